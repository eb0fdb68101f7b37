import { basename } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises'
import { freePath } from '#engine/files/free-path.ts'
import { makeFolder } from '#engine/files/make-folder.ts'
import { writeAtomically } from '#engine/files/write-atomically.ts'
import type { MemoryStore } from '#engine/memory/memory-store.ts'
import { tmxEnd, tmxOfUnit, tmxStart } from '#engine/memory/tmx/write-tmx.ts'
import { type StoredUnit, storedUnitOf, unitColumns } from '#engine/memory/unit-table.ts'
import type { TmxWritten } from '#shared/contract/memory-values.ts'
import { slugOf } from '#shared/text/file-name.ts'

export interface MemoryToExport {
  readonly memory: string
  readonly folder: string
}

export interface ExportMemoryAround {
  readonly database: DatabaseSync
  readonly store: MemoryStore
  readonly appVersion: string
  readonly now: () => Date
  readonly signal?: AbortSignal | undefined
}

export interface ExportedUnits {
  readonly done: number
  readonly total: number
}

/** Writes a memory as TMX beside other files, a little at a time; a whole file or none. */
export async function* exportMemory(
  { memory, folder }: MemoryToExport,
  { database, store, appVersion, now, signal }: ExportMemoryAround,
): AsyncGenerator<ExportedUnits, TmxWritten> {
  const { name, units: total, pairs } = store.memories.get(memory)
  const sources = new Set(pairs.map(({ sourceLanguage }) => sourceLanguage))
  const [sourceLanguage = null] = sources.size === 1 ? sources : []
  const leaving = new AbortController()
  const stopped = signal ? AbortSignal.any([signal, leaving.signal]) : leaving.signal
  await makeFolder(folder)
  const path = freePath(folder, slugOf(name), 'tmx')
  let done = 0
  async function* pieces(): AsyncGenerator<string> {
    yield tmxStart({ appVersion, sourceLanguage, writtenAt: now().toISOString() })
    for await (const units of unitsInPieces(database, store, memory)) {
      if (stopped.aborted) return
      done += units.length
      yield units.map((unit) => tmxOfUnit(store.unitOf(unit))).join('')
    }
    yield tmxEnd
  }
  let isWritten = false
  const writing = writeAtomically(path, pieces(), { ifExists: 'refuse', signal: stopped }).finally(() => {
    isWritten = true
  })
  try {
    while (!isWritten) {
      await Promise.race([writing, pause(progressMs)])
      yield { done, total }
    }
    await writing
    return { path, name: basename(path), units: done }
  } finally {
    leaving.abort()
    await writing.catch(() => undefined)
  }
}

const progressMs = 100
const unitsPerPiece = 100

async function* unitsInPieces(
  database: DatabaseSync,
  { shelves }: MemoryStore,
  memory: string,
): AsyncGenerator<readonly StoredUnit[]> {
  const select = database.prepare(
    `SELECT ${unitColumns} FROM translation_unit u WHERE u.shelf = ? AND u.id > ? ORDER BY u.id LIMIT ?`,
  )
  for (const { id } of shelves.here({ memory })) {
    let last = 0
    for (;;) {
      const units = select.all(id, last, unitsPerPiece).map(storedUnitOf)
      if (units.length > 0) yield units
      if (units.length < unitsPerPiece) break
      last = units.at(-1)?.number ?? last
      await nextTurn()
    }
  }
}
