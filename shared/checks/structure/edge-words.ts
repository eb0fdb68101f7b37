import type { TextSpan } from '#shared/model/release-text.ts'

const most = 60

/** The first words of a text, as the place where something before it is missing. */
export function openingWords(text: string): TextSpan {
  const start = text.length - text.trimStart().length
  const lineBreak = text.indexOf('\n', start)
  const lineEnd = lineBreak < 0 ? text.length : lineBreak
  if (lineEnd - start <= most) return { start, end: start + text.slice(start, lineEnd).trimEnd().length }
  const cut = text.lastIndexOf(' ', start + most)
  return { start, end: cut > start ? cut : start + most }
}

/** The last words of a text, as the place where something after it is missing. */
export function closingWords(text: string): TextSpan {
  const end = text.trimEnd().length
  const lineStart = text.lastIndexOf('\n', end - 1) + 1
  if (end - lineStart <= most) return { start: end - text.slice(lineStart, end).trimStart().length, end }
  const cut = text.indexOf(' ', end - most)
  return { start: cut >= 0 && cut < end ? cut + 1 : end - most, end }
}
