import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import { wantedSpans, wantedWords, wordsCondition } from '#engine/memory/indexed-words.ts'
import type { ShelfQuery, UnitShelf, UnitShelves } from '#engine/memory/unit-shelves.ts'
import { type StoredUnit, shelfWord, storedUnitOf, unitColumns } from '#engine/memory/unit-table.ts'

export interface FoundUnits {
  readonly units: readonly StoredUnit[]
  /** Counted up to 1,000; `isMore` says that there are others. */
  readonly total: number
  readonly isMore: boolean
}

export interface WordSearch {
  readonly query: string
  /** Where the words must stand, all of them; null: each on either side. */
  readonly side: 'source' | 'target' | null
  readonly among: ShelfQuery
  readonly offset: number
  readonly limit: number
}

/** More are not counted: nobody turns so many pages, and counting half a memory takes time. */
const mostCounted = 1000

/** Units in which the words stand, the newest first; without words all units. */
export function findUnits(database: DatabaseSync, shelves: UnitShelves, search: WordSearch): FoundUnits {
  const among = shelves.here(search.among)
  const wanted = wantedWords(search.query)
  if (among.length === 0 || (wanted.length === 0 && search.query.trim() !== '')) return nothing
  return wanted.length === 0 ? allUnits(database, among, search) : unitsWithWords(database, among, wanted, search)
}

const nothing: FoundUnits = { units: [], total: 0, isMore: false }

/** Where the words of a query stand in one side of a unit. */
export function hitSpans(unit: StoredUnit, query: string, side: WordSearch['side']) {
  const wanted = wantedWords(query)
  return (['source', 'target'] as const)
    .filter((each) => side === null || side === each)
    .flatMap((each) =>
      wantedSpans(each === 'source' ? unit.sourceText : unit.targetText, wanted).map(({ start, end }) => ({
        side: each,
        start,
        end,
      })),
    )
}

function unitsWithWords(
  database: DatabaseSync,
  among: readonly UnitShelf[],
  wanted: readonly string[],
  { side, offset, limit }: WordSearch,
): FoundUnits {
  const columns = side === null ? '{source target}' : `{${side}}`
  const places = among.map(({ id }) => shelfWord(id)).join(' OR ')
  const condition = `(${columns} : (${wordsCondition(wanted)})) AND ({shelf} : (${places}))`
  const rows = database.prepare(`SELECT ${unitColumns} FROM
    (SELECT rowid AS number FROM unit_words WHERE unit_words MATCH ? ORDER BY rowid DESC LIMIT ? OFFSET ?) AS found
    JOIN translation_unit u ON u.id = found.number ORDER BY u.id DESC`)
  const counted = database
    .prepare('SELECT count(*) AS total FROM (SELECT 1 FROM unit_words WHERE unit_words MATCH ? LIMIT ?)')
    .get(condition, mostCounted + 1)
  const total = Number(counted?.['total'] ?? 0)
  const units = rows.all(condition, limit, offset).map(storedUnitOf)
  return { units, total: Math.min(total, mostCounted), isMore: total > mostCounted }
}

function allUnits(
  database: DatabaseSync,
  among: readonly UnitShelf[],
  { offset, limit }: Pick<WordSearch, 'offset' | 'limit'>,
): FoundUnits {
  const marks = among.map(() => '?').join(', ')
  const parameters: SQLInputValue[] = [...among.map(({ id }) => id), limit, offset]
  const rows = database.prepare(
    `SELECT ${unitColumns} FROM translation_unit u WHERE u.shelf IN (${marks}) ORDER BY u.id DESC LIMIT ? OFFSET ?`,
  )
  const total = among.reduce((sum, { units }) => sum + units, 0)
  return { units: rows.all(...parameters).map(storedUnitOf), total, isMore: false }
}
