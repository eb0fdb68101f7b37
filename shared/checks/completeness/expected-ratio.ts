import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'

/** How long a text of a language is beside the same in English, by letters. Others are taken to be as long. */
const lengths: Readonly<Record<string, number>> = {
  en: 1,
  fr: 1.17,
  ar: 0.85,
  es: 1.15,
  pt: 1.12,
  it: 1.13,
  de: 1.12,
  nl: 1.08,
  ru: 1.05,
}

/** How many times as long as its source a translation usually is. */
export function expectedRatio(source: LanguageTag, target: LanguageTag): number {
  return (lengths[baseLanguage(target)] ?? 1) / (lengths[baseLanguage(source)] ?? 1)
}
