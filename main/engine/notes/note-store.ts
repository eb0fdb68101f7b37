import { randomUUID } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import { createBroadcast } from '#engine/storage/broadcast.ts'
import { inOneGo } from '#engine/storage/in-one-go.ts'
import { noteSchema } from '#shared/contract/values.ts'
import { Failure } from '#shared/model/failure.ts'
import { type Note, type Remark, sameRemark } from '#shared/model/note.ts'

/** A note that was deleted stays for those who want it back. */
export const noteMigration = `
  CREATE TABLE note (
    id TEXT PRIMARY KEY, release_id TEXT NOT NULL, row_id TEXT NOT NULL, language TEXT, said TEXT NOT NULL,
    author TEXT NOT NULL, at TEXT NOT NULL, resolved_at TEXT, deleted_at TEXT
  ) STRICT;
  CREATE INDEX note_by_release ON note (release_id, at);
`

/** The notes of the desk's releases. A note names its row, and waits where the row is gone. */
export interface NoteStore {
  /** The oldest first. */
  list(releaseId: string): readonly Note[]
  /** Says that the notes of this release are others than before, from now on. */
  follow(releaseId: string, signal?: AbortSignal): AsyncGenerator<{ readonly is: 'changed' }, void>
  /** Throws NOTE_EMPTY. */
  add(note: Pick<Note, 'releaseId' | 'rowId' | 'language' | 'text'>): Note
  /** Keeps what is new among the remarks of a file; what was resolved elsewhere is resolved here too. */
  takeOver(releaseId: string, remarks: readonly (Remark & { readonly resolvedAt?: string | null })[]): readonly Note[]
  /** Those that are not noted. */
  unknownOf<Said extends Remark>(releaseId: string, remarks: readonly Said[]): readonly Said[]
  /** Throws NOTE_NOT_FOUND. */
  resolve(id: string, resolved: boolean): Note
  remove(id: string): boolean
  /** Throws NOTE_NOT_FOUND. */
  restore(id: string): Note
}

export function createNoteStore(
  database: DatabaseSync,
  { now, who }: { readonly now: () => Date; readonly who: string },
): NoteStore {
  const news = createBroadcast<{ readonly is: 'changed' }>()
  const columns = `id, release_id AS releaseId, row_id AS rowId, language, said AS "text", author, at,
    resolved_at AS resolvedAt`

  function insert({ id, releaseId, rowId, language, text, author, at, resolvedAt }: Note): void {
    database
      .prepare(
        `INSERT INTO note (id, release_id, row_id, language, said, author, at, resolved_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(id, releaseId, rowId, language, text, author, at, resolvedAt)
  }

  function list(releaseId: string): readonly Note[] {
    return database
      .prepare(`SELECT ${columns} FROM note WHERE release_id = ? AND deleted_at IS NULL ORDER BY at, note.rowid`)
      .all(releaseId)
      .map((row) => noteSchema.parse(row))
  }

  function unknownOf<Said extends Remark>(releaseId: string, remarks: readonly Said[]): readonly Said[] {
    const known = new Set(list(releaseId).map(sameRemark))
    return remarks.filter((remark) => {
      const key = sameRemark(remark)
      if (remark.text.trim() === '' || known.has(key)) return false
      known.add(key)
      return true
    })
  }

  /** Changes one note and answers what it is by then. */
  function change(id: string, sql: string, ...values: readonly (string | null)[]): Note {
    database.prepare(sql).run(...values, id)
    const row = database.prepare(`SELECT ${columns} FROM note WHERE id = ? AND deleted_at IS NULL`).get(id)
    if (!row) throw new Failure('NOTE_NOT_FOUND')
    const note = noteSchema.parse(row)
    news.send(note.releaseId, { is: 'changed' })
    return note
  }

  return {
    list,
    follow: (releaseId, signal) => news.listen(releaseId, signal),
    add: ({ releaseId, rowId, language, text }) => {
      const said = text.trim()
      if (said === '') throw new Failure('NOTE_EMPTY')
      const about = { id: randomUUID(), releaseId, rowId, language }
      const note: Note = { ...about, text: said, author: who, at: now().toISOString(), resolvedAt: null }
      insert(note)
      news.send(releaseId, { is: 'changed' })
      return note
    },
    takeOver: (releaseId, remarks) => {
      const added = unknownOf(releaseId, remarks).map(
        ({ rowId, language, text, author, at, resolvedAt = null }): Note => ({
          ...{ id: randomUUID(), releaseId, rowId, language, text: text.trim(), author, at, resolvedAt },
        }),
      )
      inOneGo(database, () => {
        for (const note of added) insert(note)
      })
      if (added.length > 0) news.send(releaseId, { is: 'changed' })
      return added
    },
    unknownOf,
    resolve: (id, resolved) =>
      change(
        id,
        'UPDATE note SET resolved_at = ? WHERE deleted_at IS NULL AND id = ?',
        resolved ? now().toISOString() : null,
      ),
    remove: (id) => {
      const row = database
        .prepare('UPDATE note SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL RETURNING release_id AS releaseId')
        .get(now().toISOString(), id)
      if (row) news.send(String(row['releaseId']), { is: 'changed' })
      return row !== undefined
    },
    restore: (id) => change(id, 'UPDATE note SET deleted_at = NULL WHERE id = ?'),
  }
}
