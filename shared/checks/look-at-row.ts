import type { CellCheck, CheckContext, ReleaseCheck, RowCheck } from '#shared/checks/check.ts'
import { isSameData } from '#shared/checks/same-data.ts'
import { byPlace, findingFrom, toFinding } from '#shared/checks/to-finding.ts'
import type { Finding } from '#shared/model/finding.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { CellText, RowText } from '#shared/model/release-text.ts'

/** The checks of a run, by what they look at. */
export interface SortedChecks {
  readonly cellChecks: readonly CellCheck[]
  readonly rowChecks: readonly RowCheck[]
  readonly releaseChecks: readonly ReleaseCheck[]
}

/** What a row said when it was last looked at. */
export interface RowMemory {
  readonly kind: RowText['kind']
  /** By language, in the order of the release's languages. */
  readonly cells: readonly CellMemory[]
  /** What the row checks found, by language. */
  readonly across: readonly (readonly Finding[])[]
  /** What the release checks gathered, in their order. */
  readonly gathered: readonly unknown[]
}

export interface CellMemory {
  readonly cell: CellText | undefined
  readonly findings: readonly Finding[]
}

/** Asks what a row says; of a row that is as it was before, that which it said then. */
export function lookAtRow(
  { cellChecks, rowChecks, releaseChecks }: SortedChecks,
  row: RowText,
  before: RowMemory | undefined,
  context: CheckContext,
  rowsById: ReadonlyMap<string, RowText>,
): RowMemory {
  const { languages } = context.release
  const comparable = before !== undefined && before.kind === row.kind
  if (comparable && languages.every((language, index) => before.cells[index]?.cell === row.cells[language]))
    return before
  const cells = languages.map((language, index): CellMemory => {
    const cell = row.cells[language]
    const known = before?.cells[index]
    if (comparable && known !== undefined && known.cell === cell) return known
    return { cell, findings: cell === undefined ? [] : lookAtCell(cellChecks, cell, row, language, context) }
  })

  const across = languages.map((): Finding[] => [])
  for (const check of rowChecks) {
    for (const found of check.look(row, context)) {
      const finding = findingFrom(check, found, rowsById)
      if (finding !== null) across[languages.indexOf(found.language)]?.push(finding)
    }
  }
  const gathered = releaseChecks.map((check, index) => {
    const data = check.gather(row, context)
    const known = before?.gathered[index] ?? null
    // What says the same is the same, so that nothing is compared again for its sake.
    return !check.readsRows && known !== null && data !== null && isSameData(known, data) ? known : data
  })
  return { kind: row.kind, cells, across, gathered }
}

function lookAtCell(
  checks: readonly CellCheck[],
  cell: CellText,
  row: RowText,
  language: LanguageTag,
  context: CheckContext,
): readonly Finding[] {
  if (cell.text === '') return []
  const place = { cell, row, language, context }
  const findings: Finding[] = []
  for (const check of checks) {
    let times = 0
    for (const found of check.look(place)) {
      findings.push(toFinding(check, { ...found, language, rowId: row.id }, cell.text))
      times += 1
      if (times === mostOfOneKind) break
    }
  }
  return findings.sort(byPlace)
}

/** What goes wrong more often than this in one cell is one fault of its source, and no list anyone works through. */
const mostOfOneKind = 500
