import type { CellCheck, CellPlace, CheckContext, RowCheck } from '#shared/checks/check.ts'
import type { FarCheck } from '#shared/checks/far-check.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { isSameData } from '#shared/checks/same-data.ts'
import { byPlace, findingFrom, type RowOf, toFinding } from '#shared/checks/to-finding.ts'
import { toldOnce } from '#shared/checks/told-once.ts'
import type { Finding } from '#shared/model/finding.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { CellText, RowText } from '#shared/model/release-text.ts'

/** The checks of a run, by what they look at. */
export interface SortedChecks {
  readonly cellChecks: readonly CellCheck[]
  readonly rowChecks: readonly RowCheck[]
  readonly farChecks: readonly FarCheck[]
}

/** What a row said when it was last looked at. */
export interface RowMemory {
  readonly kind: RowText['kind']
  /** By language, in the order of the release's languages. */
  readonly cells: readonly CellMemory[]
  /** What the row checks found, by language. */
  readonly across: readonly (readonly Finding[])[]
  /** What the checks that compare across rows gathered, in their order. */
  readonly gathered: readonly unknown[]
  /** Those of them, by number, to which the row says what it said before it was last edited, though it stands otherwise. */
  readonly restated: ReadonlySet<number>
}

/** The rows of a release and what each said. */
export interface SeenRows {
  readonly rows: readonly RowText[]
  readonly memories: readonly RowMemory[]
  /** By row id. */
  readonly places: ReadonlyMap<string, number>
}

/** A row that was looked at, for it says or may say something new. */
export interface ChangedRow {
  readonly id: string
  /** Its place in the release. */
  readonly index: number
  readonly before: RowMemory | undefined
  readonly after: RowMemory
}

/** What a row said when it was last seen; mostly it stands where it stood. */
function memoryOf({ rows, memories, places }: SeenRows, { id }: RowText, index: number): RowMemory | undefined {
  return memories[rows[index]?.id === id ? index : (places.get(id) ?? -1)]
}

export interface CellMemory {
  readonly cell: CellText | undefined
  readonly findings: readonly Finding[]
}

/**
 * Asks what each row says; of a row that is as it was before, that which it said then. Out: the rows' memories, in the
 * order of the release, and those that are new. One check looks at all that is new before the next one does: some 140
 * checks are more code than a processor keeps at hand, and asked by turns for each cell they take twice as long.
 */
export function lookAtRows(
  checks: SortedChecks,
  last: SeenRows,
  context: CheckContext,
  rowOf: RowOf,
): { readonly memories: readonly RowMemory[]; readonly changed: readonly ChangedRow[] } {
  const { rows, languages } = context.release
  const sheets: Sheet[] = []
  const memories = rows.map((row, index): RowMemory => {
    const before = memoryOf(last, row, index)
    if (before !== undefined && (last.rows[index] === row || isAsBefore(row, before, languages))) return before
    const sheet = blankSheet({ row, index, before }, languages, checks.farChecks.length)
    sheets.push(sheet)
    return sheet.memory
  })
  lookAtCells(checks.cellChecks, sheets, context)
  lookAcross(checks.rowChecks, sheets, context, rowOf)
  gatherFrom(checks.farChecks, sheets, context)
  const changed = sheets.map(({ row, index, before, memory }) => ({ id: row.id, index, before, after: memory }))
  return { memories, changed }
}

function isAsBefore(row: RowText, before: RowMemory, languages: readonly LanguageTag[]): boolean {
  return (
    before.kind === row.kind && languages.every((language, index) => before.cells[index]?.cell === row.cells[language])
  )
}

/** A row that is being looked at: its memory, while the checks fill it in. */
interface Sheet {
  readonly row: RowText
  readonly index: number
  readonly before: RowMemory | undefined
  readonly memory: {
    readonly kind: RowText['kind']
    readonly cells: readonly CellMemory[]
    readonly across: readonly Finding[][]
    readonly gathered: unknown[]
    readonly restated: Set<number>
  }
  /** The cells that are new, and where to put what is found in them. */
  readonly newCells: readonly NewCell[]
}

