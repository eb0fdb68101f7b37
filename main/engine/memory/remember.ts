import type { DatabaseSync } from 'node:sqlite'
import type { RowSegments, Segment } from '#engine/memory/release-segments.ts'
import type { LanguagePair, UnitShelves } from '#engine/memory/unit-shelves.ts'
import type { NewUnit, StoredUnit, UnitTable } from '#engine/memory/unit-table.ts'
import { baseLanguage } from '#shared/model/language.ts'

export interface RememberCounts {
  added: number
  merged: number
  replaced: number
}

export interface RememberParts {
  readonly database: DatabaseSync
  readonly shelves: UnitShelves
  readonly units: UnitTable
}

export interface RememberedBy {
  readonly memory: string
  readonly origin: string
  readonly by: string
  readonly at: string
}

/** Takes in pairs; one that the memory has already is merged. The caller opens the transaction. */
export function rememberPairs(
  parts: RememberParts,
  pairs: readonly (Segment & LanguagePair)[],
  whence: RememberedBy,
): RememberCounts {
  const counts = { added: 0, merged: 0, replaced: 0 }
  for (const pair of pairs) takeIn(parts, pair, pair, whence, counts)
  return counts
}

/**
 * Takes in what rows of a release say now. What the memory holds of the same source texts from the same rows is past: it
 * is replaced, or given up where the row no longer says it; units that other rows say too stay for these.
 */
export function rememberRows(
  parts: RememberParts,
  rows: readonly RowSegments[],
  whence: RememberedBy & { readonly release: string },
): RememberCounts {
  const counts = { added: 0, merged: 0, replaced: 0 }
  for (const row of rows) rememberRow(parts, row, whence, counts)
  return counts
}

function rememberRow(
  parts: RememberParts,
  row: RowSegments,
  whence: RememberedBy & { readonly release: string },
  counts: RememberCounts,
): void {
  const { database, units } = parts
  const link = database.prepare('INSERT OR IGNORE INTO unit_row (release, row, unit) VALUES (?, ?, ?)')
  const unlink = database.prepare('DELETE FROM unit_row WHERE release = ? AND row = ? AND unit = ?')
  const others = database.prepare('SELECT 1 FROM unit_row WHERE unit = ? LIMIT 1')
  const past = new Map(unitsOfRow(parts, row, whence).map((unit) => [unit.number, unit]))
  for (const segment of row.segments) {
    const before = [...past.values()].find((unit) => isOfSegment(unit, segment))
    if (before) {
      past.delete(before.number)
      if (says(before, segment)) {
        counts.merged += 1
        continue
      }
      unlink.run(whence.release, row.rowId, before.number)
      const isShared = others.get(before.number) !== undefined
      const known = sameUnit(parts, row, whence.memory, { ...segment, provenance: before.provenance })
      if (!isShared && !known) {
        units.replace(before.number, changed(before, segment, whence))
        link.run(whence.release, row.rowId, before.number)
        counts.replaced += 1
        continue
      }
      if (!isShared) units.remove(before.number)
    }
    link.run(whence.release, row.rowId, takeIn(parts, row, segment, whence, counts))
  }
  for (const unit of past.values()) {
    unlink.run(whence.release, row.rowId, unit.number)
    if (row.sourceTexts.has(unit.sourceText) && others.get(unit.number) === undefined) units.remove(unit.number)
  }
}

/** The number of the unit that now says this. */
function takeIn(
  parts: RememberParts,
  pair: LanguagePair,
  segment: Segment,
  whence: RememberedBy,
  counts: RememberCounts,
): number {
  const { by, at, origin, memory } = whence
  const { sourceText, targetText, before, after, segmentation } = segment
  const provenance = { origin, createdBy: by, createdAt: at, changedBy: by, changedAt: at }
  const unit: NewUnit = { sourceText, targetText, before, after, segmentation, provenance }
  const known = sameUnit(parts, pair, memory, unit)
  if (known) {
    counts.merged += 1
    return known.number
  }
  counts.added += 1
  return parts.units.insert(parts.shelves.forUnits(memory, pair).id, unit)
}

function sameUnit({ shelves, units }: RememberParts, pair: LanguagePair, memory: string, unit: NewUnit) {
  return units.same(new Set(shelves.here({ memory, ...pairOf(pair) }).map(({ id }) => id)), unit)
}

function unitsOfRow(
  { database, shelves, units }: RememberParts,
  { rowId, ...pair }: RowSegments,
  { release, memory }: RememberedBy & { readonly release: string },
): readonly StoredUnit[] {
  const among = new Set(shelves.here({ memory, ...pairOf(pair) }).map(({ id }) => id))
  return database
    .prepare(
      `SELECT u.id, u.shelf FROM unit_row r JOIN translation_unit u ON u.id = r.unit
       WHERE r.release = ? AND r.row = ? ORDER BY u.id`,
    )
    .all(release, rowId)
    .filter((found) => among.has(Number(found['shelf'])))
    .map((found) => units.get(Number(found['id'])))
}

function pairOf({ sourceLanguage, targetLanguage }: LanguagePair): LanguagePair {
  return { sourceLanguage: baseLanguage(sourceLanguage), targetLanguage: baseLanguage(targetLanguage) }
}

function isOfSegment(unit: StoredUnit, segment: Segment): boolean {
  return unit.segmentation === segment.segmentation && unit.sourceText === segment.sourceText
}

function says(unit: StoredUnit, { targetText, before, after }: Segment): boolean {
  return unit.targetText === targetText && unit.before === before && unit.after === after
}

function changed(unit: StoredUnit, segment: Segment, { origin, by, at }: RememberedBy): NewUnit {
  const { sourceText, targetText, before, after, segmentation } = segment
  const provenance = { ...unit.provenance, origin, changedBy: by, changedAt: at }
  return { sourceText, targetText, before, after, segmentation, provenance }
}
