import type { CheckContext } from '#shared/checks/check.ts'
import { readPlaceNames } from '#shared/checks/names/read-names.ts'
import { readWords } from '#shared/checks/read-words.ts'
import type { Paragraph, PlacedContradiction } from '#shared/checks/structure/contradiction.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { CellText } from '#shared/model/release-text.ts'
import { isPlaceTold } from '#shared/press/is-place-told.ts'
import type { Place, PlaceMention } from '#shared/press/places.ts'

/**
 * « Le Kenya signe un accord » over « L’Ouganda a signé un accord »: another country begins the headline than the text, and
 * neither is told of in the other.
 */
export function* contradictedPlaces(
  headline: CellText,
  paragraphs: readonly Paragraph[],
  language: LanguageTag,
  context: CheckContext,
): Iterable<PlacedContradiction> {
  const [lede] = paragraphs
  const said = countryAtHead(headline, 0, language, context)
  if (lede === undefined || said === null) return
  const there = countryAtHead(lede.cell, behindDateline(lede.cell.text), language, context)
  if (there === null || there.place.id === said.place.id) return
  if (isToldIn(there.place, headline, language, context)) return
  if (paragraphs.some(({ cell }) => isToldIn(said.place, cell, language, context))) return
  yield { ...lede, contradiction: { headline: spanOf(said.mention), body: spanOf(there.mention) } }
}

interface Country {
  readonly place: Place
  readonly mention: PlaceMention
}

/** Behind an article, in Arabic behind a verb as well; no part of a longer name. */
function countryAtHead(cell: CellText, from: number, language: LanguageTag, { read }: CheckContext): Country | null {
  const mention = read(readPlaceNames, cell, language).find(({ start }) => start >= from)
  const [place, another] = mention?.places ?? []
  if (mention === undefined || place?.kind !== 'country' || another !== undefined || !mention.sure) return null
  if (!openings[baseLanguage(language)]?.test(cell.text.slice(from, mention.start))) return null
  return /^[- \u00a0]\p{Lu}/u.test(cell.text.slice(mention.end, mention.end + 2)) ? null : { place, mention }
}

const openings: Readonly<Record<string, RegExp>> = {
  en: /^(?:the )?$/iu,
  fr: /^(?:l[ea][ \u00a0]|les[ \u00a0]|l[’'])?$/iu,
  ar: /^(?:[\u0621-\u0652]{2,12} )?$/u,
}

function behindDateline(text: string): number {
  return dateline.exec(text)?.[0].length ?? 0
}

const dateline = /^[^.!?\n]{0,90}?[ \u00a0][–—-]{1,2}[ \u00a0]/u

/** By its name, a city of it, or an adjective. */
function isToldIn(place: Place, cell: CellText, language: LanguageTag, { read }: CheckContext): boolean {
  const isOfCountry = ({ places }: PlaceMention) => places.some(({ country }) => country === place.country)
  return (
    read(readPlaceNames, cell, language).some(isOfCountry) ||
    isPlaceTold(place, read(readWords, cell, language), language)
  )
}

const spanOf = ({ start, end }: PlaceMention) => ({ start, end })
