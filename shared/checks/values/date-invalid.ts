import type { CellCheck, CellPlace, Found } from '#shared/checks/check.ts'
import { daysInMonth, type PartialDate } from '#shared/checks/values/civil-date.ts'
import { baseLanguage } from '#shared/model/language.ts'
import { foldForSearch } from '#shared/text/fold.ts'
import { monthNames } from '#shared/text/month-names.ts'
import type { Token } from '#shared/text/token.ts'

/** A day that no calendar has: 31 April, 30 février, «32 مارس», 29 February of a common year. */
export const dateInvalid: CellCheck = {
  id: 'date-invalid',
  severity: 'error',
  scope: 'cell',
  *look(place): Iterable<Found> {
    const { cell, language, context } = place
    const tokens = context.tokens(cell, language)
    for (const token of tokens) {
      const days = daysExceeded(token)
      if (days !== null) yield found(place, token.start, token.end, days)
      else if (token.type === 'number' && token.value > 31 && token.value < 100) {
        const month = monthBehind(place, token)
        if (month !== null) yield found(place, token.start, month.end, month.days)
      }
    }
  },
}

function found({ cell }: CellPlace, start: number, end: number, days: number): Found {
  return { start, end, values: { found: cell.text.slice(start, end), days: String(days) } }
}

/** The last day of the month where the token names a later one; null where its days exist. */
function daysExceeded(token: Token): number | null {
  if (token.type === 'date') {
    if (token.day === null || token.day < 29) return null
    return token.calendar === 'hijri' ? (token.day > 30 ? 30 : null) : daysBefore(token)
  }
  if (token.type !== 'date-range') return null
  return daysBefore(token.from) ?? daysBefore(token.to)
}

function daysBefore({ year, month, day }: PartialDate): number | null {
  if (day === null || month === null || day < 29) return null
  const days = daysInMonth(month, year)
  return day > days ? days : null
}

/** `on 32 March`: a number that is no day right before a month; "some 50 March events" has no such lead and no year. */
function monthBehind({ cell, language }: CellPlace, number: Token): { end: number; days: number } | null {
  const { text } = cell
  if (!/\p{L}/u.test(text.charAt(number.end + 1))) return null
  if (!/^[\d٠-٩]{2}$/.test(text.slice(number.start, number.end))) return null
  const behind = wordAndYear.exec(text.slice(number.end, number.end + 24))
  const [, word = '', year] = behind ?? []
  const base = baseLanguage(language)
  const names = base === 'en' || base === 'fr' || base === 'ar' ? monthNames[base] : null
  const month = names?.get(foldForSearch(word, language))
  if (behind === null || month === undefined || month.calendar === 'hijri') return null
  if (year === undefined && !dayLead.test(text.slice(Math.max(0, number.start - 8), number.start))) return null
  return { end: number.end + behind[0].length, days: daysInMonth(month.month, null) }
}

const wordAndYear = /^[ \u00a0\u202f]([\p{L}\p{M}]{3,10})(?![\p{L}\p{M}])([ \u00a0][\d٠-٩]{4})?/u
const dayLead = /(?:^|[ \u00a0(,،])(?:on|le|du|au|يوم|بتاريخ|في) $/i
