import { arabicEraEnd, isHijriBefore, latinEraEnd } from '#shared/text/hijri-era.ts'
import type { Lexeme } from '#shared/text/lexemes.ts'
import { definiteEleven, readArabicNumber } from '#shared/text/number-words-ar.ts'
import { readEnglishNumber, type WordNumber } from '#shared/text/number-words-en.ts'
import { beforeScale, readFrenchNumber } from '#shared/text/number-words-fr.ts'
import { readPartOfScale, withPartOfScale } from '#shared/text/parts-of-scales.ts'
import {
  endsInArabic,
  isArabicWord,
  isGluedDigits,
  isMark,
  lexemeAt,
  type Match,
  type Reading,
} from '#shared/text/reading.ts'
import { yearMatch } from '#shared/text/year-match.ts'

/** An amount before it is known what is counted: digits or words, with its scale word. */
export interface Quantity extends WordNumber {
  readonly alternatives: readonly number[]
  readonly inWords: boolean
  /** The scale word's factor that `value` already holds, 1 without one. */
  readonly scale: number
}

/** A number in digits with its separators, without a scale word; null where the digits are no single number. */
export function readDigits(reading: Reading, index: number): Quantity | null {
  const first = lexemeAt(reading, index)
  if (first.kind !== 'digits') return null
  const groups = [first.text]
  const separators: string[] = []
  let at = index + 1
  while (groups.length < 8) {
    const next = lexemeAt(reading, at)
    const after = lexemeAt(reading, at + 1)
    if (next.kind === 'digits' && next.gap !== 'none' && isSpacedGroup(next, groups, separators)) {
      groups.push(next.text)
      separators.push(' ')
      at += 1
    } else if (
      isMark(next, ".,٫٬'،", true) &&
      isGluedDigits(after) &&
      !(next.text === "'" && after.text.length !== 3)
    ) {
      groups.push(after.text)
      separators.push(next.text === '،' ? ',' : next.text)
      at += 2
    } else break
  }
  const values = valuesOf(groups, separators, reading)
  if (values === null) return null
  const [value, ...alternatives] = values
  if (value === undefined) return null
  const minus = minusBefore(reading, index)
  const end = lexemeAt(reading, at - 1).end
  return {
    value: minus === null ? value : -value,
    alternatives: minus === null ? alternatives : alternatives.map((other) => -other),
    inWords: false,
    scale: 1,
    start: minus ?? first.start,
    end,
    next: at,
  }
}

/** A number in digits or words with its scale word: `5,2 millions`, «5 آلاف», `two thousand`. */
export function readQuantity(reading: Reading, index: number): Quantity | null {
  const lexeme = lexemeAt(reading, index)
  if (lexeme.kind === 'digits') {
    const digits = readDigits(reading, index)
    return digits && withScale(reading, withFractionSign(reading, digits))
  }
  const words = readNumberWords(reading, index)
  if (!words) return null
  const scale = [1e9, 1e6, 1e3].find((factor) => words.value % factor === 0) ?? 1
  const whole = { ...words, alternatives: [], inWords: true, scale }
  // «مليونًا و300 ألف»
  return { ...(scale === 1 ? whole : withRemainder(reading, whole)), scale: 1 }
}

/** A number in the words of the text's language. */
export function readNumberWords(reading: Reading, index: number): WordNumber | null {
  const { key } = lexemeAt(reading, index)
  if (key === '') return null
  const part = readPartOfScale(reading, index)
  if (part) return part
  const words = readCardinal(reading, index)
  return words && withPartOfScale(reading, words)
}

function readCardinal(reading: Reading, index: number): WordNumber | null {
  const { key, text } = lexemeAt(reading, index)
  if (!(reading.words.cardinals.has(key) || key === definiteEleven || text === 'a' || text === 'an' || text === 'une'))
    return null
  switch (reading.words.language) {
    case 'en':
      return readEnglishNumber(reading, index) ?? readOneAndAHalf(reading, index)
    case 'fr':
      return readFrenchNumber(reading, index)
    case 'ar':
      return readArabicNumber(reading, index)
    case null:
      return null
  }
}

/** `one` alone counts nothing, `one and a half million` does. */
function readOneAndAHalf(reading: Reading, index: number): WordNumber | null {
  const { text, start, end } = lexemeAt(reading, index)
  const one: WordNumber = { value: 1, start, end, next: index + 1 }
  return text === 'one' && withPartOfScale(reading, one) !== one ? one : null
}

