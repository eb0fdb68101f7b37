import { guarded } from '#engine/glossaries/tables/formula-guard.ts'

/** A table as CSV (RFC 4180) or with tabs, behind a byte order mark, without which Excel misreads all but English. */
export function writeDelimited(rows: readonly (readonly string[])[], separator: ',' | '\t'): string {
  const needsQuotes = separator === ',' ? /[",\r\n]|^\s|\s$/u : /["\t\r\n]|^\s|\s$/u
  const cell = (content: string): string => {
    const safe = guarded(content.toWellFormed().replaceAll('\u0000', ''))
    return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
  }
  return `\ufeff${rows.map((row) => row.map(cell).join(separator)).join('\r\n')}\r\n`
}
