import type { GridPlace } from '#renderer/features/align/grid-place.ts'
import { rowStanding } from '#renderer/features/align/row-standing.ts'
import type { AlignmentRow, AlignmentSplice } from '#shared/alignment/session/alignment-session.ts'
import type { AlignmentVerb } from '#shared/alignment/session/alignment-verb.ts'

/** By what the rows were changed: `step` is undo or redo, `elsewhere` another window. */
export type ChangedBy = AlignmentVerb['is'] | 'realign' | 'step' | 'elsewhere'

/**
 * Where the focus goes after a change, so that the next key does what one expects: an accepted row is left for the next
 * one, a change that was taken back is shown, and otherwise the focus stays on its row or goes to what took its place.
 * `rows` are those after the change; null: there is none left.
 */
export function placeAfter(
  place: GridPlace | null,
  rows: readonly AlignmentRow[],
  splice: AlignmentSplice,
  by: ChangedBy,
): GridPlace | null {
  const text = place?.text ?? 0
  const at = (index: number): GridPlace | null => {
    const row = rows[Math.max(0, Math.min(index, rows.length - 1))]
    return row ? { row: row.id, text } : null
  }
  const stands = place === null ? -1 : rows.findIndex(({ id }) => id === place.row)
  if (by === 'accept' && stands >= 0 && rows[stands] && rowStanding(rows[stands]) === 'accepted') return at(stands + 1)
  if (by === 'unpark') {
    const [back] = splice.parking
    return back ? (placeOf(rows, back.text, back.segments[0]) ?? at(splice.at)) : at(splice.at)
  }
  if (by === 'step') {
    const [edit] = splice.edits
    if (edit) return placeOf(rows, edit.text, edit.segment) ?? at(splice.at)
    const isWithin = stands >= splice.at && stands < splice.at + splice.inserted.length
    return isWithin ? place : at(splice.at)
  }
  return stands >= 0 ? place : at(splice.at)
}

function placeOf(rows: readonly AlignmentRow[], text: number, segment: number | undefined): GridPlace | null {
  const row = rows.find(({ cells }) => segment !== undefined && cells[text]?.includes(segment))
  return row ? { row: row.id, text } : null
}
