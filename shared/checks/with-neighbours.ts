import type { TextSpan } from '#shared/model/release-text.ts'

const longest = 40
const letter = /[\p{L}\p{M}\p{N}'’]/u

/** The span stretched to take in the word that ends where it starts (white space between does not count). */
export function withWordBefore(text: string, { start, end }: TextSpan): TextSpan {
  let at = start
  while (at > 0 && isBlank(text[at - 1])) at -= 1
  const limit = Math.max(0, start - longest)
  const wordEnd = at
  while (at > limit && letter.test(text[at - 1] ?? '')) at -= 1
  return { start: at < wordEnd ? at : start, end }
}

/** The span stretched to take in the word that starts where it ends (white space between does not count). */
export function withWordAfter(text: string, { start, end }: TextSpan): TextSpan {
  let at = end
  while (at < text.length && isBlank(text[at])) at += 1
  const limit = Math.min(text.length, end + longest)
  const wordStart = at
  while (at < limit && letter.test(text[at] ?? '')) at += 1
  return { start, end: at > wordStart ? at : end }
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\u00a0' || character === '\u202f'
}
