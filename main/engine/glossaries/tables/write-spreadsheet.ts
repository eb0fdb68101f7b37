import { writeXlsx } from 'hucre/xlsx'

/** A table as a workbook of one sheet, its first row held in place. Every cell is text: nothing in it is ever computed. */
export async function writeSpreadsheet(rows: readonly (readonly string[])[], name: string): Promise<Uint8Array> {
  const [header = []] = rows
  const sheet = {
    name: sheetName(name),
    rows: rows.map((row) => row.map((cell) => (cell === '' ? null : cell))),
    columns: header.map((_heading, index) => ({ width: widthOf(rows, index) })),
    freezePane: { rows: 1 },
  }
  return await writeXlsx({ sheets: [sheet], stringMode: 'inline' })
}

/** What Excel allows as the name of a sheet. */
function sheetName(name: string): string {
  const allowed = name.replace(/[\p{Cc}[\]:*?/\\]/gu, ' ').replace(/^[\s']+|[\s']+$/gu, '')
  return [...allowed].slice(0, 15).join('').trim() || 'Glossary'
}

function widthOf(rows: readonly (readonly string[])[], column: number): number {
  const longest = rows.slice(0, 200).reduce((width, row) => Math.max(width, row[column]?.length ?? 0), 0)
  return Math.min(60, Math.max(10, longest + 2))
}
