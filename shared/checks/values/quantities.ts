import { checkOfQuantity } from '#shared/checks/values/check-of-quantity.ts'
import type { ValueFamily } from '#shared/checks/values/compare-values.ts'
import { impliesValue } from '#shared/checks/values/implied-values.ts'
import { lacksSubject } from '#shared/checks/values/lost-subject.ts'
import { isSameMeasure, isSameUnit } from '#shared/checks/values/measuring-units.ts'
import { speaksOfDocument } from '#shared/checks/values/numbered-documents.ts'
import { type Quantity, readQuantities } from '#shared/checks/values/read-quantities.ts'
import { writeQuantity } from '#shared/checks/values/write-quantity.ts'
import { areCurrenciesOne } from '#shared/text/currency-families.ts'
import { isShortYear } from '#shared/text/short-years.ts'
import type { Token } from '#shared/text/token.ts'

/** Numbers with what they count: people, per cent, money, kilometres, sessions. One comparison serves all checks of them. */
export const quantities: ValueFamily<Quantity> = {
  read: readQuantities,
  same: isSameQuantity,
  holds: (value, theirs, tokens) =>
    theirs.some((other) => isSameQuantity(value, other) || isSameLength(value, other)) || isMentioned(value, tokens),
  implied: ({ readings, kind, whole }, text) =>
    readings.some((reading) => impliesValue(text, reading, kind)) ||
    (whole !== null && impliesValue(text, Math.round(whole * minutesInHour), kind)),
  recalled: speaksOfDocument,
  contradict: doContradict,
  near: isSlip,
  alike: (expected, odd) => haveOneReading(expected, odd),
  isSameSlip: ([expected, odd], [next, nextOdd]) =>
    odd.token.elliptic === true &&
    nextOdd.start - odd.end < 12 &&
    nextOdd.start >= odd.end &&
    isEqual((expected.readings[0] ?? 0) * (nextOdd.readings[0] ?? 0), (next.readings[0] ?? 0) * (odd.readings[0] ?? 0)),
  standsFor: (expected, odd) => isSlip(expected, odd) || expected.kind === 'ordinal' || odd.kind === 'ordinal',
  shown: withUnit,
  write: writeQuantity,
  checkOf: checkOfQuantity,
}

function isSameQuantity(one: Quantity, other: Quantity): boolean {
  if (one.unit !== null && other.unit !== null) return isSameAmountOfUnits(one, other)
  if (one.kind === 'fraction' || other.kind === 'fraction') return isSameShare(one, other)
  if (!haveOneReading(one, other)) return false
  if (one.kind === other.kind) {
    return one.token.type !== 'money' || other.token.type !== 'money' || areCurrenciesOne(one.token, other.token)
  }
  if (one.kind === 'number') return !lacksSubject(one, other)
  if (other.kind === 'number') return !lacksSubject(other, one)
  return !(isMeasured(one) && isMeasured(other))
}

/** "7 hours and 25 minutes" are 445 minutes, and « 7 h 25 ». */
function isSameLength(one: Quantity, other: Quantity): boolean {
  if (one.whole === null && other.whole === null) return false
  const [left, right] = [lengthOf(one), lengthOf(other)]
  return left !== null && right !== null && Math.abs(left - right) <= left * 1e-3
}

function lengthOf({ whole, unit, readings }: Quantity): number | null {
  return whole ?? (unit?.dimension === 'duration' ? unit.toBase(readings[0] ?? 0) : null)
}

const minutesInHour = 60

/** Per cent, points, money and measures never stand for each other. */
function isMeasured({ kind }: Quantity): boolean {
  return kind === 'percent' || kind === 'points' || kind === 'money' || kind === 'measure'
}

function isSameAmountOfUnits(one: Quantity, other: Quantity): boolean {
  const { unit } = one
  const otherUnit = other.unit
  if (unit === null || otherUnit === null) return false
  return one.readings.some((reading) =>
    other.readings.some(
      (candidate) =>
        (isEqual(reading, candidate) && isSameUnit(unit, otherUnit)) ||
        isSameMeasure(reading, unit, candidate, otherUnit),
    ),
  )
}

/** Two-thirds are 66, 66.7 or 67 per cent. */
function isSameShare(one: Quantity, other: Quantity): boolean {
  const [share, percent] = [one.readings[0] ?? 0, other.readings[0] ?? 0]
  if (one.kind === 'fraction' && other.kind === 'fraction') return isEqual(share, percent)
  const [fraction, rest] = one.kind === 'fraction' ? [one, other] : [other, one]
  return rest.kind === 'percent' && Math.abs((fraction.readings[0] ?? 0) - (rest.readings[0] ?? 0)) < 0.7
}

