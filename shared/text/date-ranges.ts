import type { DatePoint } from '#shared/text/date-point.ts'
import { dateMatch, readDate, readYear } from '#shared/text/dates.ts'
import { followsAnd, isNamedDay, joinsDays, listSeparator, pastWeekday } from '#shared/text/day-lists.ts'
import { readDay } from '#shared/text/days.ts'
import { isGluedDigits, isMark, lexemeAt, type Match, type Reading } from '#shared/text/reading.ts'
import type { DateRangeToken, DateToken, Token } from '#shared/text/token.ts'

/**
 * A date, or a range or list of dates: `11–22 March 2024`, `du 11 au 22 mars`, «من 11 إلى 22 مارس», `March 11–22, 2024`,
 * `2021-2024`, `2023/24`, `from January to March 2024`, `11, 12 et 13 mars`. A part said once holds for both ends.
 */
export function readDates(reading: Reading, index: number): Match | null {
  const lexeme = lexemeAt(reading, index)
  if (lexeme.kind === 'word' && lexeme.key === '') return null
  return readYears(reading, index) ?? readDaysBeforeMonth(reading, index) ?? readFromDate(reading, index)
}

type Point = DateRangeToken['from']

/** `2021-2024`, `2023- 2030`, `2023/24`, `from 2020 to 2023`, «بين عامي 2020 و2023». */
function readYears(reading: Reading, index: number): Match | null {
  const first = lexemeAt(reading, index)
  if (first.kind !== 'digits' || !isYear(first.text)) return null
  const between = isBetween(reading, index)
  const joint = connector(reading, index + 1, between)
  if (joint === null) return shortTail(reading, index)
  const second = lexemeAt(reading, joint)
  if (second.kind !== 'digits' || !isYear(second.text)) return shortTail(reading, index)
  const after = lexemeAt(reading, joint + 1)
  if (isMark(after, '-/.', true) && isGluedDigits(lexemeAt(reading, joint + 1 + 1))) return null
  // `1 January 2023 to 2024 …` and the like are dates; so is `2023 – 2024 March`.
  return rangeMatch(reading, yearPoint(first.text), yearPoint(second.text), first.start, second.end, joint + 1)
}

/** `2023-24`, `2023/24`: the second year in two digits, after the first. */
function shortTail(reading: Reading, index: number): Match | null {
  const first = lexemeAt(reading, index)
  const tail = lexemeAt(reading, index + 2)
  if (!isMark(lexemeAt(reading, index + 1), '-/', true) || !isGluedDigits(tail) || tail.text.length !== 2) return null
  const after = lexemeAt(reading, index + 3)
  if (isMark(after, '-/', true) && isGluedDigits(lexemeAt(reading, index + 4))) return null
  const century = first.text.slice(0, 2)
  if (Number(tail.text) <= Number(first.text.slice(2))) return null
  return rangeMatch(reading, yearPoint(first.text), yearPoint(century + tail.text), first.start, tail.end, index + 3)
}

/** "from Tuesday, 14, to Thursday, 16 April": the day stands between commas. */
function pastComma(reading: Reading, index: number): number {
  return isMark(lexemeAt(reading, index), ',') && lexemeAt(reading, index + 1).text === 'to' ? index + 1 : index
}

/** Days that share the month behind them: a range (`11–22 March`) or a list (`11, 12 et 13 mars`). */
function readDaysBeforeMonth(reading: Reading, index: number): Match | null {
  const first = readDay(reading, index)
  if (!first) return null
  const joint = connector(reading, pastComma(reading, first.next), isBetween(reading, index))
  if (joint !== null) {
    const last = readDate(reading, joint)
    if (last?.month && last.day && !isMonthFirst(reading, joint, last)) {
      const from = { year: last.year, month: last.month, day: first.day }
      const match = rangeMatch(reading, from, last, first.start, last.end, last.next)
      return last.ofMonthBefore ? { ...match, tokens: match.tokens.map(ofMonthBefore) } : match
    }
  }
  const days = [first]
  let at = first.next
  while (days.length < 8) {
    const separator = listSeparator(reading, at)
    if (separator === null || (days.some((day) => day.inWords) && !isNamedDay(reading, index))) return null
    const date = followsAnd(reading, separator) ? readDate(reading, separator) : null
    if (
      date?.day &&
      date.month &&
      date.form !== 'numeric' &&
      date.form !== 'iso' &&
      !isMonthFirst(reading, separator, date)
    ) {
      const shared = days.map(
        (day): DateToken => ({
          type: 'date',
          calendar: date.calendar,
          year: date.year,
          month: date.month,
          day: day.day,
          weekday: null,
          ambiguous: false,
          form: 'named-month',
          start: day.start,
          end: day.end,
          elliptic: true,
          ...(date.ofMonthBefore ? { ofMonthBefore: true as const } : {}),
          quote: reading.text.slice(day.start, day.end),
        }),
      )
      return { tokens: [...shared, ...dateMatch(reading, date).tokens], next: date.next }
    }
    const named = pastWeekday(reading, separator)
    const next = readDay(reading, named)
    if (!next || (next.inWords && named === separator)) return null
    days.push(next)
    at = next.next
  }
  return null
}

