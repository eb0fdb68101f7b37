import type { Value } from '#shared/checks/values/compare-values.ts'
import { type Counted, countedBy } from '#shared/checks/values/counted-nouns.ts'
import { fractionFrom, type ShareNamed, sharesNamed } from '#shared/checks/values/fractions.ts'
import { clockParts, lengthsOf } from '#shared/checks/values/lengths-of-time.ts'
import { type MeasuringUnit, unitAfter } from '#shared/checks/values/measuring-units.ts'
import { baseLanguage } from '#shared/model/language.ts'
import { overlap } from '#shared/text/overlap.ts'
import type { MoneyToken, NumberToken, OrdinalToken, TimeToken, Token } from '#shared/text/token.ts'

export type QuantityKind = 'number' | 'percent' | 'points' | 'money' | 'measure' | 'fraction' | 'ordinal' | 'resolution'

/** A number and what it counts. */
export interface Quantity extends Value {
  readonly kind: QuantityKind
  /** What it may mean; more than one where the separators leave it open. A fraction is said in per cent. */
  readonly readings: readonly number[]
  readonly inWords: boolean
  readonly unit: MeasuringUnit | null
  /** What an ordinal counts. */
  readonly counted: Counted | null
  /** The length of time, in hours, of which this is one part of several. */
  readonly whole: number | null
  /** The version it stands in. */
  readonly text: string
  readonly tokens: readonly Token[]
}

export function readQuantities(tokens: readonly Token[], language: string, text: string): readonly Quantity[] {
  let quantities: Quantity[] | null = null
  const base = baseLanguage(language)
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]
    const read = token?.type === 'time' ? readLength(token, tokens, text) : readAt(token, index, tokens, base, text)
    if (read.length === 0) continue
    quantities ??= []
    quantities.push(...read)
  }
  const shares = sharesNamed(text, base).flatMap((share) => asFraction(share, tokens, text))
  if (shares.length > 0) (quantities ??= []).push(...shares)
  return quantities === null ? none : withWholes(quantities, text)
}

const none: readonly Quantity[] = []

/** Where no number is read already: "a third of a million". */
function asFraction({ start, end, value }: ShareNamed, tokens: readonly Token[], text: string): readonly Quantity[] {
  if (tokens.some((token) => overlap(token, { start, end }))) return none
  const quote = text.slice(start, end)
  const token: NumberToken = { type: 'number', value, alternatives: [], inWords: true, start, end, quote }
  return [quantity(token, 'fraction', [value], text, tokens, { inWords: true, optional: true })]
}

function withWholes(quantities: readonly Quantity[], text: string): readonly Quantity[] {
  // «ساعتين» and "two and a half" have no unit of their own.
  if (!quantities.some(({ unit, inWords }) => inWords || unit?.dimension === 'duration')) return quantities
  const lengths = lengthsOf(quantities, text)
  if (lengths.size === 0) return quantities
  return quantities.map((quantity) => ({ ...quantity, whole: lengths.get(quantity) ?? null }))
}

/** « 7 h 25 » where it is how long something takes, part by part. */
function readLength(token: TimeToken, tokens: readonly Token[], text: string): readonly Quantity[] {
  return clockParts(token, text).map(({ start, end, value, unit }) => ({
    ...quantity(token, 'measure', [value], text, tokens, { unit, optional: true }),
    start,
    end,
    quote: text.slice(start, end),
  }))
}

function readAt(
  token: Token | undefined,
  index: number,
  tokens: readonly Token[],
  language: string,
  text: string,
): readonly Quantity[] {
  const read = token === undefined ? null : readQuantity(token, index, tokens, language, text)
  return read === null ? none : [read]
}

function readQuantity(
  token: Token,
  index: number,
  tokens: readonly Token[],
  language: string,
  text: string,
): Quantity | null {
  switch (token.type) {
    case 'number':
      return readNumber(token, index, tokens, language, text)
    case 'percent':
      return quantity(token, 'percent', valuesOf(token), text, tokens)
    case 'money':
      // "one rial" is not read, for "one" may be an article.
      return quantity(token, 'money', readingsOf(token), text, tokens, {
        unit: weighed(token.quote),
        optional: token.value === 1,
      })
    case 'ordinal':
      return readOrdinal(token, tokens, language, text)
    case 'resolution': {
      const number = Number(token.number)
      return Number.isFinite(number) ? quantity(token, 'resolution', [number], text, tokens) : null
    }
    default:
      return null
  }
}

function valuesOf({ value, alternatives }: { value: number; alternatives: readonly number[] }): readonly number[] {
  return alternatives.length === 0 ? [value] : [value, ...alternatives]
}

function readNumber(
  token: NumberToken,
  index: number,
  tokens: readonly Token[],
  language: string,
  text: string,
): Quantity | null {
  const { value, inWords } = token
  if (inWords) {
    if (isIdiom(token, text)) return null
    const share = fractionFrom(text, token)
    if (share !== null) return quantity(token, 'fraction', [share], text, tokens, { inWords, optional: true })
  }
  const unit = unitAfter(text, token.end)
  // «استمرت الجلسة أربع ساعات» is no fourth session.
  const ordinal = unit === null ? sessionNumber(text, token.start) : null
  if (ordinal !== null) return quantity(token, 'ordinal', [value], text, tokens, { counted: ordinal })
  const small = value === 1 || value === 0 || (value === 2 && language === 'ar')
  if (isHijriYear(token, text)) return null
  const optional = inWords || small || isOneInSeveral(token, index, tokens, text) || isEvenSplit(token, text)
  const kind = unit === null ? 'number' : unit.dimension === 'points' ? 'points' : 'measure'
  const readings = readingsOf(token)
  const signed = saysBelowZero(text.slice(token.end, token.end + 30)) ? [...readings, -value] : readings
  return quantity(token, kind, signed, text, tokens, { inWords, unit, optional })
}

