// An approved text is put into all versions of a release by one act. Each row takes one of its passages; a version that the
// text says nothing in gets an empty cell, which anybody may fill.
import type { Node } from '@tiptap/pm/model'
import type { Transform } from '@tiptap/pm/transform'
import { approvedMarkOf, setApprovedMark } from '#shared/document/approved-mark.ts'
import { cellTextOf } from '#shared/document/cell-text.ts'
import { nodesFromBlocks } from '#shared/document/rich.ts'
import { deleteRow, insertRow, setCellContent, setCellStatus, setRowKind } from '#shared/document/row-operations.ts'
import { rowIdsOf, rowIn, versionsOf } from '#shared/document/versions.ts'
import { type ApprovedKind, type ApprovedPassage, wordsFor } from '#shared/model/boilerplate.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { RichBlock } from '#shared/model/rich-text.ts'

/** One edition of an approved text, as rows. */
export interface ApprovedRows {
  /** The approved text's id. */
  readonly text: string
  readonly edition: number
  readonly kind: ApprovedKind
  readonly passages: readonly ApprovedPassage[]
}

/** Puts the rows of an approved text before the row at `index` (at the end when index = number of rows), locked. */
export function insertApproved(transform: Transform, index: number, rows: ApprovedRows, newId: () => string): void {
  let at = index
  for (const passage of rows.passages.keys()) {
    const id = newId()
    insertRow(transform, at, { id, kind: rows.kind })
    fillApproved(transform, id, rows, passage)
    at += 1
  }
}

/**
 * Gives the rows that hold an older edition, or words that drifted from it, those of this edition, and locks them. The
 * rows keep their ids as far as they reach; more passages make more rows behind them, fewer leave only rows that hold
 * words of others.
 */
export function renewApproved(
  transform: Transform,
  rowIds: readonly string[],
  rows: ApprovedRows,
  newId: () => string,
): void {
  let last = -1
  for (const [passage] of rows.passages.entries()) {
    const known = rowIds[passage]
    const id = known ?? newId()
    if (known === undefined) insertRow(transform, last + 1, { id, kind: rows.kind })
    fillApproved(transform, id, rows, passage)
    last = rowIdsOf(transform.doc).indexOf(id)
  }
  for (const surplus of rowIds.slice(rows.passages.length)) {
    const isOurs = cellsOf(transform.doc, surplus).every(({ row }) => isBlank(row) || approvedMarkOf(row) !== null)
    if (!isOurs || !deleteRow(transform, surplus)) forget(transform, surplus)
  }
}

/** The words stay as those of the release itself. */
export function forget(transform: Transform, rowId: string): void {
  for (const { language, row } of cellsOf(transform.doc, rowId))
    if (approvedMarkOf(row)) setApprovedMark(transform, language, rowId, null)
}

/** Gives a row the words of one passage in every version that has them, marks and locks them. */
export function fillApproved(transform: Transform, rowId: string, rows: ApprovedRows, index: number): void {
  const passage = rows.passages[index]
  if (!passage) return
  setRowKind(transform, rowId, rows.kind)
  const filled: LanguageTag[] = []
  for (const { language, row } of cellsOf(transform.doc, rowId)) {
    const words = wordsFor(passage, language)
    if (words.trim() === '') {
      if (approvedMarkOf(row)) setApprovedMark(transform, language, rowId, null)
      continue
    }
    // What stands there word for word keeps its bold and its links.
    if (cellTextOf(row) !== words)
      setCellContent(transform, language, rowId, nodesFromBlocks(blocksOf(words, passage.heading)))
    const mark = { text: rows.text, edition: rows.edition, passage: index, locked: true }
    setApprovedMark(transform, language, rowId, mark)
    filled.push(language)
  }
  // Confirmed against the source as it stands now, so after all of them were written.
  for (const language of filled) setCellStatus(transform, language, rowId, 'translated')
}

function cellsOf(release: Node, rowId: string): readonly { readonly language: LanguageTag; readonly row: Node }[] {
  return versionsOf(release).flatMap((place) => {
    const row = rowIn(place, rowId)
    return row ? [{ language: place.language, row: row.node }] : []
  })
}

function isBlank(row: Node): boolean {
  return row.textContent.trim() === ''
}

function blocksOf(words: string, heading: boolean): readonly RichBlock[] {
  return words
    .split('\n')
    .map((line) =>
      heading ? { type: 'heading', level: 2, runs: [{ text: line }] } : { type: 'paragraph', runs: [{ text: line }] },
    )
}

/** The rows around this one that hold passages of the same approved text, in order, this one among them. */
export function rowsOfSameText(release: Node, rowId: string): readonly string[] {
  const versions = versionsOf(release)
  const ids = rowIdsOf(release)
  const textAt = (index: number): string | null => {
    for (const { node } of versions) {
      const row = node.maybeChild(index)
      const mark = row && approvedMarkOf(row)
      if (mark) return mark.text
    }
    return null
  }
  const here = ids.indexOf(rowId)
  const text = textAt(here)
  if (here < 0 || text === null) return []
  let [first, last] = [here, here]
  while (first > 0 && textAt(first - 1) === text) first -= 1
  while (last < ids.length - 1 && textAt(last + 1) === text) last += 1
  return ids.slice(first, last + 1)
}
