import type { CellCheck, CellPlace, Found } from '#shared/checks/check.ts'
import { isQuotedAsWritten } from '#shared/checks/values/quoted-as-written.ts'
import { baseLanguage } from '#shared/model/language.ts'
import type { DateToken, OrdinalToken } from '#shared/text/token.ts'

/**
 * An ordinal in figures with another ending than its language writes (`2ème`, `1ier`, `7 th`), and one in a full
 * English date.
 */
export const ordinalFormat: CellCheck = {
  id: 'ordinal-format',
  severity: 'info',
  scope: 'cell',
  *look(place): Iterable<Found> {
    const { cell, language, context } = place
    const base = baseLanguage(language)
    if (base !== 'en' && base !== 'fr' && base !== 'ar') return
    const { text } = cell
    for (const token of context.tokens(cell, language)) {
      if (token.type !== 'ordinal' && token.type !== 'date') continue
      const found = token.type === 'date' ? (base === 'en' ? inDate(token) : null) : inOrdinal(token, base, text)
      if (found !== null && !isQuotedAsWritten(place, token.start)) yield found
    }
    if (base === 'fr') yield* spelledFirst(place)
  },
}

function inOrdinal(token: OrdinalToken, base: 'en' | 'fr' | 'ar', text: string): Found | null {
  if (token.inWords) return null
  const match = parts.exec(token.quote)
  if (match === null) return null
  const [, figures = '', gap = '', suffix = ''] = match
  const wanted =
    base === 'en' ? englishEnding(token, suffix, gap) : base === 'fr' ? frenchEnding(token, suffix, gap) : null
  if (base === 'ar') return arabic(token, figures, suffix, text)
  if (wanted === null) return null
  const replacement = wanted === '' ? null : figures + wanted
  const { start, end, quote } = token
  return {
    start,
    end,
    values: { found: quote, expected: replacement ?? `${figures}er / ${figures}re` },
    fix: replacement === null ? null : { start, end, replacement },
  }
}

const parts = /^(\d+|[IVXL]+)([\s\u00a0\u202f]*)(\p{L}+)$/u

/** The ending to write, `''` where only the writer knows it, null where nothing is wrong. */
function frenchEnding({ value }: OrdinalToken, suffix: string, gap: string): string | null {
  const ending = suffix.toLowerCase()
  const plural = /s$/.test(ending) ? 's' : ''
  if (value === 1) {
    if (/^(?:ère|ére|ere)s?$/.test(ending)) return `re${plural}`
    if (/^(?:er|re|ʳ)/.test(ending)) return gap === '' ? null : ending
    return ''
  }
  if (/^(?:i?[èée]me|th|st|rd)s?$/.test(ending)) return `e${plural}`
  if (/^(?:er|re|ère|ére|ere)s?$/.test(ending)) return `e${plural}`
  return gap === '' ? null : ending
}

function englishEnding({ value }: OrdinalToken, suffix: string, gap: string): string | null {
  const ending = suffix.toLowerCase()
  const wanted = endingOf(value)
  if (/^(?:st|nd|rd|th)$/.test(ending)) {
    if (ending === wanted && gap === '') return null
    return suffix === suffix.toUpperCase() ? wanted.toUpperCase() : wanted
  }
  return /^i?[èée]mes?$/.test(ending) ? wanted : null
}

function endingOf(value: number): string {
  const teen = value % 100 > 10 && value % 100 < 14
  return teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')
}

/** `68th` among Arabic words. */
function arabic({ start, end, quote }: OrdinalToken, figures: string, suffix: string, text: string): Found | null {
  if (!/^(?:st|nd|rd|th|i?[èée]me)$/i.test(suffix) || /^[ -]?[A-Za-z]/.test(text.slice(end, end + 2))) return null
  const replacement = /ال(?:ـ)?$/.test(text.slice(0, start).slice(-3)) ? figures : `الـ${figures}`
  return { start, end, values: { found: quote, expected: replacement }, fix: { start, end, replacement } }
}

/** `September 20th, 2024`: a full date takes the bare figure. `the 20th of September` is speech. */
function inDate({ start, end, quote, year, month, day, form }: DateToken): Found | null {
  if (year === null || month === null || day === null || form !== 'named-month') return null
  const ending = /\d(st|nd|rd|th)(?!\p{L})(?! of )/iu.exec(quote)
  if (ending === null) return null
  const at = start + ending.index + 1
  return {
    start,
    end,
    values: { found: quote, expected: quote.replace(/(\d)(?:st|nd|rd|th)/iu, '$1'), context: 'date' },
    fix: { start: at, end: at + 2, replacement: '' },
  }
}

/** `1ier`, `1ière`, `1 er`, which no reader takes for ordinals. */
function* spelledFirst(place: CellPlace): Iterable<Found> {
  const { text } = place.cell
  for (let at = text.indexOf('1'); at >= 0; at = text.indexOf('1', at + 1)) {
    const next = text.charAt(at + 1)
    if (next !== 'i' && next !== ' ' && next !== '\u00a0') continue
    const quote = /^1(?:i(?:er|ère|ere)|[ \u00a0](?:er|ère)(?= \p{L}))s?(?!\p{L})/u.exec(text.slice(at, at + 9))?.[0]
    if (quote === undefined || /[\p{L}\p{N}.,'’-]/u.test(text.charAt(at - 1)) || isQuotedAsWritten(place, at)) continue
    const replacement = `1${quote.includes('er') && !/ère|ere/.test(quote) ? 'er' : 're'}${quote.endsWith('s') ? 's' : ''}`
    const span = { start: at, end: at + quote.length }
    yield { ...span, values: { found: quote, expected: replacement }, fix: { ...span, replacement } }
  }
}
