import type { StrangeMarks } from '#shared/checks/completeness/exchanged-neighbours.ts'
import type { RowText } from '#shared/model/release-text.ts'

/** A row that shares no value with its source: what either says. */
export interface StrangeRow {
  readonly row: RowText
  /** Its place among all rows of the release. */
  readonly index: number
  readonly strange: StrangeMarks
}

/** A cell that stands rows away from its own, so that all cells between are out of step by one. */
export interface ShiftedRun {
  /** The row in which the moved cell stands, and the row it belongs in. */
  readonly moved: RowText
  readonly home: RowText
  /** All that are out of step, in the order from one end to the other. */
  readonly run: readonly RowText[]
}

/** Fewer rows in step with their neighbours may be so by chance. */
const fewest = 3

/**
 * Runs of rows whose cells say the values of the next row's source (or of the last one's) and none of their own, closed by
 * the cell that says those of the row at the other end. In: the strange rows of one version, in the order of the release.
 */
export function* shiftedRuns(rows: readonly StrangeRow[]): Iterable<ShiftedRun> {
  for (const ordered of [rows, [...rows].reverse()]) {
    for (let first = 0; first < ordered.length; first += 1) {
      const end = endOfRun(ordered, first)
      if (end === null) continue
      const run = ordered.slice(first, end + 1)
      const [home, moved] = [run[0]?.row, run[run.length - 1]?.row]
      if (home !== undefined && moved !== undefined) yield { moved, home, run: run.map(({ row }) => row) }
      first = end
    }
  }
}

/** The place of the moved cell that closes a run which begins here; null where there is no such run. */
function endOfRun(rows: readonly StrangeRow[], first: number): number | null {
  const home = rows[first]
  if (home === undefined) return null
  for (let at = first; at + 1 < rows.length; at += 1) {
    const [own, next] = [rows[at], rows[at + 1]]
    if (own === undefined || next === undefined || Math.abs(next.index - own.index) !== 1) return null
    if (!agree(own.strange.target, next.strange.source)) return null
    if (at + 1 - first >= fewest && agree(next.strange.target, home.strange.source)) return at + 1
  }
  return null
}

/** All that the one says that says less is said by the other. */
function agree(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [fewer, more] = one.size <= other.size ? [one, other] : [other, one]
  for (const key of fewer) if (!more.has(key)) return false
  return fewer.size > 0
}
