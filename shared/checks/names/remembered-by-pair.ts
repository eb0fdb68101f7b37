/**
 * What `of` says of two things, asked once for as long as what they are known `by` lives (themselves, else something that
 * many have in common): what is read of a cell lasts as long as the cell, so that an edit elsewhere compares nothing anew.
 */
export function rememberedByPair<One extends object, Other extends object, Answer extends string | boolean>(
  of: (one: One, other: Other) => Answer,
  by: (thing: One | Other) => object = itself,
): (one: One, other: Other) => Answer {
  const known = new WeakMap<object, WeakMap<object, Answer>>()
  return (one, other) => {
    const [first, second] = [by(one), by(other)]
    let ofFirst = known.get(first)
    if (ofFirst === undefined) known.set(first, (ofFirst = new WeakMap()))
    let answer = ofFirst.get(second)
    if (answer === undefined) ofFirst.set(second, (answer = of(one, other)))
    return answer
  }
}

function itself<Thing extends object>(thing: Thing): Thing {
  return thing
}
