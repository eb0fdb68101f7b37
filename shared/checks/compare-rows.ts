import type { CheckContext, Gathered } from '#shared/checks/check.ts'
import type { FarCheck } from '#shared/checks/far-check.ts'
import type { ChangedRow, RowMemory } from '#shared/checks/look-at-rows.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { findingFrom, type RowOf } from '#shared/checks/to-finding.ts'
import { addMoved } from '#shared/checks/told-once.ts'
import type { Finding } from '#shared/model/finding.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { RowText } from '#shared/model/release-text.ts'

/** What is new since the last run. */
export interface Change {
  readonly rows: readonly ChangedRow[]
  readonly sameOrder: boolean
}

export interface FarFindings {
  /** By row id, then by the version's place among the release's. */
  readonly findings: ReadonlyMap<string, readonly (readonly Finding[])[]>
  /** The cells that do not belong to their row, as these findings tell, by `cellKey`. */
  readonly moved: ReadonlySet<string>
}

/** What compares across rows asks again those checks of which a row says something else than before. */
export type CompareRows = (
  seen: readonly RowMemory[],
  change: Change,
  context: CheckContext,
  rowOf: RowOf,
) => FarFindings

interface Comparison {
  /** What was compared, where the check chooses among what was gathered. */
  readonly chosen: readonly Gathered<unknown>[] | null
  readonly findings: readonly Finding[]
}

/** Remembers what each check has to compare and what it found; one for each runner and setting. */
export function createComparison(checks: readonly FarCheck[]): CompareRows {
  /** What each check has to compare, in the order of the rows. */
  let gathered: Gathered<unknown>[][] = []
  const comparisons = new Map<FarCheck, Comparison>()
  let findings: FarFindings | null = null

  /** Takes up what the rows that changed have to say; all rows, where they are others or stand otherwise. */
  function gatherAgain(seen: readonly RowMemory[], change: Change, rows: readonly RowText[]): void {
    if (!change.sameOrder || gathered.length === 0) {
      gathered = checks.map((_, check) => gatheredFor(check, rows, seen))
      return
    }
    for (const [check, ofCheck] of gathered.entries()) {
      const isPatched = change.rows.every((changed) => patch(ofCheck, check, changed, rows))
      if (!isPatched) gathered[check] = gatheredFor(check, rows, seen)
    }
  }

  return (seen, change, context, rowOf) => {
    gatherAgain(seen, change, context.release.rows)
    for (const [index, check] of checks.entries()) {
      const before = comparisons.get(check)
      const asksAgain = before === undefined || touchesFinding(before, check, change, context)
      const all = gathered[index] ?? nothing
      const isRead = check.readsAllRows === true && all.length > 0
      if (!asksAgain && !isRead && !saysAnother(check, index, change, context)) continue
      const chosen = check.among === undefined ? null : [...check.among(all, context)]
      if (!asksAgain && chosen && before.chosen && isSameGathered(before.chosen, chosen)) continue
      comparisons.set(check, { chosen, findings: findingsOf(check, chosen ?? all, context, rowOf) })
      findings = null
    }
    findings ??= byRowAndLanguage(comparisons.values(), context.release.languages)
    return findings
  }
}

function findingsOf(
  check: FarCheck,
  gathered: readonly Gathered<unknown>[],
  context: CheckContext,
  rowOf: RowOf,
): readonly Finding[] {
  const findings: Finding[] = []
  for (const found of check.look(gathered, context)) {
    const finding = findingFrom(check, found, rowOf)
    if (finding !== null) findings.push(finding)
  }
  return findings
}

/** Puts what one row now says in the place of what it said; false where it said nothing before or says nothing now. */
function patch(
  gathered: Gathered<unknown>[],
  check: number,
  { before, after, index }: ChangedRow,
  rows: readonly RowText[],
): boolean {
  const data = after.gathered[check] ?? null
  const row = rows[index]
  if (row === undefined || (before?.gathered[check] ?? null) === null) return data === null
  if (data === null) return false
  const at = placeOf(gathered, index)
  if (gathered[at]?.index !== index) return false
  gathered[at] = { row, index, data }
  return true
}

/** The first place at which a row of this index or a later one stands. */
function placeOf(gathered: readonly Gathered<unknown>[], index: number): number {
  let [low, high] = [0, gathered.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((gathered[middle]?.index ?? index) < index) low = middle + 1
    else high = middle
  }
  return low
}

function gatheredFor(check: number, rows: readonly RowText[], seen: readonly RowMemory[]): Gathered<unknown>[] {
  const gathered: Gathered<unknown>[] = []
  for (const [index, row] of rows.entries()) {
    const data = seen[index]?.gathered[check] ?? null
    if (data !== null) gathered.push({ row, index, data })
  }
  return gathered
}

function isSameGathered(one: readonly Gathered<unknown>[], other: readonly Gathered<unknown>[]): boolean {
  return (
    one.length === other.length &&
    one.every((each, at) => {
      const there = other[at]
      if (each.data !== there?.data || each.index !== there?.index) return false
      // Two rows may be copies of each other, down to the cell.
      return each.row.kind === there.row.kind && each.row.id === there.row.id
    })
  )
}

/** Whether a row says anything new to a check, or what a check reads besides has changed: the kind, its cells. */
function saysAnother(check: FarCheck, index: number, { sameOrder, rows }: Change, context: CheckContext): boolean {
  if (!sameOrder) return true
  const at = versionOf(check, context)
  return rows.some((changed) => {
    const { before, after } = changed
    const data = after.gathered[index]
    if (before === undefined) return true
    if (before.gathered[index] !== data && !after.restated.has(index)) return true
    return data !== null && (before.kind !== after.kind || (check.readsRows === true && isOther(changed, at)))
  })
}

/** The place of a check's version among those of the release; null where it compares them all. */
function versionOf({ ofVersion }: FarCheck, { release }: CheckContext): number | null {
  return ofVersion === null ? null : release.languages.indexOf(ofVersion)
}

function isOther({ before, after }: ChangedRow, version: number | null): boolean {
  return version === null || before?.cells[version] !== after.cells[version]
}

/** Whether something was found in what changed, or shown beside a finding: its place and its words may be others now. */
function touchesFinding({ findings }: Comparison, check: FarCheck, { rows }: Change, context: CheckContext): boolean {
  if (findings.length === 0) return false
  const at = versionOf(check, context)
  const changed = rows.filter((row) => isOther(row, at))
  if (changed.length === 0) return false
  return findings.some(({ rowId, related }) =>
    changed.some(({ id }) => id === rowId || related.some((there) => there.rowId === id)),
  )
}

function byRowAndLanguage(comparisons: Iterable<Comparison>, languages: readonly LanguageTag[]): FarFindings {
  const sorted = new Map<string, Finding[][]>()
  for (const { findings } of comparisons) {
    for (const finding of findings) {
      let ofRow = sorted.get(finding.rowId)
      if (ofRow === undefined) sorted.set(finding.rowId, (ofRow = languages.map(() => [])))
      ofRow[languages.indexOf(finding.language)]?.push(finding)
    }
  }
  const moved = new Set<string>()
  for (const ofRow of sorted.values()) for (const ofCell of ofRow) addMoved(moved, ofCell)
  return { findings: sorted, moved }
}
