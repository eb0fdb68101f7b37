import type { CellCheck, CellPlace, Found } from '#shared/checks/check.ts'
import { monthAt, type NamedMonth, type Piece, piecesOf } from '#shared/checks/values/date-pieces.ts'
import { digitsOf } from '#shared/checks/values/digits-of.ts'
import { foreignDate, houseOrder } from '#shared/checks/values/foreign-dates.ts'
import { type MalformedDate, malformedAt } from '#shared/checks/values/malformed-dates.ts'
import { baseLanguage } from '#shared/model/language.ts'
import { formatValue } from '#shared/text/format-value.ts'
import type { DateRangeToken, DateToken, Token } from '#shared/text/token.ts'

/**
 * A date with a month name in an order or form that the language does not have: « 2024 mars 8 », « 08 mars »,
 * "3rd, June 2024", «سبتمبر 20، 2024», "20September", a month in another language. "September 20th, 2024" is house style in
 * English and stays unless the house asks for the other order.
 */
export const dateFormat: CellCheck = {
  id: 'date-format',
  severity: 'warning',
  scope: 'cell',
  *look(place): Iterable<Found> {
    const { cell, language, context } = place
    const base = baseLanguage(language)
    let covered = 0
    for (const token of context.tokens(cell, language)) {
      if (token.start < covered || !isNamedDate(token)) continue
      if (isPlain(token, cell.text, base) && context.house.englishDates === 'any') continue
      for (const found of faultsOf(place, token, base)) {
        if (found.start < covered) continue
        covered = found.end
        yield found
      }
    }
  },
}

type DatedToken = DateToken | DateRangeToken

function isNamedDate(token: Token): token is DatedToken {
  if (token.type === 'date-range') return token.from.month !== null || token.to.month !== null
  return token.type === 'date' && token.month !== null && token.form !== 'iso' && token.form !== 'numeric'
}

const plainDate = /^[1-9١-٩][\d٠-٩]? [A-Za-zÀ-ÿ\u0621-\u064a]+(?: [\d٠-٩]{4})?$/

/** Day, month and year with spaces between, and nothing at either end that belongs to it: no second look is needed. */
function isPlain(token: DatedToken, text: string, base: string): boolean {
  if (token.type === 'date-range' || token.form === 'malformed' || (token.day === 1 && base === 'fr')) return false
  return plainDate.test(token.quote) && standsApart(text, token.start, token.end)
}

/** No comma, letter or figure behind it, and no figure, hyphen or slash before. */
function standsApart(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1)
  if (before === '-' || before === '/' || isFigure(text, start - 1)) return false
  const behind = text.charAt(end)
  return behind === '' || behind === ' ' || behind === '.' || behind === ')' || behind === '\n' || behind === '\u00a0'
}

function isFigure(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code >= 0x30 && code <= 0x39) || (code >= 0x660 && code <= 0x669)
}

const surroundings = 28

function* faultsOf(place: CellPlace, token: DatedToken, base: string): Iterable<Found> {
  const { text } = place.cell
  const pieces = piecesOf(
    text,
    Math.max(0, token.start - surroundings),
    Math.min(text.length, token.end + surroundings),
  )
  for (const [index, piece] of pieces.entries()) {
    if (piece.start < token.start || piece.start >= token.end) continue
    const month = monthAt(pieces, index)
    if (month === null) continue
    const date = malformedAt(pieces, index, month, base)
    if (date !== null) {
      yield report(place, piece, month, date)
      return
    }
  }
  const bareFirst = base === 'fr' ? firstOfRange(token) : null
  if (bareFirst !== null) yield bareFirst
  if (token.type !== 'date') return
  const expected = foreignDate(place, token, base) ?? houseOrder(place, token, base)
  if (expected === null || expected === token.quote) return
  const { start, end } = token
  yield { start, end, values: { found: token.quote, expected }, fix: { start, end, replacement: expected } }
}

/** « du 1 au 3 mars » */
function firstOfRange({ type, start, end, quote }: DatedToken): Found | null {
  if (type !== 'date-range' || !/^1[ \u00a0]au[ \u00a0]/.test(quote)) return null
  const expected = `1er${quote.slice(1)}`
  return { start, end, values: { found: quote, expected }, fix: { start, end: start + 1, replacement: '1er' } }
}

function report({ cell, language, context }: CellPlace, first: Piece, month: NamedMonth, date: MalformedDate): Found {
  const { start, end } = date
  const base = baseLanguage(language)
  const quote = cell.text.slice(start, end)
  const own = month.languages.includes(base)
  const expected = own
    ? inOrder(date, month, base)
    : formatValue(asToken(date, month, quote), language, context.localeOf(language), { digits: digitsOf(quote) })
  const usable = expected !== quote && first.end <= end
  return {
    start,
    end,
    values: { found: quote, expected: usable ? expected : '—' },
    fix: date.certain && usable ? { start, end, replacement: expected } : null,
  }
}

/** Day, month, year, with the month as the text spells it. French says premier for the first. */
function inOrder({ day, dayText, yearText, monthFirst }: MalformedDate, month: NamedMonth, language: string): string {
  if (monthFirst) return `${month.text} ${dayText}${yearText === '' ? '' : `, ${yearText}`}`
  const written = language === 'fr' && day === 1 ? '1er' : dayText
  return [written, month.text, yearText].filter((part) => part !== '').join(' ')
}

function asToken({ start, end, day, year }: MalformedDate, { month }: NamedMonth, quote: string): DateToken {
  const unsaid = { weekday: null, ambiguous: false, form: 'named-month', calendar: 'gregorian' } as const
  return { type: 'date', start, end, quote, year, month, day, ...unsaid }
}
