import { type Quantity, readQuantity, timesScale } from '#shared/text/numbers.ts'
import { isAnd, isMark, lexemeAt, type Match, type Reading } from '#shared/text/reading.ts'

const mostItems = 8

/**
 * Bare decimals in a list take the scale that is said behind the last: `19.2, 11.4 and 2.9 million`, «19,2 و11,4 و2,9 مليون».
 * Gives all but the last. Whole numbers alone may count something else (`in 3, 5 and 2.9 million`).
 */
export function scaledListMatch(reading: Reading, index: number, quantity: Quantity): Match | null {
  const items = [quantity]
  let last = quantity
  let at = index
  while (last.scale === 1) {
    const next = nextItem(reading, last.next)
    const item = next === null || items.length >= mostItems ? null : readQuantity(reading, next)
    if (next === null || !item || item.inWords || last.inWords || Math.abs(last.value) >= 1000) return null
    items.push(item)
    last = item
    at = next
  }
  const bare = items.slice(0, -1)
  if (!bare.some(({ value }) => !Number.isInteger(value))) return null
  const tokens = bare.map((item) => {
    const { value, alternatives, start, end } = timesScale(item, last.scale)
    const quote = reading.text.slice(start, end)
    return { type: 'number' as const, value, alternatives, inWords: false, start, end, quote, elliptic: true as const }
  })
  return bare.length === 0 ? null : { tokens, next: at }
}

/** The figures behind a comma or an `and`. */
function nextItem(reading: Reading, index: number): number | null {
  const joint = lexemeAt(reading, index)
  const comma = isMark(joint, ',،')
  const at = comma ? index + 1 : index
  const next = isAnd(lexemeAt(reading, at)) ? at + 1 : at
  return next > index && lexemeAt(reading, next).kind === 'digits' ? next : null
}
