import type { SpawnImporter } from '#engine/files/import/import-in-process.ts'
import { createArrival, unitsPerSlice } from '#engine/memory/arrival.ts'
import type { MemoryStore } from '#engine/memory/memory-store.ts'
import { readTmxInProcess } from '#engine/memory/tmx/read-tmx-in-process.ts'
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
