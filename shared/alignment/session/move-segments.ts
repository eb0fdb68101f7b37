import type { AlignmentRow, AlignmentSplice, SessionText } from '#shared/alignment/session/alignment-session.ts'
import type { AlignmentVerb } from '#shared/alignment/session/alignment-verb.ts'
import { drawnByHand, freeRowId, isEmptyRow, rowsChanged } from '#shared/alignment/session/rows-changed.ts'

type Move = Extract<AlignmentVerb, { readonly is: 'move' }>

/**
 * Moves the sentence or paragraph at the edge of a cell to the row above or below. Beyond the first and the last row a new
 * row is made for it; a row that has nothing left is taken away.
 */
export function moveSegments(
  texts: readonly SessionText[],
  rows: readonly AlignmentRow[],
  at: number,
  { text, what, to }: Move,
): AlignmentSplice | null {
  const row = rows[at]
  const cell = row?.cells[text] ?? []
  const edge = to === 'up' ? cell[0] : cell.at(-1)
  if (row === undefined || edge === undefined) return null
  const segments = texts[text]?.segments ?? []
  const moved =
    what === 'sentence' ? [edge] : cell.filter((segment) => segments[segment]?.paragraph === segments[edge]?.paragraph)
  const left = withCell(
    row,
    text,
    cell.filter((segment) => !moved.includes(segment)),
  )
  const neighbour = rows[to === 'up' ? at - 1 : at + 1]
  if (neighbour === undefined && isEmptyRow(left)) return null
  const receiver = neighbour ?? { id: freeRowId(rows), cells: row.cells.map(() => []) }
  const grown = withCell(
    receiver,
    text,
    [...(receiver.cells[text] ?? []), ...moved].toSorted((one, other) => one - other),
  )
  const now = [left, grown].filter((changed) => !isEmptyRow(changed))
  if (to === 'up') now.reverse()
  const first = to === 'up' && neighbour !== undefined ? at - 1 : at
  const removed = neighbour === undefined ? [row] : rows.slice(first, first + 2)
  return rowsChanged(first, removed, now)
}

function withCell(row: Pick<AlignmentRow, 'id' | 'cells'>, text: number, cell: readonly number[]): AlignmentRow {
  return drawnByHand(row.id, row.cells.with(text, cell))
}
