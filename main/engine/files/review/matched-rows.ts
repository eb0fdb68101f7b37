import { rowBookmark } from '#engine/files/export/review-table.ts'
import { nameTokenOf } from '#engine/files/export/xliff-pair.ts'
import type { ReturnedRow } from '#engine/files/review/returned-file.ts'
import type { ReviewOrigin } from '#engine/files/review/review-origin.ts'

/**
 * The row of the release that each row of a returned file is; null: it is new. By the names that a program keeps, else by
 * the number that a person reads, which counts the rows as they were sent. No row is found twice.
 */
export function matchedRows(
  rows: readonly Pick<ReturnedRow, 'names' | 'number'>[],
  known: readonly string[],
  origin: ReviewOrigin | null,
): readonly (string | null)[] {
  const sent = origin?.rows.map(({ id }) => id) ?? []
  const byName = new Map(
    [...sent, ...known].flatMap((id) => [rowBookmark(id), nameTokenOf(id)].map((name) => [name, id])),
  )
  const found = new Set<string>()
  const claim = (id: string | undefined): string | null => {
    if (id === undefined || found.has(id)) return null
    found.add(id)
    return id
  }
  const named = rows.map(({ names }) => claim(names.map((name) => byName.get(name)).find((id) => id !== undefined)))
  return named.map((id, index) => {
    const number = rows[index]?.number ?? null
    return id ?? (number === null ? null : claim(sent[number - 1]))
  })
}
