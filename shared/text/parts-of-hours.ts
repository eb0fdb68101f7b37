import { readNumberWords } from '#shared/text/numbers.ts'
import { isMark, lexemeAt, type Reading } from '#shared/text/reading.ts'

/** An hour and the minutes past it, below nought before it, and the lexeme after them. */
interface HourWithPart {
  readonly hour: number
  readonly minute: number
  readonly next: number
}

/** "half past nine", "a quarter to noon", where the reader stands on the half or the quarter. */
export function readPartOfHour(reading: Reading, index: number): HourWithPart | null {
  const { text } = lexemeAt(reading, index)
  const side = lexemeAt(reading, index + 1).text
  const isQuarter = text === 'quarter' && quarterLeads.has(lexemeAt(reading, index - 1).text)
  const minute = text === 'half' && side === 'past' ? 30 : isQuarter ? sidesOfQuarter.get(side) : undefined
  const hour = minute === undefined ? null : hourAt(reading, index + 2)
  return minute === undefined || hour === null ? null : { ...hour, minute }
}

/** "The first quarter to 5 July" is none. */
const quarterLeads = new Set('a at by from until till to around about before after since'.split(' '))
const sidesOfQuarter: ReadonlyMap<string, number> = new Map([
  ['past', 15],
  ['after', 15],
  ['to', -15],
  ['before', -15],
])

function hourAt(reading: Reading, index: number): { hour: number; next: number } | null {
  const { kind, text } = lexemeAt(reading, index)
  const next = index + 1
  if (text === 'noon' || text === 'midnight') return { hour: text === 'noon' ? 12 : 0, next }
  if (kind === 'digits') return text.length <= 2 && Number(text) <= 12 ? { hour: Number(text), next } : null
  const words = text === 'one' ? { value: 1, next } : readNumberWords(reading, index)
  return words === null || words.value < 1 || words.value > 12 ? null : { hour: words.value, next: words.next }
}

/** What stands behind « midi » and « minuit »: « et quart », « et demi », « moins le quart »; in minutes. */
export function partBehindNoon(reading: Reading, index: number): { minutes: number; next: number } | null {
  const joint = lexemeAt(reading, index)
  if (joint.text === 'moins') {
    const at = lexemeAt(reading, index + 1).text === 'le' ? index + 2 : index + 1
    return lexemeAt(reading, at).text === 'quart' ? { minutes: -15, next: at + 1 } : null
  }
  if (joint.text !== 'et') return null
  const { text } = lexemeAt(reading, index + 1)
  if (text === 'quart') return { minutes: 15, next: index + 2 }
  // « midi et demi-tarif »
  const isHalf = (text === 'demi' || text === 'demie') && !isMark(lexemeAt(reading, index + 2), '-', true)
  return isHalf ? { minutes: 30, next: index + 2 } : null
}
