import { cutShort } from '#engine/files/import/counted-warnings.ts'
import { documentLanguage } from '#engine/files/import/document-language.ts'
import { headingLanguage } from '#engine/files/import/heading-language.ts'
import { importBudget } from '#engine/files/import/import-budget.ts'
import type { ReadContent, ReadTable } from '#engine/files/import/read-content.ts'
import type { ReadVersions } from '#engine/files/import/read-versions.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import { plainTextOf, type RichBlock } from '#shared/model/rich-text.ts'

/** A table of a document whose columns are versions of one text. */
export interface TableVersions {
  readonly read: ReadVersions
  /** Per column the language it is in; null: it is no version. */
  readonly columns: readonly (LanguageTag | null)[]
}

/**
 * The versions in a document that is mainly a table: columns whose headings name different languages, or whose texts are
 * in different ones, row by row. Null where there is no such table. Tables of as many columns belong together; what stands
 * around them becomes rows of its own, in the version of its language, but for what only repeats a cell, as a title does. `needsNames`: only headings count, not texts.
 */
export async function tableVersions(
  content: ReadContent,
  { needsNames = false }: { readonly needsNames?: boolean } = {},
): Promise<TableVersions | null> {
  const largest = content.tables.toSorted((one, other) => lettersOf(other) - lettersOf(one))[0]
  if (!largest || lettersOf(largest) < leastShare * lettersIn(content.blocks)) return null
  const width = widthOf(largest)
  if (width < 2 || width > mostColumns || largest.rows.length < 2) return null
  const headings = headingsOf(largest, width)
  const body = headings.some((heading) => heading !== '') ? largest.rows.slice(1) : largest.rows
  const columns = await languagesOfColumns(body, headings, needsNames)
  if (!columns || !standSideBySide(body, columns)) return null
  const tables = content.tables.filter((table) => widthOf(table) === width)
  const rows = await rowsOf(content.blocks, tables, headings, columns)
  return {
    columns,
    read: {
      languages: columns,
      headings,
      rows: rows.slice(0, importBudget.blocks),
      ...(content.remarks ? { remarks: content.remarks } : {}),
      warnings: [
        ...content.warnings.filter(({ code }) => code !== 'tables-flattened' && code !== cutShort.code),
        ...(rows.length > importBudget.blocks || content.warnings.includes(cutShort) ? [cutShort] : []),
      ],
    },
  }
}

/** A table that holds less of the text is a table in a release, not a release in a table. */
const leastShare = 0.6
const mostColumns = 20
const longestHeading = 60

function lettersIn(blocks: readonly RichBlock[]): number {
  return plainTextOf(blocks).length
}

function lettersOf({ rows }: ReadTable): number {
  return rows.reduce((sum, row) => sum + row.reduce((inRow, cell) => inRow + lettersIn(cell), 0), 0)
}

function widthOf({ rows }: ReadTable): number {
  return rows.reduce((most, row) => Math.max(most, row.length), 0)
}

function textOf(cell: readonly RichBlock[] | undefined): string {
  return plainTextOf(cell ?? []).trim()
}

/** The cells of the first row where they name at least two languages, else nothing for each column. */
function headingsOf({ rows }: ReadTable, width: number): readonly string[] {
  const first = Array.from({ length: width }, (_, column) => textOf(rows[0]?.[column]))
  const named = new Set(first.map(languageIn).filter((language) => language !== null))
  return named.size >= 2 && first.every((text) => text.length <= longestHeading) ? first : first.map(() => '')
}

function languageIn(heading: string): LanguageTag | null {
  const tag = heading.length <= longestHeading ? headingLanguage(heading) : null
  return tag === null ? null : baseLanguage(tag)
}

/** The language of each column; null: at least two versions are not found. */
async function languagesOfColumns(
  rows: ReadTable['rows'],
  headings: readonly string[],
  needsNames: boolean,
): Promise<readonly (LanguageTag | null)[] | null> {
  const named = headings.map(languageIn)
  if (needsNames && named.every((language) => language === null)) return null
  const found = await Promise.all(
    headings.map(async (_, column) => {
      const text = rows.map((row) => textOf(row[column])).join('\n')
      if (!/\p{L}{2}/u.test(text)) return null
      if (named.some((language) => language !== null)) return named[column] ?? null
      const { language, confidence } = await documentLanguage(text, null)
      return confidence >= leastConfidence && language !== 'und' ? language : null
    }),
  )
  // Of two columns in one language, the second one holds remarks or another edition; the user can still choose it.
  const columns = found.map((language, column) => (found.indexOf(language) === column ? language : null))
  return columns.filter((language) => language !== null).length >= 2 ? columns : null
}

const leastConfidence = 0.6

/** Whether most rows that have text in one of the versions have it in two: then they are translations of each other. */
function standSideBySide(rows: ReadTable['rows'], columns: readonly (LanguageTag | null)[]): boolean {
  const filled = rows.map((row) => columns.filter((language, at) => language !== null && textOf(row[at]) !== '').length)
  const paired = filled.filter((count) => count >= 2).length
  return paired > 0 && paired >= filled.filter((count) => count === 1).length
}

/** The rows of all tables, and what stands around them, in the order of the document. */
async function rowsOf(
  blocks: readonly RichBlock[],
  tables: readonly ReadTable[],
  headings: readonly string[],
  columns: readonly (LanguageTag | null)[],
): Promise<ReadVersions['rows']> {
  const rows: (readonly (readonly RichBlock[])[])[] = []
  const inCells = new Set(tables.flatMap(({ rows: all }) => all.flatMap((row) => row.map(textOf))))
  let at = 0
  const around = async (to: number): Promise<void> => {
    for (; at < to; at += 1) {
      const block = blocks[at]
      if (!block || inCells.has(textOf([block]))) continue
      const { language } = await documentLanguage(plainTextOf([block]), null)
      const column = Math.max(columns.indexOf(language), 0)
      const place = columns[column] === null ? columns.findIndex((known) => known !== null) : column
      rows.push(columns.map((_, version) => (version === place ? [block] : [])))
    }
  }
  for (const table of tables) {
    await around(table.from)
    for (const row of table.rows) {
      if (
        headings.some((heading) => heading !== '') &&
        headings.every((heading, index) => heading === textOf(row[index]))
      )
        continue
      rows.push(columns.map((_, column) => row[column] ?? []))
    }
    at = Math.max(at, table.to)
  }
  await around(blocks.length)
  return rows
}
