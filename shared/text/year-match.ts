import type { Match } from '#shared/text/reading.ts'

/** A year by itself, with the index of the lexeme behind it. */
export interface YearAlone {
  readonly year: number
  readonly calendar: 'gregorian' | 'hijri'
  /** UTF-16 offsets, with the mark of its era. */
  readonly start: number
  readonly end: number
  readonly next: number
}

export function yearMatch(text: string, { year, calendar, start, end, next }: YearAlone): Match {
  const quote = text.slice(start, end)
  const undated = { month: null, day: null, weekday: null, ambiguous: false }
  return { tokens: [{ type: 'date', calendar, year, ...undated, form: 'year', start, end, quote }], next }
}
