import type { DatabaseSync } from 'node:sqlite'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { MemoryStore } from '#engine/memory/memory-store.ts'
import { createSliceClock } from '#engine/memory/slice-clock.ts'
import type { UnitShelves } from '#engine/memory/unit-shelves.ts'

const unitsPerSlice = 50

/**
 * Sweeps away the units of shelves that nobody sees any more, a little at a time, so that all else goes on. What is left
 * when the desk is closed is swept at the next start.
 */
export async function sweepUnits(
  database: DatabaseSync,
  shelves: UnitShelves,
  change: MemoryStore['change'],
  isClosed: () => boolean,
): Promise<void> {
  const some = database.prepare('SELECT id FROM translation_unit WHERE shelf = ? LIMIT ?')
  const removeWords = database.prepare('DELETE FROM unit_words WHERE rowid = ?')
  const removeUnit = database.prepare('DELETE FROM translation_unit WHERE id = ?')
  const clock = createSliceClock()
  while (!isClosed()) {
    const [shelf] = shelves.leaving()
    if (!shelf) return
    const sweepSome = () => {
      const units = some.all(shelf.id, unitsPerSlice)
      for (const { id } of units) {
        if (id === undefined) continue
        removeWords.run(id)
        removeUnit.run(id)
      }
      if (units.length < unitsPerSlice) shelves.forget(shelf.id)
    }
    change(sweepSome, { isSeen: false })
    if (clock.isOver()) {
      await nextTurn()
      clock.start()
    }
  }
}
