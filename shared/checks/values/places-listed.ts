import { placesIn } from '#shared/press/places.ts'

/** Places named one by one, and how many they are. */
interface PlacesListed {
  readonly listed: string
  readonly count: number
}

/**
 * "In Gulu, Mbarara and Arua", « à Zinder, à Maradi et à Diffa », «في غولو ومبارارا وأروا», from the first place to the end of
 * the clause; null where something else stands among them. Two alone may be an area, and a country tells where a town lies.
 */
export function placesListed(text: string, from: number, language: 'en' | 'fr' | 'ar'): PlacesListed | null {
  const rest = text.slice(from, from + longestList)
  const end = rest.search(/[.;؛:!?؟\n()«»“”"–—]/u)
  if (end < 0 && from + longestList < text.length) return null
  const listed = end < 0 ? rest : rest.slice(0, end)
  const items = language === 'ar' ? arabicItems(listed) : latinItems(listed)
  if (items === null || items.length < 3) return null
  const countries = placesIn(listed, language).filter(({ places }) => places.every(({ kind }) => kind === 'country'))
  return countries.length > 0 && countries.length < items.length ? null : { listed, count: items.length }
}

/** The people of "The two winners, Awa Sy, Léo Blanc and Mia Roth, will leave": first and last names, and nothing added. */
export function peopleApposed(text: string, from: number): PlacesListed | null {
  const rest = text.slice(from, from + longestList)
  const whole = namesApposed.exec(rest)?.[0]
  if (whole === undefined || goesOnWithMore.test(rest.slice(whole.length))) return null
  const listed = whole.slice(0, -1)
  return { listed, count: listed.split(/,\s|,?\s(?:and|et)\s/u).length }
}

const fullName = "\\p{Lu}[\\p{L}’'-]+(?: (?:(?:de|da|van|von|bin|ben|al|el|der|du|di) )?\\p{Lu}[\\p{L}’'-]+){1,3}"
const namesApposed = new RegExp(`^(?:${fullName}, ){0,9}${fullName},? (?:and|et) ${fullName},`, 'u')

/**
 * The countries of « Quatre pays riverains, le Niger, le Tchad et le Cameroun, ont signé », "Four states, Niger, Chad and
 * Benin, signed": between commas, and nothing added to them behind.
 */
export function countriesApposed(text: string, from: number, language: 'en' | 'fr'): PlacesListed | null {
  const rest = text.slice(from, from + longestList)
  const [whole, listed, closing] = apposed.exec(rest) ?? []
  if (whole === undefined || listed === undefined || goesOnWithMore.test(rest.slice(whole.length))) return null
  const items = [...listed.split(/,\s/u), closing ?? ''].map((item) =>
    item.replace(/^(?:le |la |les |the |l[’'])/iu, ''),
  )
  if (items.length < 3 || !items.every((item) => isCountry(item, language))) return null
  return { listed: whole.slice(0, -1), count: items.length }
}

const apposed =
  /^((?:(?:the |le |la |les |l[’'])?\p{Lu}[^,;:.()–—]{2,30}, ){0,9}(?:the |le |la |les |l[’'])?\p{Lu}[^,;:.()–—]{2,30}?),? (?:and|et) ((?:the |le |la |les |l[’'])?\p{Lu}[^,;:.()–—]{2,30}),/u
const goesOnWithMore = /^ (?:and|et|ainsi|as well|along|plus|or|ou|but|mais)(?!\p{L})/u

function isCountry(item: string, language: 'en' | 'fr'): boolean {
  return placesIn(item, language).some(
    ({ start, end, places }) => start === 0 && end === item.length && places.some(({ kind }) => kind === 'country'),
  )
}

const longestList = 300

/** A closed list has one "and", before its last item. */
function latinItems(listed: string): readonly string[] | null {
  const parts = listed.split(/\s(?:and|et)\s/u)
  const [body, end] = parts
  if (parts.length !== 2 || body === undefined || end === undefined) return null
  const last = end.replace(sentenceBehind, '')
  if (last.includes(',')) return null
  const items = [...body.replace(/,$/u, '').split(','), last].map((item) => item.trim().replace(preposition, ''))
  return items.every((item) => placeName.test(item)) ? items : null
}

/** "…, will lend tools": the sentence goes on behind the last place, with nothing that could be one more. */
const sentenceBehind = /, (?!(?:and|or|plus|as|along|et|ou|ainsi|mais|but)(?!\p{L}))\p{Ll}[^,]{0,120}$/u

const preposition = /^(?:in|at|à|au|aux|en|dans)\s/iu
const placeName =
  /^(?:the |la |le |les |l[’'])?\p{Lu}[\p{L}\p{M}’'-]{1,20}(?:[ -](?:\p{Lu}[\p{L}\p{M}’'-]{0,20}|of|de|du|des|la|le|el|al|sur|d[’']\p{L}{2,20})){0,3}$/u

/** Behind a comma without «و» the sentence goes on; of two words only what is known or has two articles is a place. */
function arabicItems(listed: string): readonly string[] | null {
  const items = listed
    .trim()
    .split(/[،,]?\sو(?=\p{L}{2})/u)
    .map((item) => item.trim().replace(/^في\s/u, ''))
  return items.every(isArabicPlace) ? items : null
}

function isArabicPlace(item: string): boolean {
  if (/^[\p{L}\p{M}]{2,20}$/u.test(item) || /^ال[\p{L}\p{M}]{2,20} ال[\p{L}\p{M}]{2,20}$/u.test(item)) return true
  return item.length < 40 && /^[\p{L}\p{M} ]+$/u.test(item) && placesIn(item, 'ar').length > 0
}
