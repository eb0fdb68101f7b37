import { hijriMonthAt } from '#shared/text/hijri-months.ts'
import type { Lexeme } from '#shared/text/lexemes.ts'
import type { MonthName } from '#shared/text/month-names.ts'
import { isMark, lexemeAt, type Reading, wordStart } from '#shared/text/reading.ts'

export interface MonthRead extends MonthName {
  readonly start: number
  readonly end: number
  readonly next: number
  /** Whether the word is a month here, given whether a day and a year stand beside it. */
  plausible(hasDay: boolean, hasYear: boolean): boolean
}

/** A month by name, of one word or two; `Sept.`; the double names of the United Nations («آذار/مارس») are one month. */
export function readNamedMonth(reading: Reading, index: number): MonthRead | null {
  const single = nameAt(reading, index)
  if (!single) return null
  const first = lexemeAt(reading, index)
  let { next } = single
  // «آذار/مارس», «مارس (آذار)»
  const joint = lexemeAt(reading, next)
  if (isMark(joint, '/-(')) {
    const other = nameAt(reading, next + 1)
    const sameMonth = other?.name.month === single.name.month && other.name.calendar === single.name.calendar
    if (other && sameMonth) next = other.next
    if (other && sameMonth && joint.text === '(') next += isMark(lexemeAt(reading, next), ')') ? 1 : 0
  }
  let end = lexemeAt(reading, next - 1).end
  const dot = lexemeAt(reading, next)
  if (first.text.length <= 5 && isMark(dot, '.', true) && lexemeAt(reading, next + 1).kind === 'digits') {
    end = dot.end
    next += 1
  }
  return {
    ...single.name,
    start: wordStart(reading, first),
    end,
    next,
    plausible: (hasDay, hasYear) => isPlausible(reading, index, single.name, hasDay, hasYear),
  }
}

function nameAt(reading: Reading, index: number): { name: MonthName; next: number } | null {
  const lexeme = lexemeAt(reading, index)
  if (lexeme.kind !== 'word' || lexeme.key === '' || lexeme.definite) return null
  const after = lexemeAt(reading, index + 1)
  if (after.kind === 'word') {
    const double = reading.words.months.get(`${lexeme.key} ${after.text}`)
    if (double) return { name: double, next: index + 2 }
  }
  const name = reading.words.months.get(lexeme.key)
  return name ? { name, next: index + 1 } : hijriNameAt(reading, index)
}

/** «رجب» has its place among the months, Rajab and radjab have theirs in English and French. */
function hijriNameAt(reading: Reading, index: number): { name: MonthName; next: number } | null {
  const { language } = reading.words
  const hijri = language === 'en' || language === 'fr' ? hijriMonthAt(reading, index) : null
  if (!hijri || !language) return null
  return { name: { month: hijri.month, calendar: 'hijri', weak: true, language }, next: hijri.next }
}

function isPlausible(reading: Reading, index: number, name: MonthName, hasDay: boolean, hasYear: boolean): boolean {
  const lexeme = lexemeAt(reading, index)
  const capital = isCapitalised(reading, lexeme)
  if (!name.weak) return capital || name.language !== 'en' || hasDay || hasYear
  if (hasDay && hasYear) return true
  if (name.language === 'en' && !capital) return false
  if (hasDay || hasYear) return name.month !== 5 || name.language !== 'en' || capital
  if (isRangeStart(reading, index) || isRangeEnd(reading, index)) return true
  // A month alone: `in March`, `en mars`, «في مارس», «شهر مارس».
  return (
    lexeme.text.length > 2 &&
    lexeme.clitics === 0 &&
    isMonthWord(lexemeAt(reading, index - 1)) &&
    !isAbbreviation(reading, index, name)
  )
}

/** `in`, « fin », «وحتى». */
function isMonthWord({ text }: Lexeme): boolean {
  return monthWords.has(text) || (/^[وف]/.test(text) && monthWords.has(text.slice(1)))
}

const monthWords = new Set(
  'in on since until till by during last next early late mid of en depuis fin debut mi mois courant de des في خلال منذ حتي غضون شهر بدايه نهايه اوائل اواخر منتصف مطلع مستهل'.split(
    ' ',
  ),
)

/** `March–April 2024`, `mars à avril`, «مارس إلى أبريل», «بين مارس ومايو». */
function isRangeStart(reading: Reading, index: number): boolean {
  if (joinsMonths(lexemeAt(reading, index + 1))) return isOtherMonth(reading, index, index + 2)
  // Of the Hijri year the first is left to the range, which shares the year.
  const isHijri = reading.words.months.get(lexemeAt(reading, index).key)?.calendar === 'hijri'
  return !isHijri && isJoinedByWaw(reading, index + 1) && betweenWords.has(lexemeAt(reading, index - 1).text)
}

/** `March–May`, "between March and May", «آذار ونيسان»: the later of two months. */
function isRangeEnd(reading: Reading, index: number): boolean {
  if (isJoinedByWaw(reading, index)) return nameAt(reading, index - 1) !== null
  return joinsMonths(lexemeAt(reading, index - 1)) && isOtherMonth(reading, index, index - 2)
}

/** «من باب إلى باب»: one word twice is no range. */
function isOtherMonth(reading: Reading, index: number, other: number): boolean {
  const name = nameAt(reading, other)?.name
  return name !== undefined && name.month !== nameAt(reading, index)?.name.month
}

function joinsMonths(joint: Lexeme): boolean {
  return isMark(joint, '-/') || joints.has(joint.text)
}

function isJoinedByWaw(reading: Reading, index: number): boolean {
  const { clitics, text } = lexemeAt(reading, index)
  return clitics === 1 && text.startsWith('و') && nameAt(reading, index) !== null
}

const joints = new Set(['to', 'a', 'الي', 'and', 'et'])
const betweenWords = new Set(['بين', 'وبين', 'شهري'])

/** `Oct` without its full stop is more likely something else. */
function isAbbreviation(reading: Reading, index: number, name: MonthName): boolean {
  const { text } = lexemeAt(reading, index)
  const whole =
    name.language === 'ar' || text.length > 4 || ['may', 'june', 'july', 'mars', 'mai', 'juin', 'aout'].includes(text)
  return !whole && !isMark(lexemeAt(reading, index + 1), '.', true)
}

function isCapitalised(reading: Reading, lexeme: Lexeme): boolean {
  const initial = reading.text.charAt(lexeme.start)
  return initial !== initial.toLowerCase()
}
