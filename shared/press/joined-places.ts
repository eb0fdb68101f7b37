import type { LanguageTag } from '#shared/model/language.ts'
import { placesIn } from '#shared/press/places.ts'

const conjunction = /\s(?:and|et|&)\s|\s(?=و\p{L})/u
const conjunctions = new RegExp(conjunction, 'gu')

/** "Trinidad-and-Tobago": the "and" within the name of a place parts no items. As long as the text. */
export function withPlacesJoined(text: string, language: LanguageTag): string {
  if (!conjunction.test(text)) return text
  let joined = text
  for (const { start, end } of placesIn(text, language)) {
    const name = text.slice(start, end)
    if (!conjunction.test(name)) continue
    joined = joined.slice(0, start) + name.replace(conjunctions, (and) => and.replace(/\s/gu, '-')) + joined.slice(end)
  }
  return joined
}
