import { hasMarks, marks } from '#shared/checks/characters-in.ts'
import type { Found, VersionCheck } from '#shared/checks/check.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { oncePerVersion } from '#shared/checks/places-by-version.ts'

/** Letters written in pieces (e + accent, alif + hamza) where one character does (Unicode Annex 15, form C). */
export const unicodeNfc: VersionCheck = oncePerVersion({
  id: 'unicode-nfc',
  severity: 'info',
  placesIn: (cell) => (hasMarks(cell, marks.decomposable) ? decomposedWords(cell.text) : nothing),
})

const pieces = /[\u0300-\u036f\u0653-\u0655\u0374\u037e\u0387\u1fef\u2126\u212a\u212b\u2329\u232a]/g
const longestWord = 40

function decomposedWords(text: string): readonly Found[] {
  const found: Found[] = []
  let done = 0
  for (const { index } of text.matchAll(pieces)) {
    if (index < done) continue
    const [start, end] = [wordStart(text, index), wordEnd(text, index)]
    done = end
    const word = text.slice(start, end)
    const composed = word.normalize('NFC')
    if (composed === word || isReordered(word, composed)) continue
    found.push({ start, end, values: { word: composed }, fix: { start, end, replacement: composed } })
  }
  return found
}

function wordStart(text: string, at: number): number {
  let start = at
  while (start > 0 && at - start < longestWord && !/\s/u.test(text[start - 1] ?? '')) start -= 1
  return start
}

function wordEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && end - at < longestWord && !/\s/u.test(text[end] ?? '')) end += 1
  return end
}

/** Shadda before its vowel, as it is typed: the same characters in another order. */
function isReordered(word: string, composed: string): boolean {
  return word.length === composed.length && [...word].sort().join('') === [...composed].sort().join('')
}
