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

/** What shows that cells are out of step. */
interface Evidence {
  /** How many steps there are at least; fewer rows in step with their neighbours may be so by chance. */
  readonly fewest: number
  /** How much the cells and the sources that they belong to share at least, all together. */
  readonly least: number
  /** Whether a cell or a source of the run may say nothing, where three others agree. */
  readonly mayPause?: true
  agree(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean
}

/** All that the one says that says less is said by the other. */
export const byValues: Evidence = {
  fewest: 3,
  least: 0,
  mayPause: true,
  agree: (one, other) => {
    const fewer = Math.min(one.size, other.size)
    return fewer > 0 && common(one, other) === fewer
  },
}

/** Values that hardly stand in two rows by chance: then three rows are enough. */
export const byTellingValues: Evidence = {
  fewest: 2,
  least: 3,
  agree: (one, other) => byValues.agree(telling(one), telling(other)),
}

function telling(values: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...values].filter((value) => !/^(?:number|ordinal) \d$/.test(value)))
}

/** Names and values: fewer rows will do, since more is said in each. */
export const byMarks: Evidence = {
  fewest: 2,
  least: 6,
  agree: (one, other) => common(one, other) * 2 >= Math.max(1, Math.min(one.size, other.size)),
}

/**
 * Runs of rows whose cells say the values of the next row's source (or of the last one's) and none of their own, closed by
 * the cell that says those of the row at the other end. In: the strange rows of one version, in the order of the release.
 */
export function* shiftedRuns(rows: readonly StrangeRow[], evidence: Evidence): Iterable<ShiftedRun> {
  for (const ordered of [rows, [...rows].reverse()]) {
    for (let first = 0; first < ordered.length; first += 1) {
      const end = endOfRun(ordered, first, evidence)
      if (end === null) continue
      const run = ordered.slice(first, end + 1)
      const [home, moved] = [run[0]?.row, run[run.length - 1]?.row]
      if (home !== undefined && moved !== undefined) yield { moved, home, run: run.map(({ row }) => row) }
      first = end
    }
  }
}

/** The place of the moved cell that closes a run which begins here; null where there is no such run. */
function endOfRun(rows: readonly StrangeRow[], first: number, evidence: Evidence): number | null {
  const { fewest, least, agree } = evidence
  const home = rows[first]
  if (home === undefined) return null
  let shared = 0
  let agreed = 0
  for (let at = first; at + 1 < rows.length; at += 1) {
    const [own, next] = [rows[at], rows[at + 1]]
    if (own === undefined || next === undefined || Math.abs(next.index - own.index) !== 1) return null
    const [here, there] = [own.strange.target, next.strange.source]
    if (agree(here, there)) agreed += 1
    else if (evidence.mayPause !== true || (here.size > 0 && there.size > 0)) return null
    shared += common(here, there)
    // One step may show nothing.
    if (agreed < at - first || at + 1 - first < fewest || !agree(next.strange.target, home.strange.source)) continue
    if (agreed >= 2 && shared + common(next.strange.target, home.strange.source) >= least) return at + 1
  }
  return null
}

function common(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0
  for (const key of one) if (other.has(key)) count += 1
  return count
}
