import type { DayRead } from '#shared/text/days.ts'
import type { MonthName } from '#shared/text/month-names.ts'
import { type MonthRead, readNamedMonth } from '#shared/text/months.ts'
import { isGluedDigits, isMark, lexemeAt, type Reading } from '#shared/text/reading.ts'

/** The month that a day takes from what its sentence said before, and the lexeme after it. */
interface SameMonth extends Pick<MonthName, 'month' | 'calendar'> {
  readonly next: number
}

/**
 * The month of «18 منه», « le 18 du même mois », "the 18th of the same month", and of a day at the end of a clause:
 * « ouvre le 3 juillet et ferme le 9. », "until 3 July, or on the 9th". Null where none was named before in the sentence.
 */
export function sameMonth(reading: Reading, index: number, day: DayRead): SameMonth | null {
  const pointed = pastPointer(reading, day.next)
  const next = pointed ?? (isBareDay(reading, index, day) ? day.next : null)
  const month = next === null ? null : monthBefore(reading, index)
  return next === null || month === null ? null : { month: month.month, calendar: month.calendar, next }
}

const pointers: readonly (readonly string[])[] = [
  ['منه'],
  ['من', 'الشهر', 'نفسه'],
  ['من', 'الشهر', 'ذاته'],
  ['من', 'الشهر', 'عينه'],
  ['من', 'الشهر', 'المذكور'],
  ['من', 'نفس', 'الشهر'],
  ['من', 'ذات', 'الشهر'],
  ['of', 'the', 'same', 'month'],
  ['of', 'that', 'month'],
  ['du', 'meme', 'mois'],
  ['dudit', 'mois'],
]

function pastPointer(reading: Reading, index: number): number | null {
  const { text } = lexemeAt(reading, index)
  const pointer = pointers.find(
    (words) => words[0] === text && words.every((word, step) => lexemeAt(reading, index + step).text === word),
  )
  return pointer === undefined ? null : index + pointer.length
}

/** « le 9 », « du 3 au 9 », "on the 9th", "between the 3rd and the 9th", where nothing stands behind that it could count. */
function isBareDay(reading: Reading, index: number, { inWords, next }: DayRead): boolean {
  if (inWords || !endsClause(reading, next)) return false
  const [before, beforeThat] = [lexemeAt(reading, index - 1).text, lexemeAt(reading, index - 2).text]
  switch (reading.words.language) {
    case 'fr':
      // « composez le 15 » asks for a call.
      return (
        (before === 'le' && !asksForCall.test(beforeThat)) ||
        (before === 'au' && [3, 4].some((step) => lexemeAt(reading, index - step).text === 'du'))
      )
    case 'en':
      return next > index + 1 && before === 'the' && leadsToDay.has(beforeThat)
    default:
      return false
  }
}

const asksForCall = /^(?:appel|compos)/
const leadsToDay = new Set('on and or to until till through between from'.split(' '))

function endsClause(reading: Reading, index: number): boolean {
  const { kind, text, gap } = lexemeAt(reading, index)
  if (kind === 'break') return true
  if (kind === 'word') return behindDays.has(text)
  return kind === 'mark' && closing.includes(text) && (text !== '-' || gap !== 'none') && !cuts(reading, index)
}

const closing = '.,;:!?)-»”"'
/** What may follow a day, and is no noun. */
const behindDays = new Set('a au aux en dans pour avec et ou puis at in for with and or when where'.split(' '))

/** `9.30`, `9,5` */
function cuts(reading: Reading, index: number): boolean {
  return isMark(lexemeAt(reading, index), '.,:', true) && isGluedDigits(lexemeAt(reading, index + 1))
}

const farthest = 40

/** The month last named in the sentence before a place. */
function monthBefore(reading: Reading, index: number): MonthRead | null {
  for (let at = index - 1; at >= 0 && at > index - farthest; at -= 1) {
    const lexeme = lexemeAt(reading, at)
    if (lexeme.kind === 'break' || endsSentence(reading, at)) return null
    if (lexeme.kind !== 'word' || lexeme.key === '') continue
    const month = readNamedMonth(reading, at)
    if (month?.plausible(lexemeAt(reading, at - 1).kind === 'digits', isYear(reading, month.next))) return month
  }
  return null
}

function isYear(reading: Reading, index: number): boolean {
  const { kind, text } = lexemeAt(reading, index)
  return kind === 'digits' && text.length === 4
}

function endsSentence(reading: Reading, at: number): boolean {
  return isMark(lexemeAt(reading, at), '.!?؟') && lexemeAt(reading, at + 1).gap !== 'none'
}
