import type { Quantity } from '#shared/text/numbers.ts'
import { isMark, lexemeAt, type Match, type Reading } from '#shared/text/reading.ts'

/** A quantity with its percent sign or words behind it, or (in Arabic) the sign before it. */
export function percentMatch(reading: Reading, index: number, quantity: Quantity): Match | null {
  const next = percentEnd(reading, quantity.next)
  const before = lexemeAt(reading, index - 1)
  const signBefore =
    next === null &&
    isMark(before, '%') &&
    lexemeAt(reading, index).gap === 'none' &&
    lexemeAt(reading, index - 2).kind !== 'digits'
  if (next === null && !signBefore) return null
  const start = signBefore ? before.start : quantity.start
  const end = next === null ? quantity.end : lexemeAt(reading, next - 1).end
  const { value, alternatives } = quantity
  return {
    tokens: [{ type: 'percent', value, alternatives, start, end, quote: reading.text.slice(start, end) }],
    next: next ?? quantity.next,
  }
}

/** The lexeme after the percent sign or words that begin here, or null. */
export function percentEnd(reading: Reading, index: number): number | null {
  const lexeme = lexemeAt(reading, index)
  if (isMark(lexeme, '%')) return index + 1
  if (lexeme.kind !== 'word') return null
  const next = lexemeAt(reading, index + 1)
  const { text } = lexeme
  if (text === 'percent' || text === 'pct' || text === 'بالمئه' || text === 'بالمائه' || text === 'بالميه')
    return index + 1
  if ((text === 'per' || text === 'pour') && next.text === 'cent') return index + 2
  if (text === 'p' && isMark(next, '.') && lexemeAt(reading, index + 2).text === 'cent') return index + 3
  return text === 'في' && /^(?:ال)?(?:مئه|مائه|ميه)$/.test(next.text) ? index + 2 : null
}
