import type { LanguageTag } from '#shared/model/language.ts'

/** The language that most letters of a document are marked with; null where none are. */
export function mostLetters(letters: ReadonlyMap<LanguageTag, number>): LanguageTag | null {
  let best: LanguageTag | null = null
  let most = 0
  for (const [language, count] of letters) {
    if (count > most) {
      best = language
      most = count
    }
  }
  return best
}
