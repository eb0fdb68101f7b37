import { createHash } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import { createHistoryMarks, type HistoryMarks, markMigration } from '#engine/releases/history/history-marks.ts'
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
  `ALTER TABLE entry ADD COLUMN who TEXT NOT NULL DEFAULT ''; ${markMigration}`,
]

export interface JournalEntry {
  readonly version: number
  readonly clientId: string
  readonly sequence: number
  readonly steps: readonly unknown[]
}

/** An entry with when and by whom it was made, as history reads it. */
export interface LoggedEntry {
  readonly version: number
  /** Null where they are damaged. */
  readonly steps: readonly unknown[] | null
  readonly at: string
  /** Empty where nobody kept it. */
  readonly who: string
}

export interface Snapshot {
  readonly version: number
  readonly document: unknown
}

export interface JournalOptions {
  /** Called when the disk is full; true where there is space again, so that it is worth another try. */
  readonly whenFull?: () => boolean
  /** Called before an entry is written; what it throws keeps the entry from being written and acknowledged. */
  readonly beforeWriting?: () => void
  /** Whoever writes at this device. */
  readonly who?: string
}

/** The append-only log of a desk's releases. Every method that writes has committed when it returns. */
export interface Journal {
  append(release: string, entry: JournalEntry, at: string): void
  /** The version after an entry that was appended before under this client and sequence, or null. */
  versionAfter(release: string, clientId: string, sequence: number): number | null
  entriesAfter(release: string, version: number): readonly JournalEntry[]
  /** Zero where there is none. */
  newestVersion(release: string): number
  /** All entries there are, oldest first. */
  log(release: string): readonly LoggedEntry[]
  /** The newest snapshot up to a version that can be read, or null. A damaged one is passed over. */
  newestSnapshot(release: string, upTo?: number): Snapshot | null
  /** When each snapshot was made, by its version, oldest first. */
  snapshots(release: string): ReadonlyMap<number, string>
  /** Null where there is none, or a damaged one. */
  snapshotAt(release: string, version: number): Snapshot | null
  saveSnapshot(release: string, snapshot: Snapshot, at: string): void
  readonly marks: HistoryMarks
  /** Takes away entries up to a version, and all snapshots up to it and marks but those of the versions that are kept. */
  forget(release: string, upTo: number, kept: ReadonlySet<number>): void
  /** Entries by release that the session before left behind when it ended without closing. */
  recovered(): ReadonlyMap<string, number>
  markClosed(): void
}

export function createJournal(database: DatabaseSync, options: JournalOptions = {}): Journal {
  const { whenFull = () => false, beforeWriting = () => undefined, who = '' } = options
  const insertEntry = database.prepare(
    'INSERT INTO entry (release, version, client, sequence, steps, sha8, at, who) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  )
  const findEntry = database.prepare('SELECT version FROM entry WHERE release = ? AND client = ? AND sequence = ?')
  const readEntries = database.prepare(
    'SELECT version, client, sequence, steps, sha8, at, who FROM entry WHERE release = ? AND version > ? ORDER BY version',
  )
  const readNewest = database.prepare('SELECT max(version) AS version FROM entry WHERE release = ?')
  const listSnapshots = database.prepare('SELECT version, at FROM snapshot WHERE release = ? ORDER BY version')
  const readSnapshot = database.prepare(
    'SELECT version, document, sha8 FROM snapshot WHERE release = ? AND version = ?',
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

  const snapshots = (release: string): ReadonlyMap<number, string> =>
    new Map(guarded(() => listSnapshots.all(release)).map(({ version, at }) => [Number(version), String(at)]))

  const snapshotAt = (release: string, version: number): Snapshot | null => {
    const row = guarded(() => readSnapshot.get(release, version))
    return row ? unlessDamaged(() => snapshotOf(row)) : null
  }

  return {
    append: (release, entry, at) => {
      beforeWriting()
      againWhenFull(whenFull, () => {
        const steps = JSON.stringify(entry.steps)
        insertEntry.run(release, entry.version, entry.clientId, entry.sequence, steps, sha8(steps), at, who)
      })
    },
    versionAfter: (release, clientId, sequence) => {
      const row = guarded(() => findEntry.get(release, clientId, sequence))
      return row ? Number(row.version) : null
    },
    entriesAfter,
    newestVersion: (release) => Number(guarded(() => readNewest.get(release))?.version ?? 0),
    log: (release) =>
      guarded(() => readEntries.all(release, -1)).map((row) => ({
        version: Number(row.version),
        steps: unlessDamaged(() => readJson(row.steps, row.sha8) as readonly unknown[]),
        at: String(row.at),
        who: String(row.who),
      })),
    newestSnapshot: (release, upTo = Number.MAX_SAFE_INTEGER) => {
      for (const version of [...snapshots(release).keys()].toReversed()) {
        const snapshot = version <= upTo ? snapshotAt(release, version) : null
        if (snapshot) return snapshot
      }
      return null
    },
    snapshots,
    snapshotAt,
    saveSnapshot: (release, snapshot, at) =>
      guarded(() => {
        const document = JSON.stringify(snapshot.document)
        insertSnapshot.run(release, snapshot.version, document, sha8(document), at)
      }),
    marks: createHistoryMarks(database),
    forget: (release, upTo, kept) => guarded(() => forget(database, release, upTo, kept)),
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
function forget(database: DatabaseSync, release: string, upTo: number, kept: ReadonlySet<number>): void {
  const versions = JSON.stringify([...kept])
  const others = 'release = ? AND version <= ? AND version NOT IN (SELECT value FROM json_each(?))'
  inOneGo(database, () => {
    database.prepare(`DELETE FROM snapshot WHERE ${others}`).run(release, upTo, versions)
    database.prepare(`DELETE FROM mark WHERE ${others}`).run(release, upTo, versions)
    database.prepare('DELETE FROM entry WHERE release = ? AND version <= ?').run(release, upTo)
  })
}

function unlessDamaged<Result>(read: () => Result): Result | null {
  try {
    return read()
  } catch (cause) {
    if (cause instanceof Failure && cause.code === 'RELEASE_DAMAGED') return null
    throw cause
  }
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
