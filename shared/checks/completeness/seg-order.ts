import {
  type CheckContext,
  type FoundIn,
  type Gathered,
  type ReleaseCheck,
  releaseCheck,
} from '#shared/checks/check.ts'
import {
  exchangedNeighbours,
  loneValues,
  type MarkedRow,
  neighboursOfOneSide,
  type StrangeMarks,
  strangeMarks,
} from '#shared/checks/completeness/exchanged-neighbours.ts'
import { sentencesIn } from '#shared/checks/completeness/left-sentences.ts'
import { type PlacedKey, placedKeys } from '#shared/checks/completeness/placed-keys.ts'
import { type AnchoredSentence, anchoredSentences } from '#shared/checks/completeness/row-sentences.ts'
import {
  byMarks,
  byTellingValues,
  byValues,
  type StrangeRow,
  shiftedRuns,
} from '#shared/checks/completeness/shifted-rows.ts'
import { trimmedSpan } from '#shared/checks/trimmed-span.ts'
import { wholeCell } from '#shared/checks/whole-cell.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { Passage, RowText } from '#shared/model/release-text.ts'

/** A sentence or paragraph that stands elsewhere than in the source: in its own row, or two rows exchanged. */
export const segOrder: ReleaseCheck = releaseCheck<readonly Version[]>({
  id: 'seg-order',
  readsRows: true,
  severity: 'info',
  gather(row, context) {
    if (row.kind === 'contact' || row.kind === 'boilerplate') return null
    const { source, languages } = context.release
    const versions = languages.flatMap((language) => {
      if (language === source) return []
      const version = {
        language,
        moved: movedIn(row, language, context),
        strange: strangeValues(row, language, context),
        marks: strangeMarks(row, language, context),
        lone: loneValues(row, language, context),
      }
      const { moved, strange, marks, lone } = version
      return moved.length > 0 || strange !== null || marks !== null || lone !== null ? [version] : []
    })
    return versions.length === 0 ? null : versions
  },
  *look(gathered, context): Iterable<FoundIn> {
    for (const { row, data } of gathered) {
      for (const { language, moved } of data) {
        for (const { start, end } of moved)
          yield { language, rowId: row.id, start, end, related: [wholeCell(row, context.release.source)] }
      }
    }
    yield* exchanged(gathered, context)
  },
})

interface Version {
  readonly language: LanguageTag
  readonly moved: readonly AnchoredSentence[]
  /** The values of source and version where they share none. */
  readonly strange: StrangeMarks | null
  readonly marks: StrangeMarks | null
  /** The values of the row where only source or version has any. */
  readonly lone: StrangeMarks | null
}

const none: readonly AnchoredSentence[] = []

/** Sentences that are recognised by what only they hold, and stand in another order than in the source. */
function movedIn(row: RowText, language: LanguageTag, context: CheckContext): readonly AnchoredSentence[] {
  const [model, cell] = [row.cells[context.release.source], row.cells[language]]
  if (model === undefined || cell === undefined) return none
  const count = context.read(sentencesIn, cell, language).length
  if (count < 2 || count !== context.read(sentencesIn, model, context.release.source).length) return none
  if (!isTorn(context.read(placedKeys, model, context.release.source), context.read(placedKeys, cell, language)))
    return none
  const source = anchoredSentences(row, context.release.source, context)
  const target = anchoredSentences(row, language, context)
  const places = source.map((sentence, index) => placeOf(sentence, index, source, target))
  const moved = target.filter((_, place) => {
    const index = places.indexOf(place)
    return index >= 0 && index !== place && places[place] === index
  })
  return moved.length < 2 ? none : moved.slice(0, 1)
}

/** A quick look by the values: does one stand in an earlier sentence than another here, and in a later one there? */
function isTorn(expected: readonly PlacedKey[], found: readonly PlacedKey[]): boolean {
  let latest = -1
  let previous = -1
  for (const { key, sentence } of expected) {
    if (sentence !== previous) latest = Math.max(latest, previous < 0 ? -1 : highest(expected, found, previous))
    previous = sentence
    const there = found.find((other) => other.key === key)
    if (there !== undefined && there.sentence < latest) return true
  }
  return false
}

/** The last sentence in which a value of this sentence stands in the other text. */
function highest(expected: readonly PlacedKey[], found: readonly PlacedKey[], sentence: number): number {
  let last = -1
  for (const one of expected) {
    if (one.sentence !== sentence) continue
    const there = found.find((other) => other.key === one.key)
    if (there !== undefined) last = Math.max(last, there.sentence)
  }
  return last
}

