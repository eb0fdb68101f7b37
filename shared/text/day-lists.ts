import type { Lexeme } from '#shared/text/lexemes.ts'
import { isAnd, isMark, lexemeAt, type Reading } from '#shared/text/reading.ts'

/**
 * Where the next day of a list begins, with its weekday: behind a comma, `and`, `et le`, «ويوم»; «والثلاثاء» has the
 * «و» itself.
 */
export function listSeparator(reading: Reading, index: number): number | null {
  const mark = lexemeAt(reading, index)
  const at = isMark(mark, ',،') ? index + 1 : index
  const joint = lexemeAt(reading, at)
  if (joint.text === 'ويوم') return at + 1
  if (!joinsDays(joint)) return at > index || isJoinedWeekday(reading, at) ? at : null
  // `le 28 et le 29 février`
  return at === index && lexemeAt(reading, at + 1).text === 'le' ? at + 2 : at + 1
}

/** Whether the day here is the last of its list. */
export function followsAnd(reading: Reading, index: number): boolean {
  const before = lexemeAt(reading, index - 1)
  if (joinsDays(before) || before.text === 'ويوم' || isJoinedWeekday(reading, index)) return true
  return before.text === 'le' && joinsDays(lexemeAt(reading, index - 2))
}

/** «والأحد» */
function isJoinedWeekday(reading: Reading, index: number): boolean {
  const { clitics, text, key } = lexemeAt(reading, index)
  return clitics === 1 && text.startsWith('و') && reading.words.weekdays.has(key)
}

/** Whether a weekday stands before it: «الاثنين التاسع» is a day and no ninth of something. */
export function isNamedDay(reading: Reading, index: number): boolean {
  return reading.words.weekdays.has(lexemeAt(reading, index - 1).key)
}

/** Behind the weekday of a day in a list: « lundi 9, mardi 10 et mercredi 11 mars », «الاثنين 9 ويوم الثلاثاء 10» */
export function pastWeekday(reading: Reading, index: number): number {
  const { text } = lexemeAt(reading, index)
  const at = text === 'le' || text === 'يوم' ? index + 1 : index
  return reading.words.weekdays.has(lexemeAt(reading, at).key) ? at + 1 : index
}

/** `9 & 10 March` as well. */
export function joinsDays(lexeme: Lexeme): boolean {
  return isAnd(lexeme) || lexeme.text === '&'
}
