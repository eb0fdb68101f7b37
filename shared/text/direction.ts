import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'

export type Direction = 'ltr' | 'rtl'

const rtlScripts = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg', 'Samr', 'Mand', 'Mend', 'Aran'])
const rtlLanguages = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'ha-arab',
  'he',
  'iw',
  'ks',
  'nqo',
  'ps',
  'sd',
  'ug',
  'ur',
  'yi',
])

/**
 * The direction in which text of this language runs. It is decided by the script subtag where the tag has one
 * (`az-Arab`), else by the language, never by the first letter of a text.
 */
export function directionOf(language: LanguageTag): Direction {
  const script = language.split('-').find((part) => part.length === 4)
  if (script) {
    const name = script.charAt(0).toUpperCase() + script.slice(1).toLowerCase()
    return rtlScripts.has(name) ? 'rtl' : 'ltr'
  }
  return rtlLanguages.has(baseLanguage(language)) ? 'rtl' : 'ltr'
}

/**
 * The direction of a short passage out of a text of this language. A telephone number or an address has no letters of
 * its version's script: it runs as it is dialled or typed.
 */
export function directionOfPassage(passage: string, language: LanguageTag): Direction {
  return rtlLetter.test(passage) ? directionOf(language) : 'ltr'
}

const rtlLetter = /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}/u
