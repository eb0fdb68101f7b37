import type { DatePoint } from '#shared/text/date-point.ts'
import { type DayRead, readDay } from '#shared/text/days.ts'
import { arabicEraEnd, latinEraEnd } from '#shared/text/hijri-era.ts'
import { leadsToHijriYear } from '#shared/text/hijri-ranges.ts'
import { type MonthRead, readNamedMonth } from '#shared/text/months.ts'
import { readNumericDate } from '#shared/text/numeric-dates.ts'
import { readOrdinalWords } from '#shared/text/ordinals.ts'
import { isMark, lexemeAt, type Match, type Reading } from '#shared/text/reading.ts'
import { sameMonth } from '#shared/text/same-month.ts'

/** A date with its weekday: numeric, ISO, or with a month's name in any order. Years alone are read as numbers. */
export function readDate(reading: Reading, index: number): DatePoint | null {
  const first = lexemeAt(reading, index)
  const weekday = first.kind === 'word' ? weekdayAt(reading, index) : null
  if (!weekday) return readUndated(reading, index)
  let at = weekday.next
  while (isMark(lexemeAt(reading, at), ',،.(') || fillers.has(lexemeAt(reading, at).text)) at += 1
  if (at > weekday.next + 3) return null
  const date = readUndated(reading, at)
  return date?.day ? { ...date, weekday: weekday.day, start: weekday.start } : null
}

export function dateMatch(reading: Reading, point: DatePoint): Match {
  const { next, ...date } = point
  return { tokens: [{ type: 'date', ...date, quote: reading.text.slice(point.start, point.end) }], next }
}

const fillers = new Set(['the', 'le', 'الموافق', 'المصادف', 'يوم', 'on'])

function weekdayAt(reading: Reading, index: number): { day: number; start: number; next: number } | null {
  const lexeme = lexemeAt(reading, index)
  const day = reading.words.weekdays.get(lexeme.key)
  if (day === undefined) return null
  return { day, start: lexeme.start + lexeme.clitics, next: index + 1 }
}

function readUndated(reading: Reading, index: number): DatePoint | null {
  const lexeme = lexemeAt(reading, index)
  if (lexeme.kind === 'digits') {
    return readNumericDate(reading, index) ?? dayFirst(reading, index) ?? yearFirst(reading, index)
  }
  if (lexeme.kind !== 'word' || lexeme.key === '') return null
  return dayFirst(reading, index) ?? monthFirst(reading, index)
}

/** `20 September 2024`, `1er mars`, `3rd, June 2024`, «8 من مارس 2024», «فاتح نونبر». */
function dayFirst(reading: Reading, index: number): DatePoint | null {
  const day = readDay(reading, index)
  if (!day) return null
  let at = day.next
  const comma = isMark(lexemeAt(reading, at), ',،')
  if (comma) at += 1
  const hyphened = joinsTightly(reading, day.next)
  at = hyphened ? day.next + 1 : pastDayLinks(reading, at)
  if (at > day.next + 4) return null
  const month = readNamedMonth(reading, at)
  if (!month) return dayOfSameMonth(reading, index, day)
  const year = readYear(
    reading,
    hyphened && joinsTightly(reading, month.next) ? month.next + 1 : month.next,
    month.calendar,
  )
  if (!year && day.inWords && day.day <= mostWeeks && isOfWeekday(reading, index)) return null
  const isNamed = isNameInLatin(reading, month) && !isHijriDay(reading, day, at, month)
  if (!year && (comma || isNamed)) return null
  if (day.inWords && month.weak && !year && month.calendar !== 'hijri' && reading.words.language === 'en') return null
  if (!month.plausible(true, year !== null)) return null
  const foreign = isForeign(reading, month.language)
  return {
    calendar: year?.calendar ?? month.calendar,
    year: year?.year ?? null,
    month: month.month,
    day: day.day,
    weekday: null,
    ambiguous: false,
    form: comma || day.leadingZero || foreign ? 'malformed' : 'named-month',
    start: day.start,
    end: year?.end ?? month.end,
    next: year?.next ?? month.next,
  }
}

/** « la place du 14-Janvier-2011 », `12-Mar-2026`: a hyphen between two parts of a date. */
function joinsTightly(reading: Reading, index: number): boolean {
  return isMark(lexemeAt(reading, index), '-', true) && lexemeAt(reading, index + 1).gap === 'none'
}

