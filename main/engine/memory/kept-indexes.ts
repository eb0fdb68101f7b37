import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { type MemoryIndex, type MemoryIndexOptions, readMemoryIndex } from '#shared/memory/memory-index.ts'

/**
 * The indexes of the last session, one file for each pair of languages. They are worth nothing without the store: what
 * is missing, damaged or of another state is built anew from it.
 */
export interface KeptIndexes {
  /** Null where there is no index of the store's present state. */
  read(pair: string, options: MemoryIndexOptions): MemoryIndex | null
  /** Keeps the index of a store that nobody will change any more in this session. */
  write(pair: string, index: MemoryIndex): void
}

/** Counts whatever may change what an index holds, so that an index tells whether it is of this state. */
export const memoryChangesMigration = `
  CREATE TABLE memory_changes (number INTEGER NOT NULL) STRICT;
  INSERT INTO memory_changes VALUES (1);
  ${[
    ['unit_came', 'INSERT ON translation_unit'],
    ['unit_went', 'DELETE ON translation_unit'],
    ['unit_changed', 'UPDATE OF source_text, shelf ON translation_unit'],
    ['shelf_came', 'INSERT ON unit_shelf'],
    ['shelf_changed', 'UPDATE ON unit_shelf'],
    ['shelf_went', 'DELETE ON unit_shelf'],
  ]
    .map(
      ([name, event]) =>
        `CREATE TRIGGER ${name} AFTER ${event} BEGIN UPDATE memory_changes SET number = number + 1; END;`,
    )
    .join('\n  ')}
`

/** Fewer are built in the time it takes to read a file. */
const fewestKept = 5_000

export function createKeptIndexes(database: DatabaseSync, folder: string): KeptIndexes {
  const changes = database.prepare('SELECT number FROM memory_changes')
  const stamp = () => Number(changes.get()?.['number'] ?? 0)
  const fileOf = (pair: string) => join(folder, `${pair.replace(/[^A-Za-z0-9]+/gu, '-')}.index`)
  const onDisk = new Map<string, number>()

  return {
    read(pair, options) {
      try {
        const read = readMemoryIndex(new Uint8Array(readFileSync(fileOf(pair))), options)
        if (read?.stamp !== stamp()) return null
        onDisk.set(pair, read.stamp)
        return read.index
      } catch {
        return null
      }
    },
    write(pair, index) {
      const now = stamp()
      if (onDisk.get(pair) === now) return
      try {
        if (index.size < fewestKept) return rmSync(fileOf(pair), { force: true })
        mkdirSync(folder, { recursive: true, mode: 0o700 })
        const half = `${fileOf(pair)}.tmp`
        writeFileSync(half, index.serialise(now), { mode: 0o600 })
        renameSync(half, fileOf(pair))
      } catch {
        // A full disk costs the next start some seconds, and nothing else.
      }
    },
  }
}
