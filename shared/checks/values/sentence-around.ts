import type { TextSpan } from '#shared/model/release-text.ts'

const reach = 320

/** The sentence around a place of a text, roughly: from mark to mark, and no further than a long sentence goes. */
export function sentenceAround(text: string, { start, end }: TextSpan): TextSpan {
  let from = start
  while (from > 0 && start - from < reach && !isEnd(text, from - 1)) from -= 1
  let to = end
  while (to < text.length && to - end < reach && !isEnd(text, to)) to += 1
  return { start: from, end: to }
}

function isEnd(text: string, at: number): boolean {
  const character = text.charAt(at)
  if (character === '\n' || character === '!' || character === '?' || character === '؟') return true
  return (
    character === '.' &&
    /^[\s\u00a0”»"]?$/.test(text.charAt(at + 1)) &&
    /[\p{Ll}\p{Lo}\d”»)]/u.test(text.charAt(at - 1))
  )
}
