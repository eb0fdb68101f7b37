import type { DatabaseSync } from 'node:sqlite'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { KeptIndexes } from '#engine/memory/kept-indexes.ts'
import { createSliceClock } from '#engine/memory/slice-clock.ts'
import type { MemoryThread, StartMemoryThread } from '#engine/memory/threads/start-memory-thread.ts'
import type { LanguagePair, UnitShelves } from '#engine/memory/unit-shelves.ts'
import {
  createMemoryIndex,
  type IndexedText,
  type MemoryIndex,
  type MemoryIndexOptions,
  type MemoryQuery,
  type Resemblance,
} from '#shared/memory/memory-index.ts'
import { baseLanguage } from '#shared/model/language.ts'

/** What was translated from French serves a translation into French too: then its target is what a segment resembles. */
export interface FoundUnit extends Resemblance {
  readonly isReversed: boolean
}

/** The indexes of what was translated before, one for each pair of languages and direction that was asked for. */
export interface PairIndexes {
  /** The nearest units of a pair, in either direction. While an index is still being built, of those that it has. */
  find(
    pair: LanguagePair,
    query: MemoryQuery,
    options: { readonly threshold: number; readonly limit: number },
  ): readonly FoundUnit[]
  /** A unit is new or has other texts; null: it is gone. */
  changed(unit: number, shelf: number, texts: UnitTexts | null): void
  /** Units of these shelves came by themselves, and are to be read from the store. */
  arrived(shelves: readonly number[]): void
  /** Resolves once all units are in their indexes. */
  ready(): Promise<void>
  /** Keeps what is complete for the next session. The store must not change any more. */
  close(): void
}

export interface UnitTexts {
  readonly sourceText: string
  readonly targetText: string
}

type Side = 'sourceText' | 'targetText'

