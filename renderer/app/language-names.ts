import { capitalised } from '#shared/text/capitalised.ts'

/** What a language is called in its own words: English, Français, العربية. The tag where the browser does not know it. */
export function ownName(language: string): string {
  return capitalised(nameIn(language, language), language)
}

/** What a language is called in another one, for the middle of a sentence: « arabe » in French. */
export function nameIn(language: string, inLanguage: string): string {
  try {
    return new Intl.DisplayNames([inLanguage], { type: 'language', fallback: 'code' }).of(language) ?? language
  } catch {
    return language
  }
}

/** The same at the head of a line: « Arabe ». */
export function titleIn(language: string, inLanguage: string): string {
  return capitalised(nameIn(language, inLanguage), inLanguage)
}

/** Languages offered where one is chosen: the United Nations' six first, then others that press offices publish in. */
export const offeredLanguages: readonly string[] = [
  'en',
  'fr',
  'ar',
  'es',
  'ru',
  'zh',
  'pt',
  'de',
  'it',
  'nl',
  'pl',
  'cs',
  'hu',
  'ro',
  'bg',
  'el',
  'sv',
  'da',
  'fi',
  'nb',
  'uk',
  'kk',
  'uz',
  'ky',
  'tg',
  'tr',
  'az',
  'hy',
  'ka',
  'fa',
  'ps',
  'ur',
  'he',
  'hi',
  'bn',
  'id',
  'ms',
  'vi',
  'th',
  'ko',
  'ja',
  'mn',
  'sw',
  'am',
  'so',
  'ha',
  'yo',
  'rw',
  'ca',
  'eu',
  'ga',
  'mt',
  'et',
  'lv',
  'lt',
  'sk',
  'sl',
  'hr',
  'sr',
  'bs',
  'mk',
  'sq',
  'is',
]
