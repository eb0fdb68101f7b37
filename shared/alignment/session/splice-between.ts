import type { AlignmentRow, AlignmentSplice } from '#shared/alignment/session/alignment-session.ts'
import { rowsChanged } from '#shared/alignment/session/rows-changed.ts'

/** The change that leads from some rows to others; null where they are the same. Rows that say the same stay the same rows. */
export function spliceBetween(before: readonly AlignmentRow[], after: readonly AlignmentRow[]): AlignmentSplice | null {
  const known = new Map(before.map((row) => [cellsKey(row), row]))
  const now = after.map((row) => {
    const twin = known.get(cellsKey(row))
    return twin?.confidence === row.confidence && twin.accepted === row.accepted ? twin : row
  })
  let at = 0
  while (at < before.length && before[at] === now[at]) at += 1
  let behind = 0
  const most = Math.min(before.length, now.length) - at
  while (behind < most && before.at(-1 - behind) === now.at(-1 - behind)) behind += 1
  const removed = before.slice(at, before.length - behind)
  const inserted = now.slice(at, now.length - behind)
  return removed.length === 0 && inserted.length === 0 ? null : rowsChanged(at, removed, inserted)
}

function cellsKey({ cells }: AlignmentRow): string {
  return cells.map((cell) => cell.join(',')).join(' ')
}
