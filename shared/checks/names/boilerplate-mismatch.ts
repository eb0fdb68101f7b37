import {
  type CheckContext,
  type FoundIn,
  type Gathered,
  type ReleaseCheck,
  releaseCheck,
} from '#shared/checks/check.ts'
import { otherBody } from '#shared/checks/names/boilerplate-bodies.ts'
import { listedInstead } from '#shared/checks/names/listed-instead.ts'
import { readPlaceNames } from '#shared/checks/names/read-names.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { readWords } from '#shared/checks/read-words.ts'
import { anatomyOf } from '#shared/checks/structure/row-anatomy.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { CellText, RowText, TextSpan } from '#shared/model/release-text.ts'
import { isPlaceTold } from '#shared/press/is-place-told.ts'
import type { Place, PlaceMention } from '#shared/press/places.ts'
import type { Words } from '#shared/text/words-in.ts'

/**
 * What a release says of its sender, its places (offices, members, seat) and its peers other than the source does. Numbers, dates
 * and the length of other lists have checks of their own.
 */
export const boilerplateMismatch: ReleaseCheck = releaseCheck<BoilerplateRow>({
  id: 'boilerplate-mismatch',
  readsRows: true,
  severity: 'error',
  gather: (row, context) => {
    if (outside.has(row.kind)) return null
    const isHeading = row.kind !== 'boilerplate' && isAbout(row, context)
    return isHeading || row.kind === 'boilerplate' || hasPlaces(row, context) ? { isHeading } : null
  },
  *look(gathered, context) {
    for (const one of gathered) if (isBoilerplate(one, gathered)) yield* compareRow(one.row, context)
  },
})

interface BoilerplateRow {
  /** Opens with "About …", the heading alone or with the text. */
  readonly isHeading: boolean
}

const outside = new Set<RowText['kind']>(['headline', 'subhead', 'dateline', 'lede', 'quote', 'contact', 'note', 'end'])

function isAbout(row: RowText, context: CheckContext): boolean {
  for (const { role } of anatomyOf(row, context).values()) {
    if (role === 'about-heading' || role === 'about-paragraph') return true
  }
  return false
}

/** In a row that is not called boilerplate: what names one place is seldom about the sender. */
const fewestPlaces = 2

function hasPlaces(row: RowText, context: CheckContext): boolean {
  return context.release.languages.some((language) => {
    const cell = row.cells[language]
    return cell !== undefined && cell.text !== '' && context.read(readPlaceNames, cell, language).length >= fewestPlaces
  })
}

const mostParagraphs = 3

/** So called, or under a heading "About …" that stands no further than three rows above. */
function isBoilerplate(
  { row, index, data }: Gathered<BoilerplateRow>,
  gathered: readonly Gathered<BoilerplateRow>[],
): boolean {
  if (row.kind === 'boilerplate' || data.isHeading) return true
  return gathered.some((other) => other.data.isHeading && other.index < index && index - other.index <= mostParagraphs)
}

function* compareRow(row: RowText, context: CheckContext): Iterable<FoundIn> {
  const versions = context.release.languages.filter((language) => (row.cells[language]?.text ?? '').trim() !== '')
  const [source, ...others] = versions
  const cell = source === undefined ? undefined : row.cells[source]
  if (source === undefined || cell === undefined) return
  for (const language of others) {
    const other = row.cells[language]
    if (other === undefined) continue
    const here = { language: source, cell, places: context.read(readPlaceNames, cell, source) }
    const there = { language, cell: other, places: context.read(readPlaceNames, other, language) }
    const finding = differenceOf(row, here, there, context) ?? otherBodyIn(row, here, there, context)
    if (finding !== null) yield finding
  }
}

interface Version {
  readonly language: LanguageTag
  readonly cell: CellText
  readonly places: readonly PlaceMention[]
}

/** One finding a pair: a place put for another, one left out or added, or the same in another order. */
function differenceOf(row: RowText, here: Version, there: Version, context: CheckContext): FoundIn | null {
  const missing = unmatched(here, there, context)
  const extra = unmatched(there, here, context)
  const [gone, come] = [missing[0], extra[0]]
  const report = (
    at: PlaceMention,
    from: TextSpan | undefined,
    values: Record<string, string>,
    severity?: 'info',
  ): FoundIn => ({
    language: there.language,
    rowId: row.id,
    start: at.start,
    end: at.end,
    values,
    related: from === undefined ? nothing : [passageOf(row, here, from)],
    ...(severity === undefined ? {} : { severity }),
  })
  if (gone !== undefined && come !== undefined)
    return report(come, gone, { found: textOf(there, come), expected: textOf(here, gone) })
  if (gone !== undefined && here.places.length >= 3) {
    const beside = neighbourOf(gone, here, there)
    return beside === null ? null : report(beside, gone, { context: 'missing', expected: textOf(here, gone) })
  }
  const instead = come === undefined ? null : listedInstead(come, there, here)
  if (come !== undefined && instead !== null)
    return report(come, instead, { found: textOf(there, come), expected: textOf(here, instead) })
  if (come !== undefined && there.places.length >= 3)
    return report(come, undefined, { context: 'extra', found: textOf(there, come) })
  if (gone !== undefined || come !== undefined) return null
  const moved = movedPlace(here, there)
  return moved === null ? null : report(moved, undefined, { context: 'order', found: textOf(there, moved) }, 'info')
}

