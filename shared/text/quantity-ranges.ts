import { readCurrencyLast } from '#shared/text/money.ts'
import { type Quantity, readQuantity, timesScale } from '#shared/text/numbers.ts'
import { percentEnd } from '#shared/text/percentages.ts'
import { isMark, lexemeAt, type Match, type Reading } from '#shared/text/reading.ts'

/**
 * The lower end of a range takes scale, percent sign and currency from the upper one, where they are said once:
 * `3 to 5 million`, `50-60 %`, `entre 50 et 60 %`, «من 5 إلى 6 ملايين دولار». Null where there is no such range.
 */
export function lowerEndMatch(reading: Reading, index: number, quantity: Quantity): Match | null {
  if (quantity.scale !== 1 || quantity.inWords) return null
  const upperIndex = upperEnd(reading, index, quantity.next)
  const upper = upperIndex === null ? null : readQuantity(reading, upperIndex)
  if (!upper || upper.inWords) return null
  const lower = quantity.value < upper.value / upper.scale ? timesScale(quantity, upper.scale) : quantity
  const { value, alternatives, start, end, next } = lower
  const place = { value, alternatives, start, end, quote: reading.text.slice(start, end) }
  if (percentEnd(reading, upper.next) !== null) return { tokens: [{ type: 'percent', ...place }], next }
  const money = readCurrencyLast(reading, upper)?.tokens[0]
  if (money?.type === 'money') {
    // The currency may bring a scale of its own (`5-6 M€`).
    const factor = upper.value === 0 ? 1 : money.value / upper.value
    const paid = timesScale(lower, factor)
    return {
      tokens: [
        { ...place, type: 'money', value: paid.value, alternatives: paid.alternatives, currency: money.currency },
      ],
      next,
    }
  }
  return upper.scale === 1 ? null : { tokens: [{ type: 'number', ...place, inWords: false }], next }
}

/** The lexeme of the upper end behind a dash, `to`, `à`, «إلى», or behind `and` where `between` stands before. */
function upperEnd(reading: Reading, index: number, next: number): number | null {
  const joint = lexemeAt(reading, next)
  if (lexemeAt(reading, next + 1).kind !== 'digits') return null
  if (isMark(joint, '-')) return next + 1
  if (['to', 'a', 'الي'].includes(joint.text)) return next + 1
  const between = ['between', 'entre', 'بين'].includes(lexemeAt(reading, index - 1).text)
  return between && ['and', 'et', 'و'].includes(joint.text) ? next + 1 : null
}
