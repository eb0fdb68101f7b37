import type { DatabaseSync } from 'node:sqlite'
import { type ChangeUnits, createUnitChange } from '#engine/memory/change-units.ts'
import { findUnits, hitSpans } from '#engine/memory/find-units.ts'
import { createKeptIndexes } from '#engine/memory/kept-indexes.ts'
import { createMemoryList, type MemoryList } from '#engine/memory/memory-list.ts'
import { createPairIndexes, type PairIndexes } from '#engine/memory/pair-indexes.ts'
import { segmentsOfRelease } from '#engine/memory/release-segments.ts'
import { type RememberCounts, type RememberedBy, rememberPairs, rememberRows } from '#engine/memory/remember.ts'
import { sweepUnits } from '#engine/memory/sweep-units.ts'
import { type StartMemoryThread, startMemoryThread } from '#engine/memory/threads/start-memory-thread.ts'
import { createUnitShelves, type UnitShelves } from '#engine/memory/unit-shelves.ts'
import { createUnitTable, type StoredUnit, type UnitTable } from '#engine/memory/unit-table.ts'
import { createBroadcast } from '#engine/storage/broadcast.ts'
import type {
  Concordance,
  ConcordanceQuery,
  Remembered,
  RememberedCounts,
  UnitPage,
  UnitQuery,
} from '#shared/contract/memory-values.ts'
import { Failure } from '#shared/model/failure.ts'
import type { ReleaseText } from '#shared/model/release-text.ts'
import type { TranslationUnit } from '#shared/model/translation-unit.ts'

export interface UnitChange {
  readonly id: string
  readonly sourceText?: string
  readonly targetText?: string
}

export interface WantedMemory {
  /** Null: the first memory, which is made by this name where there is none. */
  readonly memory: string | null
  readonly nameOfFirst: string
  readonly remember: Remembered
}

export interface RememberedRelease {
  readonly id: string
  readonly title: string
  readonly text: ReleaseText
}

/** The memories of an open library whose tables stand (`memoryMigration`). */
export interface MemoryStore {
  readonly memories: MemoryList
  readonly shelves: UnitShelves
  readonly units: UnitTable
  readonly indexes: PairIndexes
  /** `releaseOf` is asked where rows of a release are meant. */
  remember(wanted: WantedMemory, releaseOf: (id: string) => RememberedRelease): RememberedCounts
  page(query: UnitQuery): UnitPage
  concordance(query: ConcordanceQuery): Concordance
  saveUnit(change: UnitChange): TranslationUnit
  /** How many there were. */
  deleteUnits(ids: readonly string[]): number
  /** A stored unit as the rest of the desk knows it. */
  unitOf(stored: StoredUnit): TranslationUnit
  readonly change: ChangeUnits
  /** Says that memories or their units are others than before, from now on. */
  follow(signal?: AbortSignal): AsyncGenerator<{ readonly is: 'changed' }, void>
  /** Starts a thread that works on the library beside this one. */
  readonly startThread: StartMemoryThread
  /** Begins to sweep away what nobody sees any more; resolves when that is done. */
  sweep(): Promise<void>
  close(): void
}

export interface MemoryStoreOptions {
  readonly now: () => Date
  /** Whoever works at this desk, for the provenance of units. */
  readonly who: string
  /** The folder for the indexes of this library (`memoryChangesMigration`); null: they are built at every start. */
  readonly indexFolder?: string | null
  /** Where the program of its threads lies, if not where the source has it. */
  readonly threadProgram?: URL | undefined
}