function otherBodyIn(row: RowText, here: Version, there: Version, context: CheckContext): FoundIn | null {
  const other = otherBody([here.language, there.language], [here.cell, there.cell], context)
  if (other === null) return null
  const { found, wanted } = other
  const values = { found: textOf(there, found), expected: textOf(here, wanted) }
  const { start, end } = found
  return { language: there.language, rowId: row.id, start, end, values, related: [passageOf(row, here, wanted)] }
}

function textOf({ cell }: Version, { start, end }: TextSpan): string {
  return cell.text.slice(start, end)
}

function passageOf(row: RowText, version: Version, { start, end }: TextSpan) {
  return { language: version.language, rowId: row.id, start, end, quote: version.cell.text.slice(start, end) }
}

/** The places surely named in one version that the other does not tell of, countries of cities it tells of left out. */
function unmatched(one: Version, other: Version, context: CheckContext): readonly PlaceMention[] {
  const told = new Set(other.places.flatMap(({ places }) => places.flatMap(({ id, country }) => [id, country])))
  const missing = one.places.filter(({ sure, places }) => sure && !places.some(({ id }) => told.has(id)))
  if (missing.length === 0) return nothing
  const words = withoutPlaces(context.read(readWords, other.cell, other.language), other.places)
  return missing.filter(({ places }) => !places.some((place) => isPlaceTold(place, words, other.language)))
}

/** What surely names a place tells of no other, however alike: Austria, «أستراليا». */
function withoutPlaces(words: Words, places: readonly PlaceMention[]): Words {
  const certain = places.filter(({ sure }) => sure)
  const isFree = (index: number) =>
    !certain.some(({ start, end }) => start < (words.ends[index] ?? 0) && (words.starts[index] ?? 0) < end)
  const free = words.forms.flatMap((_, index) => (isFree(index) ? [index] : []))
  return {
    forms: free.flatMap((index) => words.forms[index] ?? []),
    starts: free.map((index) => words.starts[index] ?? 0),
    ends: free.map((index) => words.ends[index] ?? 0),
  }
}

/** Where the place should stand: the one that follows it or goes before it in the source, as the other version has it. */
function neighbourOf(gone: PlaceMention, here: Version, there: Version): PlaceMention | null {
  const at = here.places.indexOf(gone)
  for (const distance of [-1, 1, -2, 2, -3, 3]) {
    const neighbour = here.places[at + distance]
    const match = neighbour && there.places.find((place) => isSame(place, neighbour))
    if (match !== undefined) return match
  }
  return there.places[0] ?? null
}

function isSame(one: PlaceMention, other: PlaceMention): boolean {
  return one.places.some(({ id }) => other.places.some((place: Place) => place.id === id))
}

const fewestOrdered = 4
const farthestApart = 40
/** A comma, a conjunction, a preposition. */
const closestApart = 10

/** In a list of four places and more that both versions have: the first that stands elsewhere, unless it is sorted by letter. */
function movedPlace(here: Version, there: Version): PlaceMention | null {
  const count = here.places.length
  if (count < fewestOrdered || count !== there.places.length || !isList(here) || !isList(there)) return null
  const moved = there.places.flatMap((place, index) => {
    const other = here.places[index]
    return other === undefined || isSame(place, other) ? [] : [index]
  })
  const [first, last] = [moved[0], moved.at(-1)]
  if (first === undefined || last === undefined) return null
  // Each language sorts a list by its own letters.
  return [here, there].some((version) => isAlphabetical(version, first, last)) ? null : (there.places[first] ?? null)
}

function isList({ places }: Version): boolean {
  return places.every(({ start }, index) => index === 0 || start - (places[index - 1]?.end ?? 0) <= farthestApart)
}

/** The list in which the places from one to another stand, with those that are listed right before and behind them. */
function isAlphabetical(version: Version, first: number, last: number): boolean {
  const { places } = version
  const isListed = (index: number): boolean => {
    const [one, next] = [places[index], places[index + 1]]
    return one !== undefined && next !== undefined && next.start - one.end <= closestApart
  }
  let [from, to] = [first, last]
  while (isListed(from - 1)) from -= 1
  while (isListed(to)) to += 1
  const names = places.slice(from, to + 1).map((place) => textOf(version, place))
  return names.every(
    (name, index) => index === 0 || (names[index - 1] ?? '').localeCompare(name, version.language) <= 0,
  )
}