/** «الاثنين 18 منه», « et ferme le 9. » */
function dayOfSameMonth(reading: Reading, index: number, day: DayRead): DatePoint | null {
  const found = sameMonth(reading, index, day)
  if (!found) return null
  const { month, calendar, next } = found
  const said = { calendar, year: null, month, day: day.day, weekday: null, ambiguous: false }
  const { end } = lexemeAt(reading, next - 1)
  return { ...said, form: 'named-month', elliptic: true, ofMonthBefore: true, start: day.start, end, next }
}

const mostWeeks = 5

/** «في الأحد الثالث من نوفمبر»: the third Sunday. «يوم الأحد الثالث من نوفمبر», « dimanche premier novembre » are dates. */
function isOfWeekday(reading: Reading, index: number): boolean {
  return lexemeAt(reading, index - 2).text === 'في' && weekdayAt(reading, index - 1) !== null
}

/** Behind what joins a day to its month: `of`, «من», « du mois », and the day said as one: "day of", « jour de », «أيام شهر». */
function pastDayLinks(reading: Reading, index: number): number {
  const isDay = daysAsNouns.has(lexemeAt(reading, index).text) && readOrdinalWords(reading, index - 1) !== null
  let at = isDay ? index + 1 : index
  while (dayLinks.has(lexemeAt(reading, at).text) || (isDay && linksBehindDay.has(lexemeAt(reading, at).text))) at += 1
  return at
}

/** «أول أيام شهر رمضان», «أول يوم من رجب», « le troisième jour du mois de mars ». */
const daysAsNouns = new Set(['jour', 'ايام', 'يوم'])
const linksBehindDay = new Set(['de', 'd', "'", 'في'])

/**
 * A day of a Hijri month that says no year: "the 3rd of Rajab", « le premier jour du ramadan », and figures before a month behind
 * which no noun stands ("from 5 to 9 Safar,").
 */
function isHijriDay(reading: Reading, day: DayRead, joined: number, month: MonthRead): boolean {
  const after = lexemeAt(reading, month.next)
  if (isMark(after, "'", true) || isMark(after, '-', true)) return false
  if (joined > day.next) return true
  return !day.inWords && (after.kind !== 'word' || afterDates.has(after.text))
}

/** What may follow a date, and no name. */
const afterDates = new Set(
  (
    'to until till through at in on by for from with is was are were will the this next last ' +
    'au aux a en par pour avec est sera sont seront le la les dans sur'
  ).split(' '),
)

/** `20 Ramadan tents` are no day: in Latin letters the year tells, or what stands about the month. */
function isHijriInLatin(reading: Reading, { calendar }: MonthRead): boolean {
  return calendar === 'hijri' && reading.words.language !== 'ar'
}

/** A Hijri month in Latin letters without its year, unless the month it is joined to has one. */
function isNameInLatin(reading: Reading, month: MonthRead): boolean {
  return isHijriInLatin(reading, month) && !leadsToHijriYear(reading, month.next)
}

/** "Between Rajab and Ramadan 1447": in Arabic the first of two months alone, joined by a letter, is none either. */
function isBetweenMonths(reading: Reading, index: number, month: MonthRead): boolean {
  return isHijriInLatin(reading, month) && /^(?:between|entre)$/.test(lexemeAt(reading, index - 1).text)
}

function isPlausibleAlone(reading: Reading, month: MonthRead): boolean {
  return isHijriInLatin(reading, month) || month.plausible(false, false)
}

const dayLinks = new Set(['of', 'من', 'شهر', 'day', 'mois', 'du'])

