import { RunBuilder } from '#engine/files/import/run-builder.ts'
import { plainTextOf, type RichBlock } from '#shared/model/rich-text.ts'

/** A row of a table as lines of text: short cells side by side in one line, others below each other. */
export function linesOfRow(cells: readonly (readonly RichBlock[])[]): readonly RichBlock[] {
  const filled = cells.filter((cell) => cell.length > 0)
  if (filled.length < 2 || !filled.every(isShort)) return filled.flat()
  const line = new RunBuilder()
  for (const [index, [block]] of filled.entries()) {
    if (index > 0) line.add(' | ', {}, true)
    for (const run of block?.runs ?? []) line.add(run.text, run, true)
  }
  return [{ type: 'paragraph', runs: line.take() }]
}

function isShort(cell: readonly RichBlock[]): boolean {
  const [block] = cell
  return cell.length === 1 && block?.type === 'paragraph' && plainTextOf(cell).length <= longestShortCell
}

const longestShortCell = 120
