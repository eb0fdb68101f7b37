import type { CellCheck, Found } from '#shared/checks/check.ts'
import type { TextSpan } from '#shared/model/release-text.ts'
import type { PhoneToken, Token } from '#shared/text/token.ts'

/** A phone number that is badly written: a space after `+`, separators mixed, a length no number has (E.164: 8 to 15 digits). */
export const phoneFormat: CellCheck = {
  id: 'phone-format',
  severity: 'warning',
  scope: 'cell',
  *look({ cell, language, context }): Iterable<Found> {
    const { text } = cell
    const tokens = context.tokens(cell, language)
    for (const span of unreadable(text, tokens)) {
      const phone = text.slice(span.start, span.end)
      if (/[OolI]/.test(phone)) {
        yield lettersFor(phone, span.start)
        continue
      }
      const replacement = phone.replace(/([-.])[-.]+/g, '$1')
      const doubled = replacement !== phone
      const fix = doubled ? { ...span, replacement } : null
      yield { ...span, values: doubled ? { phone } : { phone, context: 'length' }, fix }
    }
    for (const token of tokens) {
      if (token.type !== 'phone') continue
      if (text.charAt(token.start - 1) === '+') yield doublePlus(text, token)
      const lettered = withLetters(text, token)
      if (lettered !== null) yield lettered
      if (lettered !== null || isPlain(token)) continue
      const quote = uptoStrayBracket(text.slice(token.start, token.end))
      const reason = faultOf(quote, token)
      if (reason === null) continue
      const replacement = wellWritten(quote)
      const { start } = token
      const end = start + quote.length
      const fix = reason !== 'length' && replacement !== quote ? { start, end, replacement } : null
      yield { start, end, values: { phone: quote, context: reason }, fix }
    }
  },
}

/** `++82-70…` */
function doublePlus(text: string, { start, end }: PhoneToken): Found {
  const fix = { start: start - 1, end: start, replacement: '' }
  return { start: start - 1, end, values: { phone: text.slice(start - 1, end) }, fix }
}

/** `+221 33 8O9 1O OO`, where a number ends in figures only by the way. */
function withLetters(text: string, { start, end }: PhoneToken): Found | null {
  if (!/^[OolI][\d OolI-]/.test(text.slice(end, end + 2))) return null
  number.lastIndex = start
  const quote = number.exec(text)?.[0].trim()
  return quote === undefined || start + quote.length <= end ? null : lettersFor(quote, start)
}

function lettersFor(phone: string, start: number): Found {
  const end = start + phone.length
  const replacement = phone.replace(/[Oo]/g, '0').replace(/[lI]/g, '1')
  return { start, end, values: { phone, context: 'letters' }, fix: { start, end, replacement } }
}

/** `+82-70-4202-9169`, `+212 537 71 00 12`: one kind of separator, a length that numbers have. */
function isPlain({ quote, digits }: PhoneToken): boolean {
  return digits.length >= 9 && digits.length <= 16 && plainNumber.test(quote)
}

const plainNumber = /^\+\d{1,14}(?:-\d{1,9}){1,8}$|^\+\d{1,14}(?:[ \u00a0]\d{1,9}){1,8}$/