export function createPairIndexes(
  database: DatabaseSync,
  shelves: UnitShelves,
  startThread: StartMemoryThread,
  kept: KeptIndexes | null = null,
): PairIndexes {
  const texts = database.prepare(
    `SELECT id, shelf, source_text AS sourceText, target_text AS targetText, before, after FROM translation_unit
     WHERE id IN (SELECT value FROM json_each(?))`,
  )
  const ofShelf = database.prepare(
    `SELECT id, source_text AS sourceText, target_text AS targetText FROM translation_unit
     WHERE shelf = ? AND id > ? ORDER BY id LIMIT 200`,
  )
  const allOfShelf = database.prepare('SELECT id, target_text AS targetText FROM translation_unit WHERE shelf = ?')
  const indexes = new Map<string, MemoryIndex>()
  let work = Promise.resolve()
  /** Shelves that are still to be read; none of the indexes is kept before. */
  let waiting = 0
  let isClosed = false
  /** Units that changed while a thread reads their shelf, by the index it reads for. */
  const changedMeanwhile = new Map<MemoryIndex, Set<number>>()
  let thread: MemoryThread | null = null

  const textsOn = (side: Side) => (ids: readonly number[]) => {
    const found = new Map(texts.all(JSON.stringify(ids)).map((row) => [Number(row['id']), row]))
    return ids.map((id): IndexedText | null => {
      const row = found.get(id)
      if (!row || shelves.get(Number(row['shelf']))?.state !== 'here') return null
      // What stands around is kept of the source alone.
      const around =
        side === 'sourceText' ? { before: textOrNull(row['before']), after: textOrNull(row['after']) } : alone
      return { sourceText: String(row[side]), ...around }
    })
  }

  function optionsOf(pair: LanguagePair, side: Side): MemoryIndexOptions {
    return {
      language: baseLanguage(side === 'sourceText' ? pair.sourceLanguage : pair.targetLanguage),
      textsOf: textsOn(side),
    }
  }

  /** `pair` is that of the shelves; by the target side the index serves the other direction. */
  function indexOf(pair: LanguagePair, side: Side): MemoryIndex {
    const key = keyOf(pair, side)
    const known = indexes.get(key)
    if (known) return known
    const index = createMemoryIndex(optionsOf(pair, side))
    indexes.set(key, index)
    return index
  }

  async function readShelf(id: number, side: Side): Promise<void> {
    const shelf = shelves.get(id)
    if (!shelf) return
    const index = indexOf(shelf, side)
    const clock = createSliceClock()
    let last = 0
    for (;;) {
      if (isClosed || shelves.get(id)?.state !== 'here') return
      const rows = ofShelf.all(id, last)
      for (const row of rows) {
        last = Number(row['id'])
        index.add(last, String(row[side]))
        // What waits between two turns is a keystroke somewhere.
        if (clock.isOver()) {
          await nextTurn()
          clock.start()
          break
        }
      }
      if (rows.length === 0) return
    }
  }

  /** What takes long is read by a thread; it knows nothing of what changes meanwhile. */
  async function readByThread(id: number, side: Side): Promise<void> {
    const shelf = shelves.get(id)
    if (isClosed || shelf?.state !== 'here') return
    const index = indexOf(shelf, side)
    const stale = new Set<number>()
    changedMeanwhile.set(index, stale)
    thread = startThread()
    try {
      const language = optionsOf(shelf, side).language
      const built = await thread.ask({ is: 'index', shelf: id, side, language })
      if (shelves.get(id)?.state === 'here') index.take(built.shelf, stale)
    } catch {
      // A device that has no thread left has the slow way.
      await readShelf(id, side)
    } finally {
      changedMeanwhile.delete(index)
      void thread.end()
      thread = null
    }
  }

  function readLater(id: number, side: Side): void {
    waiting += 1
    const isLong = (shelves.get(id)?.units ?? 0) > readHere
    work = work
      .then(() => (isLong ? readByThread(id, side) : readShelf(id, side)))
      .finally(() => {
        waiting -= 1
      })
  }

  /** The index by the target side, which is built when its direction is first asked for. */
  function reversedIndexOf(pair: LanguagePair): MemoryIndex | null {
    const known = indexes.get(keyOf(pair, 'targetText'))
    if (known) return known
    const ofPair = shelves.here().filter((shelf) => keyOf(shelf, 'sourceText') === keyOf(pair, 'sourceText'))
    if (ofPair.length === 0) return null
    const index = indexOf(pair, 'targetText')
    const isSmall = ofPair.reduce((sum, { units }) => sum + units, 0) <= readAtOnce
    for (const { id } of ofPair) {
      if (!isSmall) readLater(id, 'targetText')
      else for (const { id: unit, targetText } of allOfShelf.all(id)) index.add(Number(unit), String(targetText))
    }
    return index
  }

  /** Takes over what the last session kept; the rest is read from the store. */
  function begin(): void {
    const here = shelves.here()
    for (const [first] of Map.groupBy(here, (shelf) => keyOf(shelf, 'sourceText')).values()) {
      if (!first) continue
      for (const side of ['sourceText', 'targetText'] as const) {
        const index = kept?.read(keyOf(first, side), optionsOf(first, side))
        if (index) indexes.set(keyOf(first, side), index)
      }
    }
    const unread = here.filter((shelf) => !indexes.has(keyOf(shelf, 'sourceText')))
    for (const { id } of unread) readLater(id, 'sourceText')
  }

  begin()
  return {
    find: (pair, query, options) => {
      const forwards = indexOf(pair, 'sourceText').find(query, options)
      const swapped = { sourceLanguage: pair.targetLanguage, targetLanguage: pair.sourceLanguage }
      const backwards = reversedIndexOf(swapped)?.find(query, options) ?? []
      return [
        ...forwards.map((found) => ({ ...found, isReversed: false })),
        ...backwards.map((found) => ({ ...found, isReversed: true })),
      ]
        .toSorted((one, other) => other.similarity - one.similarity)
        .slice(0, options.limit)
    },
    changed: (unit, shelf, now) => {
      const place = shelves.get(shelf)
      if (place?.state !== 'here') return
      for (const side of ['sourceText', 'targetText'] as const) {
        const index = side === 'sourceText' ? indexOf(place, side) : indexes.get(keyOf(place, side))
        if (!index) continue
        changedMeanwhile.get(index)?.add(unit)
        if (now === null) index.remove(unit)
        else index.add(unit, now[side])
      }
    },
    arrived: (ids) => {
      for (const id of ids) {
        const shelf = shelves.get(id)
        readLater(id, 'sourceText')
        if (shelf && indexes.has(keyOf(shelf, 'targetText'))) readLater(id, 'targetText')
      }
    },
    ready: () => work,
    close: () => {
      if (isClosed) return
      isClosed = true
      void thread?.end()
      if (waiting === 0) for (const [key, index] of indexes) kept?.write(key, index)
    },
  }
}

/** Units that are read between a question and its answer. */
const readAtOnce = 1000

/** Units of a shelf that are read by the way; a thread takes as long to start as these. */
const readHere = 2000

const alone = { before: null, after: null } as const

function keyOf({ sourceLanguage, targetLanguage }: LanguagePair, side: Side): string {
  const pair = `${baseLanguage(sourceLanguage)} ${baseLanguage(targetLanguage)}`
  return side === 'sourceText' ? pair : `${pair} reversed`
}

function textOrNull(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value)
}
