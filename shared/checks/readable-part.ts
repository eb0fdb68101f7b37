import type { CellText, ReleaseText, RowText } from '#shared/model/release-text.ts'

/**
 * UTF-16 units of a cell that the checks read. A paragraph of a press release has a few hundred; what is longer than six
 * thousand words is no paragraph, and must not stop the desk.
 */
const longestReadable = 40_000

const shortened = new WeakMap<CellText, CellText>()
const shortenedRows = new WeakMap<RowText, RowText>()

/** The release with over-long cells cut. Offsets stay true; whatever is not too long keeps its identity. */
export function readablePart(release: ReleaseText): ReleaseText {
  if (!release.rows.some(isTooLong)) return release
  return { ...release, rows: release.rows.map((row) => (isTooLong(row) ? shortenRow(row) : row)) }
}

function isTooLong({ cells }: RowText): boolean {
  for (const language in cells) if ((cells[language]?.text.length ?? 0) > longestReadable) return true
  return false
}

function shortenRow(row: RowText): RowText {
  const known = shortenedRows.get(row)
  if (known !== undefined) return known
  const cells = Object.fromEntries(Object.entries(row.cells).map(([language, cell]) => [language, shortenCell(cell)]))
  const short = { ...row, cells }
  shortenedRows.set(row, short)
  return short
}

function shortenCell(cell: CellText): CellText {
  if (cell.text.length <= longestReadable) return cell
  let short = shortened.get(cell)
  if (short === undefined) shortened.set(cell, (short = { ...cell, text: cell.text.slice(0, cut(cell.text)) }))
  return short
}

/** At a line's or a word's end where one is near, so that no half word is judged. */
function cut(text: string): number {
  for (const end of ['\n', ' ']) {
    const at = text.lastIndexOf(end, longestReadable)
    if (at > longestReadable - 2000) return at
  }
  return longestReadable
}
