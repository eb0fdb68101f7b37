import { hasMarks, marks } from '#shared/checks/characters-in.ts'
import type { CellCheck, CheckContext, Found } from '#shared/checks/check.ts'
import { quotedInside, shownQuotation } from '#shared/checks/language/quotation-style.ts'
import { quotationsOf } from '#shared/checks/language/quotations.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { CellText } from '#shared/model/release-text.ts'

/** A quotation inside a quotation in the same marks. The Imprimerie nationale allows « « » » in French. */
export const quotesNested: CellCheck = {
  id: 'quotes-nested',
  severity: 'info',
  scope: 'cell',
  look: ({ cell, language, context }) =>
    hasMarks(cell, marks.guillemet | marks.curlyQuote | marks.straightQuote)
      ? nestedIn(cell, language, context)
      : nothing,
}

function* nestedIn(cell: CellText, language: LanguageTag, context: CheckContext): Iterable<Found> {
  const base = baseLanguage(language)
  const allowed = base === 'fr' && context.house.frenchSpacing === 'imprimerie-nationale' ? '«' : null
  for (const quotation of context.read(quotationsOf, cell, language).pairs) {
    const { start, end, mark, inside } = quotation
    if (inside === null || inside.mark !== mark || mark === allowed) continue
    // English marks in French are `fr-guillemets`'.
    if (base === 'fr' && mark !== '«') continue
    const phrase = cell.text.slice(start + 1, end - 1).trim()
    yield {
      ...shownQuotation(cell.text, quotation),
      values: { mark: `${mark}…${quotation.closing}` },
      fix: /[“”‘«»"]/.test(phrase) ? null : { start, end, replacement: quotedInside(phrase, base, mark) },
    }
  }
}
