import { isSameUnit } from '#shared/checks/values/measuring-units.ts'
import type { Quantity } from '#shared/checks/values/read-quantities.ts'

/** The check that tells best what is wrong where one quantity stands for another, is missing (`odd` null) or stands alone. */
export function checkOfQuantity(expected: Quantity | null, odd: Quantity | null): string {
  const both = [expected, odd].filter((quantity) => quantity !== null)
  const has = (...kinds: readonly Quantity['kind'][]) => both.some(({ kind }) => kinds.includes(kind))
  if (has('resolution')) return 'num-mismatch'
  if (has('ordinal')) return 'ordinal-mismatch'
  if (expected && odd && isScaleSlip(expected, odd)) return 'num-scale'
  if (has('money')) return 'cur-mismatch'
  if (has('percent', 'points')) return 'pct-mismatch'
  if (both.some(({ unit }) => unit !== null) && !isCountOfTime(both)) return 'unit-mismatch'
  return both.some(({ inWords }) => inWords) ? 'num-word' : 'num-mismatch'
}

/** Hours and years are counted like people: only another unit of time is a unit's matter. */
function isCountOfTime(both: readonly Quantity[]): boolean {
  const [one, other] = both.map(({ unit }) => unit)
  if (one?.dimension !== 'duration' && other?.dimension !== 'duration') return false
  return !one || !other || isSameUnit(one, other)
}

/** A thousand, a million … times more or less, with a scale word in one of the two. */
function isScaleSlip(one: Quantity, other: Quantity): boolean {
  if (!scaleWord.test(one.quote) && !scaleWord.test(other.quote)) return false
  const [left, right] = [Math.abs(one.readings[0] ?? 0), Math.abs(other.readings[0] ?? 0)]
  if (left === 0 || right === 0 || left === right) return false
  const power = Math.log10(left / right)
  return Math.abs(power - Math.round(power)) < 1e-9 && Math.round(power) % 3 === 0
}

const scaleWord =
  /thousand|million|billion|trillion|milliard|mille|(?:\d|[\s\u00a0\u202f])(?:bn|mn|mds?|mrd|mio|[kmb])(?!\p{L})|ألف|آلاف|مليون|ملايين|مليار|بليون|بلايين|تريليون/iu
