import type { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import { guarded } from '#engine/storage/open-store.ts'
import { type HistoryEvent, historyEventSchema } from '#shared/contract/history-values.ts'

export const markMigration = `
  CREATE TABLE mark (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    release TEXT NOT NULL REFERENCES release (id),
    version INTEGER NOT NULL,
    began TEXT,
    at TEXT NOT NULL,
    writers TEXT NOT NULL,
    event TEXT NOT NULL
  ) STRICT;
  CREATE INDEX mark_by_version ON mark (release, version);
`

/** What happened at a version, beside its steps; of work whose steps are gone, all that is known. */
export interface HistoryMark {
  readonly version: number
  readonly began: string | null
  readonly at: string
  readonly writers: readonly string[]
  readonly event: HistoryEvent
}

export interface HistoryMarks {
  /** By version, in the order they were made. */
  list(release: string): readonly HistoryMark[]
  add(release: string, mark: HistoryMark): void
}

/** A release that is exported a thousand times is told of the newest. */
const marksKept = 1000

export function createHistoryMarks(database: DatabaseSync): HistoryMarks {
  const read = database.prepare(
    'SELECT version, began, at, writers, event FROM mark WHERE release = ? ORDER BY version, seq',
  )
  const insert = database.prepare(
    'INSERT INTO mark (release, version, began, at, writers, event) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const bound = database.prepare(
    'DELETE FROM mark WHERE seq <= (SELECT seq FROM mark WHERE release = ? ORDER BY seq DESC LIMIT 1 OFFSET ?) AND release = ?',
  )
  return {
    list: (release) => guarded(() => read.all(release)).flatMap(markOf),
    add: (release, { version, began, at, writers, event }) =>
      guarded(() => {
        insert.run(release, version, began, at, JSON.stringify(writers), JSON.stringify(event))
        bound.run(release, marksKept, release)
      }),
  }
}

const writersSchema = z.array(z.string())

/** A mark that cannot be read tells nothing; what it stood at is there without it. */
function markOf(row: Record<string, unknown>): readonly HistoryMark[] {
  try {
    const began = row['began'] === null ? null : String(row['began'])
    const writers = writersSchema.parse(JSON.parse(String(row['writers'])))
    const event = historyEventSchema.parse(JSON.parse(String(row['event'])))
    return [{ version: Number(row['version']), began, at: String(row['at']), writers, event }]
  } catch {
    return []
  }
}
