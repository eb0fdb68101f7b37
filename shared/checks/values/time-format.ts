import type { CellCheck, CellPlace, Found } from '#shared/checks/check.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { writeClock } from '#shared/checks/values/clock-times.ts'
import { saysValue } from '#shared/checks/values/says-value.ts'
import { baseLanguage } from '#shared/model/language.ts'
import type { HouseStyle } from '#shared/press/house-style.ts'
import type { TimeToken } from '#shared/text/token.ts'

/** A clock time in the form of another language: « 14:30h », « 2:30 p.m. », "14h30", «14h30»; or against the house style. */
export const timeFormat: CellCheck = {
  id: 'time-format',
  severity: 'info',
  scope: 'cell',
  look: (place) => (saysValue(place, 'time') ? foreignTimesIn(place) : nothing),
}

function* foreignTimesIn(place: CellPlace): Iterable<Found> {
  const { cell, language, context } = place
  for (const token of context.tokens(cell, language)) {
    if (token.type !== 'time' || token.elliptic === true) continue
    const expected = expectedFor(token, place, baseLanguage(language))
    if (expected === null || expected === token.quote) continue
    const { start, end } = token
    yield { start, end, values: { found: token.quote, expected }, fix: { start, end, replacement: expected } }
  }
}

/** The time as the language writes it where it does not do so; else null. */
function expectedFor(token: TimeToken, place: CellPlace, base: string): string | null {
  switch (base) {
    case 'fr':
      return frenchTime(token, place.context.house)
    case 'en':
      return englishTime(token, place.cell.text)
    case 'ar':
      return arabicTime(token)
    default:
      return null
  }
}

const letterHour = /^(\d{1,2})([ \u00a0\u202f]?)(h)([ \u00a0\u202f]?)(\d\d)?(?![\d\p{L}])/iu
const colonHour = /^\d{1,2}[:.]\d\d(?::\d\d)?[ \u00a0\u202f]?h(?!\p{L})/iu
const latinHalf = /^\d{1,2}(?:[:.]\d\d)?[ \u00a0\u202f]?[ap]\.?m(?!\p{L})\.?/iu

function frenchTime({ quote, minutes }: TimeToken, { frenchTimes }: HouseStyle): string | null {
  const foreign = colonHour.exec(quote) ?? latinHalf.exec(quote)
  if (foreign !== null) {
    const like = frenchTimes === 'tight' ? '0h00' : '0\u00a0h\u00a000'
    const whole = minutes % 60 === 0 ? like.slice(0, frenchTimes === 'tight' ? 2 : 3) : like
    return (writeClock(minutes, whole) ?? '') + quote.slice(foreign[0].length)
  }
  const clock = letterHour.exec(quote)
  if (clock === null) return null
  const [whole, hour = '', before = '', letter = '', after = '', figures] = clock
  if (figures === undefined) return letter === 'H' ? quote.replace('H', 'h') : null
  const isEven = (before === '') === (after === '')
  const spaced = frenchTimes === 'any' ? before !== '' || after !== '' : frenchTimes === 'spaced'
  if (isEven && letter === 'h' && spaced === (before !== '')) return null
  const gap = spaced ? '\u00a0' : ''
  return `${hour}${gap}h${gap}${figures}${quote.slice(whole.length)}`
}

const clockLead = /(?<!\p{L})(?:at|from|to|until|till|by|between|and|before|after|around|–|-)[ \u00a0]?$/iu

function englishTime({ quote, minutes, start }: TimeToken, text: string): string | null {
  const clock = letterHour.exec(quote)
  if (clock !== null) {
    // "a 2h30 film": a length of time unless it is late in the day or a preposition says the hour.
    if (minutes < 13 * 60 && !clockLead.test(text.slice(Math.max(0, start - 9), start))) return null
    return (writeClock(minutes, minutes % 60 === 0 ? '1 p.m.' : '1:00 p.m.') ?? '') + quote.slice(clock[0].length)
  }
  const superfluous = colonHour.exec(quote)
  if (superfluous !== null) return quote.replace(/[ \u00a0\u202f]?h/i, '')
  const half = /^(\d{1,2})(?:[:.]\d\d)?[ \u00a0\u202f]?p\.?m/iu.exec(quote)
  return half !== null && Number(half[1]) > 12 ? writeClock(minutes, quote) : null
}

function arabicTime({ quote, minutes }: TimeToken): string | null {
  const letter = letterHour.exec(quote)
  if (letter !== null) return (writeClock(minutes, '0:00') ?? '') + quote.slice(letter[0].length)
  const superfluous = colonHour.exec(quote)
  if (superfluous !== null) return quote.replace(/[ \u00a0\u202f]?h/i, '')
  const foreign = latinHalf.exec(quote)
  if (foreign !== null) {
    const like = /[:.]/.test(foreign[0].slice(0, 3)) ? '1:00 مساءً' : '1 مساءً'
    return (writeClock(minutes, like) ?? '') + quote.slice(foreign[0].length)
  }
  const half = /^([\d٠-٩]{1,2})[:.][\d٠-٩]{2} (?:مساء|م(?!\p{L})|ظهر|عصر)/u.exec(quote)
  return half !== null && minutes >= 780 && hourOf(half[1] ?? '') > 12 ? writeClock(minutes, quote) : null
}

function hourOf(figures: string): number {
  return Number(figures.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)))
}
