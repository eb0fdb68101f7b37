import { createHash } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import { inOneGo } from '#engine/storage/in-one-go.ts'
import { guarded } from '#engine/storage/open-store.ts'
import { Failure } from '#shared/model/failure.ts'

export const journalMigrations: readonly string[] = [
  `
  CREATE TABLE release (
    id TEXT PRIMARY KEY,
    about TEXT NOT NULL,
    search TEXT NOT NULL,
    edited_at TEXT NOT NULL,
    deleted_at TEXT,
    damaged INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE TABLE entry (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    release TEXT NOT NULL REFERENCES release (id),
    version INTEGER NOT NULL,
    client TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    steps TEXT NOT NULL,
    sha8 BLOB NOT NULL,
    at TEXT NOT NULL,
    UNIQUE (release, client, sequence)
  ) STRICT;
  CREATE INDEX entry_by_version ON entry (release, version);
  CREATE TABLE snapshot (
    release TEXT NOT NULL REFERENCES release (id),
    version INTEGER NOT NULL,
    document TEXT NOT NULL,
    sha8 BLOB NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (release, version)
  ) STRICT;
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
  `,
]

export interface JournalEntry {
  readonly version: number
  readonly clientId: string
  readonly sequence: number
  readonly steps: readonly unknown[]
}

export interface Snapshot {
  readonly version: number
  readonly document: unknown
}

/** Whether these entries make the newer snapshot of the older. */
export type LogComparison = (older: Snapshot, entries: readonly JournalEntry[], newer: Snapshot) => boolean

export interface JournalOptions {
  /** Called when the disk is full; true where there is space again, so that it is worth another try. */
  readonly whenFull?: () => boolean
}

/** The append-only log of a desk's releases. Every method that writes has committed when it returns. */
export interface Journal {
  append(release: string, entry: JournalEntry, at: string): void
  /** The version after an entry that was appended before under this client and sequence, or null. */
  versionAfter(release: string, clientId: string, sequence: number): number | null
  entriesAfter(release: string, version: number): readonly JournalEntry[]
  /** The newest snapshot that can be read, or null. A damaged one is passed over. */
  newestSnapshot(release: string): Snapshot | null
  saveSnapshot(release: string, snapshot: Snapshot, at: string): void
  /**
   * Takes away what the newest snapshots make superfluous, once `isSame` has confirmed that the log which stays leads from
   * the oldest kept snapshot to the newest. False where it does not: then everything stays.
   */
  shorten(release: string, isSame: LogComparison): boolean
  /** Entries by release that the session before left behind when it ended without closing. */
  recovered(): ReadonlyMap<string, number>
  markClosed(): void
}

const snapshotsKept = 3

export function createJournal(database: DatabaseSync, { whenFull = () => false }: JournalOptions = {}): Journal {
  const insertEntry = database.prepare(
    'INSERT INTO entry (release, version, client, sequence, steps, sha8, at) VALUES (?, ?, ?, ?, ?, ?, ?)',
  )
  const findEntry = database.prepare('SELECT version FROM entry WHERE release = ? AND client = ? AND sequence = ?')
  const readEntries = database.prepare(
    'SELECT version, client, sequence, steps, sha8 FROM entry WHERE release = ? AND version > ? ORDER BY version',
  )
  const readSnapshots = database.prepare(
    'SELECT version, document, sha8 FROM snapshot WHERE release = ? ORDER BY version DESC',
  )
  const insertSnapshot = database.prepare(
    'INSERT OR REPLACE INTO snapshot (release, version, document, sha8, at) VALUES (?, ?, ?, ?, ?)',
  )
  const closedAt = Number(database.prepare("SELECT value FROM meta WHERE key = 'closed-at'").get()?.value ?? 0)
  const recovered = new Map(
    database
      .prepare('SELECT release, count(*) AS found FROM entry WHERE seq > ? GROUP BY release')
      .all(closedAt)
      .map((row) => [String(row.release), Number(row.found)]),
  )

  const entriesAfter = (release: string, version: number): readonly JournalEntry[] =>
    guarded(() => readEntries.all(release, version)).map((row) => ({
      version: Number(row.version),
      clientId: String(row.client),
      sequence: Number(row.sequence),
      steps: readJson(row.steps, row.sha8) as readonly unknown[],
    }))

  return {
    append: (release, entry, at) =>
      againWhenFull(whenFull, () => {
        const steps = JSON.stringify(entry.steps)
        insertEntry.run(release, entry.version, entry.clientId, entry.sequence, steps, sha8(steps), at)
      }),
    versionAfter: (release, clientId, sequence) => {
      const row = guarded(() => findEntry.get(release, clientId, sequence))
      return row ? Number(row.version) : null
    },
    entriesAfter,
    newestSnapshot: (release) => {
      for (const row of guarded(() => readSnapshots.all(release))) {
        try {
          return snapshotOf(row)
        } catch (cause) {
          if (!(cause instanceof Failure)) throw cause
        }
      }
      return null
    },
    saveSnapshot: (release, snapshot, at) =>
      guarded(() => {
        const document = JSON.stringify(snapshot.document)
        insertSnapshot.run(release, snapshot.version, document, sha8(document), at)
      }),
    shorten: (release, isSame) => {
      const kept = guarded(() => readSnapshots.all(release)).slice(0, snapshotsKept)
      const [newest] = kept
      const oldest = kept[snapshotsKept - 1]
      if (!newest || !oldest) return true
      try {
        const [older, newer] = [snapshotOf(oldest), snapshotOf(newest)]
        const entries = entriesAfter(release, older.version).filter(({ version }) => version <= newer.version)
        if (!isSame(older, entries, newer)) return false
      } catch (cause) {
        if (cause instanceof Failure && cause.code === 'RELEASE_DAMAGED') return false
        throw cause
      }
      guarded(() => forget(database, release, Number(oldest.version)))
      return true
    },
    recovered: () => recovered,
    markClosed: () =>
      guarded(() => {
        database.exec(
          "INSERT OR REPLACE INTO meta (key, value) VALUES ('closed-at', (SELECT CAST(coalesce(max(seq), 0) AS TEXT) FROM entry))",
        )
      }),
  }
}

function againWhenFull(whenFull: () => boolean, act: () => void): void {
  try {
    guarded(act)
  } catch (cause) {
    if (!(cause instanceof Failure) || cause.code !== 'STORE_FULL' || !whenFull()) throw cause
    guarded(act)
  }
}

/** Never in the transaction that added a snapshot. */
function forget(database: DatabaseSync, release: string, before: number): void {
  inOneGo(database, () => {
    database.prepare('DELETE FROM snapshot WHERE release = ? AND version < ?').run(release, before)
    database.prepare('DELETE FROM entry WHERE release = ? AND version <= ?').run(release, before)
  })
}

function snapshotOf(row: Record<string, unknown>): Snapshot {
  return { version: Number(row['version']), document: readJson(row['document'], row['sha8']) }
}

function sha8(text: string): Buffer {
  return createHash('sha256').update(text).digest().subarray(0, 8)
}

function readJson(text: unknown, expected: unknown): unknown {
  if (typeof text !== 'string' || !(expected instanceof Uint8Array) || !sha8(text).equals(expected)) {
    throw new Failure('RELEASE_DAMAGED')
  }
  return JSON.parse(text)
}
