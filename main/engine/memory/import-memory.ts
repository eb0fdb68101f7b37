import type { SpawnImporter } from '#engine/files/import/import-in-process.ts'
import type { MemoryStore } from '#engine/memory/memory-store.ts'
import type { ArrivingUnit } from '#engine/memory/threads/thread-messages.ts'
import { readTmxInProcess } from '#engine/memory/tmx/read-tmx-in-process.ts'
import type { TmxUnit } from '#engine/memory/tmx/tmx-unit.ts'
import type { LanguagePair } from '#engine/memory/unit-shelves.ts'
import { longestSegment, type TmxProgress, type TmxSummary } from '#shared/contract/memory-values.ts'
import { Failure } from '#shared/model/failure.ts'

export interface MemoryToImport {
  readonly path: string
  readonly size: number
  /** The name of the file, for people. */
  readonly file: string
  readonly memory: string
  readonly sourceLanguage: string | null
}

export interface ImportAround {
  readonly store: MemoryStore
  readonly now: () => Date
  readonly spawn?: SpawnImporter | undefined
  readonly signal?: AbortSignal | undefined
}

/**
 * Brings the units of a TMX file into a memory, all or none: they lie on shelves that nobody sees until the last of them
 * is stored. A process reads the file and a thread stores what it reads, a few units when it is asked to, so that typing
 * and all else go on meanwhile. Throws MEMORY_NOT_FOUND, CANCELLED, STORE_…, or the failures of `readTmxFile`.
 */
export async function* importMemory(
  { path, size, file, memory, sourceLanguage }: MemoryToImport,
  { store, now, spawn, signal }: ImportAround,
): AsyncGenerator<TmxProgress, TmxSummary> {
  store.memories.get(memory)
  const arrival = createArrival(store, memory)
  try {
    const options = { sourceLanguage, origin: file, now: now().toISOString(), longestSegment }
    let skipped = 0
    for await (const piece of readTmxInProcess({ path, file, options }, { signal, spawn })) {
      for (let at = 0; at < piece.units.length; at += unitsPerSlice) {
        await arrival.store(piece.units.slice(at, at + unitsPerSlice))
        if (signal?.aborted) throw new Failure('CANCELLED', { file })
      }
      skipped += piece.skipped
      yield { bytes: piece.bytes, size, units: arrival.counts.added }
    }
    // The memory may have been deleted meanwhile, in another window.
    store.memories.get(memory)
    return { ...(await arrival.finish()), skipped }
  } finally {
    await arrival.giveUp()
  }
}

/**
 * So many are stored in a few milliseconds. Whatever else writes to the library waits for no more than these: the next
 * are given to the thread by the engine, which must be free to do so.
 */
const unitsPerSlice = 64

interface Arrival {
  store(units: readonly TmxUnit[]): Promise<void>
  readonly counts: { readonly added: number; readonly merged: number }
  /** From here on the units are seen. */
  finish(): Promise<Omit<TmxSummary, 'skipped'>>
  /** Nothing happens once it is finished. */
  giveUp(): Promise<void>
}

function createArrival({ shelves, indexes, change, startThread, sweep }: MemoryStore, memory: string): Arrival {
  const thread = startThread()
  const arriving = new Map<string, number>()
  const counts = { added: 0, merged: 0 }
  let isOpen = true

  function placed(unit: TmxUnit): ArrivingUnit {
    const key = `${unit.sourceLanguage} ${unit.targetLanguage}`
    const shelf = arriving.get(key) ?? change(() => shelves.forArriving(memory, unit).id)
    arriving.set(key, shelf)
    return { shelf, unit }
  }

  async function end(): Promise<readonly number[]> {
    isOpen = false
    await thread.end()
    // The thread counted them in the store.
    shelves.reread()
    return [...arriving.values()]
  }

  return {
    counts,
    store: async (units) => {
      const { added, merged } = await thread.ask({ is: 'store', memory, units: units.map(placed) })
      counts.added += added
      counts.merged += merged
    },
    finish: async () => {
      const ids = await end()
      change(() => shelves.arrive(ids))
      indexes.arrived(ids)
      const pairs = ids.flatMap((id) => {
        const shelf = shelves.get(id)
        return shelf ? [{ ...pairOf(shelf), units: shelf.units }] : []
      })
      return { ...counts, pairs }
    },
    giveUp: async () => {
      if (!isOpen) return
      const ids = await end()
      change(() => shelves.leave(ids))
      void sweep()
    },
  }
}

function pairOf({ sourceLanguage, targetLanguage }: LanguagePair): LanguagePair {
  return { sourceLanguage, targetLanguage }
}
