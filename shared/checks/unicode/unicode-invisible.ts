import { hasMarks, marks } from '#shared/checks/characters-in.ts'
import type { CellCheck, Found } from '#shared/checks/check.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { codePointName, wordAround } from '#shared/checks/word-around.ts'
import { baseLanguage } from '#shared/model/language.ts'

/** Zero-width spaces and joiners, soft hyphens, byte order marks: not seen, yet they break search, wrapping and links. */
export const unicodeInvisible: CellCheck = {
  id: 'unicode-invisible',
  severity: 'warning',
  scope: 'cell',
  look: ({ cell, language }) =>
    hasMarks(cell, marks.invisible) ? hiddenCharactersIn(cell.text, baseLanguage(language)) : nothing,
}

const hidden = /[\u200b-\u200d\u00ad\ufeff\u180e\u3164\uffa0\u2060-\u2064]+/g

function* hiddenCharactersIn(text: string, language: string): Iterable<Found> {
  for (const match of text.matchAll(hidden)) {
    const [run] = match
    const span = { start: match.index, end: match.index + run.length }
    if ([...run].every((character) => isMeant(character, text, span.start, span.end, language))) continue
    yield {
      ...wordAround(text, span),
      values: { mark: [...new Set(run)].map(codePointName).join(', ') },
      fix: { ...span, replacement: '' },
    }
  }
}

const joinerLanguages = new Set(
  'fa ur ku ckb ps ug sd ks az mzn hi mr ne sa bn as pa gu or ta te kn ml si km my th lo'.split(' '),
)
const spacelessLanguages = new Set('th km lo my zh ja bo'.split(' '))

function isMeant(character: string, text: string, start: number, end: number, language: string): boolean {
  const [before, after] = [text[start - 1] ?? '', text[end] ?? '']
  switch (character) {
    case '\u200b':
      return spacelessLanguages.has(language)
    case '\u200c':
      return (
        joinerLanguages.has(language) || isPersian(text, start, end) || (language !== 'ar' && isArabic(before + after))
      )
    case '\u200d':
      return joinerLanguages.has(language) || isEmoji(before) || isEmoji(after) || before === 'ه' || before === 'ـ'
    // A word joiner keeps together what a dash or slash would let break; inside a word there is nothing to keep.
    case '\u2060':
      return !(/\p{L}/u.test(before) && /\p{L}/u.test(after))
    default:
      return false
  }
}

/** Persian and Urdu names: «می‌خواهم» in a quotation is spelled so. */
function isPersian(text: string, start: number, end: number): boolean {
  return /[پچژگکیەےہ]/u.test(text.slice(Math.max(0, start - 12), end + 12))
}

/** A word quoted in its own script: “نامه‌ها” in an English text. */
function isArabic(beside: string): boolean {
  return /^\p{Script=Arabic}{2}$/u.test(beside)
}

function isEmoji(unit: string): boolean {
  const code = unit.charCodeAt(0)
  return (code >= 0xd800 && code <= 0xdfff) || (code >= 0x2190 && code <= 0x2bff) || code === 0xfe0f
}
