import { hasMarks, marks } from '#shared/checks/characters-in.ts'
import type { CellCheck, Found } from '#shared/checks/check.ts'
import { nothing } from '#shared/checks/nothing.ts'

/** The lengthening stroke U+0640 inside words or in place of a dash. «هـ» and a prefix before figures or Latin take it. */
export const arTatweel: CellCheck = {
  id: 'ar-tatweel',
  severity: 'info',
  scope: 'cell',
  look: ({ cell }) => (hasMarks(cell, marks.tatweel) ? lengthenedIn(cell.text) : nothing),
}

const chunks = /[\u0620-\u0652\u0670-\u06d3]*ـ[\u0620-\u0652\u0670-\u06d3]*/g
/** «لـWeGO», «الـ68», «وبالـ"…"». */
const prefix = /^[وف]?(?:[بلكس]?|(?:[بك]?ال|لل))$/

function* lengthenedIn(text: string): Iterable<Found> {
  for (const chunk of joined(text)) {
    const [start, end] = [chunk.index, chunk.index + chunk.word.length]
    const bare = chunk.word.replaceAll('ـ', '')
    if (isMeant(chunk.word, bare, text[start - 1], text[end])) continue
    const isDash = bare === ''
    const replacement = isDash ? '–' : bare
    yield {
      start,
      end,
      values: isDash ? { context: 'dash' } : { found: chunk.word, expected: bare },
      fix: isDash && chunk.word.length > 3 ? null : { start, end, replacement },
    }
  }
}

/** Words with several strokes come in several matches, side by side. */
function joined(text: string): readonly { readonly index: number; readonly word: string }[] {
  const words: { index: number; word: string }[] = []
  for (const match of text.matchAll(chunks)) {
    const last = words[words.length - 1]
    if (last !== undefined && last.index + last.word.length === match.index) last.word += match[0]
    else words.push({ index: match.index, word: match[0] })
  }
  return words
}

function isMeant(word: string, bare: string, before: string | undefined, after: string | undefined): boolean {
  const atLineStart = before === undefined || before === '\n'
  // As a dash it has spaces on both sides; at the start of a line it is a bullet.
  if (bare === '') return atLineStart || after === undefined || after === '\n' || before !== ' ' || after !== ' '
  // «ـه», «ـة»: an ending that is spoken of.
  if (word.startsWith('ـ') && bare.length <= 3) return true
  const onlyLast = word.replace(/ـ+$/, '') === bare
  return onlyLast && (prefix.test(bare) || bare === 'ه')
}
