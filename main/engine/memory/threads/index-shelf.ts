import type { DatabaseSync } from 'node:sqlite'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { IndexOrder } from '#engine/memory/threads/thread-messages.ts'
import type { Shelf } from '#shared/memory/shelf.ts'
import { createShelfBuilder } from '#shared/memory/shelf-pile.ts'

/** The index of the units of a shelf as they are now. They are read some at a time, so that the store can be written to. */
export async function indexShelf(
  database: DatabaseSync,
  { shelf, side, language }: Omit<IndexOrder, 'is'>,
  signal: AbortSignal,
): Promise<Shelf> {
  const column = side === 'sourceText' ? 'source_text' : 'target_text'
  const some = database.prepare(
    `SELECT id, ${column} AS text FROM translation_unit WHERE shelf = ? AND id > ? ORDER BY id LIMIT ${unitsAtOnce}`,
  )
  const builder = createShelfBuilder(language)
  let last = 0
  for (;;) {
    const units = some.all(shelf, last)
    for (const { id, text } of units) {
      last = Number(id)
      builder.add(last, String(text))
    }
    if (units.length < unitsAtOnce) return builder.finish()
    await nextTurn()
    signal.throwIfAborted()
  }
}

const unitsAtOnce = 1000
