import type { DatabaseSync } from 'node:sqlite'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { KeptIndexes } from '#engine/memory/kept-indexes.ts'
import { createSliceClock } from '#engine/memory/slice-clock.ts'
import type { LanguagePair, UnitShelves } from '#engine/memory/unit-shelves.ts'
import {
  createMemoryIndex,
  type IndexedText,
  type MemoryIndex,
  type MemoryQuery,
  type Resemblance,
} from '#shared/memory/memory-index.ts'
import { baseLanguage } from '#shared/model/language.ts'

/** The indexes of what was translated before, one for each pair of languages. */
export interface PairIndexes {
  /** The nearest units of a pair. While the index is still being built, of those that it has. */
  find(
    pair: LanguagePair,
    query: MemoryQuery,
    options: { readonly threshold: number; readonly limit: number },
  ): readonly Resemblance[]
  /** A unit is new or has another source text; null: it is gone. */
  changed(unit: number, shelf: number, sourceText: string | null): void
  /** Units of these shelves came by themselves, and are to be read from the store. */
  arrived(shelves: readonly number[]): void
  /** Resolves once all units are in their indexes. */
  ready(): Promise<void>
  /** Keeps what is complete for the next session. The store must not change any more. */
  close(): void
}

export function createPairIndexes(
  database: DatabaseSync,
  shelves: UnitShelves,
  kept: KeptIndexes | null = null,
): PairIndexes {
  const texts = database.prepare(
    `SELECT id, shelf, source_text AS sourceText, before, after FROM translation_unit
     WHERE id IN (SELECT value FROM json_each(?))`,
  )
  const ofShelf = database.prepare(
    'SELECT id, source_text FROM translation_unit WHERE shelf = ? AND id > ? ORDER BY id LIMIT 200',
  )
  const indexes = new Map<string, MemoryIndex>()
  let work = Promise.resolve()
  /** Shelves that are still to be read; none of the indexes is kept before. */
  let waiting = 0
  let isClosed = false

  function textsOf(ids: readonly number[]): readonly (IndexedText | null)[] {
    const found = new Map(texts.all(JSON.stringify(ids)).map((row) => [Number(row['id']), row]))
    return ids.map((id) => {
      const row = found.get(id)
      if (!row || shelves.get(Number(row['shelf']))?.state !== 'here') return null
      return {
        sourceText: String(row['sourceText']),
        before: textOrNull(row['before']),
        after: textOrNull(row['after']),
      }
    })
  }

  const keyOf = ({ sourceLanguage, targetLanguage }: LanguagePair) =>
    `${baseLanguage(sourceLanguage)} ${baseLanguage(targetLanguage)}`

  function indexOf(pair: LanguagePair): MemoryIndex {
    const key = keyOf(pair)
    const known = indexes.get(key)
    if (known) return known
    const index = createMemoryIndex({ language: baseLanguage(pair.sourceLanguage), textsOf })
    indexes.set(key, index)
    return index
  }

  async function readShelf(id: number): Promise<void> {
    const shelf = shelves.get(id)
    if (!shelf) return
    const index = indexOf(shelf)
    const clock = createSliceClock()
    let last = 0
    for (;;) {
      if (isClosed || shelves.get(id)?.state !== 'here') return
      const rows = ofShelf.all(id, last)
      for (const row of rows) {
        last = Number(row['id'])
        index.add(last, String(row['source_text']))
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

  function arrived(ids: readonly number[]): void {
    for (const id of ids) {
      waiting += 1
      work = work
        .then(() => readShelf(id))
        .finally(() => {
          waiting -= 1
        })
    }
  }

  /** The shelves whose pair has no index of the last session. */
  function unread(): readonly number[] {
    const here = shelves.here()
    const pairs = Map.groupBy(here, keyOf)
    for (const [key, [first]] of pairs) {
      const index = first && kept?.read(key, { language: baseLanguage(first.sourceLanguage), textsOf })
      if (index) indexes.set(key, index)
    }
    return here.flatMap((shelf) => (indexes.has(keyOf(shelf)) ? [] : [shelf.id]))
  }

  arrived(unread())
  return {
    find: (pair, query, options) => indexOf(pair).find(query, options),
    changed: (unit, shelf, sourceText) => {
      const place = shelves.get(shelf)
      if (place?.state !== 'here') return
      if (sourceText === null) indexOf(place).remove(unit)
      else indexOf(place).add(unit, sourceText)
    },
    arrived,
    ready: () => work,
    close: () => {
      if (isClosed) return
      isClosed = true
      if (waiting === 0) for (const [key, index] of indexes) kept?.write(key, index)
    },
  }
}

function textOrNull(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value)
}
