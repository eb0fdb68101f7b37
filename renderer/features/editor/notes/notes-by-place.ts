import type { Note } from '#shared/model/note.ts'

export interface NoteGroups {
  /** In the order of their rows, the oldest of a row first. */
  readonly waiting: readonly Note[]
  readonly resolved: readonly Note[]
  /** Whatever became of them: their rows are not in the release any more. */
  readonly gone: readonly Note[]
}

/** The notes of a release as they are shown. */
export function notesByPlace(notes: readonly Note[], rowIds: readonly string[]): NoteGroups {
  const places = new Map(rowIds.map((id, index) => [id, index]))
  const there = notes
    .filter(({ rowId }) => places.has(rowId))
    .toSorted((one, other) => (places.get(one.rowId) ?? 0) - (places.get(other.rowId) ?? 0))
  return {
    waiting: there.filter(({ resolvedAt }) => resolvedAt === null),
    resolved: there.filter(({ resolvedAt }) => resolvedAt !== null),
    gone: notes.filter(({ rowId }) => !places.has(rowId)),
  }
}
