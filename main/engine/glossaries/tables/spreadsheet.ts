import { readXlsx } from 'hucre/xlsx'
import { readZip } from '#engine/files/zip-guard.ts'
import { Failure } from '#shared/model/failure.ts'

export interface Spreadsheet {
  readonly rows: readonly (readonly string[])[]
  /** The names of the sheets that were not read. */
  readonly otherSheets: readonly string[]
}

const budgets = { totalBytes: 128 * 1024 * 1024, entryBytes: 96 * 1024 * 1024 }
const mostRows = 500_000
const mostColumns = 500

/**
 * The first visible sheet of a workbook that holds anything. The package is unpacked within a budget before the workbook
 * is looked at. Throws an `ARCHIVE_…` Failure, XML_UNSAFE, FILE_PASSWORD_PROTECTED, FILE_TOO_LARGE or FILE_DAMAGED.
 */
export async function readSpreadsheet(bytes: Uint8Array, file: string): Promise<Spreadsheet> {
  // Read only for its refusals: the reader of workbooks has bounds of gigabytes, and passes over document types.
  for (const [name, part] of readZip(bytes, { fileName: file, budgets })) {
    if (
      /\.(?:xml|rels)$/iu.test(name) &&
      Buffer.from(part.buffer, part.byteOffset, part.byteLength).includes('<!DOCTYPE')
    )
      throw new Failure('XML_UNSAFE', { file })
  }
  const sheets = await sheetsOf(bytes, file)
  const chosen = sheets.find((sheet) => sheet.rows.length > 0)
  const rows = (chosen?.rows ?? []).map((row) => row.slice(0, mostColumns).map(cellText))
  if (rows.length > mostRows) throw new Failure('FILE_TOO_LARGE', { file, limit: '64' })
  return { rows, otherSheets: sheets.filter((sheet) => sheet !== chosen).map((sheet) => sheet.name.toWellFormed()) }
}

async function sheetsOf(bytes: Uint8Array, file: string) {
  try {
    const isShown = (info: { readonly hidden?: boolean; readonly veryHidden?: boolean }): boolean =>
      !info.hidden && !info.veryHidden
    return (await readXlsx(bytes, { sheets: isShown, maxRows: mostRows + 1 })).sheets
  } catch (cause) {
    throw new Failure('FILE_DAMAGED', { file }, { cause })
  }
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10)
  if (typeof value === 'string') return value.toWellFormed()
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}
