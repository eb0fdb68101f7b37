import { hasMarks, hasPairs, marks, pairs } from '#shared/checks/characters-in.ts'
import type { CellCheck, Found } from '#shared/checks/check.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { readAsArabic, readAsUtf8 } from '#shared/checks/unicode/misread-bytes.ts'
import { wordAround } from '#shared/checks/word-around.ts'
import type { TextSpan } from '#shared/model/release-text.ts'
import { directionOf } from '#shared/text/direction.ts'

/** Characters read in the wrong encoding: `Ã©` for é, `â€™` for ’, «Ø§Ù„» for «ال», and the sign for what was lost, U+FFFD. */
export const unicodeMojibake: CellCheck = {
  id: 'unicode-mojibake',
  severity: 'error',
  scope: 'cell',
  look({ cell, language }) {
    if (hasPairs(cell, pairs.mojibake) || hasMarks(cell, marks.control)) return misreadIn(cell.text)
    return directionOf(language) === 'rtl' && misreadArabic.test(cell.text) ? arabicMisreadIn(cell.text) : nothing
  },
}

/** One character of two to four bytes each. */
const misreadRuns = /(?:[\u00c2-\u00f4][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,3}){1,200}/g
const lost = /\ufffd+/g
const longestQuote = 30

function* misreadIn(text: string): Iterable<Found> {
  for (const { start, end, replacement } of joinNeighbours(text, runsIn(text))) {
    yield {
      ...wordAround(text, { start, end }),
      values: { found: shortened(text.slice(start, end)), expected: shortened(replacement) },
      fix: { start, end, replacement },
    }
  }
  for (const match of text.matchAll(lost)) {
    const span = { start: match.index, end: match.index + match[0].length }
    yield { ...wordAround(text, span), values: { context: 'lost' } }
  }
}

interface Run extends TextSpan {
  readonly replacement: string
}

function runsIn(text: string): readonly Run[] {
  const runs: Run[] = []
  for (const match of text.matchAll(misreadRuns)) {
    const replacement = meaningOf(match[0])
    if (replacement === null || isPortuguese(match[0], text, match.index)) continue
    runs.push({ start: match.index, end: match.index + match[0].length, replacement })
  }
  return runs
}

/** What was meant; null where the characters may well stand for themselves. Text misread twice is put right twice. */
function meaningOf(run: string): string | null {
  const meaning = readAsUtf8(run)
  if (meaning === null || meaning === run) return null
  const twice = /^[\u00c2-\u00f4]/.test(meaning) && meaning.length > 1 ? meaningOf(meaning) : null
  if (twice !== null) return twice
  if (/^[\u00a0-\u00ffŒœŸĀ-ſ\u2010-\u2044€™]+$/.test(meaning)) return meaning
  if (/^\p{Extended_Pictographic}/u.test(meaning)) return meaning
  return /^(?:\p{Script=Arabic}|\p{Script=Cyrillic}|\p{Script=Greek}|\p{M}|[،؛؟]){2,}$/u.test(meaning) ? meaning : null
}

/** MANHÃ before a no-break space, and Scandinavian Å and Ä before a mark, end words. */
function isPortuguese(run: string, text: string, at: number): boolean {
  const inWord = /\p{L}/u.test(text[at - 1] ?? '') || /\p{L}/u.test(text[at + run.length] ?? '')
  if (/^[ÅÄ]/.test(run)) return !inWord
  return /^[ÃÂ][\u00a0«»’”“‘…–—]$/.test(run) && /\p{Lu}/u.test(text[at - 1] ?? '')
}

/** Words of one misread passage are put right together. */
function joinNeighbours(text: string, runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined[joined.length - 1]
    const gap = last === undefined ? null : text.slice(last.end, run.start)
    if (last !== undefined && gap !== null && gap.length <= 3) {
      joined[joined.length - 1] = {
        start: last.start,
        end: run.end,
        replacement: last.replacement + gap + run.replacement,
      }
    } else joined.push(run)
  }
  return joined
}

const misreadArabic = /[À-ÿ]{4}/

function* arabicMisreadIn(text: string): Iterable<Found> {
  for (const match of text.matchAll(/[À-ÿ]{3,60}(?:[ .،,]{1,2}[À-ÿ]{2,60}){0,100}/g)) {
    const replacement = readAsArabic(match[0])
    if (/[À-ÿ]/.test(replacement)) continue
    const span = { start: match.index, end: match.index + match[0].length }
    yield {
      ...span,
      values: { found: shortened(match[0]), expected: shortened(replacement) },
      fix: { ...span, replacement },
    }
  }
}

function shortened(text: string): string {
  return text.length <= longestQuote ? text : `${text.slice(0, longestQuote)}…`
}
