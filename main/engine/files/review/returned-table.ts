import { commentsPart, docxComments } from '#engine/files/import/docx-comments.ts'
import { commentAtPlace, docxContent } from '#engine/files/import/docx-content.ts'
import { headingLanguage } from '#engine/files/import/heading-language.ts'
import { openPackage } from '#engine/files/import/open-package.ts'
import type { ReadTable } from '#engine/files/import/read-content.ts'
import { docxProperties } from '#engine/files/review/docx-properties.ts'
import type { ReturnedComment, ReturnedFile, ReturnedRow } from '#engine/files/review/returned-file.ts'
import { textOfProperties } from '#engine/files/review/split-property.ts'
import { Failure } from '#shared/model/failure.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import { plainTextOf, type RichBlock } from '#shared/model/rich-text.ts'

/**
 * The table of a Word document that comes back: its columns by their headings, in whatever order they stand by now. A
 * table that Word has cut in two is one. Comments beside the table belong to its first row. Throws REVIEW_FORMAT where no
 * table has headings that name languages.
 */
export async function returnedTable(file: string, bytes: Uint8Array): Promise<ReturnedFile> {
  const { tables, warnings } = await docxContent(file, bytes)
  const [first] = tables.filter((table) => columnsOf(table).some((language) => language !== null))
  if (!first) throw new Failure('REVIEW_FORMAT', { file })
  const columns = columnsOf(first)
  const rows: ReturnedRow[] = []
  const placed: ReturnedComment[] = []
  const unplaced = new Map(
    docxComments(file, openPackage(file, bytes, (name) => name === commentsPart).parts.get(commentsPart)),
  )
  for (const { cells, places } of rowsOf(tables, columns)) {
    for (const [column, names] of places.entries())
      for (const id of names.map(commentAtPlace)) {
        const comment = id === null ? undefined : unplaced.get(id)
        if (id === null || comment === undefined) continue
        unplaced.delete(id)
        placed.push({ row: rows.length, language: columns[column] ?? null, ...comment })
      }
    rows.push(rowOf(cells, places, columns))
  }
  const elsewhere = [...unplaced.values()].map((comment) => ({ row: 0, language: null, ...comment }))
  return {
    format: 'docx',
    origin: textOfProperties(docxProperties(file, bytes)),
    languages: columns.filter((language) => language !== null),
    rows,
    comments: rows.length > 0 ? [...placed, ...elsewhere].slice(0, mostComments) : [],
    changes: Number(warnings.find(({ code }) => code === 'tracked-changes-accepted')?.values['count'] ?? 0),
  }
}

interface TableRow {
  readonly cells: readonly (readonly RichBlock[])[]
  readonly places: readonly (readonly string[])[]
}

/** The language that each column of a table is headed by; one that stands twice is the first of them. */
function columnsOf({ rows }: ReadTable): readonly (LanguageTag | null)[] {
  const named = (rows[0] ?? []).map((cell) => languageOf(plainTextOf(cell).trim()))
  return named.map((language, column) => (named.indexOf(language) === column ? language : null))
}

/** Our own headings end in the tag: «العربية (ar)»; a reviewer may have shortened one to the name. */
function languageOf(heading: string): LanguageTag | null {
  if (heading === '' || heading.length > longestHeading) return null
  const [, tag] = /\(([a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3})\)$/u.exec(heading) ?? []
  return tag ?? headingLanguage(heading)
}

const longestHeading = 60
const mostComments = 10_000

/** The rows below the headings, of all tables with as many columns; a heading that is repeated is no row. */
function rowsOf(tables: readonly ReadTable[], columns: readonly (LanguageTag | null)[]): readonly TableRow[] {
  return tables.flatMap((table) => {
    const all = table.rows.map((cells, index) => ({ cells, places: table.places?.[index] ?? [] }))
    const width = Math.max(...all.map(({ cells }) => cells.length), 0)
    if (width !== columns.length) return []
    return columnsOf(table).join() === columns.join() ? all.slice(1) : all
  })
}

function rowOf(
  cells: TableRow['cells'],
  places: TableRow['places'],
  columns: readonly (LanguageTag | null)[],
): ReturnedRow {
  const numbers = cells.filter((_, column) => columns[column] === null).map((cell) => plainTextOf(cell).trim())
  const number = numbers.find((text) => /^\d{1,6}$/u.test(text))
  return {
    names: places.flat().filter((name) => name.startsWith('row_')),
    number: number === undefined || Number(number) === 0 ? null : Number(number),
    cells: Object.fromEntries(
      columns.flatMap((language, column) => (language === null ? [] : [[language, cells[column] ?? []] as const])),
    ),
  }
}
