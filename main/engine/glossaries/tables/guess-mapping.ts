import { readHeading } from '#engine/glossaries/tables/read-heading.ts'
import { foldCell, genderWords, statusWords } from '#engine/glossaries/tables/table-words.ts'
import type { TableColumn, TableMapping } from '#shared/model/glossary-file.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import { languageOf } from '#shared/text/language-of.ts'

type Rows = readonly (readonly string[])[]

/** How a table is most likely meant: by its headings, and where they say nothing by what stands in its columns. */
export function guessMapping(rows: Rows): TableMapping {
  const width = rows.slice(0, sampled).reduce((most, row) => Math.max(most, row.length), 0)
  const headings = Array.from({ length: width }, (_column, index) => (rows[0]?.[index] ?? '').trim())
  const read = readHeadings(headings)
  const hasHeader = read.filter(isSomething).length * 2 >= headings.filter((heading) => heading !== '').length
  const body = rows.slice(hasHeader ? 1 : 0, sampled)
  const cellsOf = (column: number): readonly string[] =>
    body.map((row) => (row[column] ?? '').trim()).filter((cell) => cell !== '')
  const named = hasHeader ? read : headings.map(() => null)
  const columns = hasTerms(named)
    ? named.map((column, index) => column ?? unnamed(headings[index] ?? '', cellsOf(index)))
    : byContent(
        named,
        headings.map((_heading, index) => cellsOf(index)),
        hasHeader,
      )
  const finished = columns.map((column, index) => settled(column, columns, cellsOf(index)))
  return { columns: finished, hasHeader, termSeparator: guessSeparator(finished, cellsOf) }
}

const sampled = 300

/** «Source» beside «Target» is a term in the source language, not where a concept was found. */
function readHeadings(headings: readonly string[]): readonly (TableColumn | null)[] {
  const folded = headings.map(foldCell)
  const sides = folded.some((heading) => targetWords.has(heading))
  return headings.map((heading, index) => {
    const word = folded[index] ?? ''
    if (targetWords.has(word) || (sides && sourceWords.has(word))) return { role: 'term', language: null }
    return readHeading(heading)
  })
}

const targetWords = new Set(['target', 'target term', 'target text', 'cible', 'terme cible', 'الهدف', 'المصطلح الهدف'])
const sourceWords = new Set(['source', 'source term', 'source text', 'terme source', 'المصدر', 'المصطلح المصدر'])

function isSomething(column: TableColumn | null): boolean {
  return column !== null
}

function hasTerms(columns: readonly (TableColumn | null)[]): boolean {
  return columns.some((column) => column?.role === 'term')
}

/** A column beside terms whose heading says nothing that we know. */
function unnamed(heading: string, cells: readonly string[]): TableColumn {
  if (cells.length === 0) return { role: 'ignored', language: null }
  return { role: heading === '' ? 'concept-note' : 'labelled-note', language: null }
}

/** No heading names a term: short texts are terms, each language once; what stands behind them is a note. */
function byContent(
  named: readonly (TableColumn | null)[],
  contents: readonly (readonly string[])[],
  hasHeader: boolean,
): readonly TableColumn[] {
  const languages = new Set<LanguageTag>()
  return named.map((column, index) => {
    if (column) return column
    const cells = contents[index] ?? []
    if (cells.length === 0) return { role: 'ignored', language: null }
    const words = cells.map(foldCell)
    if (words.every((word) => statusWords.has(word))) return { role: 'status', language: null }
    if (words.every((word) => genderWords.has(word))) return { role: 'gender', language: null }
    if (index === 0 && isNumbering(cells)) return { role: 'concept-id', language: null }
    const language = languageOfCells(cells)
    const letters = cells.reduce((length, cell) => length + cell.length, 0)
    const isTerm = letters / cells.length <= longestTerm && (language === null || !languages.has(language))
    if (isTerm && languages.size < (hasHeader ? named.length : mostTermColumns)) {
      languages.add(language ?? `unknown ${index}`)
      return { role: 'term', language }
    }
    return { role: hasHeader ? 'labelled-note' : 'concept-note', language: null }
  })
}

const longestTerm = 60
/** OmegaT's glossaries: source, target, comment. A table of more languages without headings is rarer than a comment. */
const mostTermColumns = 2

function isNumbering(cells: readonly string[]): boolean {
  return new Set(cells).size === cells.length && cells.every((cell) => /^\d{1,9}$/u.test(cell))
}

function languageOfCells(cells: readonly string[]): LanguageTag | null {
  const { language } = languageOf(cells.join('. '))
  return language === 'und' ? null : language
}

/** A term whose language no heading tells; a note that is about one term only where its language is told. */
function settled(column: TableColumn, all: readonly TableColumn[], cells: readonly string[]): TableColumn {
  const rowsNameLanguage = all.some(({ role }) => role === 'language')
  if (column.language !== null || rowsNameLanguage) return column
  if (column.role === 'term-note') return { role: 'concept-note', language: null }
  return column.role === 'term' ? { role: 'term', language: languageOfCells(cells) } : column
}

/** A table with a column of ids comes from a termbase, which has a row for each term. */
function guessSeparator(
  columns: readonly TableColumn[],
  cellsOf: (column: number) => readonly string[],
): string | null {
  if (columns.some(({ role }) => role === 'concept-id')) return null
  const cells = columns.flatMap(({ role }, index) => (role === 'term' ? cellsOf(index) : []))
  for (const separator of ['\n', '|', ';', '؛']) {
    const holding = cells.filter((cell) => cell.includes(separator)).length
    if (holding > (separator === ';' || separator === '؛' ? 1 : 0)) return separator
  }
  return null
}
