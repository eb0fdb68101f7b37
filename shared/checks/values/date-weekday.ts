import { type CellReader, type FoundIn, type Gathered, type ReleaseCheck, releaseCheck } from '#shared/checks/check.ts'
import { isSameButPlaces } from '#shared/checks/same-data.ts'
import { type CivilDate, fullDate, nearestTo, type PartialDate, weekdayOf } from '#shared/checks/values/civil-date.ts'
import { datelineDateOf, datelineRows } from '#shared/checks/values/release-date.ts'
import { type NamedWeekday, weekdaysBeside, weekdayWord } from '#shared/checks/values/weekdays.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { DateToken, Token } from '#shared/text/token.ts'

/**
 * The weekday is not that of the date: « mardi 2 novembre 2022 » was a Wednesday. A year left out is that of the nearest
 * such day to another date of the same text or to the dateline.
 */
export const dateWeekday: ReleaseCheck = releaseCheck<ReadonlyMap<LanguageTag, DaysOfCell>>({
  id: 'date-weekday',
  severity: 'error',
  gather(row, context) {
    let days: Map<LanguageTag, DaysOfCell> | null = null
    for (const language of context.release.languages) {
      const cell = row.cells[language]
      const read = cell === undefined || cell.text === '' ? null : context.read(daysIn, cell, language)
      if (read === null) continue
      days ??= new Map()
      days.set(language, { ...read, dateline: datelineDateOf(row, language, context) })
    }
    return days
  },
  saysSame: isSameButPlaces,
  *look(gathered) {
    if (!gathered.some(({ data }) => [...data.values()].some(({ named }) => named.length > 0))) return
    for (const { row, data } of gathered) {
      for (const [language, days] of data) {
        for (const day of days.named) {
          const expected = expectedWeekday(day, days, language, gathered)
          if (expected !== null) yield finding(row.cells[language]?.text ?? '', language, row.id, day, expected)
        }
      }
    }
  },
})

interface DaysOfCell {
  readonly named: readonly NamedDay[]
  readonly dateline: CivilDate | null
  /** The first full date. */
  readonly dated: CivilDate | null
}

interface NamedDay {
  readonly start: number
  readonly end: number
  readonly date: PartialDate
  readonly weekday: NamedWeekday
}

const none: readonly NamedDay[] = []

const daysIn: CellReader<Omit<DaysOfCell, 'dateline'> | null> = (cell, language, context) => {
  const tokens = context.tokens(cell, language)
  let dated: CivilDate | null = null
  let named: NamedDay[] | null = null
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]
    if (token?.type !== 'date' && token?.type !== 'date-range') continue
    if (token.type === 'date') dated ??= token.calendar === 'gregorian' ? fullDate(token) : null
    for (const weekday of weekdaysBeside(cell.text, token)) {
      const date = datedBy(token, weekday, tokens[index + 1])
      if (date === null) continue
      const [start, end] = [Math.min(weekday.start, token.start), Math.max(weekday.end, token.end)]
      ;(named ??= []).push({ start, end, date, weekday })
    }
  }
  if (dated === null && named === null) return null
  return { named: named ?? none, dated }
}

/** The date a weekday belongs to: an end of a range, or the Gregorian twin of a Hijri date. */
function datedBy(token: Token, weekday: NamedWeekday, next: Token | undefined): PartialDate | null {
  if (token.type === 'date-range') {
    const date = weekday.ofEnd ? token.to : token.from
    return date.day === null || date.month === null ? null : date
  }
  if (token.type !== 'date' || token.day === null || token.month === null) return null
  if (token.calendar === 'gregorian') return token.ambiguous ? null : token
  const near = next?.type === 'date' && next.start - token.end < 20 && next.weekday === null
  return near && isGregorianDay(next) ? next : null
}

function isGregorianDay(token: DateToken): boolean {
  return token.calendar === 'gregorian' && token.day !== null && token.month !== null
}

type Days = readonly Gathered<ReadonlyMap<LanguageTag, DaysOfCell>>[]

/** The weekday the date has, or null where the text is right or the year remains open. */
function expectedWeekday(
  { date, weekday }: NamedDay,
  own: DaysOfCell,
  language: LanguageTag,
  gathered: Days,
): number | null {
  const { year, month, day } = date
  if (month === null || day === null) return null
  if (year !== null) {
    const full = fullDate(date)
    return full === null || weekdayOf(full) === weekday.day ? null : weekdayOf(full)
  }
  const references = referencesFor(own, month, language, gathered)
  const expected = references.map((reference) => expectedNear(reference, { month, day }, weekday))
  // « le mercredi 14 janvier, sept ans après celui du lundi 14 janvier 2019 »: by the dateline it is right.
  return expected.includes(null) ? null : (expected[0] ?? null)
}

function expectedNear(
  reference: CivilDate,
  { month, day }: { readonly month: number; readonly day: number },
  weekday: NamedWeekday,
): number | null {
  const [nearest, second] = nearestTo(reference, month, day)
  if (nearest === undefined || weekdayOf(nearest) === weekday.day) return null
  if (second !== undefined && monthsApart(reference, second) <= 10 && weekdayOf(second) === weekday.day) return null
  return weekdayOf(nearest)
}

function monthsApart(one: CivilDate, other: CivilDate): number {
  return Math.abs((one.year - other.year) * 12 + one.month - other.month)
}

/** A full date of the same season in the same text, and the dateline; a date from elsewhere may be history. */
function referencesFor(own: DaysOfCell, month: number, language: LanguageTag, gathered: Days): readonly CivilDate[] {
  const dateline = datelineAbove(language, gathered)
  const near = own.dated !== null && Math.abs(own.dated.month - month) <= 3 ? [own.dated] : []
  return dateline === null ? near : [...near, dateline]
}

function datelineAbove(language: LanguageTag, gathered: Days): CivilDate | null {
  for (const { data, index } of gathered) {
    if (index > datelineRows) return null
    const dateline = data.get(language)?.dateline ?? [...data.values()].find((cell) => cell.dateline !== null)?.dateline
    if (dateline) return dateline
  }
  return null
}

function finding(text: string, language: LanguageTag, rowId: string, day: NamedDay, expected: number): FoundIn {
  const { start, end, weekday } = day
  const found = text.slice(weekday.start, weekday.end)
  const written = weekdayWord(expected, found, text)
  return {
    language,
    rowId,
    start,
    end,
    values: { date: text.slice(start, end), found, expected: written },
    fix: { start: weekday.start, end: weekday.end, replacement: written },
  }
}
