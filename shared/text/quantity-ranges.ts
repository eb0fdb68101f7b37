import { looksLikeYear, readCurrencyLast } from '#shared/text/money.ts'
import { type Quantity, readQuantity, timesScale } from '#shared/text/numbers.ts'
import { percentEnd } from '#shared/text/percentages.ts'
import { upperEndIndex } from '#shared/text/range-connector.ts'
import type { Match, Reading } from '#shared/text/reading.ts'

/**
 * The lower end of a range takes scale, percent sign and currency from the upper one, where they are said once:
 * `3 to 5 million`, `50-60 %`, `entre 50 et 60 %`, «من 5 إلى 6 ملايين دولار». Null where there is no such range.
 */
export function lowerEndMatch(reading: Reading, index: number, quantity: Quantity): Match | null {
  if (quantity.scale !== 1 || quantity.inWords) return null
  const upperIndex = upperEndIndex(reading, index, quantity.next)
  const upper = upperIndex === null ? null : readQuantity(reading, upperIndex)
  if (!upper || upper.inWords || isYearAbove(quantity, upper)) return null
  const lower = quantity.value < upper.value / upper.scale ? timesScale(quantity, upper.scale) : quantity
  const { value, alternatives, start, end, next } = lower
  const place = { value, alternatives, start, end, quote: reading.text.slice(start, end), elliptic: true as const }
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

/** "rose in 2025 to 50 per cent": no range runs down from a year. */
function isYearAbove(quantity: Quantity, upper: Quantity): boolean {
  return looksLikeYear(quantity) && quantity.value > upper.value
}
