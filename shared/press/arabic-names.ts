import type { TextSpan } from '#shared/model/release-text.ts'
import type { ArabicWord } from '#shared/press/arabic-words.ts'

/** A name in a row of Arabic words: `first` to `next`, exclusive, by index. */
export interface ArabicName extends TextSpan {
  readonly first: number
  readonly next: number
  readonly words: number
  readonly given: boolean
  readonly family: boolean
}

/** The words from `index` on that can be a name, up to five. */
export function nameAt(words: readonly ArabicWord[], index: number, addressed: boolean): ArabicName | null {
  let next = index
  let count = 0
  while (next < words.length && count < 5) {
    const word = words[next]
    if (word === undefined || (next > index && !word.joined) || !canBeName(words, next, index, addressed)) break
    next += 1
    if (!word.known.particle) count += 1
  }
  while (next > index && words[next - 1]?.known.particle === true) next -= 1
  const [first, last] = [words[index], words[next - 1]]
  if (count === 0 || first === undefined || last === undefined || next <= index) return null
  return {
    first: index,
    next,
    words: count,
    start: first.start,
    end: last.end,
    given: first.known.given,
    family: next > index + 1 && last.known.nisba,
  }
}

function canBeName(words: readonly ArabicWord[], index: number, from: number, addressed: boolean): boolean {
  const word = words[index]
  if (word === undefined) return false
  const { known } = word
  if (known.purpose && words[index + 1]?.joined === true && words[index + 1]?.known.definite === true) return false
  // A family name with its article ends the name: «أيمن الصفدي | جوزيب بوريل».
  if (index > from + 1 && words[index - 1]?.known.definite === true && !known.definite && !known.particle) return false
  if (known.given || (word.initial && index > from)) return true
  if (known.stop || known.verb || known.speech || known.tanwin || known.honorific !== undefined || known.length < 2)
    return false
  if (known.role && !(index > from && known.definite && !known.feminine)) return false
  if (known.particle) return true
  if (known.common) return false
  if (index === from) return !known.definite || addressed
  if (known.definite) return index - from < 2 || known.nisba || words[index - 1]?.known.particle === true
  if (known.conjoined) return false
  // A third unknown word belongs to the name only where the name then ends.
  return index - from < 2 || words[index - 1]?.known.particle === true || endsThere(words, index + 1)
}

function endsThere(words: readonly ArabicWord[], index: number): boolean {
  const word = words[index]
  return word === undefined || !word.joined || word.known.stop || word.known.verb || word.known.speech
}
