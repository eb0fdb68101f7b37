// The synthetic memory on disk: its texts in SQLite, as the desk keeps them, and the index as one file beside it.
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { MemoryIndexOptions } from '#shared/memory/memory-index.ts'

export function indexFile(folder: string): string {
  return join(folder, 'memory.index')
}

export function openUnits(folder: string): DatabaseSync {
  const database = new DatabaseSync(join(folder, 'units.db'))
  database.exec(
    'PRAGMA journal_mode = OFF; CREATE TABLE IF NOT EXISTS unit (id INTEGER PRIMARY KEY, source TEXT NOT NULL)',
  )
  return database
}

export function optionsOver(database: DatabaseSync): MemoryIndexOptions {
  const select = database.prepare('SELECT source FROM unit WHERE id = ?')
  return {
    language: 'en',
    textsOf: (ids) =>
      ids.map((id) => {
        const source = select.get(id)?.['source']
        return typeof source === 'string' ? { sourceText: source, before: null, after: null } : null
      }),
  }
}
