import type { MemoryStore } from '#engine/memory/memory-store.ts'
import type { TranslationUnit } from '#shared/model/translation-unit.ts'

/**
 * Puts deleted units back into their memories, with their origin and their dates, and with new numbers: a number is never
 * given again. A unit whose like is there by now is left out. Throws MEMORY_NOT_FOUND where a memory has gone meanwhile; then none is put back.
 */
export function restoreUnits(
  { memories, shelves, units, change }: Pick<MemoryStore, 'memories' | 'shelves' | 'units' | 'change'>,
  deleted: readonly TranslationUnit[],
): number {
  const inOldOrder = deleted.toSorted((one, other) => Number(one.id) - Number(other.id))
  return change(() => {
    let restored = 0
    for (const { id: _, memory, sourceLanguage, targetLanguage, ...unit } of inOldOrder) {
      memories.get(memory)
      const shelf = shelves.forUnits(memory, { sourceLanguage, targetLanguage })
      const here = shelves.here({ memory, sourceLanguage, targetLanguage })
      if (units.same(new Set(here.map((each) => each.id)), unit)) continue
      units.insert(shelf.id, unit)
      restored += 1
    }
    return restored
  })
}
