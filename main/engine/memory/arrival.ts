import type { MemoryStore } from '#engine/memory/memory-store.ts'
import type { ArrivingUnit } from '#engine/memory/threads/thread-messages.ts'
import type { TmxUnit } from '#engine/memory/tmx/tmx-unit.ts'
import type { LanguagePair } from '#engine/memory/unit-shelves.ts'
import type { TmxSummary } from '#shared/contract/memory-values.ts'

/**
 * So many are stored in a few milliseconds. Whatever else writes to the library waits for no more than these: the next
 * are given to the thread by the engine, which must be free to do so.
 */
export const unitsPerSlice = 64

/** Units on their way into a memory: nobody sees any of them before all are there. */
export interface Arrival {
  store(units: readonly TmxUnit[]): Promise<void>
  readonly counts: { readonly added: number; readonly merged: number }
  /** From here on the units are seen. */
  finish(): Promise<Omit<TmxSummary, 'skipped'>>
  /** Nothing happens once it is finished. */
  giveUp(): Promise<void>
}

export function createArrival({ shelves, indexes, change, startThread, sweep }: MemoryStore, memory: string): Arrival {
  const thread = startThread()
  const arriving = new Map<string, number>()
  const counts = { added: 0, merged: 0 }
  let isOpen = true

  function placed(unit: TmxUnit): ArrivingUnit {
    const key = `${unit.sourceLanguage} ${unit.targetLanguage}`
    const shelf = arriving.get(key) ?? change(() => shelves.forArriving(memory, unit).id, { isSeen: false })
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
      change(() => shelves.leave(ids), { isSeen: false })
      void sweep()
    },
  }
}

function pairOf({ sourceLanguage, targetLanguage }: LanguagePair): LanguagePair {
  return { sourceLanguage, targetLanguage }
}