function haveOneReading(one: Quantity, other: Quantity): boolean {
  return one.readings.some((reading) => other.readings.some((candidate) => isEqual(reading, candidate)))
}

function isEqual(one: number, other: number): boolean {
  return one === other || Math.abs(one - other) <= Math.abs(one) * 1e-9
}

/** The same number of two units is shown with them: "26 kilometres" where 26 miles are meant. */
function withUnit(value: Quantity, beside: Quantity): Pick<Quantity, 'end' | 'quote'> {
  const { text, start, end, quote, unit } = value
  if (unit === null && beside.unit === null) return value
  if (value.kind === 'money' || !haveOneReading(value, beside)) return value
  const name = unit === null ? null : unitName.exec(text.slice(end, end + 40))
  return name === null ? { end, quote } : { end: end + name[0].length, quote: text.slice(start, end + name[0].length) }
}

const unitName = /^[\s\u00a0\u202f\u2009-]{0,2}(?:d(?:e[ \u00a0]|['’])|of |من )?(?:°? ?[\p{L}\p{M}]+[²³]?|°)/u

/** Both are optional: words, or a figure that may be left unsaid. "One" is an article and contradicts nothing. */
function doContradict(one: Quantity, other: Quantity): boolean {
  // What looks like a length may be a time of day.
  if (one.kind !== other.kind || one.token.type === 'time' || other.token.type === 'time') return false
  if (one.kind === 'ordinal') return doContradictInOrder(one, other)
  return isLarge(one, other)
}

/** « la 17e édition du carnaval » is "the 17th carnival": where only one says what is counted, the slip must be plain. */
function doContradictInOrder(one: Quantity, other: Quantity): boolean {
  if (one.counted === other.counted) return one.counted !== null || isLarge(one, other)
  const isOfEvent = [one, other].some(({ counted }) => counted === 'event')
  const isUntold = [one, other].some(({ counted }) => counted === null)
  return isOfEvent && isUntold && isLarge(one, other) && isSlip(one, other)
}

function isLarge(one: Quantity, other: Quantity): boolean {
  return [one, other].every(({ readings }) => (readings[0] ?? 0) >= 2)
}

/** Whether one is likely a slip for the other: the same digits in another order or with another scale, or one digit off. */
function isSlip(one: Quantity, other: Quantity): boolean {
  return one.readings.some((reading) =>
    other.readings.some((candidate) => {
      if (isEqual(reading, candidate) || isScaled(reading, candidate)) return true
      const [left, right] = [figuresOf(reading), figuresOf(candidate)]
      if (left.length !== right.length) return false
      const off = [...left].filter((figure, index) => figure !== right[index]).length
      return off === 1 || [...left].sort().join('') === [...right].sort().join('')
    }),
  )
}

function isScaled(one: number, other: number): boolean {
  const [small, large] = [Math.min(Math.abs(one), Math.abs(other)), Math.max(Math.abs(one), Math.abs(other))]
  if (small === 0) return false
  const power = Math.log10(large / small)
  return power > 0.5 && Math.abs(power - Math.round(power)) < 1e-9
}

function figuresOf(value: number): string {
  return String(Math.abs(value)).replace('.', '')
}

/** Whether a plain number stands in tokens that are no amount: a year, a day, a session, a clock time. */
function isMentioned({ kind, unit, readings }: Quantity, tokens: readonly Token[]): boolean {
  // « 3 min 30 » may be `3:30`.
  if (unit?.dimension === 'duration')
    return tokens.some((token) => token.type === 'time' && readings.some((reading) => saysNumber(token, reading)))
  if (kind !== 'number' && kind !== 'ordinal' && kind !== 'resolution') return false
  return tokens.some((token) => readings.some((reading) => saysNumber(token, reading)))
}

function saysNumber(token: Token, reading: number): boolean {
  switch (token.type) {
    case 'number':
    case 'percent':
    case 'money':
    case 'phone':
    case 'email':
    case 'url':
      return false
    case 'ordinal':
      return token.value === reading
    case 'date':
      return (
        token.year === reading ||
        token.month === reading ||
        token.day === reading ||
        (isShortYear(token.quote) && (token.year ?? 0) % 100 === reading)
      )
    case 'date-range':
      return [token.from, token.to].some((end) => end.year === reading || end.month === reading || end.day === reading)
    case 'time':
      return Math.floor(token.minutes / 60) === reading || token.minutes % 60 === reading
    case 'resolution':
      return Number(token.number) === reading || token.year === reading
  }
}
