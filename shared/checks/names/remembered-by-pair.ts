/**
 * What `of` says of two things, asked once for as long as both live: what is read of a cell lasts as long as the cell, so
 * that an edit elsewhere compares nothing anew.
 */
export function rememberedByPair<One extends object, Other extends object, Answer extends string | boolean>(
  of: (one: One, other: Other) => Answer,
): (one: One, other: Other) => Answer {
  const known = new WeakMap<One, WeakMap<Other, Answer>>()
  return (one, other) => {
    let ofOne = known.get(one)
    if (ofOne === undefined) known.set(one, (ofOne = new WeakMap()))
    let answer = ofOne.get(other)
    if (answer === undefined) ofOne.set(other, (answer = of(one, other)))
    return answer
  }
}
