// A sentence cut at its commas.
import type { LanguageTag } from '#shared/model/language.ts'
import type { TextSpan } from '#shared/model/release-text.ts'
import { placesIn } from '#shared/press/places.ts'
import { type Words, wordsIn } from '#shared/text/words-in.ts'

/** A stretch of a sentence between commas. */
export interface Part extends TextSpan {
  readonly words: Words
  /** A quotation begins in it: the title of a work, a word that is spoken of. */
  readonly isQuoting: boolean
}

/** Nobody counts a list longer than this. */
const mostCommas = 200

/** What stands between the commas of a sentence; nothing where there are too many. */
export function partsOf(masked: string, sentence: string, language: LanguageTag): readonly Part[] {
  const found = [...masked.matchAll(/[,،]/g)].map(({ index }) => index)
  if (found.length > mostCommas) return []
  const commas = found.filter((comma) => !isInsidePlace(sentence, comma, language))
  const edges = [-1, ...commas, masked.length]
  return edges.slice(1).map((end, index) => {
    const start = (edges[index] ?? -1) + 1
    return {
      start,
      end,
      words: wordsIn(masked.slice(start, end)),
      isQuoting: quotation.test(sentence.slice(start, end)),
    }
  })
}

/** Opens what is quoted. */
export const quotation = /[«“"]/

/** "Almaty, Kazakhstan": a city and its country are one thing. */
function isInsidePlace(sentence: string, comma: number, language: LanguageTag): boolean {
  const around = sentence.slice(Math.max(0, comma - 40), comma + 60)
  const at = Math.min(40, comma)
  const places = placesIn(around, language)
  const city = places.findLast(({ end }) => end <= at && at - end <= 1)
  const country = places.find(
    ({ start }) => start > at && /^[,،]\s(?:(?:en|au|aux|in|في)\s)?$/.test(around.slice(at, start)),
  )
  if (city === undefined || country === undefined) return false
  return city.places.some(
    (one) =>
      one.kind === 'city' && country.places.some((other) => other.kind === 'country' && other.id === one.country),
  )
}