/** A date, and what it may be the beginning of: a second date, or the second day of `March 11–22, 2024`. */
function readFromDate(reading: Reading, index: number): Match | null {
  const first = readDate(reading, index)
  if (!first) return null
  const joint = connector(reading, first.next, isBetween(reading, index))
  if (joint === null) return readDaysAfterMonth(reading, index, first) ?? dateMatch(reading, first)
  if (first.day && first.month && isMonthFirst(reading, index, first)) {
    const day = readDay(reading, joint)
    const dated = readDate(reading, joint)
    if (day && !dated) {
      const year = readYear(reading, day.next, first.calendar)
      const shared = { year: year?.year ?? first.year, month: first.month }
      const end = year?.end ?? day.end
      return rangeMatch(
        reading,
        { ...shared, day: first.day },
        { ...shared, day: day.day },
        first.start,
        end,
        year?.next ?? day.next,
      )
    }
  }
  const last = readDate(reading, joint)
  if (!last || (first.day === null) !== (last.day === null)) return dateMatch(reading, first)
  if (isMark(lexemeAt(reading, first.next), '-') && beginsAnew(reading, joint, first, last))
    return dateMatch(reading, first)
  // «27 رجب 1445 هـ - 8 فبراير 2024» is one day in two calendars.
  if (first.calendar !== last.calendar) return dateMatch(reading, first)
  return rangeMatch(reading, { ...first, year: first.year ?? last.year }, last, first.start, last.end, last.next)
}

/**
 * « Oran, le 3 mai 2026 – Jeudi 4 juin, le théâtre … »: the dash parts the date from a text that begins with another. A range
 * has its year at the end, and a weekday or an article at both ends or at none.
 */
function beginsAnew(reading: Reading, joint: number, first: DatePoint, last: DatePoint): boolean {
  if (first.day === null || lexemeAt(reading, joint).gap === 'none') return false
  if ((first.year !== null && last.year === null) || (first.weekday === null && last.weekday !== null)) return true
  const word = lexemeAt(reading, joint - 1)
  return word.kind === 'word' && /\p{Lu}/u.test(reading.text.charAt(word.start))
}

/** `March 8 and 9, 2024`: the second day has the month, both have the year. */
function readDaysAfterMonth(reading: Reading, index: number, first: DatePoint): Match | null {
  if (!first.day || first.year !== null || !isMonthFirst(reading, index, first)) return null
  if (!joinsDays(lexemeAt(reading, first.next))) return null
  const day = readDay(reading, first.next + 1)
  if (!day || day.inWords || readDate(reading, first.next + 1)) return null
  const year = readYear(reading, day.next, first.calendar)
  // `on March 8 and 9 people`: without the year only the ordinal ending or the end of the clause tells.
  const after = lexemeAt(reading, day.next)
  if (!year && after.kind === 'word') return null
  const second: DatePoint = {
    ...first,
    day: day.day,
    year: year?.year ?? null,
    start: day.start,
    end: year?.end ?? day.end,
    next: year?.next ?? day.next,
  }
  const tokens = [{ ...first, year: second.year }, second]
    .flatMap((point) => dateMatch(reading, point).tokens)
    .map((token) => ({ ...token, elliptic: true as const }))
  return { tokens, next: second.next }
}

function ofMonthBefore(token: Token): Token {
  return token.type === 'date-range' ? { ...token, ofMonthBefore: true } : token
}

function isMonthFirst(reading: Reading, index: number, date: DatePoint): boolean {
  return (
    lexemeAt(reading, index).kind === 'word' &&
    reading.words.months.has(lexemeAt(reading, index).key) &&
    date.form !== 'iso'
  )
}

const connectors = new Set(['to', 'until', 'till', 'through', 'au', 'a', 'الي', 'حتي', 'لغايه', 'وحتي', 'والي'])
const betweenWords = new Set(['between', 'entre', 'بين', 'وبين', 'الفتره'])
const fillers = new Set([
  'the',
  'year',
  'le',
  'l',
  "'",
  'annee',
  'an',
  'عام',
  'سنه',
  'العام',
  'غايه',
  'يوم',
  'شهر',
  'بين',
])

/** The lexeme after a dash, `to`, `au`, «إلى»; after `and`, `et`, «و» too where `between` stood before. */
function connector(reading: Reading, index: number, between: boolean): number | null {
  const joint = lexemeAt(reading, index)
  let at = index + 1
  if (isMark(joint, '-'))
    return lexemeAt(reading, at).gap === 'none' || joint.gap !== 'none' || lexemeAt(reading, at).kind === 'digits'
      ? at
      : null
  if (isMark(joint, '/', true))
    return isGluedDigits(lexemeAt(reading, at)) && lexemeAt(reading, at).text.length === 4 ? at : null
  if (joint.kind !== 'word') return null
  if (joint.text === 'jusqu') at += 2
  else if (!connectors.has(joint.text) && !(between && joinsDays(joint))) return null
  for (let skipped = 0; skipped < 3 && fillers.has(lexemeAt(reading, at).text); skipped += 1) at += 1
  return at
}

function isBetween(reading: Reading, index: number): boolean {
  for (let at = index - 1; at >= index - 3; at -= 1) {
    const { text, kind } = lexemeAt(reading, at)
    if (betweenWords.has(text)) return true
    if (kind !== 'word' && text !== "'") return false
    if (!/^(?:عام|عامي|سنه|سنتي|يومي|شهري|the|years|year|les|le|annees|l|an|annee|days)$/.test(text)) return false
  }
  return false
}

function isYear(text: string): boolean {
  return /^(?:1[89]|20)\d\d$/.test(text)
}

function yearPoint(text: string): Point {
  return { year: Number(text), month: null, day: null }
}

function rangeMatch(reading: Reading, from: Point, to: Point, start: number, end: number, next: number): Match {
  const ends = [from, to].map(({ year, month, day }) => ({ year, month, day }))
  const [first = from, last = to] = ends
  return {
    tokens: [{ type: 'date-range', from: first, to: last, start, end, quote: reading.text.slice(start, end) }],
    next,
  }
}
