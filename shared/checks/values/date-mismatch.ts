import type { ReleaseCheck } from '#shared/checks/check.ts'
import { comparison, type Value, type ValueFamily } from '#shared/checks/values/compare-values.ts'
import { digitsOf } from '#shared/checks/values/digits-of.ts'
import { impliesDay, impliesYear } from '#shared/checks/values/implied-dates.ts'
import { formatValue } from '#shared/text/format-value.ts'
import { isShortYear } from '#shared/text/short-years.ts'
import type { Token } from '#shared/text/token.ts'

interface CalendarDate {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
}

interface DateValue extends Value {
  readonly date: CalendarDate
  /** The other reading of an all-digit date. */
  readonly swapped: CalendarDate | null
}

const dates: ValueFamily<DateValue> = {
  read: (tokens, _language, text) => tokens.flatMap((token) => readDate(token, text)),
  same: (one, other) => agree(one, other),
  holds: (value, theirs, tokens) => {
    const agreeing = theirs.filter((other) => agree(value, other))
    if (agreeing.length === 0) {
      return (
        (isBareYear(value.date) && yearsSaid(value).some((year) => saysYear(tokens, year))) || isWithin(value, theirs)
      )
    }
    if (value.date.year === null || agreeing.some((other) => other.date.year === value.date.year)) return true
    // A date without its year stands for this one unless the same day is given with another year.
    return !theirs.some((other) => isSameDay(other, value) && other.date.year !== null)
  },
  implied: ({ date }, text) => (isBareYear(date) ? impliesYear(text) : date.day !== null && impliesDay(text)),
  contradict: (one, other) =>
    one.token.type !== 'resolution' || other.token.type !== 'resolution' || one.token.number === other.token.number,
  near: (one, other) => equalParts(one.date, other.date) >= 2,
  write: (value, language, locale, instead) => {
    if (value.token.type !== instead.token.type || value.token.type === 'resolution') return null
    // A bare year in place of a day is no correction but a loss, and nor is it one in place of «ثمانينيات» or `’98`.
    if (value.precision !== instead.precision || (instead.precision === 'year' && !isWholeYear(instead.quote)))
      return null
    return formatValue(keepPrecision(value.token, instead.token), language, locale, { digits: digitsOf(instead.quote) })
  },
}

/** A year or weekday that the odd version leaves unsaid stays unsaid in what replaces it. */
function keepPrecision(expected: Token, instead: Token): Token {
  if (expected.type !== 'date' || instead.type !== 'date') return expected
  return {
    ...expected,
    year: instead.year === null && expected.day !== null ? null : expected.year,
    weekday: instead.weekday === null ? null : expected.weekday,
  }
}

function readDate(token: Token, text: string): readonly DateValue[] {
  const { start, end, quote } = token
  const at = { start, end, quote, token }
  switch (token.type) {
    case 'date': {
      const date = { year: token.year, month: token.month, day: token.day }
      const hijri = token.calendar === 'hijri'
      const optional =
        hijri || token.ofMonthBefore === true || isMonthAlone(date) || (isBareYear(date) && isDecade(text, start, end))
      const swapped = token.ambiguous ? { ...date, month: token.day, day: token.month } : null
      const group = hijri ? 'hijri' : 'date'
      const key = keyOf(date, token.calendar)
      return [{ ...at, date, swapped, group, precision: precisionOf(date), optional, key, exact: exactly(date) }]
    }
    case 'date-range':
      return [token.from, token.to].flatMap((date) =>
        date.year === null && date.month === null && date.day === null
          ? []
          : [
              {
                ...at,
                date,
                swapped: null,
                group: 'range',
                // Elsewhere two numbers.
                optional: token.ofMonthBefore === true,
                key: keyOf(date, 'gregorian'),
                exact: exactly(date),
              },
            ],
      )
    case 'resolution': {
      if (token.year === null) return []
      const date = { year: token.year, month: null, day: null }
      const key = `resolution ${token.number}`
      return [{ ...at, date, swapped: null, group: 'resolution', optional: true, key, exact: `${key} ${token.year}` }]
    }
    default:
      return []
  }
}