/** A plain number; an unseparated four-digit number from 1900 to 2099 is a year, so that it is one in every language. */
export function numberMatch(reading: Reading, index: number, quantity: Quantity): Match {
  const { text } = reading
  const { start, end, value, alternatives, inWords, next } = quantity
  const quote = text.slice(start, end)
  const hijri = hijriYear(reading, index, quantity)
  if (hijri) return hijri
  if (isYear(reading, index, quantity)) return yearMatch(text, { year: value, calendar: 'gregorian', start, end, next })
  return { tokens: [{ type: 'number', value, alternatives, inWords, start, end, quote }], next }
}

/** «1445هـ», «عام 656 هـ», "the Hijri year 1445", « l’an 1445 de l’hégire ». */
function hijriYear(reading: Reading, index: number, { value, next, start, end }: Quantity): Match | null {
  if (next !== index + 1 || value < 100 || value >= 1600) return null
  const inLatin = value < 1000 ? null : latinEraEnd(reading, next)
  const behind =
    arabicEraEnd(reading, next) ?? inLatin ?? (value >= 1300 && isHijriBefore(reading, index) ? next : null)
  if (behind === null) return null
  const last = behind === next ? end : lexemeAt(reading, behind - 1).end
  return yearMatch(reading.text, { year: value, calendar: 'hijri', start, end: last, next: behind })
}

function isYear(reading: Reading, index: number, quantity: Quantity): boolean {
  const lexeme = lexemeAt(reading, index)
  if (quantity.inWords || quantity.next !== index + 1 || lexeme.text.length !== 4) return false
  if (quantity.value < 1900 || quantity.value > 2099) return false
  if (quantity.value % 100 !== 0) return true
  // `2000 participants` counts; `in 2000`, `(2000)`, `2000.` is a year.
  const before = lexemeAt(reading, index - 1)
  const after = lexemeAt(reading, index + 1)
  return after.kind !== 'word' || yearWords.has(before.text) || isMark(before, '(')
}

const yearWords = new Set(
  (
    'in since year years until by of from to before after during en depuis annee annees an vers avant apres jusqu a de des pour ' +
    'عام سنه لعام منذ العام وعام بعام في من الي حتي قبل بعد'
  ).split(' '),
)

/**
 * Digits that are part of a name or a mark and no amount: `COVID-19`, `G20`, `5a`, `A/70/1`, `24/7`, `3.2.1`, the `1.` of a
 * list. Gives the lexeme after it, or null.
 */
export function identifierEnd(reading: Reading, index: number): number | null {
  const lexeme = lexemeAt(reading, index)
  const before = lexemeAt(reading, index - 1)
  const beforeThat = lexemeAt(reading, index - 2)
  const after = lexemeAt(reading, index + 1)
  const afterThat = lexemeAt(reading, index + 2)
  const yearLike = /^(?:19|20)\d\d$/.test(lexeme.text)
  if (lexeme.text.length > 15) return index + 1
  if (
    lexeme.gap === 'none' &&
    before.kind === 'word' &&
    !endsInArabic(before) &&
    !numberAbbreviations.has(before.text) &&
    // `Expo2030`, `FY2024` name a year.
    !(yearLike && before.text.length > 1 && !(after.kind === 'word' && after.gap === 'none'))
  ) {
    return pastJoinedDigits(reading, index)
  }
  if (before.kind === 'word' && isDisease(before.text)) return index + 1
  if (lexeme.gap === 'none' && isMark(before, '-', true) && beforeThat.kind === 'word') {
    const clitic = endsInArabic(beforeThat) && beforeThat.text.length <= 3
    if (!yearLike && !clitic && !timePrefixes.has(beforeThat.text)) return index + 1
  }
  if (lexeme.gap === 'none' && isMark(before, '/', true)) {
    if (beforeThat.kind === 'digits' || (beforeThat.kind === 'word' && isUpper(reading, beforeThat))) return index + 1
  }
  if (isMark(after, '/', true) && isGluedDigits(afterThat)) return pastJoinedDigits(reading, index)
  if (after.kind === 'word' && after.gap === 'none' && !isArabicWord(after)) {
    if (
      !isGluedUnit(reading, after) &&
      !reading.words.scales.has(after.text) &&
      !((yearLike || timePrefixes.has(beforeThat.text)) && after.text === 's')
    )
      return pastJoinedDigits(reading, index)
  }
  return enumeratorEnd(reading, index)
}

