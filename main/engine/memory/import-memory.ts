import { setImmediate as nextTurn } from 'node:timers/promises'
import type { SpawnImporter } from '#engine/files/import/import-in-process.ts'
import type { MemoryStore } from '#engine/memory/memory-store.ts'
import { readTmxInProcess } from '#engine/memory/tmx/read-tmx-in-process.ts'
import type { TmxUnit } from '#engine/memory/tmx/tmx-unit.ts'
import { longestSegment, type TmxProgress, type TmxSummary } from '#shared/contract/memory-values.ts'

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
 * is stored. They are stored a few at a time, so that typing and all else go on meanwhile. Throws MEMORY_NOT_FOUND,
 * CANCELLED, or the failures of `readTmxFile`.
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
      yield* inSlices(piece.units, (units) => arrival.store(units), {
        bytes: piece.bytes,
        size,
        units: () => arrival.counts().added,
      })
      skipped += piece.skipped
    }
    // The memory may have been deleted meanwhile, in another window.
    store.memories.get(memory)
    return { ...arrival.finish(), skipped }
  } finally {
    arrival.giveUp()
  }
}

async function* inSlices(
  units: readonly TmxUnit[],
  storeSome: (units: readonly TmxUnit[]) => void,
  progress: { readonly bytes: number; readonly size: number; units(): number },
): AsyncGenerator<TmxProgress> {
  for (let at = 0; at < units.length; at += unitsPerSlice) {
    storeSome(units.slice(at, at + unitsPerSlice))
    await nextTurn()
  }
  yield { bytes: progress.bytes, size: progress.size, units: progress.units() }
}

/** So many are stored in a few milliseconds, and then everything else has its turn. */
const unitsPerSlice = 64

interface Arrival {
  store(units: readonly TmxUnit[]): void
  counts(): { readonly added: number; readonly merged: number }
  /** From here on the units are seen. */
  finish(): Omit<TmxSummary, 'skipped'>
  /** Nothing happens once it is finished. */
  giveUp(): void
}

function createArrival(store: MemoryStore, memory: string): Arrival {
  const { shelves, units } = store
  const arriving = new Map<string, number>()
  let merged = 0
  let isOpen = true

  function shelfFor(unit: TmxUnit): number {
    const key = `${unit.sourceLanguage} ${unit.targetLanguage}`
    const known = arriving.get(key)
    if (known !== undefined) return known
    const { id } = shelves.forArriving(memory, unit)
    arriving.set(key, id)
    return id
  }

  function put(unit: TmxUnit): void {
    const shelf = shelfFor(unit)
    const { sourceLanguage, targetLanguage } = unit
    const here = shelves.here({ memory, sourceLanguage, targetLanguage }).map(({ id }) => id)
    if (units.same(new Set([...here, shelf]), unit)) merged += 1
    else units.insert(shelf, unit)
  }

  const onShelves = () => [...arriving.values()].flatMap((id) => shelves.get(id) ?? [])
  const added = () => onShelves().reduce((sum, shelf) => sum + shelf.units, 0)

  return {
    counts: () => ({ added: added(), merged }),
    store: (some) =>
      store.change(
        () => {
          for (const unit of some) put(unit)
        },
        { isSeen: false },
      ),
    finish: () => {
      const ids = [...arriving.values()]
      store.change(() => shelves.arrive(ids))
      isOpen = false
      store.indexes.arrived(ids)
      const pairs = onShelves().map(({ sourceLanguage, targetLanguage, units: count }) => ({
        sourceLanguage,
        targetLanguage,
        units: count,
      }))
      return { added: added(), merged, pairs }
    },
    giveUp: () => {
      if (!isOpen) return
      isOpen = false
      store.change(() => shelves.leave([...arriving.values()]))
      void store.sweep()
    },
  }
}
