import type { AlignmentRow, AlignmentSplice } from '#shared/alignment/session/alignment-session.ts'

/** A change of rows and of nothing else. */
export function rowsChanged(
  at: number,
  removed: readonly AlignmentRow[],
  inserted: readonly AlignmentRow[],
): AlignmentSplice {
  return { at, removed, inserted, parking: [], edits: [] }
}

/** A row as a person has drawn it: sure, and accepted where it links two texts. What stands alone may still find its like. */
export function drawnByHand(id: number, cells: AlignmentRow['cells']): AlignmentRow {
  return { id, cells, confidence: 1, accepted: isLinked(cells) }
}

function isLinked(cells: AlignmentRow['cells']): boolean {
  return cells.filter((cell) => cell.length > 0).length > 1
}

export function isEmptyRow({ cells }: Pick<AlignmentRow, 'cells'>): boolean {
  return cells.every((cell) => cell.length === 0)
}

/** A number that no row has. */
export function freeRowId(rows: readonly AlignmentRow[]): number {
  return rows.reduce((most, { id }) => Math.max(most, id), -1) + 1
}
