import { countedWarnings, cutShort } from '#engine/files/import/counted-warnings.ts'
import { importBudget } from '#engine/files/import/import-budget.ts'
import type { ReadContent } from '#engine/files/import/read-content.ts'
import { linesOfRow } from '#engine/files/import/table-lines.ts'
import { readSpreadsheet } from '#engine/glossaries/tables/spreadsheet.ts'
import type { TellShare } from '#engine/shares-of.ts'
import type { RichBlock } from '#shared/model/rich-text.ts'

/**
 * The first sheet of a workbook that holds anything, as a table. Kept: text, a paragraph a line of a cell; dates and
 * numbers as they are stored. Left out, with a remark: other sheets; without one: formats, formulas, hidden sheets.
 */
export async function xlsxContent(
  file: string,
  bytes: Uint8Array,
  tell: TellShare = () => undefined,
): Promise<ReadContent> {
  const { rows, otherSheets } = await readSpreadsheet(bytes, file)
  tell(0.8)
  const read = rows.slice(0, importBudget.blocks).map((row) => row.map(blocksOfCell))
  const lines = read.flatMap(linesOfRow)
  const blocks = lines.slice(0, importBudget.blocks)
  return {
    blocks,
    furniture: blocks.map(() => null),
    tables: [{ from: 0, to: blocks.length, rows: read }],
    declaredLanguage: null,
    warnings: [
      ...countedWarnings({ 'tables-flattened': 1, 'sheets-left-out': otherSheets.length }),
      ...(rows.length > read.length || lines.length > blocks.length ? [cutShort] : []),
    ],
  }
}

function blocksOfCell(text: string): readonly RichBlock[] {
  return text
    .toWellFormed()
    .split(/\r\n?|\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ type: 'paragraph', runs: [{ text: line }] }))
}
