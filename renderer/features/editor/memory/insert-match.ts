import type { ReleaseEditing } from '#renderer/editor/release-editing.ts'
import { insertSuggestion, replaceCell } from '#renderer/editor/row-actions.ts'
import type { OfferedMatch } from '#renderer/features/editor/memory/offered-matches.ts'
import type { LanguageTag } from '#shared/model/language.ts'

/** A translation of the whole row takes the cell's place; that of a sentence goes to the caret. One undo brings back what was there. */
export function insertMatch(editing: ReleaseEditing, language: LanguageTag, { match, replaces }: OfferedMatch): void {
  const { caret } = editing.current()
  if (!caret) return
  if (replaces === 'row') replaceCell(editing, { language, rowId: caret.rowId }, match.targetText)
  else insertSuggestion(editing, language, match.targetText)
}