const number = /\+?[ \u00a0]?\(?\p{Nd}(?:[ \u00a0.()-]{0,3}[\p{Nd}OolI]){3,30}(?![\p{L}\p{N}])/uy
const label = /[Tt][eéÉE][lL]|TEL|[Pp]hone|[Ff]ax|FAX|[Mm]obile|هاتف|فاكس|جوال/
const labelled = /(?:t[eé]l(?:[eé]phone)?|phone|fax|mobile|هاتف|فاكس|جوال)\.?[ \u00a0]?:?[ \u00a0]{0,2}$/iu

/** What a label or a plus announces as a phone number and no reader takes for one: too short, too long, letters in it. */
function* unreadable(text: string, tokens: readonly Token[]): Iterable<TextSpan> {
  for (const at of announcedNumbers(text)) {
    if (isInPhone(tokens, at)) continue
    number.lastIndex = at
    const match = number.exec(text)
    if (match === null) continue
    const quote = match[0].trim()
    const start = at + match[0].indexOf(quote)
    const isLabelled = labelled.test(text.slice(Math.max(0, start - 16), start))
    const digits = quote.match(/\p{Nd}/gu)?.length ?? 0
    const wrong = /[OolI]|[-.]{2}/u.test(quote)
      ? digits >= 7
      : digits > 15 || (isLabelled && quote.startsWith('+') && digits < 8)
    if (wrong && (isLabelled || quote.startsWith('+'))) yield { start, end: start + quote.length }
  }
}

/** Whether a place lies in a phone number that was read; the tokens are in order. */
function isInPhone(tokens: readonly Token[], at: number): boolean {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.end ?? 0) > at) high = middle
    else low = middle + 1
  }
  const token = tokens[low]
  return token?.type === 'phone' && token.start <= at
}

/** Where a plus stands before a digit, and where a label is followed by one. */
function* announcedNumbers(text: string): Iterable<number> {
  for (let plus = text.indexOf('+'); plus >= 0; plus = text.indexOf('+', plus + 1)) {
    if (plus === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(plus - 1))) yield plus
  }
  if (!label.test(text)) return
  for (const match of text.matchAll(labelledNumber)) yield match.index + match[0].length
}

const labelledNumber =
  /(?:t[eé]l(?:[eé]phone)?|phone|fax|mobile|هاتف|فاكس|جوال)\.?[ \u00a0]?:?[ \u00a0]{0,2}(?=\(?\p{Nd})/giu

type Fault = 'plus' | 'separators' | 'length'

/** A closing bracket that nothing opened belongs to the sentence, and so does what follows it. */
function uptoStrayBracket(quote: string): string {
  const close = quote.indexOf(')')
  return close >= 0 && !quote.slice(0, close).includes('(') ? quote.slice(0, close).trimEnd() : quote
}

const invisible = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu
const gap = '[ \\u00a0\\u202f\\u2009]'
const plusGap = new RegExp(`^(\\(?\\+)${gap}+(?=[\\p{Nd}(])`, 'u')

function faultOf(written: string, token: PhoneToken): Fault | null {
  const quote = written.replace(invisible, '')
  if (plusGap.test(quote)) return 'plus'
  const digits = token.digits.replace(/\D/gu, '').length
  if (token.digits.startsWith('+') ? digits < 8 || digits > 15 : digits > 15) return 'length'
  return separatorsOf(quote).size > 1 || /[-.]{2}/u.test(quote) ? 'separators' : null
}

/** The kinds of separators inside the national part: `+1 212-555-0100` and `(212) 555-0100` are customary. */
function separatorsOf(quote: string): ReadonlySet<string> {
  const national = quote
    .replace(/^\(?\s*\+\p{Nd}{1,3}\)?[^\p{Nd}(]{0,2}/u, '')
    .replace(/^\(\p{Nd}{1,5}\)[^\p{Nd}]?\p{Nd}*/u, '')
  const kinds = new Set<string>()
  for (const [run] of national.matchAll(/[^\p{Nd}()]+/gu)) {
    if (/^[\s\u00a0\u202f\u2009]+$/u.test(run)) kinds.add(' ')
    else if (/^[-‐‑–]$/u.test(run)) kinds.add('-')
    else if (/^[./]$/u.test(run)) kinds.add(run)
    else if (/\p{L}|,|;|\/|#/u.test(run)) break
    else {
      kinds.add('-')
      kinds.add(' ')
    }
  }
  return kinds
}

function wellWritten(quote: string): string {
  const tight = quote.replace(plusGap, '$1')
  if (separatorsOf(tight).size <= 1 && !/[-.]{2}/u.test(tight)) return tight
  const separator = /[-‐‑–]/u.test(tight) ? '-' : ' '
  return tight.replace(/(\p{Nd})[ \u00a0\u202f\u2009./‐‑–-]+(?=\p{Nd})/gu, `$1${separator}`)
}
