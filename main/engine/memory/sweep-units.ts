import type { DatabaseSync } from 'node:sqlite'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { ChangeUnits } from '#engine/memory/change-units.ts'
import type { MemoryThread, StartMemoryThread } from '#engine/memory/threads/start-memory-thread.ts'
import type { UnitShelves } from '#engine/memory/unit-shelves.ts'

export interface SweepAround {
  readonly shelves: UnitShelves
  readonly change: ChangeUnits
  readonly startThread: StartMemoryThread
  isClosed(): boolean
}

/**
 * Sweeps away the units of shelves that nobody sees any more, a little at a time, so that all else goes on. Where there
 * are many, a thread does it. What is left when the desk is closed is swept at the next start.
 */
export async function sweepUnits(
  database: DatabaseSync,
  { shelves, change, startThread, isClosed }: SweepAround,
): Promise<void> {
  const here = sweepSome(database, change)
  let thread: MemoryThread | null = null
  try {
    while (!isClosed()) {
      const [shelf] = shelves.leaving()
      if (!shelf) return
      if (shelf.units > sweptHere) thread ??= startThread()
      const { isEmpty } = thread ? await thread.ask({ is: 'sweep', shelf: shelf.id }) : here(shelf.id)
      if (isEmpty && !isClosed()) change(() => shelves.forget(shelf.id), { isSeen: false })
      await nextTurn()
    }
  } finally {
    await thread?.end()
  }
}

/** A thread takes as long to start. */
const sweptHere = 1000
const unitsPerSlice = 50

/** Sweeps a slice of a shelf; the answer tells whether nothing is left on it. */
export function sweepSome(database: DatabaseSync, change: ChangeUnits): (shelf: number) => { isEmpty: boolean } {
  const some = database.prepare('SELECT id FROM translation_unit WHERE shelf = ? LIMIT ?')
  const removeWords = database.prepare('DELETE FROM unit_words WHERE rowid = ?')
  const removeUnit = database.prepare('DELETE FROM translation_unit WHERE id = ?')
  return (shelf) => {
    const units = some.all(shelf, unitsPerSlice)
    const sweep = () => {
      for (const { id } of units) {
        if (id === undefined) continue
        removeWords.run(id)
        removeUnit.run(id)
      }
    }
    if (units.length > 0) change(sweep, { isSeen: false })
    return { isEmpty: units.length < unitsPerSlice }
  }
}
