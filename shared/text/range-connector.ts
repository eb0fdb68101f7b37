import { isAnd, isMark, lexemeAt, type Reading } from '#shared/text/reading.ts'

/**
 * The lexeme of the upper end of a range of amounts: behind a dash, `to`, `à`, «إلى», or behind `and` where `between` stands
 * before `index`. `next` is the lexeme after the lower end. Null where no digits follow so.
 */
export function upperEndIndex(reading: Reading, index: number, next: number): number | null {
  const joint = lexemeAt(reading, next)
  if (lexemeAt(reading, next + 1).kind !== 'digits') return null
  if (isMark(joint, '-')) return next + 1
  if (['to', 'a', 'الي'].includes(joint.text)) return next + 1
  const between = ['between', 'entre', 'بين'].includes(lexemeAt(reading, index - 1).text)
  return between && isAnd(joint) ? next + 1 : null
}
