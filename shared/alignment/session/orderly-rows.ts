import type { AlignmentRow } from '#shared/alignment/session/alignment-session.ts'

/**
 * As many of the rows as stand in the order of all the texts at once: in each text, each cell lies wholly behind the cells
 * of the rows above. A row that was moved elsewhere is left out, and not all that it has jumped over.
 */
export function orderlyRows(rows: readonly AlignmentRow[]): readonly AlignmentRow[] {
  const texts = rows[0]?.cells.length ?? 0
  let orderly = rows
  for (let text = 0; text < texts; text += 1) orderly = orderlyIn(orderly, text)
  return orderly
}

function orderlyIn(rows: readonly AlignmentRow[], text: number): readonly AlignmentRow[] {
  const written = rows.filter(({ cells }) => (cells[text]?.length ?? 0) > 0)
  const rising = new Set(longestRising(written, text))
  let end = -1
  return rows.filter((row) => {
    const cell = row.cells[text] ?? []
    const [first] = cell
    if (first === undefined) return true
    if (!rising.has(row) || first <= end) return false
    end = cell.at(-1) ?? end
    return true
  })
}

/** Patience: the last row of the shortest end for each length, and whom each row follows. */
function longestRising(rows: readonly AlignmentRow[], text: number): readonly AlignmentRow[] {
  const startOf = (row: number): number => rows[row]?.cells[text]?.[0] ?? 0
  const ends: number[] = []
  const follows: number[] = []
  for (let row = 0; row < rows.length; row += 1) {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (startOf(ends[middle] ?? 0) < startOf(row)) low = middle + 1
      else high = middle
    }
    follows.push(low > 0 ? (ends[low - 1] ?? -1) : -1)
    ends[low] = row
  }
  const chain: AlignmentRow[] = []
  for (let at = ends.at(-1) ?? -1; at >= 0; at = follows[at] ?? -1) chain.push(...rows.slice(at, at + 1))
  return chain.toReversed()
}
