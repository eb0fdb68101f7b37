import type { DatePoint } from '#shared/text/date-point.ts'
import { isGluedDigits, isMark, lexemeAt, type Reading } from '#shared/text/reading.ts'

/**
 * `2024-09-20`, `20/09/2024`, `20.9.2024`, `2024/9/20`. Day before month unless the locale is American; `ambiguous` where
 * both readings are dates and differ.
 */
export function readNumericDate(reading: Reading, index: number): DatePoint | null {
  const parts = [lexemeAt(reading, index)]
  const mark = lexemeAt(reading, index + 1)
  if (parts[0]?.kind !== 'digits' || !isMark(mark, '/-.')) return null
  let at = index + 1
  for (let count = 0; count < 2; count += 1) {
    const separator = lexemeAt(reading, at)
    const digits = lexemeAt(reading, at + 1)
    const spaced = mark.text === '/' && separator.gap === digits.gap
    if (!isMark(separator, mark.text) || digits.kind !== 'digits') return null
    if (!spaced && !(separator.gap === 'none' && isGluedDigits(digits))) return null
    parts.push(digits)
    at += 2
  }
  const further = lexemeAt(reading, at)
  if (isMark(further, '/-.', true) && isGluedDigits(lexemeAt(reading, at + 1))) return null
  const [a, b, c] = parts.map((part) => part.text)
  const start = parts[0].start
  const end = parts[2]?.end ?? start
  if (a === undefined || b === undefined || c === undefined) return null
  const place = { start, end, next: at, calendar: 'gregorian' as const, weekday: null }
  if (a.length === 4) {
    const date = { year: Number(a), month: Number(b), day: Number(c) }
    if (!isDate(date)) return null
    const iso = mark.text === '-' && b.length === 2 && c.length === 2
    return { ...place, ...date, ambiguous: false, form: iso ? 'iso' : 'numeric' }
  }
  if (c.length !== 4 && !(c.length === 2 && a.length === 2 && b.length === 2 && mark.text !== '-')) return null
  if (a.length > 2 || b.length > 2) return null
  const year = c.length === 4 ? Number(c) : 2000 + Number(c)
  const dayFirst = { year, month: Number(b), day: Number(a) }
  const monthFirst = { year, month: Number(a), day: Number(b) }
  const [usual, other] = /^en-(?:US|PH)$/i.test(reading.locale) ? [monthFirst, dayFirst] : [dayFirst, monthFirst]
  const date = isDate(usual) ? usual : isDate(other) ? other : null
  if (!date) return null
  return { ...place, ...date, ambiguous: isDate(usual) && isDate(other) && date.day !== date.month, form: 'numeric' }
}

function isDate({ year, month, day }: { year: number; month: number; day: number }): boolean {
  return year >= 1300 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31
}
