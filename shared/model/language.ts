/** A BCP 47 language tag as stored in a release: `en`, `fr`, `ar`, `ar-MA`. */
export type LanguageTag = string

/** The base language of a tag: `ar-MA` → `ar`. */
export function baseLanguage(tag: LanguageTag): string {
  if (isBare(tag)) return tag
  const dash = tag.indexOf('-')
  return (dash < 0 ? tag : tag.slice(0, dash)).toLowerCase()
}

/** Two small letters, as most tags are: asked many times for each paragraph. */
function isBare(tag: LanguageTag): boolean {
  return tag.length === 2 && isSmallLetter(tag.charCodeAt(0)) && isSmallLetter(tag.charCodeAt(1))
}

function isSmallLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a
}
