import { randomUUID } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import { type Ignore, ignoreSchema } from '#shared/contract/values.ts'

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
  add(ignore: Omit<Ignore, 'id' | 'at'>): Ignore
  remove(id: string): boolean
}

export function createIgnoreStore(database: DatabaseSync, now: () => Date): IgnoreStore {
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
      const added: Ignore = { ...ignore, id: randomUUID(), at: now().toISOString() }
      database
        .prepare(
          'INSERT INTO ignored (id, scope, check_id, fingerprint, release, reason, at) VALUES (?, ?, ?, ?, ?, ?, ?)',
        )
        .run(added.id, added.scope, added.check, added.fingerprint, added.releaseId, added.reason, added.at)
      return added
    },
    remove: (id) => database.prepare('DELETE FROM ignored WHERE id = ?').run(id).changes > 0,
  }
}
