import type { TextSpan } from '#shared/model/release-text.ts'

/**
 * The line that ends a release: of signs (`###`), a number (`-30-`), or the word of its language (`ENDS`, `- FIN -`,
 * «انتهى»).
 */
export interface EndMark extends TextSpan {
  readonly kind: 'signs' | 'number' | 'word'
}

/** The end mark in the last line of a text; null where there is none. */
export function endMarkOf(text: string): EndMark | null {
  let end = text.length
  while (end > 0 && isBlank(text.charCodeAt(end - 1))) end -= 1
  const start = text.lastIndexOf('\n', end - 1) + 1
  if (end - start < 2 || end - start > 40) return null
  const line = text.slice(start, end).trim()
  const span = { start: end - line.length, end }
  if (/^(?:(?:#\s?){3,10}|(?:\*\s?){3,10}|x{3,6}|[-–—*\s]{1,6}#{1,5}[-–—*\s]{1,6})$/iu.test(line))
    return { ...span, kind: 'signs' }
  return words.test(line) ? { ...span, kind: line.includes('30') ? 'number' : 'word' } : null
}

const words =
  /^[-–—*#[(/\s]{0,8}(?:30|ends?|fin|fin du communiqué(?: de presse)?|end of (?:press )?release|انتهى|إنتهى|انتهى البيان|انتهى البلاغ|نهاية البيان|النهاية|ende|fine|fim)[-–—*#\])/.\s]{0,8}$/iu

/** The language whose word an end mark is; null for signs, for `-30-` and for words that are not told apart here. */
export function languageOfEndMark(line: string): 'en' | 'fr' | 'ar' | null {
  if (/\p{Script=Arabic}/u.test(line)) return 'ar'
  const word = /\p{L}+/u.exec(line)?.[0].toLowerCase() ?? ''
  return word === 'end' || word === 'ends' ? 'en' : word === 'fin' ? 'fr' : null
}

function isBlank(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || code === 0x202f || (code >= 0x200b && code <= 0x200f) || code === 0xfeff
}
