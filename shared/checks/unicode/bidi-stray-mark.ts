import { hasMarks, marks } from '#shared/checks/characters-in.ts'
import type { CellCheck, Found } from '#shared/checks/check.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { codePointName, wordAround } from '#shared/checks/word-around.ts'
import { directionOf } from '#shared/text/direction.ts'

/** Direction marks (LRM, RLM, ALM) that do nothing: in text of one direction only, twice running, or inside a word. */
export const bidiStrayMark: CellCheck = {
  id: 'bidi-stray-mark',
  severity: 'info',
  scope: 'cell',
  look: ({ cell, language }) =>
    hasMarks(cell, marks.direction) ? strayMarksIn(cell.text, directionOf(language) === 'rtl') : nothing,
}

const rightToLeft = /[\u0590-\u061b\u061d-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

function* strayMarksIn(text: string, isRtl: boolean): Iterable<Found> {
  const idle = !isRtl && !rightToLeft.test(text)
  for (const match of text.matchAll(/[\u061c\u200e\u200f]+/g)) {
    const [run] = match
    const [start, end] = [match.index, match.index + run.length]
    const [before, after] = [text[start - 1] ?? '', text[end] ?? '']
    // ICU writes one with its percent signs.
    if (/[%٪]/.test(before + after)) continue
    const isLost = !isRtl && isAmongLatin(text, start, end, run)
    if (!(idle || isLost || run.length > 1 || isInsideWord(before, after, run))) continue
    const keepsOne = !idle && !isLost && run.length > 1 && !isInsideWord(before, after, run)
    const same = new Set(run).size === 1
    yield {
      ...wordAround(text, { start, end }),
      values: { mark: codePointName(run) },
      fix: keepsOne && !same ? null : { start, end, replacement: keepsOne ? (run[0] ?? '') : '' },
    }
  }
}

/** A right-to-left mark at a Latin word behind which Latin goes on: it turns the punctuation around. */
function isAmongLatin(text: string, start: number, end: number, run: string): boolean {
  if (run.includes('\u200e') || !/^\p{Script=Latin}$/u.test(text[start - 1] ?? '')) return false
  const next = /[\p{L}\p{N}]/u.exec(text.slice(end, end + 12))?.[0]
  return next !== undefined && /^\p{Script=Latin}$/u.test(next)
}

/** Between two letters of the mark's own direction. */
function isInsideWord(before: string, after: string, run: string): boolean {
  if (run.includes('\u200e')) return /^\p{Script=Latin}$/u.test(before) && /^\p{Script=Latin}$/u.test(after)
  return rightToLeft.test(before) && rightToLeft.test(after) && /\p{L}/u.test(before) && /\p{L}/u.test(after)
}
