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
  const target = targetAt(view, shown)
  const row = text.rows.find((each) => each.id === caret?.rowId)
  if (!row || target === null) return null
  const occurrences = knowledge.cell(row.id, text.source)?.terms ?? []
  const targetText = row.cells[target]?.text ?? ''
  return { target, terms: suggestTerms({ occurrences, recogniser: knowledge, target, targetText }) }
}

/** The translation that is being written: where the caret is, else the first one shown. Null where only the source is. */
export function targetAt({ caret, text }: EditingView, shown: readonly LanguageTag[]): LanguageTag | null {
  if (caret === null) return null
  if (caret.language !== text.source) return caret.language
  return shown.find((language) => language !== text.source) ?? null
}
