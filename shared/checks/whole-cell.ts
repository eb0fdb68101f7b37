import type { LanguageTag } from '#shared/model/language.ts'
import type { Passage, RowText } from '#shared/model/release-text.ts'

/** The whole cell of one version as a passage. */
export function wholeCell(row: RowText, language: LanguageTag): Passage {
  const text = row.cells[language]?.text ?? ''
  return { language, rowId: row.id, start: 0, end: text.length, quote: text }
}
