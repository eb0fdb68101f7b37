import type {
  AlignmentRow,
  AlignmentSplice,
  AlignmentState,
  SessionText,
} from '#shared/alignment/session/alignment-session.ts'
import type { AlignmentVerb } from '#shared/alignment/session/alignment-verb.ts'
import { moveSegments } from '#shared/alignment/session/move-segments.ts'
import { parkCells, unparkParagraph } from '#shared/alignment/session/parking.ts'
import { drawnByHand, freeRowId, rowsChanged } from '#shared/alignment/session/rows-changed.ts'
import { hasSameRuns } from '#shared/alignment/session/same-runs.ts'
import { splitRow } from '#shared/alignment/session/split-row.ts'

/** What belongs together inside one row, by the aligner (`sentenceGroups`); only `split` asks for it. */
export type GroupsOfRow = readonly Pick<AlignmentRow, 'cells' | 'confidence'>[]

/**
 * The change that an act makes of a state; null where there is nothing to do (no row below to merge with, a row that is
 * not there any more). What a person has drawn between two texts is accepted by that; what a program proposes is not.
 */
export function spliceOfVerb(
  texts: readonly SessionText[],
  state: AlignmentState,
  verb: AlignmentVerb,
  groups: GroupsOfRow = [],
): AlignmentSplice | null {
  const { rows } = state
  if (verb.is === 'unpark') return unparkParagraph(texts, state, verb)
  if (verb.is === 'edit') return editSegment(texts, state, verb)
  const at = rows.findIndex(({ id }) => id === verb.row)
  const row = rows[at]
  if (row === undefined) return null
  switch (verb.is) {
    case 'merge':
      return mergeWithNext(rows, at, row)
    case 'split':
      return splitRow(rows, at, groups, verb.before)
    case 'move':
      return moveSegments(texts, rows, at, verb)
    case 'unlink':
      return unlink(rows, at, row)
    case 'accept':
      return row.accepted === verb.accepted ? null : rowsChanged(at, [row], [{ ...row, accepted: verb.accepted }])
    case 'acceptAbove':
      return acceptUpTo(rows, at)
    case 'park':
      return parkCells(at, row, verb.text)
    case 'moveRow':
      return moveRow(rows, at, row, verb.index)
  }
}

function mergeWithNext(rows: readonly AlignmentRow[], at: number, row: AlignmentRow): AlignmentSplice | null {
  const next = rows[at + 1]
  if (next === undefined) return null
  const cells = row.cells.map((cell, text) =>
    [...cell, ...(next.cells[text] ?? [])].toSorted((one, other) => one - other),
  )
  return rowsChanged(at, [row, next], [drawnByHand(row.id, cells)])
}

function unlink(rows: readonly AlignmentRow[], at: number, row: AlignmentRow): AlignmentSplice | null {
  const written = [...row.cells.entries()].filter(([, cell]) => cell.length > 0)
  if (written.length < 2) return null
  const free = freeRowId(rows)
  const alone = written.map(([text, cell], index) =>
    drawnByHand(
      index === 0 ? row.id : free + index,
      row.cells.map((_, other) => (other === text ? cell : [])),
    ),
  )
  return rowsChanged(at, [row], alone)
}

function acceptUpTo(rows: readonly AlignmentRow[], last: number): AlignmentSplice | null {
  const first = rows.findIndex(({ accepted }) => !accepted)
  if (first < 0 || first > last) return null
  const removed = rows.slice(first, last + 1)
  return rowsChanged(
    first,
    removed,
    removed.map((row) => (row.accepted ? row : { ...row, accepted: true })),
  )
}

function moveRow(
  rows: readonly AlignmentRow[],
  from: number,
  row: AlignmentRow,
  index: number,
): AlignmentSplice | null {
  const to = Math.min(index, rows.length - 1)
  if (to === from) return null
  const at = Math.min(from, to)
  const removed = rows.slice(at, Math.max(from, to) + 1)
  const others = removed.filter((other) => other !== row)
  return rowsChanged(at, removed, to < from ? [row, ...others] : [...others, row])
}

function editSegment(
  texts: readonly SessionText[],
  { edits }: AlignmentState,
  { text, segment, runs }: Extract<AlignmentVerb, { readonly is: 'edit' }>,
): AlignmentSplice | null {
  const original = texts[text]?.segments[segment]?.runs
  if (original === undefined) return null
  const before = edits.find((edit) => edit.text === text && edit.segment === segment)?.runs ?? null
  const after = runs === null || hasSameRuns(runs, original) ? null : runs
  const isSame = before === null || after === null ? before === after : hasSameRuns(before, after)
  return isSame ? null : { ...rowsChanged(0, [], []), edits: [{ text, segment, before, after }] }
}
