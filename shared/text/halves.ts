import type { WordNumber } from '#shared/text/number-words-en.ts'
import { isMark, lexemeAt, type Reading, wordStart } from '#shared/text/reading.ts'

/** Half of a scale: `half a million`, `un demi-million`, «نصف مليون». */
export function readHalf(reading: Reading, index: number): WordNumber | null {
  const first = lexemeAt(reading, index)
  const article = first.text === 'un' || first.text === 'une' ? 1 : 0
  const half = lexemeAt(reading, index + article)
  if (half.key !== 'half' && half.key !== 'demi' && half.key !== 'نصف') return null
  let at = index + article + 1
  if (isMark(lexemeAt(reading, at), '-', true) || ['a', 'an'].includes(lexemeAt(reading, at).text)) at += 1
  const scale = scaleAt(reading, at)
  if (scale === null) return null
  return { value: scale / 2, start: wordStart(reading, first), end: lexemeAt(reading, at).end, next: at + 1 }
}

/** The half that follows: `one and a half million`, `un million et demi`, «مليون ونصف». */
export function withHalf(reading: Reading, number: WordNumber): WordNumber {
  const joint = lexemeAt(reading, number.next)
  if (joint.text === 'and' && lexemeAt(reading, number.next + 2).key === 'half') {
    const scale = scaleAt(reading, number.next + 3)
    if (scale === null || number.value >= 1000) return number
    return {
      ...number,
      value: (number.value + 0.5) * scale,
      end: lexemeAt(reading, number.next + 3).end,
      next: number.next + 4,
    }
  }
  const last = scaleAt(reading, number.next - 1)
  const french = joint.text === 'et' && /^demie?$/.test(lexemeAt(reading, number.next + 1).text)
  const arabic = joint.text === 'ونصف' || joint.text === 'والنصف'
  if (last === null || !(french || arabic)) return number
  const next = number.next + (french ? 2 : 1)
  return { ...number, value: number.value + last / 2, end: lexemeAt(reading, next - 1).end, next }
}

function scaleAt(reading: Reading, index: number): number | null {
  const lexeme = lexemeAt(reading, index)
  const scale = lexeme.definite || lexeme.clitics > 0 ? undefined : reading.words.scales.get(lexeme.key)
  return scale !== undefined && scale >= 1000 ? scale : null
}
