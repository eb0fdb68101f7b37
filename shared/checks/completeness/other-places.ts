import type { CheckContext } from '#shared/checks/check.ts'
import { namesakePlaces } from '#shared/checks/completeness/namesake-places.ts'
import { readPlaceNames } from '#shared/checks/names/read-names.ts'
import { readWords } from '#shared/checks/read-words.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { CellText, RowText } from '#shared/model/release-text.ts'
import { isPlaceTold } from '#shared/press/is-place-told.ts'
import type { Place, PlaceMention } from '#shared/press/places.ts'
import type { Words } from '#shared/text/words-in.ts'

/** A place of one version, and the one of the other that it was taken for. */
export interface OtherPlace {
  readonly language: LanguageTag
  readonly found: PlaceMention
  readonly expected: { readonly language: LanguageTag; readonly mention: PlaceMention; readonly place: Place }
}

/**
 * «نيجيريا» where the other versions have Niger: each side names one of two places that are easily taken for each other, and
 * tells nothing of the other one, be it by an adjective. Of any two countries, or of any two cities, the same, where each side
 * names but one that the other does not tell. Of three versions two are right, of two the source.
 */
export function otherPlaces(row: RowText, context: CheckContext): readonly OtherPlace[] {
  const versions = context.release.languages.flatMap((language) => versionIn(row.cells[language], language, context))
  if (versions.length < 2 || areOfOnePlaces(versions)) return none
  return versions.flatMap((version) => oddIn(version, versions, context.release.source))
}

/** Whichever is odd, it names a place that another does not name. */
function areOfOnePlaces([first, ...others]: readonly Version[]): boolean {
  return others.every((other) => isWithin(other.mentions, first?.mentions) && isWithin(first?.mentions, other.mentions))
}

function isWithin(some: readonly PlaceMention[] = [], all: readonly PlaceMention[] = []): boolean {
  return some.every(({ places: [place] }) => all.some(({ places }) => place !== undefined && places.includes(place)))
}

const none: readonly OtherPlace[] = []

interface Version {
  readonly language: LanguageTag
  readonly words: Words
  readonly mentions: readonly PlaceMention[]
}

function versionIn(cell: CellText | undefined, language: LanguageTag, { read }: CheckContext): readonly Version[] {
  if (cell === undefined || cell.text.length < 4) return []
  return [{ language, words: read(readWords, cell, language), mentions: read(readPlaceNames, cell, language) }]
}

/** Only what the name says for certain: `Congo` alone is either. */
function onlyPlaceOf({ places, sure }: PlaceMention): Place | null {
  const [place, ...others] = places
  return place !== undefined && others.length === 0 && sure ? place : null
}

function oddIn(version: Version, versions: readonly Version[], source: LanguageTag): readonly OtherPlace[] {
  const others = versions.filter((other) => other !== version)
  const [model] = others
  if (model === undefined || (others.length === 1 && version.language === source)) return none
  const strange = placesNotIn(others, version)
  const missing = placesNotIn([version], model)
  return [...strange].flatMap(([place, found]): readonly OtherPlace[] => {
    const alike = namesakePlaces.get(place.id)
    const candidates = [...missing].filter(([{ id }]) => alike?.has(id) === true)
    const [expected] = candidates.length > 0 ? candidates : onlyOfKind(place, strange, missing)
    if (expected === undefined) return []
    const [meant, mention] = expected
    if (!others.every((other) => other.mentions.some((named) => onlyPlaceOf(named)?.id === meant.id))) return []
    return [{ language: version.language, found, expected: { language: model.language, mention, place: meant } }]
  })
}

type PlacesNamed = ReadonlyMap<Place, PlaceMention>

/** What a version names for certain and none of the others tells. */
function placesNotIn(others: readonly Version[], { mentions }: Version): PlacesNamed {
  const named = new Map<Place, PlaceMention>()
  for (const mention of mentions) {
    const place = onlyPlaceOf(mention)
    if (place === null || named.has(place) || others.some((other) => tells(other, place))) continue
    named.set(place, mention)
  }
  return named
}

/** One country for one country, one city for one city: with two of them none is known to stand for the other. */
function onlyOfKind(
  place: Place,
  strange: PlacesNamed,
  missing: PlacesNamed,
): readonly (readonly [Place, PlaceMention])[] {
  const isAlike = ([{ kind }]: readonly [Place, PlaceMention]) => kind === place.kind
  const candidates = [...missing].filter(isAlike)
  return candidates.length === 1 && [...strange].filter(isAlike).length === 1 ? candidates : []
}

/** By any name of the gazetteer, one of its towns, an adjective, or "both Koreas": halves that stand in one text. */
function tells({ language, words, mentions }: Version, place: Place): boolean {
  if (mentions.some(({ places }) => places.some(({ id }) => id === place.id))) return true
  if (words.forms.some(({ folded }) => northern.has(folded)) && words.forms.some(({ folded }) => southern.has(folded)))
    return true
  return isPlaceTold(place, wordsOutside(words, mentions), language)
}

const northern = new Set(['north', 'northern', 'nord', 'الشماليه', 'شمال'])
const southern = new Set(['south', 'southern', 'sud', 'الجنوبيه', 'جنوب'])

/** The words that name no place: "Nigerian" beside "Niger". */
function wordsOutside({ forms, starts, ends }: Words, mentions: readonly PlaceMention[]): Words {
  const outside = forms.flatMap((_, index) =>
    mentions.some(({ start, end }) => start < (ends[index] ?? 0) && (starts[index] ?? 0) < end) ? [] : [index],
  )
  return {
    forms: outside.flatMap((index) => forms[index] ?? []),
    starts: outside.map((index) => starts[index] ?? 0),
    ends: outside.map((index) => ends[index] ?? 0),
  }
}