export function createMemoryStore(
  database: DatabaseSync,
  { now, who, indexFolder = null, threadProgram }: MemoryStoreOptions,
): MemoryStore {
  const shelves = createUnitShelves(database)
  const kept = indexFolder === null ? null : createKeptIndexes(database, indexFolder)
  const startThread = () => startMemoryThread(database.location() ?? '', threadProgram)
  const indexes = createPairIndexes(database, shelves, startThread, kept)
  const units = createUnitTable(database, shelves, indexes.changed)
  let sweeping: Promise<void> | null = null
  let isClosed = false

  // Often and little: a thousand pages at once, which is the default, are felt while typing.
  database.exec('PRAGMA wal_autocheckpoint = 256')
  const news = createBroadcast<{ readonly is: 'changed' }>()
  const tell = () => news.send(everyone, { is: 'changed' })
  const change = createUnitChange(database, shelves, tell)
  const memories = createMemoryList(database, shelves, { left: () => void sweep(), changed: tell })

  function sweep(): Promise<void> {
    sweeping ??= sweepUnits(database, { shelves, change, startThread, isClosed: () => isClosed })
      // On a full disk, or as the desk closes: the next start sweeps again.
      .catch(() => undefined)
      .finally(() => {
        sweeping = null
      })
    return sweeping
  }

  // An import that was cut off by the end of the last session left units that nobody saw, and nobody will.
  change(() => shelves.leave(shelves.arriving().map(({ id }) => id)))
  void sweep()

  function unitOf({ number, shelf, ...unit }: StoredUnit): TranslationUnit {
    const place = shelves.get(shelf)
    if (!place) throw new Failure('UNIT_NOT_FOUND')
    const { memory, sourceLanguage, targetLanguage } = place
    return { ...unit, id: String(number), memory, sourceLanguage, targetLanguage }
  }

  return {
    memories,
    shelves,
    units,
    indexes,
    change,
    follow: (signal) => news.listen(everyone, signal),
    startThread,
    unitOf,
    sweep,
    close: () => {
      isClosed = true
      indexes.close()
    },
    remember: (wanted, releaseOf) =>
      change(() => {
        const first = () => memories.list()[0] ?? memories.create(wanted.nameOfFirst)
        const { id: memory } = wanted.memory === null ? first() : memories.get(wanted.memory)
        const whence = { memory, by: who, at: now().toISOString() }
        return { memory, ...rememberAny({ database, shelves, units }, wanted.remember, whence, releaseOf) }
      }),
    page: ({ memory, sourceLanguage, targetLanguage, ...search }) => {
      const among = { memory, sourceLanguage, targetLanguage }
      const found = findUnits(database, shelves, { ...search, side: null, among })
      const spans = found.units.map((unit) => hitSpans(unit, search.query, null))
      return { ...found, units: found.units.map(unitOf), spans }
    },
    concordance: ({ sourceLanguage, targetLanguage, ...search }) => {
      if (search.query.trim() === '') return { total: 0, isMore: false, hits: [] }
      const found = findUnits(database, shelves, {
        ...search,
        among: { sourceLanguage, targetLanguage, eitherWay: true },
      })
      const { total, isMore } = found
      const hits = found.units.map((unit) => ({
        unit: unitOf(unit),
        spans: hitSpans(unit, search.query, search.side),
      }))
      return { total, isMore, hits }
    },
    saveUnit: ({ id, sourceText, targetText }) => {
      const stored = units.get(numberOf(id))
      const provenance = { ...stored.provenance, changedBy: who, changedAt: now().toISOString() }
      const texts = { sourceText: sourceText ?? stored.sourceText, targetText: targetText ?? stored.targetText }
      change(() => units.replace(stored.number, { ...stored, ...texts, provenance }))
      return unitOf(units.get(stored.number))
    },
    deleteUnits: (ids) => change(() => ids.filter((id) => units.remove(numberOf(id))).length),
  }
}

const everyone = 'memory'

function rememberAny(
  parts: Parameters<typeof rememberPairs>[0],
  remembered: Remembered,
  whence: Omit<RememberedBy, 'origin'>,
  releaseOf: (id: string) => RememberedRelease,
): RememberCounts {
  if (remembered.is === 'rows') {
    const { id, title, text } = releaseOf(remembered.releaseId)
    const rows = segmentsOfRelease(text, remembered.rows)
    return rememberRows(parts, rows, { ...whence, origin: title, release: id })
  }
  const pairs = remembered.pairs.map((pair) => ({
    ...pair,
    before: null,
    after: null,
    segmentation: 'paragraph' as const,
  }))
  return rememberPairs(parts, pairs, { ...whence, origin: remembered.origin })
}

/** Ids are the numbers of units; anything else is the id of none. */
function numberOf(id: string): number {
  const number = /^\d{1,15}$/.test(id) ? Number(id) : 0
  return number
}
