import type { CellCheck, CellPlace, Found } from '#shared/checks/check.ts'
import { digitsOf } from '#shared/checks/values/digits-of.ts'
import { baseLanguage } from '#shared/model/language.ts'
import { decimalDigitOf, foldForSearch } from '#shared/text/fold.ts'
import { formatValue } from '#shared/text/format-value.ts'
import { monthNames } from '#shared/text/month-names.ts'

/**
 * A date with a month name in an order or form that the language does not have: « 2024 mars 8 », « 08 mars »,
 * "3rd, June 2024", «سبتمبر 20، 2024». "September 20th, 2024" is house style in English and stays.
 */
export const dateFormat: CellCheck = {
  id: 'date-format',
  severity: 'warning',
  scope: 'cell',
  *look(place): Iterable<Found> {
    const { text } = place.cell
    if (!hasSuspectDate(place)) return
    const pieces = piecesOf(text)
    for (const [index, piece] of pieces.entries()) {
      const month = monthAt(pieces, index)
      if (month === null) continue
      const date = malformedAt(pieces, index, month, baseLanguage(place.language))
      if (date !== null) yield report(place, piece, month, date)
    }
  },
}

/** Dates with a month that are not simply day, month, year: the rest need no second look. */
function hasSuspectDate({ cell, language, context }: CellPlace): boolean {
  return context.tokens(cell, language).some((token) => {
    if (token.type === 'date-range') return true
    if (token.type !== 'date' || token.month === null || token.form === 'iso' || token.form === 'numeric') return false
    const isPlain = /^[1-9١-٩۱-۹]\p{Nd}?(?:er)? \p{L}+(?: \p{Nd}{4})?$/u.test(token.quote) && token.day !== 1
    return (
      !isPlain ||
      /[,،\p{L}\p{Nd}]/u.test(cell.text[token.end] ?? '') ||
      /\p{Nd}\s?[-/]?$/u.test(cell.text.slice(Math.max(0, token.start - 3), token.start))
    )
  })
}

interface Piece {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly kind: 'word' | 'digits' | 'mark'
  /** ASCII digits of a run of digits. */
  readonly number: number
  /** Nothing stands between it and the piece before. */
  readonly tight: boolean
}

interface Month {
  readonly month: number
  readonly languages: readonly string[]
  /** How many pieces it takes up: two for كانون الثاني, three for آذار/مارس. */
  readonly size: number
  readonly end: number
  readonly text: string
}

interface Malformed {
  readonly start: number
  readonly end: number
  readonly day: number | null
  readonly year: number | null
  /** Digits as they stand, to be set again as they stand. */
  readonly dayText: string
  readonly yearText: string
  readonly certain: boolean
}

function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  for (const match of text.matchAll(/(\p{Nd}+)|([\p{L}\p{M}]+)|([^\s\u00a0\u202f\u200e\u200f\u061c\u2066-\u2069])/gu)) {
    const [piece, digits, word] = match
    const end = match.index + piece.length
    pieces.push({
      start: match.index,
      end,
      text: piece,
      kind: digits !== undefined ? 'digits' : word !== undefined ? 'word' : 'mark',
      number: digits === undefined ? Number.NaN : Number([...digits].map(decimalDigitOf).join('')),
      tight: pieces[pieces.length - 1]?.end === match.index,
    })
  }
  return pieces
}

const longestMonth = 12

function monthAt(pieces: readonly Piece[], index: number): Month | null {
  const piece = pieces[index]
  if (piece?.kind !== 'word' || piece.text.length > longestMonth || piece.text.length < 2) return null
  const next = pieces[index + 1]
  const one = monthNamed(piece.text, [piece])
  const two = next?.kind === 'word' ? monthNamed(`${piece.text} ${next.text}`, [piece, next]) : null
  const found = two ?? one
  if (found === null) return null
  // The months of the United Nations in Arabic: آذار/مارس.
  const at = index + found.size
  const slash = pieces[at]
  const second = slash?.text === '/' ? monthAt(pieces, at + 1) : null
  if (second === null || second.month !== found.month) return found
  return { ...found, size: found.size + 1 + second.size, end: second.end, text: `${found.text}/${second.text}` }
}

