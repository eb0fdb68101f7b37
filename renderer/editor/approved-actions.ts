// What is done with approved texts in the open release, each one undoable act over all its versions.
import type { CaretPlace } from '#renderer/editor/caret-of-pane.ts'
import type { ReleaseEditing } from '#renderer/editor/release-editing.ts'
import { currentEdition, passagesOf } from '#shared/boilerplate/passages-of.ts'
import type { RecognisedRow } from '#shared/boilerplate/recognise-approved.ts'
import { setLocked } from '#shared/document/approved-mark.ts'
import {
  type ApprovedRows,
  fillApproved,
  insertApproved,
  renewApproved,
  rowsOfSameText,
} from '#shared/document/approved-rows.ts'
import { deleteRow } from '#shared/document/row-operations.ts'
import { rowIdsOf, versionsOf } from '#shared/document/versions.ts'
import type { ApprovedText } from '#shared/model/boilerplate.ts'

/**
 * Puts the current edition below a row (null: at the end), or in its place where it is empty in all versions. The caret
 * goes into it.
 */
export function insertApprovedText(editing: ReleaseEditing, text: ApprovedText, place: CaretPlace | null): void {
  const { doc } = editing.session.state()
  const ids = rowIdsOf(doc)
  const found = place ? ids.indexOf(place.rowId) : -1
  const here = found >= 0 ? found : ids.length - 1
  const isEmpty = versionsOf(doc).every(({ node }) => node.maybeChild(here)?.textContent.trim() === '')
  const rows = approvedRows(text)
  const taken = isEmpty ? ids[here] : undefined
  const done = editing.act((transaction) => {
    if (taken === undefined) insertApproved(transaction, here + 1, rows, editing.newRowId)
    else renewApproved(transaction, [taken], rows, editing.newRowId)
  })
  const first = rowIdsOf(editing.session.state().doc)[taken === undefined ? here + 1 : here]
  const language = place?.language ?? editing.view.get().text.source
  if (done && first !== undefined) editing.goTo({ language, rowId: first })
}

/** Gives a recognised row, and those beside it that belong to the same text, the words of the current edition. */
export function renewApprovedText(
  editing: ReleaseEditing,
  row: RecognisedRow,
  recognised: readonly RecognisedRow[],
): boolean {
  const rows = approvedRows(row.text)
  const marked = rowsOfSameText(editing.session.state().doc, row.rowId)
  return editing.act((transaction) => {
    if (marked.length > 0) renewApproved(transaction, marked, rows, editing.newRowId)
    else if (row.passage === 'whole') renewApproved(transaction, [row.rowId], rows, editing.newRowId)
    else {
      for (const { rowId, passage, text } of recognised)
        if (text === row.text && passage !== 'whole') fillApproved(transaction, rowId, rows, passage)
    }
  })
}

/**
 * The rows keep their words, which are those of the first edition of this text, and are locked. Those of a contact become
 * one row with the lines of its card.
 */
export function adoptApprovedText(editing: ReleaseEditing, rowIds: readonly string[], text: ApprovedText): void {
  const rows = approvedRows(text)
  editing.act((transaction) => {
    rowIds.forEach((rowId, passage) => {
      if (passage < rows.passages.length) fillApproved(transaction, rowId, rows, passage)
      else deleteRow(transaction, rowId)
    })
  })
}

/** Locks or unlocks all rows of the approved text that this row is of. */
export function lockApprovedText(editing: ReleaseEditing, rowId: string, locked: boolean): void {
  editing.act((transaction) => {
    for (const each of rowsOfSameText(transaction.doc, rowId)) setLocked(transaction, each, locked)
  })
}

function approvedRows(text: ApprovedText): ApprovedRows {
  const { number, content } = currentEdition(text)
  return { text: text.id, edition: number, kind: text.kind, passages: passagesOf(content) }
}