/** Where the sentence stands in the target, by anchors no other sentence of either has; -1 where that is not certain. */
function placeOf(
  sentence: AnchoredSentence,
  index: number,
  source: readonly AnchoredSentence[],
  target: readonly AnchoredSentence[],
): number {
  const own = sentence.anchors.filter((anchor) =>
    source.every((other, place) => place === index || !other.anchors.includes(anchor)),
  )
  const places = new Set(
    own.flatMap((anchor) => {
      const holders = target.flatMap((other, place) => (other.anchors.includes(anchor) ? [place] : []))
      return holders.length === 1 ? holders : []
    }),
  )
  const [place] = places
  return places.size === 1 && place !== undefined ? place : -1
}

function strangeValues(row: RowText, language: LanguageTag, context: CheckContext): StrangeMarks | null {
  const [model, cell] = [row.cells[context.release.source], row.cells[language]]
  if (model === undefined || cell === undefined) return null
  const expected = context.read(placedKeys, model, context.release.source)
  const found = context.read(placedKeys, cell, language)
  if (found.length === 0 || expected.some(({ key }) => found.some((other) => other.key === key))) return null
  return expected.length === 0
    ? null
    : { source: new Set(expected.map(({ key }) => key)), target: new Set(found.map(({ key }) => key)) }
}

/**
 * Two rows each of which holds what belongs in the other, and a cell that was moved past several rows. The cells of the
 * version that stand in the wrong row for it are related.
 */
function* exchanged(gathered: readonly Gathered<readonly Version[]>[], context: CheckContext): Iterable<FoundIn> {
  const { release } = context
  const { source } = release
  for (const language of release.languages) {
    const versions = gathered.flatMap(({ row, index, data }) => {
      const version = data.find((one) => one.language === language)
      return version === undefined ? [] : [{ row, index, ...version }]
    })
    const rows = versions.flatMap(({ row, index, strange }) => (strange === null ? [] : [{ row, index, strange }]))
    if (rows.length > 400) continue
    const told = new Set<string>()
    const marked = versions.flatMap((version) => markedBy(version, version.marks))
    const named = marked.map(({ row, index, marks }) => ({ row, index, strange: marks }))
    const stepped = withSilentRows(rows, language, context)
    for (const { moved, home, run } of [
      ...shiftedRuns(stepped, byValues),
      ...shiftedRuns(rows, byTellingValues),
      ...shiftedRuns(named, byMarks),
    ]) {
      if (run.some(({ id }) => told.has(id))) continue
      for (const { id } of run) told.add(id)
      yield elsewhere(moved, language, {}, [wholeCell(home, source), ...run.map((row) => wholeCell(row, language))])
    }
    for (const [index, { row, strange }] of rows.entries()) {
      if (told.has(row.id)) continue
      const other = rows
        .slice(index + 1)
        .find(
          (candidate) =>
            holds(candidate.strange.target, strange.source) && holds(strange.target, candidate.strange.source),
        )
      if (other === undefined) continue
      for (const { id } of [row, other.row]) told.add(id)
      yield elsewhere(row, language, { context: 'row' }, [wholeCell(other.row, language)])
    }
    const lone = versions.flatMap((version) => markedBy(version, version.lone))
    for (const [row, next] of [
      ...exchangedNeighbours(marked, source, language),
      ...neighboursOfOneSide(lone, source, language),
    ]) {
      if (told.has(row.id) || told.has(next.id)) continue
      for (const { id } of [row, next]) told.add(id)
      yield elsewhere(row, language, { context: 'row' }, [wholeCell(next, language)])
    }
  }
}

/** The rows, and each row between two of them of which one version says no value and the other some. */
function withSilentRows(
  rows: readonly StrangeRow[],
  language: LanguageTag,
  context: CheckContext,
): readonly StrangeRow[] {
  return rows.flatMap((one, at) => {
    const between = rows[at + 1]?.index === one.index + 2 ? context.release.rows[one.index + 1] : undefined
    const strange = between === undefined ? null : silentValues(between, language, context)
    return between === undefined || strange === null ? [one] : [one, { row: between, index: one.index + 1, strange }]
  })
}

function silentValues(row: RowText, language: LanguageTag, context: CheckContext): StrangeMarks | null {
  const [model, cell] = [row.cells[context.release.source], row.cells[language]]
  if (model === undefined || cell === undefined || model.text === '' || cell.text === '') return null
  const source = new Set(context.read(placedKeys, model, context.release.source).map(({ key }) => key))
  const target = new Set(context.read(placedKeys, cell, language).map(({ key }) => key))
  return source.size === 0 || target.size === 0 ? { source, target } : null
}

function markedBy({ row, index }: Omit<MarkedRow, 'marks'>, marks: StrangeMarks | null): readonly MarkedRow[] {
  return marks === null ? [] : [{ row, index, marks }]
}

function elsewhere(
  row: RowText,
  language: LanguageTag,
  values: Record<string, string>,
  related: readonly Passage[],
): FoundIn {
  return { language, rowId: row.id, ...trimmedSpan(row.cells[language]?.text ?? ''), values, related }
}

function holds(all: ReadonlySet<string>, some: ReadonlySet<string>): boolean {
  for (const key of some) if (!all.has(key)) return false
  return true
}
