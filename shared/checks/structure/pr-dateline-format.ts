import type { CheckContext, Found, FoundIn, RowCheck } from '#shared/checks/check.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { readDateline } from '#shared/checks/structure/readings.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { CellText, RowText } from '#shared/model/release-text.ts'
import { type Dateline, mayOpenWithDateline } from '#shared/press/dateline.ts'

/**
 * A dateline without its dash, its comma or its year (where the house wants one, or another version has it): `Almaty,
 * September 20thThe …`, « Cotonou le 7 juillet ».
 */
export const prDatelineFormat: RowCheck = {
  id: 'pr-dateline-format',
  severity: 'warning',
  scope: 'row',
  look(row, context) {
    if (!kinds.has(row.kind)) return nothing
    const lines = context.release.languages.flatMap((language) => datelineIn(row, language, context) ?? nothing)
    return lines.length === 0 ? nothing : faultsOf(lines, row, context)
  },
}

const kinds: ReadonlySet<RowText['kind']> = new Set(['dateline', 'lede', 'body', 'quote'])

interface DatedLine {
  readonly cell: CellText
  readonly language: LanguageTag
  readonly line: Dateline & { readonly date: NonNullable<Dateline['date']> }
}

function datelineIn(row: RowText, language: LanguageTag, context: CheckContext): DatedLine | null {
  const cell = row.cells[language]
  if (cell === undefined || !mayOpenWithDateline(cell.text)) return null
  const line = context.read(readDateline, cell, language)
  return line?.date == null ? null : { cell, language, line: { ...line, date: line.date } }
}

function* faultsOf(lines: readonly DatedLine[], row: RowText, context: CheckContext): Iterable<FoundIn> {
  const wantsYear = context.house.datelineYear === 'required' || lines.some(hasYear)
  for (const line of lines) {
    const found = [...dashFault(line, context), ...commaFault(line)]
    if (wantsYear && !hasYear(line)) found.push({ ...spanOf(line), values: { context: 'year', found: quote(line) } })
    yield* found.map((fault) => ({ ...fault, language: line.language, rowId: row.id }))
  }
}

function dashFault(dated: DatedLine, { house }: CheckContext): readonly Found[] {
  const { cell, line } = dated
  const goesOn = cell.text.slice(line.end).trim() !== ''
  if (!goesOn || line.dash !== null) return nothing
  const at = line.agency === null ? line.date.end : cell.text.indexOf(')', line.agency.end) + 1
  const replacement = house.dashes === 'em' ? ' — ' : ' – '
  const values = { context: 'dash', found: quote(dated) }
  return [{ ...spanOf(dated), values, fix: { start: at, end: line.end, replacement } }]
}

/** Between town and date; in French also before « le ». */
function commaFault(dated: DatedLine): readonly Found[] {
  const { cell, language, line } = dated
  const base = baseLanguage(language)
  if (line.dash === null || base === 'ar') return nothing
  const [start, end] = [line.place.end, line.date.start]
  const isParted = base === 'fr' ? /[,،/(–—-]/u.test(cell.text.slice(start, end)) : line.isJoined
  if (isParted) return nothing
  const fix = { start, end, replacement: base === 'fr' ? ', le ' : ', ' }
  return [{ ...spanOf(dated), values: { context: 'comma', found: quote(dated) }, fix }]
}

function hasYear({ line }: DatedLine): boolean {
  return line.date.token.year !== null
}

function spanOf({ line }: DatedLine) {
  return { start: line.place.start, end: line.date.end }
}

function quote(dated: DatedLine): string {
  const { start, end } = spanOf(dated)
  return dated.cell.text.slice(start, end)
}