function monthNamed(name: string, pieces: readonly Piece[]): Month | null {
  const folded = foldForSearch(name, 'en')
  const languages: string[] = []
  let month = 0
  for (const [language, names] of Object.entries(monthNames)) {
    const entry = names.get(folded)
    if (entry === undefined || entry.calendar !== 'gregorian') continue
    // In English, "may" and "march" without a capital are verbs.
    if (language === 'en' && entry.weak && /^\p{Ll}/u.test(name)) continue
    languages.push(language)
    month = entry.month
  }
  return languages.length === 0
    ? null
    : { month, languages, size: pieces.length, end: pieces[pieces.length - 1]?.end ?? 0, text: name }
}

function malformedAt(pieces: readonly Piece[], index: number, month: Month, language: string): Malformed | null {
  const before = pieces[index - 1]
  const after = pieces[index + month.size]
  const later = pieces[index + month.size + 1]
  const first = pieces[index]
  if (first === undefined) return null
  return (
    yearFirst(pieces, index, month) ??
    ordinalWithComma(pieces, index, month) ??
    (language === 'en' ? zeroAfterMonth(after, later, first) : monthFirst(pieces, index, month)) ??
    dayBefore(pieces, index, month, language, before, after)
  )
}

/** 2024 mars 8 · 2022 نونبر 2 · 2024-March-8 */
function yearFirst(pieces: readonly Piece[], index: number, month: Month): Malformed | null {
  const [year, day] = [pieces[index - 1], pieces[index + month.size]]
  const joint = year?.kind === 'mark' && /^[-/]$/u.test(year.text) ? 1 : 0
  const yearPiece = pieces[index - 1 - joint]
  const dayPiece = joint === 1 && /^[-/]$/u.test(day?.text ?? '') ? pieces[index + month.size + 1] : day
  if (!isYear(yearPiece) || !isDay(dayPiece) || yearPiece === undefined || dayPiece === undefined) return null
  const at = pieces.indexOf(dayPiece)
  const next = pieces[at + 1]
  const afterNext = pieces[at + 2]
  // 8 mars 2024 avril 3 …: the year already belongs to a day; a full date may follow another (2023 March 8, 2024).
  if (monthEndsAt(pieces, pieces.indexOf(yearPiece) - 1)) return null
  if (next !== undefined && ((/^[,،]$/u.test(next.text) && isYear(afterNext)) || isYear(next))) return null
  if (next?.tight && /^[:%°]$|^\p{L}/u.test(next.text)) return null
  if (next?.tight && /^[.,٫]$/u.test(next.text) && afterNext?.kind === 'digits' && afterNext.tight) return null
  const range = next !== undefined && /^[-–—]$/u.test(next.text) && next.tight && afterNext?.kind === 'digits'
  return spanOf(yearPiece.start, dayPiece.end, dayPiece, yearPiece, !range)
}

function monthEndsAt(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index]
  return piece?.kind === 'word' && monthNamed(piece.text, [piece]) !== null && isDay(pieces[index - 1])
}

/** 3rd, June 2024 */
function ordinalWithComma(pieces: readonly Piece[], index: number, month: Month): Malformed | null {
  const [comma, suffix, day] = [pieces[index - 1], pieces[index - 2], pieces[index - 3]]
  const year = pieces[index + month.size]
  const yearPiece = /^[,،]$/u.test(year?.text ?? '') ? pieces[index + month.size + 1] : year
  if (!/^[,،]$/u.test(comma?.text ?? '') || !/^(?:st|nd|rd|th)$/iu.test(suffix?.text ?? '') || suffix?.tight !== true)
    return null
  if (day === undefined || yearPiece === undefined || !isDay(day) || !isYear(yearPiece)) return null
  return spanOf(day.start, yearPiece.end, day, yearPiece, true)
}

/** mars 8, 2024 · سبتمبر 20، 2024 */
function monthFirst(pieces: readonly Piece[], index: number, month: Month): Malformed | null {
  const first = pieces[index]
  const day = pieces[index + month.size]
  if (first === undefined || !isDay(day) || day === undefined || isDay(pieces[index - 1])) return null
  let at = index + month.size + 1
  if (pieces[at]?.tight === true && /^(?:st|nd|rd|th|er|e|ème)$/iu.test(pieces[at]?.text ?? '')) at += 1
  if (/^[,،]$/u.test(pieces[at]?.text ?? '')) at += 1
  const year = pieces[at]
  if (year === undefined || !isYear(year)) return null
  return spanOf(first.start, year.end, day, year, true)
}