/** How many of year, month and day two dates share. */
function equalParts(one: CalendarDate, other: CalendarDate): number {
  const parts = ['year', 'month', 'day'] as const
  return parts.filter((part) => one[part] !== null && one[part] === other[part]).length
}

function precisionOf({ month, day }: CalendarDate): string {
  return day !== null ? 'day' : month !== null ? 'month' : 'year'
}

/** Day and month name a date; the year is often left to the reader. */
function keyOf({ year, month, day }: CalendarDate, calendar: string): string {
  return `${calendar} ${day === null && month === null ? year : `${month ?? ''}-${day ?? ''}`}`
}

function exactly({ year, month, day }: CalendarDate): string {
  return `${year}-${month}-${day}`
}

function agree(one: DateValue, other: DateValue): boolean {
  if ((one.group === 'hijri') !== (other.group === 'hijri')) return false
  const readings = [one.date, one.swapped].filter((date) => date !== null)
  const others = [other.date, other.swapped].filter((date) => date !== null)
  return readings.some((date) => others.some((candidate) => isCompatible(date, candidate)))
}

/** Equal in every part that both say; a day asks for a day, a month for a month, a bare year for the year. */
function isCompatible(one: CalendarDate, other: CalendarDate): boolean {
  if ((one.day === null) !== (other.day === null)) return isBareYear(one) && one.year === other.year
  if (clash(one.day, other.day) || clash(one.month, other.month) || clash(one.year, other.year)) return false
  if (one.day !== null) return true
  if (one.month !== null) return other.month !== null
  return one.year === other.year
}

/** « les 8, 9 et 10 mars » are "8–10 March": the days between the ends are in the range. */
function isWithin({ date, group }: DateValue, theirs: readonly DateValue[]): boolean {
  const { month, day } = date
  if (group !== 'date' || day === null || month === null) return false
  return theirs.some(({ token }) => {
    if (token.type !== 'date-range' || token.from.month !== month || token.to.month !== month) return false
    return day > (token.from.day ?? 31) && day < (token.to.day ?? 0)
  })
}

function clash(one: number | null, other: number | null): boolean {
  return one !== null && other !== null && one !== other
}

function isBareYear({ year, month, day }: CalendarDate): boolean {
  return year !== null && month === null && day === null
}

function isSameDay(one: DateValue, other: DateValue): boolean {
  return one.date.day === other.date.day && one.date.month === other.date.month
}

/** "in October" often has the year, "last month" or nothing beside it in the other version. */
function isMonthAlone({ year, month, day }: CalendarDate): boolean {
  return month !== null && year === null && day === null
}

/** The 1980s, les années 1980, the eighties, «ثمانينيات»: said in figures here and in words there. */
function isDecade(text: string, start: number, end: number): boolean {
  return (
    !/\d|[٠-٩]/u.test(text.slice(start, end)) ||
    /^['’]?s(?!\p{L})/u.test(text.slice(end, end + 3)) ||
    /(?:années|decade|عقد|سنوات|أعوام)[\s\u00a0]{0,2}$/iu.test(text.slice(Math.max(0, start - 10), start))
  )
}

function isWholeYear(quote: string): boolean {
  return /[\d٠-٩]{4}/u.test(quote)
}

/** « la crue de 98 » is that of ’98. */
function yearsSaid({ date, quote }: DateValue): readonly (number | null)[] {
  return date.year !== null && isShortYear(quote) ? [date.year, date.year % 100] : [date.year]
}

function saysYear(tokens: readonly Token[], year: number | null): boolean {
  return tokens.some((token) => {
    switch (token.type) {
      case 'number':
        return token.value === year || token.alternatives.some((other) => other === year)
      case 'resolution':
        return token.year === year
      case 'date':
        return token.year === year
      case 'date-range':
        return token.from.year === year || token.to.year === year
      default:
        return false
    }
  })
}

/** A calendar date of one version that the others do not have, or have otherwise. A year left unsaid agrees with any. */
export const dateMismatch: ReleaseCheck = comparison('date-mismatch', 'error', dates)