/** "2 degrees below zero", «2 تحت الصفر». */
function saysBelowZero(behind: string): boolean {
  return /below zero|sous zéro|de zéro|تحت الصفر/u.test(behind)
}

/** "1 Ramadan 1446 AH": a year of the other calendar, compared with the dates. */
function isHijriYear({ value, end, inWords }: NumberToken, text: string): boolean {
  if (inWords || value < 1300 || value >= 1600) return false
  return /^[\s\u00a0]?(?:A\.?H\b|de l[’']hégire|hégire|H\b)/u.test(text.slice(end, end + 14))
}

/** «مليونا شخص» and «مليونا درهم» are two million, «مليونا» behind a number is one word of it. */
function readingsOf(token: NumberToken | MoneyToken): readonly number[] {
  return dualScale.test(token.quote) ? [token.value * 2, token.value] : valuesOf(token)
}

const dualScale = /^(?:مليونا|مليارا|بليونا|[أا]لفا)(?![\p{L}\p{M}])/u

/** "A million and one ideas", « mille et une nuits ». */
function isIdiom({ quote, end }: NumberToken, text: string): boolean {
  return (
    /^(?:a|one) (?:thousand|million) and one$/iu.test(quote) ||
    (/^mille$/iu.test(quote) && /^ et une? /u.test(text.slice(end, end + 8)))
  )
}

/** An ordinal in words up to the third counts only before a noun that is counted so: "first of all", "a third of". */
function readOrdinal(token: OrdinalToken, tokens: readonly Token[], language: string, text: string): Quantity | null {
  const counted = countedBy(text, token.start, token.end, language)
  if (token.inWords && token.value <= 3 && counted === null) return null
  // "First-time exhibitors" and "for the first time" are newcomers, whom another version may call so.
  if (token.inWords && token.value === 1 && counted === 'time') return null
  return quantity(token, 'ordinal', [token.value], text, tokens, { inWords: token.inWords, counted, optional: true })
}

/** "Session 68", « édition 12 », «الدورة 68». */
function sessionNumber(text: string, start: number): Counted | null {
  const last = text.charCodeAt(start - 2)
  // Ends in n or ة.
  if (last !== 0x6e && last !== 0x0629) return null
  return eventBefore.test(text.slice(Math.max(0, start - 12), start)) ? 'event' : null
}

const eventBefore =
  /(?:^|[^\p{L}\p{M}])(?:session|edition|édition|[وفب]?ال(?:دورة|نسخة|طبعة|جلسة)|لل(?:دورة|نسخة|طبعة|جلسة)) $/iu

/** "3 out of 5", « 3 sur 5 », «3 من أصل 5»: often per cent elsewhere. */
function isOneInSeveral(token: NumberToken, index: number, tokens: readonly Token[], text: string): boolean {
  const [before, after] = [tokens[index - 1], tokens[index + 1]]
  return isShare(token, after, text) || isShare(before, token, text)
}

function isShare(part: Token | undefined, whole: Token | undefined, text: string): boolean {
  if (part?.type !== 'number' || whole?.type !== 'number' || whole.start - part.end > 13) return false
  return part.value < whole.value && joinsShare.test(text.slice(part.end, whole.start))
}

/** `50-50`: said in words elsewhere. */
function isEvenSplit({ value, start, end }: NumberToken, text: string): boolean {
  return (
    value === 50 &&
    (/^[-–/]50/.test(text.slice(end, end + 3)) || /50[-–/]$/.test(text.slice(Math.max(0, start - 3), start)))
  )
}

const joinsShare = /^\s(?:in|in every|out of|of|sur|des|من|من أصل|من كل|من بين)\s$/u

const pound = unitAfter('1 lb', 1)

/** A pound may be money or weight. */
function weighed(quote: string): MeasuringUnit | null {
  return /(?:pounds?|livres?)$/iu.test(quote) ? pound : null
}

function quantity(
  token: Token,
  kind: QuantityKind,
  readings: readonly number[],
  text: string,
  tokens: readonly Token[],
  more: Partial<Pick<Quantity, 'inWords' | 'unit' | 'counted' | 'optional'>> = {},
): Quantity {
  const { start, end, quote } = token
  const said = String(readings[0] ?? 0)
  return {
    start,
    end,
    quote,
    token,
    kind,
    group: kind === 'ordinal' || kind === 'resolution' || kind === 'fraction' ? kind : 'amount',
    precision: more.unit?.dimension === 'duration' ? 'duration' : kind,
    readings,
    inWords: more.inWords ?? false,
    unit: more.unit ?? null,
    counted: more.counted ?? null,
    whole: null,
    optional: more.optional ?? false,
    ambiguous: readings.length > 1,
    key: said,
    exact: exactly(token, kind, said, more.unit ?? null),
    text,
    tokens,
  }
}

function exactly(token: Token, kind: QuantityKind, said: string, unit: MeasuringUnit | null): string {
  if (token.type === 'money') return `${said} ${token.currency ?? token.quote}`
  return unit === null ? `${kind} ${said}` : `${said} ${unit.dimension} ${unit.toBase(1)}`
}