/** March 08, 2024 */
function zeroAfterMonth(day: Piece | undefined, later: Piece | undefined, first: Piece): Malformed | null {
  if (day === undefined || !isDay(day) || day.text.length !== 2 || !/^[0٠۰]/u.test(day.text)) return null
  if (later?.tight === true && !/^[,.;)]$/u.test(later.text)) return null
  return { ...spanOf(first.start, day.end, day, undefined, true), year: null }
}

/** 08 mars · 8ème mars · le 1 mars · 8 mars, 2024 */
function dayBefore(
  pieces: readonly Piece[],
  index: number,
  month: Month,
  language: string,
  before: Piece | undefined,
  after: Piece | undefined,
): Malformed | null {
  const suffixed =
    before?.kind === 'word' && before.tight && /^(?:e|è|er|ème|eme|ième|ieme|nd|st|rd|th|re)$/iu.test(before.text)
  const day = suffixed ? pieces[index - 2] : before
  if (day === undefined || !isDay(day)) return null
  const previous = pieces[pieces.indexOf(day) - 1]
  // Part of a longer figure (2024/08, 1,08) or of a range, whose second day would be rewritten alone.
  if (day.tight && previous !== undefined && /^[/.,:٫-]$/u.test(previous.text)) return null
  const year = isYear(after) ? after : undefined
  const comma = /^[,،]$/u.test(after?.text ?? '') ? pieces[index + month.size + 1] : undefined
  const lateYear = comma !== undefined && isYear(comma) ? comma : undefined
  const end = (year ?? lateYear)?.end ?? month.end
  const zero = day.text.length === 2 && /^[0٠۰]/u.test(day.text)
  const wrongOrdinal = language === 'fr' && suffixed && !(day.number === 1 && before?.text.toLowerCase() === 'er')
  const bareFirst =
    language === 'fr' && !suffixed && day.number === 1 && !zero && /^(?:le|du|au)$/iu.test(previous?.text ?? '')
  const englishComma =
    language !== 'en' && lateYear !== undefined && !/\p{L}/u.test(pieces[pieces.indexOf(lateYear) + 1]?.text ?? '')
  if (!zero && !wrongOrdinal && !bareFirst && !englishComma) return null
  const whole = englishComma ? lateYear : year
  return spanOf(day.start, whole === undefined ? month.end : end, day, whole, true)
}

function spanOf(start: number, end: number, day: Piece, year: Piece | undefined, certain: boolean): Malformed {
  return {
    start,
    end,
    certain,
    day: day.number,
    dayText: day.text.replace(/^[0٠۰](?=\p{Nd})/u, ''),
    year: year?.number ?? null,
    yearText: year?.text ?? '',
  }
}

function isYear(piece: Piece | undefined): boolean {
  return piece?.kind === 'digits' && piece.text.length === 4 && piece.number >= 1900 && piece.number <= 2100
}

function isDay(piece: Piece | undefined): boolean {
  return piece?.kind === 'digits' && piece.text.length <= 2 && piece.number >= 1 && piece.number <= 31
}

function report({ cell, language, context }: CellPlace, first: Piece, month: Month, date: Malformed): Found {
  const { start, end } = date
  const base = baseLanguage(language)
  const quote = cell.text.slice(start, end)
  const zeroOnly = date.year === null && start === first.start
  const expected = zeroOnly
    ? `${month.text} ${date.dayText}`
    : month.languages.includes(base)
      ? inOrder(date, month, base)
      : formatValue(
          {
            type: 'date',
            start,
            end,
            quote,
            calendar: 'gregorian',
            year: date.year,
            month: month.month,
            day: date.day,
            weekday: null,
            ambiguous: false,
            form: 'named-month',
          },
          language,
          context.localeOf(language),
          { digits: digitsOf(quote) },
        )
  const usable = expected !== null && expected !== quote
  return {
    start,
    end,
    values: { found: quote, expected: usable ? expected : '—' },
    fix: date.certain && usable ? { start, end, replacement: expected } : null,
  }
}

/** Day, month, year, with the month as the text spells it. French says premier for the first. */
function inOrder(date: Malformed, month: Month, language: string): string {
  const day = language === 'fr' && date.day === 1 ? '1er' : date.dayText
  return [day, month.text, date.yearText].filter((part) => part !== '').join(' ')
}
