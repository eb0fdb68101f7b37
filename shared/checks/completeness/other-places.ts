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
 * tells nothing of the other one, be it by an adjective. Of three versions two are right, of two the source.
 */
export function otherPlaces(row: RowText, context: CheckContext): readonly OtherPlace[] {
  const versions: Version[] = []
  for (const language of context.release.languages) {
    versions.push(...versionIn(row.cells[language], language, context))
    // Whichever is odd, each of them names one of the two.
    if (versions.at(-1)?.mentions.some(isEasilyTaken) === false) return none
  }
  if (versions.length < 2) return none
  return versions.flatMap((version) => oddIn(version, versions, context.release.source))
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

function isEasilyTaken(mention: PlaceMention): boolean {
  return namesakePlaces.has(onlyPlaceOf(mention)?.id ?? '')
}

function oddIn(version: Version, versions: readonly Version[], source: LanguageTag): readonly OtherPlace[] {
  const others = versions.filter((other) => other !== version)
  const [model] = others
  if (model === undefined || (others.length === 1 && version.language === source)) return none
  return [...Map.groupBy(version.mentions, onlyPlaceOf)].flatMap(([place, [found]]): readonly OtherPlace[] => {
    const alike = namesakePlaces.get(place?.id ?? '')
    if (place === null || found === undefined || alike === undefined || others.some((other) => tells(other, place)))
      return none
    const meant = others.map((other) => other.mentions.find((mention) => alike.has(onlyPlaceOf(mention)?.id ?? '')))
    const [first] = meant
    const expected = first === undefined ? null : onlyPlaceOf(first)
    if (first === undefined || expected === null || tells(version, expected)) return none
    if (meant.some((mention) => mention === undefined || onlyPlaceOf(mention)?.id !== expected.id)) return none
    return [
      { language: version.language, found, expected: { language: model.language, mention: first, place: expected } },
    ]
  })
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
