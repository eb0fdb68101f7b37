import { randomUUID } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import type { NotedIgnore } from '#engine/files/release-file/desk-notes.ts'
import { type Ignore, ignoreSchema } from '#shared/contract/values.ts'
import { Failure } from '#shared/model/failure.ts'

export const ignoreMigration = `
  CREATE TABLE ignored (
    id TEXT PRIMARY KEY, scope TEXT NOT NULL, check_id TEXT NOT NULL, fingerprint TEXT NOT NULL,
    release TEXT, reason TEXT NOT NULL, at TEXT NOT NULL
  ) STRICT;
`

/** What the desk has decided to leave as it is, and why. Remembered by fingerprint, so that edits elsewhere keep it. */
export interface IgnoreStore {
  /** Those of this release and those that hold everywhere. */
  list(releaseId: string): readonly Ignore[]
  /** Throws REASON_MISSING where nothing is said for it. */
  add(ignore: Omit<Ignore, 'id' | 'at'>): Ignore
  /** Takes over what another desk decided about a release. */
  takeOver(releaseId: string, noted: readonly NotedIgnore[]): void
  remove(id: string): boolean
}

export function createIgnoreStore(database: DatabaseSync, now: () => Date): IgnoreStore {
  function insert({ id, scope, check, fingerprint, releaseId, reason, at }: Ignore): void {
    database
      .prepare(
        'INSERT INTO ignored (id, scope, check_id, fingerprint, release, reason, at) VALUES (?, ?, ?, ?, ?, ?, ?)',
      )
      .run(id, scope, check, fingerprint, releaseId, reason, at)
  }
  return {
    list: (releaseId) =>
      database
        .prepare(
          `SELECT id, scope, check_id AS "check", fingerprint, release AS releaseId, reason, at FROM ignored
           WHERE release = ? OR scope = 'kind-always' ORDER BY at`,
        )
        .all(releaseId)
        .map((row) => ignoreSchema.parse(row)),
    add: (ignore) => {
      const reason = ignore.reason.trim()
      if (reason === '') throw new Failure('REASON_MISSING')
      const added: Ignore = { ...ignore, reason, id: randomUUID(), at: now().toISOString() }
      insert(added)
      return added
    },
    takeOver: (releaseId, noted) => {
      for (const each of noted) insert({ ...each, id: randomUUID(), releaseId })
    },
    remove: (id) => database.prepare('DELETE FROM ignored WHERE id = ?').run(id).changes > 0,
  }
}
