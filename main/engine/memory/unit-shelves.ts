import type { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'

/** Two languages, in the direction in which was translated. */
export interface LanguagePair {
  readonly sourceLanguage: LanguageTag
  readonly targetLanguage: LanguageTag
}

export interface UnitShelf extends LanguagePair {
  readonly id: number
  readonly memory: string
  readonly state: 'arriving' | 'here' | 'leaving'
  readonly units: number
}

/** Null: any. Languages are met by their base: a unit in `ar-MA` serves `ar`. */
export interface ShelfQuery {
  readonly memory?: string | null
  readonly sourceLanguage?: LanguageTag | null
  readonly targetLanguage?: LanguageTag | null
  /** Also shelves whose source is the wanted target, and the other way round. */
  readonly eitherWay?: boolean
}

/** The shelves of all memories. There are few, so they are kept in mind. */
export interface UnitShelves {
  /** Those that can be seen. */
  here(query?: ShelfQuery): readonly UnitShelf[]
  get(id: number): UnitShelf | null
  /** The shelf for new units: the one there is, or a new one. */
  forUnits(memory: string, pair: LanguagePair): UnitShelf
  /** A shelf for units that are not seen before `arrive`. */
  forArriving(memory: string, pair: LanguagePair): UnitShelf
  arrive(ids: readonly number[]): void
  /** Those whose units are still coming. */
  arriving(): readonly UnitShelf[]
  /** From now on its units are not seen; they still have to be swept away. */
  leave(ids: readonly number[]): void
  /** Those whose units are to be swept away. */
  leaving(): readonly UnitShelf[]
  forget(id: number): void
  /** Says how many units more (or fewer) a shelf holds. */
  count(id: number, change: number): void
  /** Reads the shelves anew, after what was written was taken back. */
  reread(): void
}

export function createUnitShelves(database: DatabaseSync): UnitShelves {
  const insert = database.prepare(
    'INSERT INTO unit_shelf (memory, source_language, target_language, state, units) VALUES (?, ?, ?, ?, 0)',
  )
  const count = database.prepare('UPDATE unit_shelf SET units = units + ? WHERE id = ?')
  const setState = database.prepare('UPDATE unit_shelf SET state = ? WHERE id = ?')
  let shelves = read()

  function read(): Map<number, UnitShelf> {
    const rows = database.prepare(`SELECT id, memory, source_language AS sourceLanguage,
      target_language AS targetLanguage, state, units FROM unit_shelf ORDER BY id`)
    return new Map(rows.all().map((row) => [Number(row['id']), shelfSchema.parse(row)]))
  }

  function change(id: number, to: Partial<Pick<UnitShelf, 'state' | 'units'>>): void {
    const shelf = shelves.get(id)
    if (shelf) shelves.set(id, { ...shelf, ...to })
  }

  function enter(ids: readonly number[], state: UnitShelf['state']): void {
    for (const id of ids) {
      setState.run(state, id)
      change(id, { state })
    }
  }

  function add(memory: string, pair: LanguagePair, state: UnitShelf['state']): UnitShelf {
    const { sourceLanguage, targetLanguage } = pair
    const id = Number(insert.run(memory, sourceLanguage, targetLanguage, state).lastInsertRowid)
    const shelf = { id, memory, sourceLanguage, targetLanguage, state, units: 0 }
    shelves.set(id, shelf)
    return shelf
  }

  const here = (query: ShelfQuery = {}): readonly UnitShelf[] =>
    [...shelves.values()].filter((shelf) => shelf.state === 'here' && answers(shelf, query))

  return {
    here,
    get: (id) => shelves.get(id) ?? null,
    forUnits: (memory, pair) =>
      here({ memory }).find(
        (shelf) => shelf.sourceLanguage === pair.sourceLanguage && shelf.targetLanguage === pair.targetLanguage,
      ) ?? add(memory, pair, 'here'),
    forArriving: (memory, pair) => add(memory, pair, 'arriving'),
    arrive: (ids) => enter(ids, 'here'),
    leave: (ids) => enter(ids, 'leaving'),
    arriving: () => [...shelves.values()].filter(({ state }) => state === 'arriving'),
    leaving: () => [...shelves.values()].filter(({ state }) => state === 'leaving'),
    forget: (id) => {
      database.prepare('DELETE FROM unit_shelf WHERE id = ?').run(id)
      shelves.delete(id)
    },
    count: (id, more) => {
      count.run(more, id)
      change(id, { units: (shelves.get(id)?.units ?? 0) + more })
    },
    reread: () => {
      shelves = read()
    },
  }
}

const shelfSchema = z.object({
  id: z.number(),
  memory: z.string(),
  sourceLanguage: z.string(),
  targetLanguage: z.string(),
  state: z.enum(['arriving', 'here', 'leaving']),
  units: z.number(),
})

function answers(shelf: UnitShelf, { memory, sourceLanguage, targetLanguage, eitherWay = false }: ShelfQuery): boolean {
  const isPair = (from: Wanted, to: Wanted) => isOf(from, shelf.sourceLanguage) && isOf(to, shelf.targetLanguage)
  return (
    (memory ?? shelf.memory) === shelf.memory &&
    (isPair(sourceLanguage, targetLanguage) || (eitherWay && isPair(targetLanguage, sourceLanguage)))
  )
}

type Wanted = LanguageTag | null | undefined

function isOf(wanted: Wanted, language: LanguageTag): boolean {
  return !wanted || baseLanguage(wanted) === baseLanguage(language)
}
