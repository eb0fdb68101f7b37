import { rowStanding } from '#renderer/features/align/row-standing.ts'
import type { AlignmentRow } from '#shared/alignment/session/alignment-session.ts'

/** The index of the next (`1`) or previous (`-1`) row that deserves a look, going round at the ends; null: there is none. */
export function doubtfulRow(rows: readonly AlignmentRow[], from: number, by: 1 | -1): number | null {
  for (let step = 1; step <= rows.length; step += 1) {
    const index = (from + by * step + rows.length * 2) % rows.length
    const row = rows[index]
    if (row !== undefined && rowStanding(row) === 'doubtful') return index
  }
  return null
}