interface NewCell {
  readonly cell: CellText
  readonly language: LanguageTag
  readonly findings: Finding[]
}

function blankSheet(
  { row, index, before }: Pick<Sheet, 'row' | 'index' | 'before'>,
  languages: readonly LanguageTag[],
  farChecks: number,
): Sheet {
  const newCells: NewCell[] = []
  const cells = languages.map((language, version): CellMemory => {
    const cell = row.cells[language]
    const then = before?.cells[version]
    if (then !== undefined && then.cell === cell && before?.kind === row.kind) return then
    const findings: Finding[] = []
    if (cell !== undefined && cell.text !== '') newCells.push({ cell, language, findings })
    return { cell, findings }
  })
  const gathered = new Array<unknown>(farChecks).fill(null)
  const across = languages.map(() => [])
  return { row, index, before, memory: { kind: row.kind, cells, across, gathered, restated: new Set() }, newCells }
}

function lookAtCells(checks: readonly CellCheck[], sheets: readonly Sheet[], context: CheckContext): void {
  const places = sheets.flatMap(({ row, newCells }) =>
    newCells.map(({ cell, language, findings }) => ({ place: { cell, row, language, context }, findings })),
  )
  for (const check of checks) for (const { place, findings } of places) lookAtCell(check, place, findings)
  for (const { findings } of places) {
    findings.sort(byPlace)
    const once = toldOnce(findings)
    if (once !== findings) findings.splice(0, findings.length, ...once)
  }
}

function lookAtCell(check: CellCheck, place: CellPlace, findings: Finding[]): void {
  const answer = check.look(place)
  if (answer === nothing) return
  const { cell, row, language } = place
  let times = 0
  for (const found of answer) {
    findings.push(toFinding(check, { ...found, language, rowId: row.id }, cell.text))
    times += 1
    if (times === mostOfOneKind) break
  }
}

/** What goes wrong more often than this in one cell is one fault of its source, and no list anyone works through. */
const mostOfOneKind = 500

function lookAcross(checks: readonly RowCheck[], sheets: readonly Sheet[], context: CheckContext, rowOf: RowOf): void {
  const { languages } = context.release
  for (const check of checks) {
    for (const { row, memory } of sheets) {
      const answer = check.look(row, context)
      if (answer === nothing) continue
      for (const found of answer) {
        const findings = memory.across[languages.indexOf(found.language)]
        if (findings === undefined || findings.at(-mostOfOneKind)?.check === check.id) continue
        const finding = findingFrom(check, found, rowOf)
        if (finding !== null) findings.push(finding)
      }
    }
  }
}

function gatherFrom(checks: readonly FarCheck[], sheets: readonly Sheet[], context: CheckContext): void {
  for (const [index, check] of checks.entries()) {
    for (const { row, before, memory } of sheets) {
      const data = check.gather(row, context) ?? null
      if (data === null) continue
      // What says the same is the same, so that nothing is compared again for its sake.
      const then = before !== undefined && mayBeKept(check, row, before, context) ? before.gathered[index] : null
      const isSame = then !== null && isSameData(then, data)
      memory.gathered[index] = isSame ? then : data
      if (!isSame && then !== null && check.saysSame?.(then, data)) memory.restated.add(index)
    }
  }
}

/** Every check may ask for the kind of a row; one that reads cells besides what it gathered sees each change of them. */
function mayBeKept(
  { readsRows, ofVersion }: FarCheck,
  row: RowText,
  before: RowMemory,
  { release }: CheckContext,
): boolean {
  if (before.kind !== row.kind) return false
  if (readsRows !== true) return true
  return ofVersion !== null && before.cells[release.languages.indexOf(ofVersion)]?.cell === row.cells[ofVersion]
}
