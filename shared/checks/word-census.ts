import type { LanguageTag } from '#shared/model/language.ts'
import { isFunctionWord } from '#shared/terms/function-words.ts'
import { foldForSearch } from '#shared/text/fold.ts'

export interface WordCensus {
  /** Words that are not names: in cased scripts those in lower case, in others all. */
  readonly ordinary: number
  /** Those of them that say something: "of the" in the name of an office does not. */
  readonly telling: number
}

/** How many words of a text are speech and not names; a text all in capitals counts its words of four letters and more. */
export function wordCensus(text: string, language: LanguageTag): WordCensus {
  const words = withoutAddresses(text).match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
  let ordinary = words.filter((word) => /^\p{Ll}{2}|^\p{Lo}/u.test(word))
  // A headline in capitals: acronyms alone are not one.
  if (ordinary.length === 0 && words.every((word) => /^\p{Lu}+$/u.test(word)))
    ordinary = words.filter((word) => word.length >= 4)
  return {
    ordinary: ordinary.length,
    telling: ordinary.filter((word) => !isFunctionWord(foldForSearch(word, language), language)).length,
  }
}

export function withoutAddresses(text: string): string {
  return text.replace(/\S{0,80}(?:@|:\/\/|www\.)\S{0,200}/gu, ' ')
}
