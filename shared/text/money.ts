import { currencyOf } from '#shared/text/currency-countries.ts'
import {
  ambiguousCurrencies,
  currencyCodes,
  currencySigns,
  dollarCountries,
  dualCurrencies,
} from '#shared/text/currency-names.ts'
import type { Lexeme } from '#shared/text/lexemes.ts'
import { type Quantity, readQuantity, timesScale } from '#shared/text/numbers.ts'
import { partBehindCounted } from '#shared/text/parts-of-scales.ts'
import { upperEndIndex } from '#shared/text/range-connector.ts'
import { isMark, lexemeAt, type Match, type Reading, wordStart } from '#shared/text/reading.ts'
import { withSubunits } from '#shared/text/subunits.ts'

/** An amount with the currency before it: `US$ 5 million`, `€3.2bn`, `MAD 100`. The reader stands on the currency. */
export function readCurrencyFirst(reading: Reading, index: number): Match | null {
  const sign = signAt(reading, index)
  if (!sign) return null
  const amount = lexemeAt(reading, sign.next)
  if (amount.kind !== 'digits') return null
  const quantity = readQuantity(reading, sign.next)
  if (!quantity) return null
  const short = { ...withShortScale(reading, quantity), start: lexemeAt(reading, index).start }
  return (
    readRange(reading, sign.next, short, sign.currency) ??
    moneyMatch(reading, short, sign.currency, short.end, short.next)
  )
}

/** `US$1.5–2 million`: the currency is said once before both ends, the scale once behind. */
function readRange(reading: Reading, index: number, lower: Quantity, currency: string | null): Match | null {
  const upperIndex = upperEndIndex(reading, index, lower.next)
  const read = upperIndex === null ? null : readQuantity(reading, upperIndex)
  if (!read) return null
  const upper = withShortScale(reading, read)
  const shares = lower.scale === 1 && lower.value < upper.value / upper.scale
  const first = moneyMatch(reading, shares ? timesScale(lower, upper.scale) : lower, currency, lower.end, lower.next)
  const second = moneyMatch(reading, upper, currency, upper.end, upper.next)
  const tokens = [...first.tokens, ...second.tokens].map((token) => ({ ...token, elliptic: true as const }))
  return { tokens, next: second.next }
}

/** A quantity with its currency behind it: `5 millions de dollars`, `1 000 €`, `5 M€`, «5 ملايين دولار أمريكي». */
export function readCurrencyLast(reading: Reading, quantity: Quantity): Match | null {
  const short = withShortScale(reading, quantity)
  const sign = signAt(reading, short.next)
  if (sign && !(lexemeAt(reading, short.next).kind === 'word' && lexemeAt(reading, sign.next).kind === 'digits')) {
    return moneyMatch(reading, short, sign.currency, lexemeAt(reading, sign.next - 1).end, sign.next)
  }
  let at = short.next
  // `a 3-million-euro plan`
  if (isMark(lexemeAt(reading, at), '-', true) && lexemeAt(reading, at + 1).gap === 'none') at += 1
  if (lexemeAt(reading, at).text === 'de' || lexemeAt(reading, at).text === 'من') at += 1
  else if (lexemeAt(reading, at).text === 'd' && isMark(lexemeAt(reading, at + 1), "'", true)) at += 2
  const adjectiveBefore = lexemeAt(reading, at)
  let name = adjectiveBefore
  let adjective = ''
  if (!isCurrencyName(reading, name)) {
    // `US dollars`, `Moroccan dirhams`, `U.S. dollars`
    const dotted = adjectiveBefore.text === 'u' && lexemeAt(reading, at + 2).text === 's'
    adjective = dotted ? 'us' : adjectiveBefore.text
    at += dotted ? (isMark(lexemeAt(reading, at + 3), '.') ? 4 : 3) : 1
    name = lexemeAt(reading, at)
    if (adjectiveBefore.kind !== 'word' || !isCurrencyName(reading, name) || !currencyOf(name.key, adjective))
      return null
  }
  if (name.clitics > 0 || (ambiguousCurrencies.has(name.key) && looksLikeYear(quantity))) return null
  let end = name.end
  let next = at + 1
  let country = adjective === '' ? null : currencyOf(name.key, adjective)
  const behind = lexemeAt(reading, next)
  const after = country === null && behind.kind === 'word' ? currencyOf(name.key, behind.text) : null
  if (after !== null) {
    country = after
    end = behind.end
    next += 1
  }
  const currency = country ?? reading.words.currencies.get(name.key) ?? null
  const part = partBehindCounted(reading, quantity, next)
  return part === null
    ? moneyMatch(reading, short, currency, end, next)
    : moneyMatch(reading, { ...short, value: part.value }, currency, lexemeAt(reading, part.next - 1).end, part.next)
}

