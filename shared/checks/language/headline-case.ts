// How a headline writes its words: as a sentence, or each with a capital.
import { wordsOf } from '#shared/press/words-of.ts'

export type HeadlineCase = 'title' | 'sentence' | 'unknown'

/** A line that names a person and the office: its capitals are those of names. */
const byPerson = /^(?:\p{L}+ )?(?:statement|remarks|speech|address|message|letter|words) (?:by|of|from) /iu

/** Of an English headline, by its longer words after the first; capitals throughout and short lines tell nothing. */
export function headlineCaseOf(text: string): HeadlineCase {
  if (byPerson.test(text)) return 'unknown'
  const longer = wordsAfterFirst(text).filter((word) => word.length >= 4 && /^\p{L}+$/u.test(word))
  const small = longer.filter((word) => /^\p{Ll}/u.test(word)).length
  if (longer.length < 4 || longer.every((word) => word === word.toUpperCase())) return 'unknown'
  if (small === 0) return 'title'
  return small >= 3 && small * 2 >= longer.length ? 'sentence' : 'unknown'
}

const smallWords = new Set(wordsOf('Du De Des Et Pour Dans Avec Sur En Au Aux Par Entre Sous Sans Vers À'))

/** A French headline with a capital on each word: small words too have one, where no name or clause begins. */
export function isFrenchTitleCase(text: string): boolean {
  if (text === text.toUpperCase()) return false
  const capitalised = [...text.matchAll(/(?<=[\p{L}\p{N}][ \u00a0])\p{Lu}\p{Ll}*(?=[ \u00a0'’])/gu)].filter(([word]) =>
    smallWords.has(word),
  )
  const longer = wordsAfterFirst(text).filter((word) => word.length >= 4)
  const capitals = longer.filter((word) => /^\p{Lu}/u.test(word)).length
  return capitalised.length >= 2 && capitals * 10 >= longer.length * 7
}

function wordsAfterFirst(text: string): readonly string[] {
  return (text.match(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu) ?? []).slice(1)
}
