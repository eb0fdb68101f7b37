import { hasMarks, hasPairs, marks, pairs } from '#shared/checks/characters-in.ts'
import type { Found, VersionCheck } from '#shared/checks/check.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { oncePerVersion } from '#shared/checks/places-by-version.ts'
import { lineAfter, lineBefore } from '#shared/checks/text-near.ts'
import { wordAround } from '#shared/checks/word-around.ts'
import { baseLanguage } from '#shared/model/language.ts'

/** White space that running text has no use for: no-break spaces between words, tabs, thin spaces, empty lines. */
export const spaceOdd: VersionCheck = oncePerVersion({
  id: 'space-odd',
  severity: 'info',
  placesIn: (cell, language) =>
    hasMarks(cell, marks.noBreak | marks.oddSpace) || hasPairs(cell, pairs.twoNewlines)
      ? oddSpacesIn(cell.text, baseLanguage(language))
      : nothing,
})

const candidates = /[\t\u1680\u2002-\u200a\u205f\u3000\u00a0\u202f]+|\n(?:[ \t\u00a0]{0,80}\n){2,80}/g

function oddSpacesIn(text: string, language: string): readonly Found[] {
  const found: Found[] = []
  for (const match of text.matchAll(candidates)) {
    const [run] = match
    const [start, end] = [match.index, match.index + match[0].length]
    const context = contextOf(text, start, end, run, language)
    if (context === null) continue
    found.push({
      ...(context === 'blank' ? { start, end } : wordAround(text, { start, end })),
      values: { context },
      fix: context === 'blank' ? null : { start, end, replacement: ' ' },
    })
  }
  return found
}

function contextOf(text: string, start: number, end: number, run: string, language: string): string | null {
  const [before, after] = [text[start - 1] ?? '\n', text[end] ?? '\n']
  if (run.startsWith('\n')) return 'blank'
  // At the edge of a line it is `space-edge`'s, beside another space `space-double`'s.
  if (/\s/u.test(before) || /\s/u.test(after)) return null
  if (run.includes('\t')) return isTable(text, start) ? null : 'tab'
  if (/^[\u00a0\u202f]+$/.test(run)) {
    if (run.length > 1 || (language !== 'en' && language !== 'ar')) return null
    return bindsNothing(text, start, end) ? 'no-break' : null
  }
  // Thin spaces group figures, hold units, and stand beside French marks.
  if (/\p{N}/u.test(before) || /[%‰°;:!?»–—]/u.test(after) || /[«–—]/u.test(before)) return null
  return 'thin'
}

function isTable(text: string, at: number): boolean {
  return (lineBefore(text, at, 200) + lineAfter(text, at, 200)).split('\t').length > 2
}

/** Between two ordinary words. Short words, initials, figures and the parts of a name may be held together. */
function bindsNothing(text: string, start: number, end: number): boolean {
  const before = /\p{L}[\p{L}\p{M}’']*$/u.exec(text.slice(Math.max(0, start - 30), start))?.[0] ?? ''
  const after = /^[\p{L}\p{M}’']+/u.exec(text.slice(end, end + 30))?.[0] ?? ''
  if (before === '' || after === '') return false
  if (/\p{Script=Arabic}/u.test(before)) return before.length > 1 && after.length > 1
  return before.length > 2 && after.length > 1 && (/^\p{Ll}/u.test(before) || /^\p{Ll}/u.test(after))
}
