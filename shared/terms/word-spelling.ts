import type { LanguageTag } from '#shared/model/language.ts'
import { foldForSearch } from '#shared/text/fold.ts'

/** One word as terms are looked up by: folded as for search. Most words of a Latin text need no table. */
export function foldWord(word: string, language: LanguageTag): string {
  return plainAscii.test(word) ? word.toLowerCase() : foldForSearch(word, language)
}

/**
 * The word as a proofreader sees it: without vowel marks, tatweel and invisible marks, with one kind of apostrophe, but
 * with its capitals, accents, hamzas and dots. Two terms that fold alike («الأمم», «الامم») are told apart by it.
 */
export function plainSpelling(word: string): string {
  return plainAscii.test(word)
    ? word
    : word.normalize('NFKC').replace(vowelsAndInvisibles, '').replace(apostrophes, "'")
}

const plainAscii = /^[\x20-\x5f\x61-\x7e]*$/
const vowelsAndInvisibles =
  /[\u064b-\u0652\u0656-\u065f\u0670\u0640\u00ad\u200b-\u200f\u2060\u061c\u202a-\u202e\u2066-\u2069\ufeff]/gu
const apostrophes = /[\u2018\u2019\u02bc\u201b\u0060\u00b4]/gu
