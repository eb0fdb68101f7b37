import { isMark, lexemeAt, type Reading } from '#shared/text/reading.ts'

/** A number read from words; `next` is the lexeme after it. */
export interface WordNumber {
  readonly value: number
  readonly start: number
  readonly end: number
  readonly next: number
}

/** English cardinals by word; scales are at or above 100. */
export const englishCardinals: ReadonlyMap<string, number> = new Map([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value): [string, number] => [word, value]),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index): [string, number] => [word, (index + 2) * 10]),
  ['fourty', 40],
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
])

/** English number words (`twenty-five`, `one hundred and fifty`, `a million`); `one` and `zero` alone are no number. */
export function readEnglishNumber(reading: Reading, index: number): WordNumber | null {
  const first = lexemeAt(reading, index)
  const article = first.text === 'a' || first.text === 'an'
  let at = article ? index + 1 : index
  let total = 0
  let current = article ? 1 : 0
  let last = Number.POSITIVE_INFINITY
  let words = 0
  let scale = Number.POSITIVE_INFINITY
  let end = index
  while (true) {
    const value = cardinalAt(reading, at)
    if (value === undefined) break
    if (article && words === 0 && (value < 12 || (value > 12 && value < 100))) return null
    if (value === 12 && lexemeAt(reading, at).text === 'dozen') current = (current || 1) * 12
    else if (value === 100 && words + current > 0 && current < 100) current = (current || 1) * 100
    else if (value >= 1e3) {
      if (words === 0 && !article) return null
      if (value >= scale) break
      scale = value
      total += (current || 1) * value
      current = 0
    } else if (value === 100 || value >= last || (last < 20 && value > 0) || (last < 100 && value >= 10)) break
    else current += value
    last = Math.min(value, 1e3)
    words += 1
    end = at
    at += 1
    const joint = lexemeAt(reading, at)
    if (isMark(joint, '-', true) && cardinalAt(reading, at + 1) !== undefined) at += 1
    else if (joint.key === 'and' && last >= 100 && (cardinalAt(reading, at + 1) ?? 1000) < 100) at += 1
  }
  if (words === 0) return null
  const value = total + current
  if (words === 1 && !article && value < 2) return null
  return { value, start: first.start, end: lexemeAt(reading, end).end, next: end + 1 }
}

function cardinalAt(reading: Reading, index: number): number | undefined {
  return reading.words.cardinals.get(lexemeAt(reading, index).key)
}
