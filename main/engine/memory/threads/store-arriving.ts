import type { DatabaseSync } from 'node:sqlite'
import type { ChangeUnits } from '#engine/memory/change-units.ts'
import type { StoreOrder, ThreadReply } from '#engine/memory/threads/thread-messages.ts'
import type { UnitShelves } from '#engine/memory/unit-shelves.ts'
import { createUnitTable } from '#engine/memory/unit-table.ts'

type Stored = Omit<Extract<ThreadReply, { is: 'stored' }>, 'is'>

/** Puts units on the shelves they arrive on. One that its memory has already, or that came before, is merged. */
export function storeArriving(
  database: DatabaseSync,
  shelves: UnitShelves,
  change: ChangeUnits,
): (order: Omit<StoreOrder, 'is'>) => Stored {
  const units = createUnitTable(database, shelves, () => undefined)
  return ({ memory, units: arriving }) => {
    // The engine has made shelves for these units, and may have put others away.
    shelves.reread()
    const stored = { added: 0, merged: 0 }
    const put = () => {
      for (const { shelf, unit } of arriving) {
        const { sourceLanguage, targetLanguage } = unit
        const here = shelves.here({ memory, sourceLanguage, targetLanguage }).map(({ id }) => id)
        const isKnown = units.same(new Set([...here, shelf]), unit) !== null
        if (!isKnown) units.insert(shelf, unit)
        stored[isKnown ? 'merged' : 'added'] += 1
      }
    }
    change(put, { isSeen: false })
    return stored
  }
}
