import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'

const nbsp = '\u00a0'
const narrow = '\u202f'

/**
 * The no-break space that a mark takes in French: narrow (U+202F) before `; ! ?`, full (U+00A0) before `:` and inside
 * « » (Lexique des règles typographiques en usage à l’Imprimerie nationale). Canadian French sets `; ! ?` tight
 * (Bureau de la traduction, Clés de la rédaction); Swiss practice differs by house, so nothing is asked of it.
 * Null: not French.
 */
export function frenchSpacingOf(locale: string, language: LanguageTag): Readonly<Record<string, string>> | null {
  if (baseLanguage(language) !== 'fr') return null
  const region = /-(CA|CH)(?:-|$)/iu.exec(locale)?.[1]?.toUpperCase()
  if (region === 'CH') return null
  return region === 'CA' ? canada : france
}

const canada = { ':': nbsp, '»': nbsp, '«': nbsp }
const france = { ...canada, ';': narrow, '!': narrow, '?': narrow }
