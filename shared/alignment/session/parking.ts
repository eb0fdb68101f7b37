import type {
  AlignmentRow,
  AlignmentSplice,
  AlignmentState,
  SessionText,
} from '#shared/alignment/session/alignment-session.ts'
import { drawnByHand, freeRowId, isEmptyRow, rowsChanged } from '#shared/alignment/session/rows-changed.ts'

/** Lays one cell of a row aside, or all of them (null); a row that has nothing left is taken away. */
export function parkCells(at: number, row: AlignmentRow, text: number | null): AlignmentSplice | null {
  const parked = [...row.cells.entries()].filter(
    ([number, cell]) => cell.length > 0 && (text === null || number === text),
  )
  if (parked.length === 0) return null
  const aside = new Set(parked.map(([number]) => number))
  const cells = row.cells.map((cell, number) => (aside.has(number) ? [] : cell))
  return {
    ...rowsChanged(at, [row], isEmptyRow({ cells }) ? [] : [drawnByHand(row.id, cells)]),
    parking: parked.map(([number, segments]) => ({ text: number, segments, isParked: true })),
  }
}

/** Takes what is parked of a paragraph back, as a row of its own behind what stands before it in its text. */
export function unparkParagraph(
  texts: readonly SessionText[],
  { rows, parked }: AlignmentState,
  { text, paragraph }: { readonly text: number; readonly paragraph: number },
): AlignmentSplice | null {
  const of = texts[text]
  const back = (parked[text] ?? []).filter((segment) => of?.segments[segment]?.paragraph === paragraph)
  const [first] = back
  if (first === undefined) return null
  const row = drawnByHand(
    freeRowId(rows),
    texts.map((_, number) => (number === text ? back : [])),
  )
  return {
    ...rowsChanged(placeInText(rows, text, first), [], [row]),
    parking: [{ text, segments: back, isParked: false }],
  }
}

/** Where a row that begins with this segment of a text belongs: behind the row with the nearest one before it. */
export function placeInText(rows: readonly Pick<AlignmentRow, 'cells'>[], text: number, segment: number): number {
  let place = 0
  let nearest = -1
  for (const [index, { cells }] of rows.entries()) {
    for (const other of cells[text] ?? []) {
      if (other > segment || other < nearest) continue
      nearest = other
      place = index + 1
    }
  }
  return place
}
