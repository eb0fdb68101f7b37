/** A table in text: cells as they are meant, without quotation marks. */
export interface DelimitedTable {
  readonly separator: string
  readonly rows: readonly (readonly string[])[]
  /** The row (from 1) in which a quotation mark was opened that nothing closes; null where all are closed. */
  readonly openQuoteInRow: number | null
}

export const separators = ['\t', ';', ',', '|'] as const

/**
 * Reads a table from text by RFC 4180, and as programs write it besides: with any line ends, with semicolons, tabs or
 * bars for commas, behind Excel's own first line `sep=;`. Empty lines are left out. Time is linear in the text.
 */
export function readDelimited(text: string): DelimitedTable {
  const declared = /^\ufeff?"?sep=([^\r\n"])"?\r?\n/iu.exec(text.slice(0, 20))
  const body = text.slice(declared?.[0].length ?? (text.startsWith('\ufeff') ? 1 : 0))
  const separator = declared?.[1] ?? likelySeparator(body)
  return { separator, ...parse(body, separator, Number.POSITIVE_INFINITY) }
}

const sampleRows = 50
const sampleLength = 64 * 1024

/** The one that divides most rows into the same number of cells, of at least two. */
function likelySeparator(text: string): string {
  const sample = text.slice(0, sampleLength)
  let best = { separator: ',', score: 0 }
  for (const separator of separators) {
    const { rows, openQuoteInRow } = parse(sample, separator, sampleRows)
    // The last row of a sample may be cut.
    const whole = sample.length < text.length && rows.length > 1 ? rows.slice(0, -1) : rows
    const counts = new Map<number, number>()
    for (const { length } of whole) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1)
    const alike = Math.max(0, ...counts.values()) / Math.max(1, whole.length)
    const score = alike - (openQuoteInRow === null ? 0 : 0.2)
    if (score > best.score) best = { separator, score }
  }
  return best.separator
}

function parse(text: string, separator: string, mostRows: number): Omit<DelimitedTable, 'separator'> {
  const rows: string[][] = []
  let row: string[] = []
  let openQuoteInRow: number | null = null
  let at = 0
  const endRow = (): void => {
    if (row.length > 1 || row[0] !== '') rows.push(row)
    row = []
  }
  while (at < text.length && rows.length < mostRows) {
    const cell = text[at] === '"' ? quotedCell(text, at, separator) : bareCell(text, at, separator)
    if (cell.open) openQuoteInRow = rows.length + 1
    row.push(cell.content)
    at = cell.end
    if (text[at] === separator) {
      at += 1
      if (at === text.length) row.push('')
      else continue
    }
    at += text.startsWith('\r\n', at) ? 2 : 1
    endRow()
  }
  if (row.length > 0) endRow()
  return { rows, openQuoteInRow }
}

interface Cell {
  readonly content: string
  /** Where the separator or the end of the line stands. */
  readonly end: number
  readonly open?: boolean
}

function bareCell(text: string, start: number, separator: string): Cell {
  let end = start
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1
  return { content: text.slice(start, end), end }
}

/** What stands between a closing quotation mark and the next separator belongs to the cell. */
function quotedCell(text: string, start: number, separator: string): Cell {
  let content = ''
  let at = start + 1
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote < 0) return { content: content + text.slice(at), end: text.length, open: true }
    content += text.slice(at, quote)
    at = quote + 1
    if (text[at] !== '"') break
    content += '"'
    at += 1
  }
  const rest = bareCell(text, at, separator)
  return { content: content + rest.content, end: rest.end }
}
