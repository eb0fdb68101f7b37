import type { CellReader, CheckContext } from '#shared/checks/check.ts'
import { hasContent } from '#shared/checks/has-content.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { CellText, RowText } from '#shared/model/release-text.ts'
import { type Quotation, quotationsIn } from '#shared/press/quotations.ts'

export const readQuotations: CellReader<readonly Quotation[]> = ({ text }, language) => {
  const base = baseLanguage(language)
  return base === 'en' || base === 'fr' || base === 'ar' ? quotationsIn(text, base) : nothing
}

const nothing: readonly Quotation[] = []

export interface VersionQuotations {
  readonly language: LanguageTag
  readonly cell: CellText
  readonly quotations: readonly Quotation[]
}

/** The quotations of each version of a row that has text; null where none quotes anyone word for word. */
export function quotationsInRow(row: RowText, context: CheckContext): readonly VersionQuotations[] | null {
  let any = false
  const versions: VersionQuotations[] = []
  for (const language of context.release.languages) {
    const cell = row.cells[language]
    if (cell === undefined || cell.text === '' || !/^(?:en|fr|ar)\b/i.test(language)) continue
    const quotations = context.read(readQuotations, cell, language)
    if (quotations.length > 0) any = true
    versions.push({ language, cell, quotations })
  }
  return any ? versions.filter(({ cell }) => hasContent(cell.text)) : null
}
