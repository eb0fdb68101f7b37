import { type Quantity, readQuantity, timesScale } from '#shared/text/numbers.ts'
import { isAnd, isMark, lexemeAt, type Match, type Reading } from '#shared/text/reading.ts'

const mostItems = 8

/**
 * Bare decimals in a list take the scale that is said behind the last: `19.2, 11.4 and 2.9 million`, «19,2 و11,4 و2,9 مليون».
 * Gives all but the last. Whole numbers alone may count something else (`in 3 and 5 million`) unless they are all that stands
 * behind a colon, three of them or more, or are said to be taken one by one: `180, 74 and 58 million respectively`.
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
  const areWhole = bare.every(({ value }) => Number.isInteger(value))
  if (areWhole && !isOfAmounts(reading, index, last.next, items.length)) return null
  const tokens = bare.map((item) => {
    const { value, alternatives: others, start, end } = timesScale(item, last.scale)
    // "had 850 and 2 million visitors respectively"
    const alternatives = areWhole ? [...others, item.value] : others
    const quote = reading.text.slice(start, end)
    return { type: 'number' as const, value, alternatives, inWords: false, start, end, quote, elliptic: true as const }
  })
  return bare.length === 0 ? null : { tokens, next: at }
}

function isOfAmounts(reading: Reading, first: number, next: number, count: number): boolean {
  if (isTakenOneByOne(reading, next)) return true
  return count >= fewestBehindColon && isMark(lexemeAt(reading, first - 1), ':')
}

const fewestBehindColon = 3

/** `… million respectively`, « … millions d’euros respectivement », «… مليونًا على التوالي»: right behind them, or behind what is counted. */
function isTakenOneByOne(reading: Reading, next: number): boolean {
  for (let at = next; at <= next + 3; at += 1) {
    const { kind, text } = lexemeAt(reading, at)
    if (text === 'respectively' || text === 'respectivement' || text === 'التوالي') return true
    if (kind !== 'word' && text !== "'" && text !== ',' && text !== '،') return false
  }
  return false
}

/** The figures behind a comma or an `and`. */
function nextItem(reading: Reading, index: number): number | null {
  const joint = lexemeAt(reading, index)
  const comma = isMark(joint, ',،')
  const at = comma ? index + 1 : index
  const next = isAnd(lexemeAt(reading, at)) ? at + 1 : at
  return next > index && lexemeAt(reading, next).kind === 'digits' ? next : null
}
