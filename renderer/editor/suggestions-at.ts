import type { EditingView } from '#renderer/editor/release-editing.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import { suggestTerms, type TermSuggestion } from '#shared/terms/suggest-terms.ts'

export interface RowSuggestions {
  readonly target: LanguageTag
  readonly terms: readonly TermSuggestion[]
}

/** The glossary terms of the row where the caret is, for the translation it is in (else for the first one shown). */
export function suggestionsAt(view: EditingView, shown: readonly LanguageTag[]): RowSuggestions | null {
  const { caret, text, knowledge } = view
  const target =
    caret && caret.language !== text.source ? caret.language : shown.find((language) => language !== text.source)
  const row = text.rows.find((each) => each.id === caret?.rowId)
  if (!row || target === undefined) return null
  const occurrences = knowledge.cell(row.id, text.source)?.terms ?? []
  const targetText = row.cells[target]?.text ?? ''
  return { target, terms: suggestTerms({ occurrences, recogniser: knowledge, target, targetText }) }
}
