import type { Named } from '#shared/checks/names/people-of.ts'
import { relationOf } from '#shared/checks/names/same-person.ts'

/** One way to write a name in one version, and where. */
interface Written {
  readonly written: string
  readonly parts: readonly string[]
  readonly language: string
  readonly places: readonly Named[]
}

/**
 * Whether two versions both name the two in one row, in full: Ms. Horvat and Ms. Horvatić are then two people. A slip of the
 * pen stands in one version alone.
 */
export function areNamedTogether(
  one: Written,
  other: Written,
  all: readonly Written[],
  arabic: readonly Named[],
): boolean {
  if (one.written === other.written || one.parts.length < 2 || other.parts.length < 2) return false
  const languagesByRow = new Map<string, number>()
  for (const here of all) {
    if (here.written !== one.written) continue
    const there = all.find(({ written, language }) => written === other.written && language === here.language)
    if (there === undefined) continue
    const rows = new Set(there.places.map(({ rowId }) => rowId))
    for (const row of new Set(here.places.map(({ rowId }) => rowId)))
      if (rows.has(row)) languagesByRow.set(row, (languagesByRow.get(row) ?? 0) + 1)
  }
  return [...languagesByRow].some(([row, languages]) => languages > 1 || areTwoInArabic(one, arabic, row))
}

/** Arabic has two names there as well, each of which may be the one. */
function areTwoInArabic({ parts }: Written, arabic: readonly Named[], row: string): boolean {
  const named = arabic.filter((each) => each.rowId === row && relationOf(each, { parts, arabic: false }) === 'same')
  return named.some(({ written }) => written !== named[0]?.written)
}
