/** `20240920T081500Z` (TMX 1.4b, ISO 8601 basic, UTC) as ISO 8601; also with separators; null where it is no date. */
export function isoOfTmxDate(written: string): string | null {
  const found = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d):?(\d\d)(?:\.\d{1,9})?Z?)?$/u.exec(written.trim())
  if (!found) return null
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0))
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute, second))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString() : null
}

/** An ISO 8601 time as TMX writes it, to the second; null where it is none. */
export function tmxDateOf(iso: string): string | null {
  const date = new Date(iso)
  return Number.isNaN(date.getTime())
    ? null
    : date
        .toISOString()
        .replace(/\.\d+Z$/u, 'Z')
        .replaceAll(/[-:]/gu, '')
}