/** Past all digits and letters that hang together with these: `v3.2.1`, `H1N1`, `7j/7`. */
export function pastJoinedDigits(reading: Reading, index: number): number {
  let at = index + 1
  while (true) {
    const next = lexemeAt(reading, at)
    if (isMark(next, ".,'/-", true) && isGluedDigits(lexemeAt(reading, at + 1))) at += 2
    else if (isGluedDigits(next) || (next.kind === 'word' && next.gap === 'none' && !isArabicWord(next))) at += 1
    else return at
  }
}

/** `1.`, `(2)`, `3-` at the head of a line. */
function enumeratorEnd(reading: Reading, index: number): number | null {
  const lexeme = lexemeAt(reading, index)
  if (lexeme.text.length > 2) return null
  const before = lexemeAt(reading, index - 1)
  const head = before.kind === 'break' || (isMark(before, '(') && lexemeAt(reading, index - 2).kind === 'break')
  const mark = lexemeAt(reading, index + 1)
  if (!head || !isMark(mark, '.)-', true)) return null
  const word = lexemeAt(reading, index + 2)
  return word.kind === 'word' && word.gap !== 'none' ? index + 2 : null
}

const numberAbbreviations = new Set(['n', 'no', 'nr', 'nos', 't', 'p'])
const timePrefixes = new Set([
  'mid',
  'pre',
  'post',
  'mi',
  'pre',
  'apres',
  'avant',
  'non',
  'sub',
  'under',
  'over',
  'plus',
])
const gluedUnits = new Set('km m cm mm kg g t ha mw gw kw kwh gwh twh gb mb tb l ml k bn mn'.split(' '))

/** `COVID 19`, «كوفيد 19», however the hyphen is written. */
function isDisease(word: string): boolean {
  return word === 'covid' || /^[وفبكل]*(?:ال)?كوفيد$/.test(word)
}

/** `10km`, `5k`; but `5G`, `4K` are names. */
function isGluedUnit(reading: Reading, lexeme: Lexeme): boolean {
  return gluedUnits.has(lexeme.text) && !/^[GK]$/.test(reading.text.slice(lexeme.start, lexeme.end))
}

function isUpper(reading: Reading, lexeme: Lexeme): boolean {
  const raw = reading.text.slice(lexeme.start, lexeme.end)
  return raw === raw.toUpperCase() && raw !== raw.toLowerCase()
}

/** A group of three after a space continues a number that began with one to three digits and has only spaces so far. */
function isSpacedGroup(next: Lexeme, groups: readonly string[], separators: readonly string[]): boolean {
  const first = groups[0] ?? ''
  return (
    next.text.length === 3 && first.length <= 3 && !first.startsWith('0') && separators.every((mark) => mark === ' ')
  )
}

/**
 * The values a number may have, the likeliest first: by the habit of the language where one separator with three digits
 * behind it leaves it open. Null: a version or list (`3.2.1`).
 */
function valuesOf(groups: readonly string[], separators: readonly string[], reading: Reading): number[] | null {
  const head = groups[0] ?? ''
  if (separators.length === 0) return [Number(head)]
  const last = separators[separators.length - 1] ?? ''
  const fraction = groups[groups.length - 1] ?? ''
  const whole = groups.slice(0, -1)
  const kinds = new Set(separators)
  const grouped = head.length <= 3 && !/^0\d*$/.test(head) && groups.slice(1).every((group) => group.length === 3)
  const wholeGrouped = whole.length === 1 || (head.length <= 3 && whole.slice(1).every((group) => group.length === 3))
  const asInteger = Number(groups.join(''))
  const asDecimal = Number(`${whole.join('')}.${fraction}`)
  if (kinds.size > 1) {
    const others = new Set(separators.slice(0, -1))
    return others.size === 1 && !others.has(last) && '.,٫'.includes(last) && wholeGrouped ? [asDecimal] : null
  }
  if (last === ' ' || last === "'" || last === '٬') return grouped ? [asInteger] : null
  if (last === '٫') return separators.length === 1 ? [asDecimal] : null
  if (separators.length > 1) return grouped ? [asInteger] : null
  if (!grouped) return [asDecimal]
  return groupsWith(reading, last) ? [asInteger, asDecimal] : [asDecimal, asInteger]
}

/** Whether this language groups thousands with the mark (`,` or `.`) rather than cutting decimals with it. */
function groupsWith(reading: Reading, mark: string): boolean {
  const maghreb = /^ar-(?:MA|DZ|TN|EH|LY|MR)/i.test(reading.locale)
  if (reading.words.language === 'fr' || maghreb) return mark === '.'
  return mark === ','
}

