import type { LanguageTag } from '#shared/model/language.ts'
import { addressesOf } from '#shared/text/addresses.ts'
import { zoneShiftEnd } from '#shared/text/clock-zones.ts'
import { currencySigns } from '#shared/text/currency-names.ts'
import { readDates } from '#shared/text/date-ranges.ts'
import { readDecade } from '#shared/text/decades.ts'
import { readLawNumber } from '#shared/text/law-numbers.ts'
import { type Lexeme, lexemesOf } from '#shared/text/lexemes.ts'
import { readCurrencyFirst, readCurrencyLast, readDualCurrency } from '#shared/text/money.ts'
import { identifierEnd, numberMatch, pastJoinedDigits, readQuantity } from '#shared/text/numbers.ts'
import { readOrdinalFigures, readOrdinalWords } from '#shared/text/ordinals.ts'
import { percentMatch } from '#shared/text/percentages.ts'
import { readPhone } from '#shared/text/phones.ts'
import { scaledListMatch } from '#shared/text/quantity-lists.ts'
import { lowerEndMatch } from '#shared/text/quantity-ranges.ts'
import { isMark, lexemeAt, type Match, type Reading } from '#shared/text/reading.ts'
import { readResolution, readResolutionSymbol } from '#shared/text/resolutions.ts'
import { readShortYear } from '#shared/text/short-years.ts'
import { readTime, readTimeWords } from '#shared/text/times.ts'
import type { Token } from '#shared/text/token.ts'
import { vocabularyOf } from '#shared/text/vocabulary.ts'

/**
 * The typed values of a text (numbers, dates, phones, addresses …), in order and without overlaps. The most specific
 * reading wins: address, phone, resolution, date, time, money, percentage, ordinal, number. Digits that belong to a name
 * (`COVID-19`, `G20`, `A/70/1`) are no value. English, French and Arabic are read with their words, any other language
 * in digits only. `locale` (`ar-MA`) decides what an ambiguous separator or numeric date most likely means.
 */
export function tokensOf(text: string, language: LanguageTag, locale: string = language): readonly Token[] {
  const words = vocabularyOf(language)
  const addresses = addressesOf(text)
  const lexemes = lexemesOf(text, words.known, addresses)
  const hasEmail = addresses.some(({ type }) => type === 'email')
  const reading: Reading = { text, lexemes, words, locale, hasPlus: /[+＋]/.test(text), hasEmail }
  const tokens: Token[] = []
  for (let index = 0; index < lexemes.length; ) {
    const lexeme = lexemes[index]
    if (lexeme?.kind === 'word' && lexeme.key === '' && !mayBeginValue(lexeme, lexemes[index + 1])) {
      index += 1
      continue
    }
    const match = readAt(reading, index)
    // «خمسة %1»: the sign is the five's, and no second value takes it.
    if (match)
      for (const token of match.tokens) if (token.start >= (tokens[tokens.length - 1]?.end ?? 0)) tokens.push(token)
    index = match ? match.next : index + 1
  }
  return tokens
}

/** Whether a word the vocabulary does not know is worth a look: a symbol (`S/RES/1325`), `US$`, a Roman numeral. */
function mayBeginValue({ text }: Lexeme, next: Lexeme | undefined): boolean {
  if (next?.kind === 'mark' && next.gap === 'none' && (next.text === '/' || next.text === '$')) return true
  const first = text.charCodeAt(0)
  return first === 0x69 || first === 0x6c || first === 0x76 || first === 0x78
}

function readAt(reading: Reading, index: number): Match | null {
  const lexeme = lexemeAt(reading, index)
  switch (lexeme.kind) {
    case 'break':
      return null
    case 'token':
      return lexeme.token ? { tokens: [lexeme.token], next: index + 1 } : null
    case 'mark':
      return readAtMark(reading, index)
    case 'digits':
      return readAtDigits(reading, index)
    case 'word':
      return readAtWord(reading, index)
  }
}

function readAtMark(reading: Reading, index: number): Match | null {
  const lexeme = lexemeAt(reading, index)
  if (isMark(lexeme, '+(')) return readPhone(reading, index)
  return currencySigns.has(lexeme.text) ? readCurrencyFirst(reading, index) : null
}

function readAtDigits(reading: Reading, index: number): Match | null {
  const zone = zoneShiftEnd(reading, index)
  if (zone !== null) return { tokens: [], next: zone }
  const special =
    readLawNumber(reading, index) ?? readPhone(reading, index) ?? readDates(reading, index) ?? readTime(reading, index)
  if (special) return special
  const figures = readDecade(reading, index) ?? readShortYear(reading, index) ?? readOrdinalFigures(reading, index)
  if (figures) return figures
  const identifier = identifierEnd(reading, index)
  const quantity = readQuantity(reading, index)
  const money = quantity && readCurrencyLast(reading, quantity)
  if (money && (identifier === null || identifier > index + 1)) return money
  if (identifier !== null) return { tokens: [], next: identifier }
  if (!quantity) return { tokens: [], next: pastJoinedDigits(reading, index) }
  return (
    percentMatch(reading, index, quantity) ??
    lowerEndMatch(reading, index, quantity) ??
    scaledListMatch(reading, index, quantity) ??
    numberMatch(reading, index, quantity)
  )
}

function readAtWord(reading: Reading, index: number): Match | null {
  const lexeme = lexemeAt(reading, index)
  if (isMark(lexemeAt(reading, index + 1), '/', true)) {
    const symbol = readResolutionSymbol(reading, index)
    if (symbol) return symbol
  }
  if (lexeme.key === '') return readUnknownWord(reading, index)
  const special =
    readResolution(reading, index) ??
    readTimeWords(reading, index) ??
    readDecade(reading, index) ??
    readDates(reading, index) ??
    readCurrencyFirst(reading, index) ??
    readDualCurrency(reading, index) ??
    readOrdinalWords(reading, index)
  if (special) return special
  const quantity = readQuantity(reading, index)
  if (!quantity) return readUnknownWord(reading, index)
  return (
    readCurrencyLast(reading, quantity) ??
    percentMatch(reading, index, quantity) ??
    numberMatch(reading, index, quantity)
  )
}

/** Words the vocabulary cannot list: `US$ 5`, `XXIe`. */
function readUnknownWord(reading: Reading, index: number): Match | null {
  const lexeme = lexemeAt(reading, index)
  if (isMark(lexemeAt(reading, index + 1), '$', true)) return readCurrencyFirst(reading, index)
  return /^[ivxl]/.test(lexeme.text) ? readOrdinalFigures(reading, index) : null
}
