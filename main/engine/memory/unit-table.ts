import { hash } from 'node:crypto'
import type { DatabaseSync, SQLOutputValue } from 'node:sqlite'
import { z } from 'zod'
import { indexedWords } from '#engine/memory/indexed-words.ts'
import type { UnitTexts } from '#engine/memory/pair-indexes.ts'
import type { UnitShelves } from '#engine/memory/unit-shelves.ts'
import { Failure } from '#shared/model/failure.ts'
import type { TranslationUnit } from '#shared/model/translation-unit.ts'

/** A unit before it has a place and a number. */
export type NewUnit = Omit<TranslationUnit, 'id' | 'memory' | 'sourceLanguage' | 'targetLanguage'>

/** A unit as it lies on its shelf. */
export interface StoredUnit extends NewUnit {
  readonly number: number
  readonly shelf: number
}

/** The rows of `translation_unit` with the words they are found by. Its caller opens the transaction. */
export interface UnitTable {
  /** The number of the new unit. */
  insert(shelf: number, unit: NewUnit): number
  /** Puts other content in the place of a unit. */
  replace(number: number, unit: NewUnit): void
  remove(number: number): boolean
  /** Throws UNIT_NOT_FOUND, also where its shelf is not to be seen. */
  get(number: number): StoredUnit
  /** The unit with the same texts and the same segments around it on one of the shelves. */
  same(shelves: ReadonlySet<number>, unit: NewUnit): StoredUnit | null
}

export type UnitListener = (unit: number, shelf: number, texts: UnitTexts | null) => void

/** `tell` hears of every unit that is new, has changed or is gone (null). */
export function createUnitTable(database: DatabaseSync, shelves: UnitShelves, tell: UnitListener): UnitTable {
  const insert = database.prepare(`INSERT INTO translation_unit (shelf, source_key, pair_key, source_text, target_text,
    before, after, segmentation, origin, created_by, created_at, changed_by, changed_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)
  const update = database.prepare(`UPDATE translation_unit SET source_key = ?, pair_key = ?, source_text = ?,
    target_text = ?, before = ?, after = ?, segmentation = ?, origin = ?, created_by = ?, created_at = ?, changed_by = ?,
    changed_at = ? WHERE id = ?`)
  const insertWords = database.prepare('INSERT INTO unit_words (rowid, shelf, source, target) VALUES (?, ?, ?, ?)')
  const removeWords = database.prepare('DELETE FROM unit_words WHERE rowid = ?')
  const removeUnit = database.prepare('DELETE FROM translation_unit WHERE id = ?')
  const select = database.prepare(`SELECT ${unitColumns} FROM translation_unit u WHERE u.id = ?`)
  const byPair = database.prepare(
    `SELECT ${unitColumns} FROM translation_unit u WHERE u.source_key = ? AND u.pair_key = ? LIMIT 100`,
  )

  function get(number: number): StoredUnit {
    const row = select.get(number)
    if (!row) throw new Failure('UNIT_NOT_FOUND')
    const unit = storedUnitOf(row)
    if (shelves.get(unit.shelf)?.state !== 'here') throw new Failure('UNIT_NOT_FOUND')
    return unit
  }

  function index(number: number, shelf: number, { sourceText, targetText }: NewUnit): void {
    insertWords.run(number, shelfWord(shelf), indexedWords(sourceText), indexedWords(targetText))
    tell(number, shelf, { sourceText, targetText })
  }

  return {
    get,
    insert: (shelf, unit) => {
      const number = Number(insert.run(shelf, ...contentOf(unit)).lastInsertRowid)
      index(number, shelf, unit)
      shelves.count(shelf, 1)
      return number
    },
    replace: (number, unit) => {
      const { shelf } = get(number)
      update.run(...contentOf(unit), number)
      removeWords.run(number)
      index(number, shelf, unit)
    },
    remove: (number) => {
      const row = select.get(number)
      if (!row) return false
      removeWords.run(number)
      removeUnit.run(number)
      shelves.count(Number(row['shelf']), -1)
      tell(number, Number(row['shelf']), null)
      return true
    },
    same: (among, unit) =>
      byPair
        .all(sourceKeyOf(unit.sourceText), pairKeyOf(unit))
        .map(storedUnitOf)
        .find((stored) => among.has(stored.shelf) && isSame(stored, unit)) ?? null,
  }
}

/** The word under which all units of a shelf are found. */
export function shelfWord(shelf: number): string {
  return `s${shelf}`
}

export const unitColumns = `u.id AS number, u.shelf, u.source_text AS sourceText, u.target_text AS targetText, u.before,
  u.after, u.segmentation, u.origin, u.created_by AS createdBy, u.created_at AS createdAt, u.changed_by AS changedBy,
  u.changed_at AS changedAt`

const rowSchema = z.object({
  number: z.number(),
  shelf: z.number(),
  sourceText: z.string(),
  targetText: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
  segmentation: z.enum(['paragraph', 'sentence']),
  origin: z.string(),
  createdBy: z.string(),
  createdAt: z.string(),
  changedBy: z.string(),
  changedAt: z.string(),
})

export function storedUnitOf(row: Record<string, SQLOutputValue>): StoredUnit {
  const { origin, createdBy, createdAt, changedBy, changedAt, ...unit } = rowSchema.parse(row)
  return { ...unit, provenance: { origin, createdBy, createdAt, changedBy, changedAt } }
}

function contentOf(unit: NewUnit) {
  const { sourceText, targetText, before, after, segmentation, provenance } = unit
  const { origin, createdBy, createdAt, changedBy, changedAt } = provenance
  const keys = [sourceKeyOf(sourceText), pairKeyOf(unit)] as const
  const texts = [sourceText, targetText, before, after, segmentation] as const
  return [...keys, ...texts, origin, createdBy, createdAt, changedBy, changedAt] as const
}

function isSame(one: NewUnit, other: NewUnit): boolean {
  return (
    one.sourceText === other.sourceText &&
    one.targetText === other.targetText &&
    one.before === other.before &&
    one.after === other.after
  )
}

function sourceKeyOf(sourceText: string): number {
  return keyOf(sourceText)
}

function pairKeyOf({ targetText, before, after }: NewUnit): number {
  return keyOf(`${targetText}\u0000${before ?? '\u0001'}\u0000${after ?? '\u0001'}`)
}

/** 48 bits are enough to find by; what is found is compared as a whole. */
function keyOf(text: string): number {
  return hash('sha1', text, 'buffer').readUIntLE(0, 6)
}