/** The offset of a minus sign that belongs to the number. */
function minusBefore(reading: Reading, index: number): number | null {
  const sign = lexemeAt(reading, index - 1)
  if (!isMark(sign, '-') || lexemeAt(reading, index).gap !== 'none') return null
  const isTrueMinus = reading.text.charAt(sign.start) === '−'
  const before = lexemeAt(reading, index - 2)
  if (before.kind === 'digits' && (sign.gap === 'none' || !isTrueMinus)) return null
  const opened = sign.gap !== 'none' || before.kind === 'break' || isMark(before, '(:"«')
  if (!opened) return null
  return isTrueMinus || before.kind !== 'break' ? sign.start : null
}

function withScale(reading: Reading, digits: Quantity): Quantity {
  const next = pastAdjective(reading, digits.next)
  const word = lexemeAt(reading, next)
  // `a $4.2-million study`
  const hyphened = isMark(word, '-', true) ? lexemeAt(reading, digits.next + 1) : null
  const joined = hyphened?.gap === 'none' ? reading.words.scales.get(hyphened.key) : undefined
  if (hyphened !== null && joined !== undefined)
    return { ...timesScale(digits, joined), end: hyphened.end, next: digits.next + 2 }
  const scale = word.kind === 'word' && word.clitics === 0 ? reading.words.scales.get(word.key) : undefined
  // `1.2m` may be millions or metres.
  if (word.text === 'm' && word.gap === 'none') {
    return { ...digits, alternatives: [...digits.alternatives, scaled(digits.value, 1e6)] }
  }
  if (scale === undefined) return withPartOfScale(reading, digits)
  const whole = { ...timesScale(digits, scale), end: word.end, next: next + 1 }
  const withPart = Number.isInteger(digits.value) ? withPartOfScale(reading, whole) : whole
  return withPart === whole ? withRemainder(reading, whole) : withPart
}

/** « 9 autres millions » */
function pastAdjective(reading: Reading, index: number): number {
  if (reading.words.language !== 'fr' || !beforeScale.has(lexemeAt(reading, index).text)) return index
  return (reading.words.scales.get(lexemeAt(reading, index + 1).key) ?? 0) >= 1e6 ? index + 1 : index
}

/** `2½ million`, « 2 ½ heures ». */
function withFractionSign(reading: Reading, digits: Quantity): Quantity {
  const sign = lexemeAt(reading, digits.next)
  const share = sign.kind === 'mark' ? fractionSigns.get(sign.text) : undefined
  if (share === undefined || digits.value < 0 || !Number.isInteger(digits.value)) return digits
  return { ...digits, value: digits.value + share, alternatives: [], end: sign.end, next: digits.next + 1 }
}

const fractionSigns: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
])

/** «18 ألفًا و400 طفل», «3 ملايين و200 ألف»: what is left of the scale, behind «و» in digits; not two counts in turn. */
function withRemainder(reading: Reading, whole: Quantity): Quantity {
  if (lexemeAt(reading, whole.next).text !== 'و' || !isGluedDigits(lexemeAt(reading, whole.next + 1))) return whole
  if (!Number.isInteger(whole.value / whole.scale)) return whole
  const rest = readDigits(reading, whole.next + 1)
  const scaled = rest && withScale(reading, rest)
  if (!scaled || scaled.value <= 0 || scaled.value >= whole.scale || !Number.isInteger(scaled.value)) return whole
  if (isMark(lexemeAt(reading, scaled.next), '%') || isInTurn(reading, scaled.next)) return whole
  return { ...whole, value: whole.value + scaled.value, alternatives: [], end: scaled.end, next: scaled.next }
}

/** «400 قتيل وجريح على التوالي» */
function isInTurn(reading: Reading, index: number): boolean {
  for (let at = index; at < index + 5; at += 1) if (lexemeAt(reading, at).text === 'التوالي') return true
  return false
}

/** The quantity counted in thousands, millions … */
export function timesScale(quantity: Quantity, scale: number): Quantity {
  return {
    ...quantity,
    value: scaled(quantity.value, scale),
    alternatives: quantity.alternatives.map((value) => scaled(value, scale)),
    scale: quantity.scale * scale,
  }
}

function scaled(value: number, scale: number): number {
  return Number((value * scale).toPrecision(15))
}
