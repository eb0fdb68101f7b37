import { alignedUnits, type UnitsWanted } from '#engine/alignment/aligned-units.ts'
import { tmxUnitsOf } from '#engine/alignment/tmx-units-of.ts'
import { stopIfCancelled } from '#engine/files/stop-if-cancelled.ts'
import { createArrival, unitsPerSlice } from '#engine/memory/arrival.ts'
import type { MemoryStore } from '#engine/memory/memory-store.ts'
import { Failure } from '#shared/model/failure.ts'

export interface AlignmentToRemember extends UnitsWanted {
  /** Null: the first memory, which is made by this name where there is none. */
  readonly memory: string | null
  readonly nameOfFirst: string
}

export interface RememberAround {
  readonly store: MemoryStore
  /** Whoever works at this desk. */
  readonly who: string
  readonly now: () => Date
  readonly signal: AbortSignal | undefined
}

/** Brings what is aligned into a memory, all of it or nothing. Throws ALIGNMENT_EMPTY, MEMORY_NOT_FOUND, CANCELLED. */
export async function* alignmentToMemory(
  wanted: AlignmentToRemember,
  { store, who, now, signal }: RememberAround,
): AsyncGenerator<
  { readonly done: number },
  { readonly memory: string; readonly added: number; readonly merged: number }
> {
  const known = wanted.memory === null ? store.memories.list()[0] : store.memories.get(wanted.memory)
  const { id: memory } = known ?? store.memories.create(wanted.nameOfFirst)
  const arrival = createArrival(store, memory)
  let isKept = false
  try {
    for await (const { units, done } of alignedUnits(wanted, signal)) {
      const arriving = tmxUnitsOf(units, { texts: wanted.texts, who, at: now().toISOString() })
      for (let from = 0; from < arriving.length; from += unitsPerSlice) {
        await arrival.store(arriving.slice(from, from + unitsPerSlice))
        stopIfCancelled(signal)
      }
      yield { done }
    }
    const { added, merged } = arrival.counts
    if (added + merged === 0) throw new Failure('ALIGNMENT_EMPTY')
    // The memory may have been deleted meanwhile, in another window.
    store.memories.get(memory)
    await arrival.finish()
    isKept = true
    return { memory, added, merged }
  } finally {
    await arrival.giveUp()
    if (!isKept && known === undefined) store.memories.delete(memory)
  }
}
