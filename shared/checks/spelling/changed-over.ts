/** A word with two neighbouring letters in the other order, each pair from the letter `from` on in turn. */
export function* changedOver(word: string, from: number): Iterable<string> {
  for (let at = from; at + 1 < word.length; at += 1)
    if (word.charAt(at) !== word.charAt(at + 1))
      yield word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)
}
