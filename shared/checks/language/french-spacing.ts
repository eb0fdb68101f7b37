import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { HouseStyle } from '#shared/press/house-style.ts'

const nbsp = '\u00a0'
const narrow = '\u202f'

/**
 * The no-break space that a mark takes in French: narrow (U+202F) before `; ! ?`, full (U+00A0) before `:` and inside
 * « » (Lexique des règles typographiques en usage à l’Imprimerie nationale). Canadian French sets `; ! ?` tight
 * (Bureau de la traduction, Clés de la rédaction); Swiss practice differs by house, so nothing is asked of it.
 * Null: not French.
 */
export function frenchSpacingOf(
  locale: string,
  language: LanguageTag,
  { frenchSpacing }: HouseStyle,
): FrenchSpacing | null {
  if (baseLanguage(language) !== 'fr') return null
  const region = /-(CA|CH)(?:-|$)/iu.exec(locale)?.[1]?.toUpperCase()
  if (region === 'CH') return null
  if (region === 'CA') return canada
  return frenchSpacing === 'un' ? full : france
}

/** The space that belongs to each mark. */
export type FrenchSpacing = Readonly<Record<string, string>>

const canada = { ':': nbsp, '»': nbsp, '«': nbsp }
const france = { ...canada, ';': narrow, '!': narrow, '?': narrow }
const full = { ...canada, ';': nbsp, '!': nbsp, '?': nbsp }
