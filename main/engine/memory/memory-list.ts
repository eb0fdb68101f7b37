import { randomUUID } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import type { UnitShelves } from '#engine/memory/unit-shelves.ts'
import { inOneGo } from '#engine/storage/in-one-go.ts'
import type { MemorySummary } from '#shared/contract/memory-values.ts'
import { Failure } from '#shared/model/failure.ts'

/** The memories of a desk, in the order in which they are asked. */
export interface MemoryList {
  list(): readonly MemorySummary[]
  /** Throws MEMORY_NOT_FOUND. */
  get(id: string): MemorySummary
  create(name: string): MemorySummary
  rename(id: string, name: string): MemorySummary
  order(ids: readonly string[]): readonly MemorySummary[]
  /** Takes the memory away at once; its units are swept away later. The answer counts them. */
  delete(id: string): number
}

export interface MemoryListListeners {
  /** Units are to be swept away. */
  left(): void
  /** The list is another than before. */
  changed(): void
}

export function createMemoryList(
  database: DatabaseSync,
  shelves: UnitShelves,
  { left, changed }: MemoryListListeners,
): MemoryList {
  const select = database.prepare('SELECT id, name, priority FROM memory ORDER BY priority, rowid')
  const setPriority = database.prepare('UPDATE memory SET priority = ? WHERE id = ?')

  function list(): readonly MemorySummary[] {
    return select.all().map((row) => {
      const id = String(row['id'])
      return { id, name: String(row['name']), priority: Number(row['priority']), ...countsOf(id) }
    })
  }

  function get(id: string): MemorySummary {
    const found = list().find((memory) => memory.id === id)
    if (!found) throw new Failure('MEMORY_NOT_FOUND')
    return found
  }

  function countsOf(memory: string): Pick<MemorySummary, 'units' | 'pairs'> {
    const pairs = new Map<string, MemorySummary['pairs'][number]>()
    for (const { sourceLanguage, targetLanguage, units } of shelves.here({ memory })) {
      const key = `${sourceLanguage} ${targetLanguage}`
      pairs.set(key, { sourceLanguage, targetLanguage, units: units + (pairs.get(key)?.units ?? 0) })
    }
    const all = [...pairs.values()].filter(({ units }) => units > 0)
    return {
      units: all.reduce((sum, { units }) => sum + units, 0),
      pairs: all.toSorted((one, other) => other.units - one.units),
    }
  }

  return {
    list,
    get,
    create: (name) => {
      const id = randomUUID()
      const last = list().at(-1)?.priority ?? -1
      database.prepare('INSERT INTO memory (id, name, priority) VALUES (?, ?, ?)').run(id, name, last + 1)
      changed()
      return get(id)
    },
    rename: (id, name) => {
      get(id)
      database.prepare('UPDATE memory SET name = ? WHERE id = ?').run(name, id)
      changed()
      return get(id)
    },
    order: (ids) => {
      const others = list().flatMap(({ id }) => (ids.includes(id) ? [] : [id]))
      inOneGo(database, () => {
        for (const [priority, id] of [...ids, ...others].entries()) setPriority.run(priority, id)
      })
      changed()
      return list()
    },
    delete: (id) => {
      const { units } = get(id)
      const own = shelves.here({ memory: id }).map((shelf) => shelf.id)
      inOneGo(database, () => {
        shelves.leave(own)
        database.prepare('DELETE FROM memory WHERE id = ?').run(id)
      })
      left()
      changed()
      return units
    },
  }
}
