// Two rows one after the other of which each holds the text of the other, as their names and values tell.
import type { CellReader, CheckContext } from '#shared/checks/check.ts'
import { expectedRatio } from '#shared/checks/completeness/expected-ratio.ts'
import { sentencesIn } from '#shared/checks/completeness/left-sentences.ts'
import { placedKeys } from '#shared/checks/completeness/placed-keys.ts'
import { readPlaceNames } from '#shared/checks/names/read-names.ts'
import { readWords } from '#shared/checks/read-words.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { RowText } from '#shared/model/release-text.ts'

/** What the source and a version say in a row where they have nothing of it in common. */
export interface StrangeMarks {
  readonly source: ReadonlySet<string>
  readonly target: ReadonlySet<string>
}

/** A row of one version and what is strange in it. */
export interface MarkedRow {
  readonly row: RowText
  /** Its place among all rows of the release. */
  readonly index: number
  readonly marks: StrangeMarks
}

/** Null where the row shares a name or a value with its source, or one of them has none. */
export function strangeMarks(row: RowText, language: LanguageTag, context: CheckContext): StrangeMarks | null {
  const [model, cell] = [row.cells[context.release.source], row.cells[language]]
  if (model === undefined || cell === undefined || row.kind === 'headline' || row.kind === 'subhead') return null
  const values = context.read(placedKeys, model, context.release.source)
  const said = new Set(context.read(placedKeys, cell, language).map(({ key }) => key))
  // Most rows show by a value alone that they are their own.
  if (values.some(({ key }) => said.has(key))) return null
  const target = context.read(marksOf, cell, language)
  if (target.size === 0) return null
  const source = context.read(marksOf, model, context.release.source)
  return source.size === 0 || common(source, target) > 0 ? null : { source, target }
}

/** The values of a cell, its places, and the words with a capital inside its sentences: what a translation keeps. */
const marksOf: CellReader<ReadonlySet<string>> = (cell, language, context) => {
  const marks = new Set<string>()
  for (const { key } of context.read(placedKeys, cell, language)) marks.add(key)
  const places = context.read(readPlaceNames, cell, language)
  for (const { places: named, sure } of places) if (sure) for (const { id } of named) marks.add(`place ${id}`)
  const { forms, starts } = context.read(readWords, cell, language)
  const openings = new Set(context.read(sentencesIn, cell, language).map(({ start }) => start))
  for (const [index, { folded, shape }] of forms.entries()) {
    if (shape !== 'capital' && shape !== 'caps' && shape !== 'mixed') continue
    const start = starts[index] ?? 0
    const isPlace = places.some((place) => place.start <= start && start < place.end)
    if (folded.length >= shortestName && !openings.has(start) && !isPlace) marks.add(folded)
  }
  return marks
}

const shortestName = 4
/** Fewer marks that all stand in the wrong row may do so by chance. */
const fewestMarks = 3

const fewestValues = 2
const nothingSaid: ReadonlySet<string> = new Set()

/** The values of a row where its source says two and more and the version none, or the other way round. */
export function loneValues(row: RowText, language: LanguageTag, context: CheckContext): StrangeMarks | null {
  const [model, cell] = [row.cells[context.release.source], row.cells[language]]
  if (model === undefined || cell === undefined || row.kind === 'headline' || row.kind === 'subhead') return null
  if (cell.text === '' || model.text === '') return null
  const expected = context.read(placedKeys, model, context.release.source)
  const found = context.read(placedKeys, cell, language)
  if ((expected.length === 0) === (found.length === 0) || expected.length + found.length < fewestValues) return null
  const values = new Set([...expected, ...found].map(({ key }) => key))
  if (values.size < fewestValues) return null
  return found.length === 0 ? { source: values, target: nothingSaid } : { source: nothingSaid, target: values }
}

/** Two rows of which each may hold the text of the other. */
type AreExchanged = (one: MarkedRow, two: MarkedRow) => boolean

/** The first of each two neighbours that have changed places, with the second. In: the marked rows in their order. */
function* neighbours(
  rows: readonly MarkedRow[],
  source: LanguageTag,
  language: LanguageTag,
  areExchanged: AreExchanged,
): Iterable<readonly [RowText, RowText]> {
  for (let at = 0; at + 1 < rows.length; at += 1) {
    const [one, two] = [rows[at], rows[at + 1]]
    if (one === undefined || two === undefined || two.index !== one.index + 1) continue
    if (!areExchanged(one, two) || !fitsCrosswise(one.row, two.row, source, language)) continue
    yield [one.row, two.row]
    at += 1
  }
}

/** Of rows that share nothing with their source: those that share it with the source of the row beside. */
export function exchangedNeighbours(
  rows: readonly MarkedRow[],
  source: LanguageTag,
  language: LanguageTag,
): Iterable<readonly [RowText, RowText]> {
  return neighbours(rows, source, language, (one, two) => {
    const there = common(one.marks.source, two.marks.target)
    const here = common(two.marks.source, one.marks.target)
    return there > 0 && here > 0 && there + here >= fewestMarks
  })
}

/** Of rows with lone values: those of which one alone says values, and says them in the version where the other stands. */
export function neighboursOfOneSide(
  rows: readonly MarkedRow[],
  source: LanguageTag,
  language: LanguageTag,
): Iterable<readonly [RowText, RowText]> {
  const isAsLong = (from: RowText, to: RowText): boolean => lengthsOff(from, to, source, language) <= farthestOff
  return neighbours(
    rows,
    source,
    language,
    (one, two) =>
      isSame(one.marks.source, two.marks.target) &&
      isSame(one.marks.target, two.marks.source) &&
      isAsLong(one.row, two.row) &&
      isAsLong(two.row, one.row),
  )
}

/** Where a clause alone has moved, the lengths do not fit. */
const farthestOff = 0.35

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && common(one, other) === one.size
}

/** Lengths tell little of short texts, but they must not speak for the order in which the rows stand. */
function fitsCrosswise(one: RowText, two: RowText, source: LanguageTag, language: LanguageTag): boolean {
  const off = (from: RowText, to: RowText): number => lengthsOff(from, to, source, language)
  return off(one, two) + off(two, one) <= off(one, one) + off(two, two) + 0.1
}

/** How far the length of a row in the version is from what the source of another lets expect, 0 where it is just that. */
function lengthsOff(from: RowText, to: RowText, source: LanguageTag, language: LanguageTag): number {
  const expected = (from.cells[source]?.text.length ?? 1) * expectedRatio(source, language)
  return Math.abs(Math.log((to.cells[language]?.text.length ?? 0) / expected))
}

function common(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0
  for (const mark of one) if (other.has(mark)) count += 1
  return count
}
