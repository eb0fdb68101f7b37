import { hasMarks, marks } from '#shared/checks/characters-in.ts'
import type { CellCheck, Found } from '#shared/checks/check.ts'
import { nothing } from '#shared/checks/nothing.ts'

/** Arabic in its shaped forms (U+FB50…, U+FE70…), as copied from a PDF. ﷺ ﷲ ﷽ ﷼ and ﴿ ﴾ are written so. */
export const arPresentationForms: CellCheck = {
  id: 'ar-presentation-forms',
  severity: 'warning',
  scope: 'cell',
  look: ({ cell }) => (hasMarks(cell, marks.presentationForm) ? shapedIn(cell.text) : nothing),
}

/** Neighbouring words are put right together. */
const shaped =
  /[\ufb50-\ufd3d\ufd50-\ufdcf\ufe70-\ufefc](?:[\ufb50-\ufd3d\ufd50-\ufdcf\ufe70-\ufefc\u0600-\u06ff]|[ ،.](?=[\ufb50-\ufd3d\ufd50-\ufdcf\ufe70-\ufefc]))*/g

function* shapedIn(text: string): Iterable<Found> {
  for (const match of text.matchAll(shaped)) {
    let start = match.index
    while (start > 0 && /[\u0620-\u0652]/.test(text[start - 1] ?? '')) start -= 1
    const end = match.index + match[0].length
    const replacement = text.slice(start, end).normalize('NFKC')
    yield {
      start,
      end,
      values: { expected: replacement.length <= 30 ? replacement : `${replacement.slice(0, 30)}…` },
      fix: { start, end, replacement },
    }
  }
}
