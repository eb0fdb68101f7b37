import type { AlignmentRow, AlignmentSplice } from '#shared/alignment/session/alignment-session.ts'
import type { SegmentPlace } from '#shared/alignment/session/alignment-verb.ts'
import { freeRowId, isEmptyRow, rowsChanged } from '#shared/alignment/session/rows-changed.ts'

type Group = Pick<AlignmentRow, 'cells' | 'confidence'>

/**
 * Cuts a row into the groups that the aligner sees in it; or (`before`) in two, so that in one text the cut is before that
 * segment, and in the others where the aligner would make it. What the aligner has divided is not accepted by that.
 */
export function splitRow(
  rows: readonly AlignmentRow[],
  at: number,
  groups: readonly Group[],
  before: SegmentPlace | null,
): AlignmentSplice | null {
  const row = rows[at]
  if (row === undefined) return null
  const pieces = before === null ? groups : halvesAt(row, groups, before)
  if (pieces.length < 2) return null
  const free = freeRowId(rows)
  return rowsChanged(
    at,
    [row],
    pieces.map(({ cells, confidence }, index) => ({
      id: index === 0 ? row.id : free + index,
      cells,
      confidence,
      accepted: false,
    })),
  )
}

function halvesAt(row: AlignmentRow, groups: readonly Group[], { text, segment }: SegmentPlace): readonly Group[] {
  const second = row.cells.map(() => new Set<number>())
  let isBehind = false
  for (const { cells } of groups) {
    const [first] = cells[text] ?? []
    if (first !== undefined) isBehind = first >= segment
    if (isBehind) for (const [number, cell] of cells.entries()) for (const one of cell) second[number]?.add(one)
  }
  // A group across the cut is cut in that text; what it holds of the others stays with its beginning.
  second[text] = new Set(row.cells[text]?.filter((one) => one >= segment))
  const half = (isSecond: boolean): Group => ({
    cells: row.cells.map((cell, number) => cell.filter((one) => (second[number]?.has(one) ?? false) === isSecond)),
    confidence: row.confidence,
  })
  return [half(false), half(true)].filter((piece) => !isEmptyRow(piece))
}
