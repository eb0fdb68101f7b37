// Where words of Latin letters begin and end, and how they read folded: what the search for offices and names shares.
import type { TextSpan } from '#shared/model/release-text.ts'
import { foldForSearch } from '#shared/text/fold.ts'

/** A stretch folded letter for letter, so that offsets stay; ends where a letter would fold to more or fewer. */
export function windowFrom(text: string, at: number, length: number): string {
  const written = text.slice(at, at + length)
  if (plainText.test(written)) return written.toLowerCase()
  const quick = written
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/’/g, "'")
  if (quick.length === written.length) return quick
  let folded = ''
  for (let index = 0; index < written.length; index += 1) {
    const letter = fold(written.charAt(index))
    if (letter.length !== 1) break
    folded += letter
  }
  return folded
}

const plainText = /^[ -~]*$/

const folds = new Map<string, string>()

/** A word folded; remembered, as texts say the same words over and over. */
export function fold(word: string): string {
  const known = folds.get(word)
  if (known !== undefined) return known
  if (folds.size > 4096) folds.clear()
  const folded = foldForSearch(word, 'en')
  folds.set(word, folded)
  return folded
}

export function firstWord(text: string, at: number): string {
  let end = at
  while (end < text.length && end - at < 30 && isWordPart(text.charCodeAt(end))) end += 1
  return text.slice(at, end)
}

export const isBlank = (code: number) => code === 0x20 || code === 0xa0 || code === 0x202f
export const isWordPart = (code: number) =>
  (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code < 0x250) || code === 0x2d

/** Words begin after anything but a letter, and after an elision (`l’ambassadeur`). */
export function isWordStart(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  if (!isWordPart(code) || code === 0x2d) return false
  return index === 0 || !isWordPart(text.charCodeAt(index - 1))
}

/** Spans of one word that stand right before a place, for articles. */
export function wordBefore(text: string, at: number): TextSpan | null {
  let end = at
  while (end > 0 && isBlank(text.charCodeAt(end - 1))) end -= 1
  let start = end
  while (start > 0 && end - start < 30 && isWordPart(text.charCodeAt(start - 1))) start -= 1
  return start < end ? { start, end } : null
}