/** «يوروين», «دولارين كنديين»: two of a currency in one word. */
export function readDualCurrency(reading: Reading, index: number): Match | null {
  const name = lexemeAt(reading, index)
  const code = dualCurrencies.get(name.key)
  if (code === undefined || reading.words.language !== 'ar') return null
  const behind = lexemeAt(reading, index + 1)
  const country = code === null && behind.kind === 'word' ? currencyOf(name.key, behind.text) : null
  const start = wordStart(reading, name)
  const [end, next] = country === null ? [name.end, index + 1] : [behind.end, index + 2]
  const two = { value: 2, alternatives: [], inWords: true, scale: 1, start, end, next }
  return moneyMatch(reading, two, country ?? code, end, next)
}

function moneyMatch(reading: Reading, quantity: Quantity, currency: string | null, end: number, next: number): Match {
  const { start } = quantity
  const coins = withSubunits(reading, next, quantity.value, currency)
  const [value, alternatives] = coins === null ? [quantity.value, quantity.alternatives] : [coins.value, []]
  const last = coins === null ? end : lexemeAt(reading, coins.next - 1).end
  return {
    tokens: [
      { type: 'money', value, alternatives, currency, start, end: last, quote: reading.text.slice(start, last) },
    ],
    next: coins?.next ?? next,
  }
}

function isCurrencyName(reading: Reading, lexeme: Lexeme): boolean {
  if (lexeme.kind !== 'word' || !reading.words.currencies.has(lexeme.key)) return false
  // An ISO code is one in capitals only: `MAD` is a currency, `mad` is not.
  return !currencyCodes.has(lexeme.key.toUpperCase()) || isCapital(reading, lexeme)
}

/** Four figures that may be the year of a press release or of what it looks back on: 2025, not 2,025. */
export function looksLikeYear({ start, end, value, inWords }: Quantity): boolean {
  return !inWords && end - start === 4 && value >= 1900 && value <= 2099
}

function isCapital(reading: Reading, lexeme: Lexeme): boolean {
  const raw = reading.text.slice(lexeme.start, lexeme.end)
  return raw === raw.toUpperCase()
}

function signAt(reading: Reading, index: number): { currency: string | null; next: number } | null {
  const lexeme = lexemeAt(reading, index)
  const after = lexemeAt(reading, index + 1)
  if (lexeme.kind === 'mark') {
    const currency = currencySigns.get(lexeme.text)
    if (currency === undefined) return null
    const country =
      lexeme.text === '$' && after.kind === 'word' && after.gap === 'none' ? dollarCountries.get(after.text) : undefined
    return country ? { currency: country, next: index + 2 } : { currency, next: index + 1 }
  }
  if (lexeme.kind !== 'word' || lexeme.text.length > 4) return null
  if (isMark(after, '$', true)) {
    const country = dollarCountries.get(lexeme.text)
    return country ? { currency: country, next: index + 2 } : null
  }
  return currencyCodes.has(lexeme.text.toUpperCase()) && isCapital(reading, lexeme)
    ? { currency: lexeme.text.toUpperCase(), next: index + 1 }
    : null
}

/** `M`, `Md`, `m`, `bn`, `k` directly at an amount of money. */
function withShortScale(reading: Reading, quantity: Quantity): Quantity {
  const word = lexemeAt(reading, quantity.next)
  const scale = word.kind === 'word' ? shortScales.get(word.text) : undefined
  if (scale === undefined) return quantity
  return { ...timesScale(quantity, scale), end: word.end, next: quantity.next + 1 }
}

const shortScales: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mio', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['md', 1e9],
  ['mds', 1e9],
  ['mrd', 1e9],
])
