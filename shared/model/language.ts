/** A BCP 47 language tag as stored in a release: `en`, `fr`, `ar`, `ar-MA`. */
export type LanguageTag = string

/** The base language of a tag: `ar-MA` → `ar`. */
export function baseLanguage(tag: LanguageTag): string {
  const dash = tag.indexOf('-')
  return (dash < 0 ? tag : tag.slice(0, dash)).toLowerCase()
}
