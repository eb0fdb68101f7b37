import { foldForSearch } from '#shared/text/fold.ts'
import type { WordForm } from '#shared/text/words-in.ts'

/** The letters of an acronym as they are compared: folded, without a plural s (`SDGs`) and without figures. */
export function acronymKey(written: string): string {
  const bare = /[A-Z]s$/.test(written) ? written.slice(0, -1) : written
  return foldForSearch(bare, 'und').replace(/[^a-z]/g, '')
}

/** Articles, prepositions and conjunctions that an acronym mostly passes over, folded. */
export const smallWords: ReadonlySet<string> = new Set(
  `a an the of on in at to for from by with and or under against s de la le les l d du des un une et ou en au aux a pour
   sur dans par contre sous the e y del das dos von der und`.split(/\s+/),
)

/**
 * Whether the letters of an acronym are taken in order from the beginnings of these words: each gives one to five
 * letters, small words may give none, and one more word may be passed over in a long name. The first word must give.
 */
export function isSpelledBy(key: string, words: readonly WordForm[]): boolean {
  const first = words[0]
  if (first === undefined || key.length < 2 || words.length > 16 || first.folded.charAt(0) !== key.charAt(0))
    return false
  return restIsSpelled(key, words, { letter: 0, word: 0, passed: words.length > 4 ? 1 : 0, given: 0 })
}

interface Reached {
  readonly letter: number
  readonly word: number
  /** How many words that are not small may still be passed over. */
  readonly passed: number
  /** How many words have given letters. */
  readonly given: number
}

function restIsSpelled(key: string, words: readonly WordForm[], at: Reached): boolean {
  const word = words[at.word]
  if (word === undefined) return at.letter === key.length && at.given >= 2
  if (at.letter < key.length) {
    const most = sharedPrefix(key, at.letter, word.folded)
    for (let taken = 1; taken <= most; taken += 1) {
      const next = { letter: at.letter + taken, word: at.word + 1, passed: at.passed, given: at.given + 1 }
      if (restIsSpelled(key, words, next)) return true
    }
  }
  if (at.word === 0) return false
  const isSmall = smallWords.has(word.folded)
  if (!isSmall && at.passed === 0) return false
  return restIsSpelled(key, words, { ...at, word: at.word + 1, passed: at.passed - (isSmall ? 0 : 1) })
}

const mostLetters = 5

function sharedPrefix(key: string, from: number, word: string): number {
  let length = 0
  while (
    length < mostLetters &&
    from + length < key.length &&
    word.charCodeAt(length) === key.charCodeAt(from + length)
  )
    length += 1
  return length
}
