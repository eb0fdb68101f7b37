/** A day of the Gregorian calendar. */
export interface CivilDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** A date as far as a text says it. */
export interface PartialDate {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
}

/** Days since 1 January 1970. */
export function dayNumberOf({ year, month, day }: CivilDate): number {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000)
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(date: CivilDate): number {
  return ((((dayNumberOf(date) + 3) % 7) + 7) % 7) + 1
}

/** How many days the month has; February without its year may have 29. */
export function daysInMonth(month: number, year: number | null): number {
  const isLeap = year === null || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0))
  return month === 2 && isLeap ? 29 : (monthLengths[month - 1] ?? 31)
}

const monthLengths: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export function isRealDate({ year, month, day }: CivilDate): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(month, year)
}

/** The date with all its parts, or null where one is unsaid or the calendar has no such day. */
export function fullDate({ year, month, day }: PartialDate): CivilDate | null {
  if (year === null || month === null || day === null) return null
  const date = { year, month, day }
  return isRealDate(date) ? date : null
}

/** The days of that name around a date, the nearest first. */
export function nearestTo(reference: CivilDate, month: number, day: number): readonly CivilDate[] {
  const at = dayNumberOf(reference)
  return [reference.year, reference.year - 1, reference.year + 1]
    .map((year) => ({ year, month, day }))
    .filter(isRealDate)
    .sort((one, other) => Math.abs(dayNumberOf(one) - at) - Math.abs(dayNumberOf(other) - at))
}
