import type { CheckContext } from '#shared/checks/check.ts'
import { placedKeys } from '#shared/checks/completeness/placed-keys.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { RowText } from '#shared/model/release-text.ts'

/** A cell that stands rows away from its own, so that all cells between are out of step by one. */
export interface ShiftedRun {
  /** The row in which the moved cell stands, and the row it belongs in. */
  readonly moved: RowText
  readonly home: RowText
  readonly rowIds: readonly string[]
}

interface RowOfKeys {
  readonly row: RowText
  readonly source: ReadonlySet<string>
  readonly target: ReadonlySet<string>
}

/** Fewer rows in step with their neighbours may be so by chance. */
const fewest = 3

/**
 * Runs of rows whose cells say the values of the next row's source (or of the last one's) and none of their own, closed by
 * the cell that says those of the row at the other end.
 */
export function* shiftedRuns(language: LanguageTag, context: CheckContext): Iterable<ShiftedRun> {
  const rows = rowsOfKeys(language, context)
  for (const step of [1, -1] as const) {
    const ordered = step === 1 ? rows : [...rows].reverse()
    for (let first = 0; first < ordered.length; first += 1) {
      const end = endOfRun(ordered, first)
      if (end === null) continue
      const run = ordered.slice(first, end + 1)
      const [home, moved] = [run[0]?.row, run[run.length - 1]?.row]
      if (home !== undefined && moved !== undefined) yield { moved, home, rowIds: run.map(({ row }) => row.id) }
      first = end
    }
  }
}

/** The place of the moved cell that closes a run which begins here; null where there is no such run. */
function endOfRun(rows: readonly RowOfKeys[], first: number): number | null {
  const home = rows[first]
  if (home === undefined || home.source.size === 0) return null
  let agreeing = 0
  for (let at = first; at + 1 < rows.length; at += 1) {
    const [own, next] = [rows[at], rows[at + 1]]
    if (own === undefined || next === undefined) return null
    const isSilent = own.target.size === 0 && next.source.size === 0
    if (!isSilent && (!agree(own.target, next.source) || agree(own.target, own.source))) return null
    if (!isSilent) agreeing += 1
    if (agreeing >= fewest && agree(next.target, home.source) && !agree(next.target, next.source)) return at + 1
  }
  return null
}

/** All that the one says that says less is said by the other. */
function agree(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [fewer, more] = one.size <= other.size ? [one, other] : [other, one]
  for (const key of fewer) if (!more.has(key)) return false
  return fewer.size > 0
}

function rowsOfKeys(language: LanguageTag, context: CheckContext): readonly RowOfKeys[] {
  const { rows, source } = context.release
  return rows.flatMap((row) => {
    const [model, cell] = [row.cells[source], row.cells[language]]
    if (!model?.text || !cell?.text || row.kind === 'contact' || row.kind === 'boilerplate') return []
    const keysOf = (text: typeof cell, of: LanguageTag) =>
      new Set(context.read(placedKeys, text, of).map(({ key }) => key))
    return [{ row, source: keysOf(model, source), target: keysOf(cell, language) }]
  })
}