/** `March 8, 2024` (English only; elsewhere malformed), `September 2024`, a month alone. */
function monthFirst(reading: Reading, index: number): DatePoint | null {
  const month = readNamedMonth(reading, index)
  if (!month) return null
  const foreign = isForeign(reading, month.language)
  const base = { month: month.month, weekday: null, ambiguous: false, start: month.start }
  const calendar = month.calendar
  const year = readYear(reading, month.next, calendar)
  if (year) {
    if (!month.plausible(false, true)) return null
    return {
      ...base,
      calendar: year.calendar,
      year: year.year,
      day: null,
      form: foreign ? 'malformed' : 'named-month',
      end: year.end,
      next: year.next,
    }
  }
  const day = readDay(reading, month.next)
  if (day && !day.inWords && !isCut(reading, day.next)) {
    const ofYear = readYear(reading, day.next, calendar)
    const english = month.language === 'en'
    if ((ofYear || (english && !isHijriInLatin(reading, month))) && month.plausible(true, ofYear !== null)) {
      return {
        ...base,
        calendar: ofYear?.calendar ?? calendar,
        year: ofYear?.year ?? null,
        day: day.day,
        form: english && !foreign && !day.leadingZero ? 'named-month' : 'malformed',
        end: ofYear?.end ?? day.end,
        next: ofYear?.next ?? day.next,
      }
    }
  }
  if (isNameInLatin(reading, month) || isBetweenMonths(reading, index, month) || !isPlausibleAlone(reading, month))
    return null
  return { ...base, calendar, year: null, day: null, form: 'named-month', end: month.end, next: month.next }
}

/** `2024 mars 8`, «2022 نونبر 2»: never right with a month's name. */
function yearFirst(reading: Reading, index: number): DatePoint | null {
  const year = lexemeAt(reading, index)
  if (!/^(?:1[3-9]|20)\d\d$/.test(year.text)) return null
  const month = readNamedMonth(reading, index + 1)
  const day = month ? readDay(reading, month.next) : null
  if (!month || !day || day.inWords || isCut(reading, day.next)) return null
  return {
    calendar: month.calendar,
    year: Number(year.text),
    month: month.month,
    day: day.day,
    weekday: null,
    ambiguous: false,
    form: 'malformed',
    start: year.start,
    end: day.end,
    next: day.next,
  }
}

/** Digits that go on behind the would-be day: `March 20,000`, `March 8:30`, `March 15 %`. */
function isCut(reading: Reading, next: number): boolean {
  const mark = lexemeAt(reading, next)
  return (
    isMark(mark, '%') ||
    (isMark(mark, ',.:/٬٫', true) &&
      lexemeAt(reading, next + 1).kind === 'digits' &&
      lexemeAt(reading, next + 1).gap === 'none')
  )
}

function isForeign(reading: Reading, language: 'en' | 'fr' | 'ar'): boolean {
  return reading.words.language !== null && language !== reading.words.language
}

interface YearRead {
  readonly year: number
  readonly calendar: 'gregorian' | 'hijri'
  readonly end: number
  readonly next: number
}

/** The year behind a month or day, with what may stand between (`, `, `of`, «من عام») and the mark of its era (م, هـ). */
export function readYear(reading: Reading, index: number, calendar: 'gregorian' | 'hijri'): YearRead | null {
  let at = index
  if (isMark(lexemeAt(reading, at), ',،.', true) && lexemeAt(reading, at + 1).gap !== 'none') at += 1
  while (at < index + 3 && yearLinks.has(lexemeAt(reading, at).text)) at += 1
  const digits = lexemeAt(reading, at)
  if (digits.kind !== 'digits' || digits.text.length !== 4) return null
  if (at > index && isMark(lexemeAt(reading, index), '.') && lexemeAt(reading, index).gap !== 'none') return null
  // «فاتح نونبر، 2022 نونبر 2»: that year belongs to what follows.
  if (at > index && isMark(lexemeAt(reading, index), ',،') && readNamedMonth(reading, at + 1)) return null
  const year = Number(digits.text)
  const latin = calendar === 'hijri' ? latinEraEnd(reading, at + 1) : null
  const hijriEnd = latin ?? arabicEraEnd(reading, at + 1)
  const hijri = hijriEnd !== null
  const next = hijriEnd ?? gregorianEraEnd(reading, at + 1) ?? at + 1
  const range = hijri || calendar === 'hijri' ? year >= 1300 && year < 1600 : year >= 1700 && year < 2200
  if (!range) return null
  return {
    year,
    calendar: hijri ? 'hijri' : calendar,
    end: lexemeAt(reading, next - 1).end,
    next,
  }
}

/** Behind «م», «ميلادي», «ميلادية»: the index of the next lexeme. */
function gregorianEraEnd(reading: Reading, index: number): number | null {
  const { kind, text } = lexemeAt(reading, index)
  return kind === 'word' && /^(?:م|ميلادي|ميلاديه)$/.test(text) ? index + 1 : null
}

const yearLinks = new Set(['of', 'من', 'عام', 'سنه', 'العام', 'لعام', 'لسنه'])
