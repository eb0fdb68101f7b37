import { Fragment, type Node, Slice } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { TextSelection } from '@tiptap/pm/state'

/** Whether a change made by typing, cutting or pasting would add, remove, join or reorder rows. */
export function changesRows(before: Node, after: Node): boolean {
  if (before.childCount !== after.childCount) return true
  for (let index = 0; index < before.childCount; index += 1) {
    if (before.child(index) === after.child(index)) continue
    if (before.child(index).attrs.id !== after.child(index).attrs.id) return true
    if (before.child(index).attrs.kind !== after.child(index).attrs.kind) return true
  }
  return false
}

/**
 * Deletes what is selected, cell by cell: rows that lose all their text stay as empty cells, and no two rows are
 * joined. The caret goes to where the selection began. Null when nothing is selected.
 */
export function deleteWithinRows(state: EditorState): Transaction | null {
  const { from, to, empty } = state.selection
  if (empty) return null
  const transaction = state.tr
  const cuts: { from: number; to: number }[] = []
  state.doc.forEach((row, before) => {
    const start = before + 1
    const end = before + 1 + row.content.size
    if (to <= start || from >= end) return
    cuts.push({ from: Math.max(from, start), to: Math.min(to, end) })
  })
  for (const cut of cuts.reverse()) {
    // Whole cells become one empty paragraph; parts are cut out of their text blocks.
    transaction.deleteRange(transaction.mapping.map(cut.from), transaction.mapping.map(cut.to))
    if (changesRows(state.doc, transaction.doc)) return emptied(state, cuts)
  }
  const caret = Math.min(transaction.mapping.map(from), transaction.doc.content.size)
  return transaction.setSelection(TextSelection.near(transaction.doc.resolve(caret)))
}

/**
 * Puts what is pasted where a selection of several rows begins, in place of what is selected in each of them. Null when
 * nothing is selected or nothing is pasted.
 */
export function replaceWithinRows(state: EditorState, pasted: Slice): Transaction | null {
  return pasted.size === 0 ? null : (deleteWithinRows(state)?.replaceSelection(pasted) ?? null)
}

/**
 * The same slice without rows around its blocks. Pasted blocks are fitted to where they go; where everything is selected
 * that is the version itself, and the rows made for them there could go nowhere.
 */
export function withoutRows(slice: Slice): Slice {
  const { content } = slice.content
  if (!content.some((node) => node.type.name === 'row')) return slice
  const blocks = content.flatMap((node) => (node.type.name === 'row' ? node.children : [node]))
  return Slice.maxOpen(Fragment.from(blocks))
}

/** The careful way: only text inside text blocks is taken, the blocks stay. */
function emptied(state: EditorState, cuts: readonly { readonly from: number; readonly to: number }[]): Transaction {
  const transaction = state.tr
  const pieces: { from: number; to: number }[] = []
  for (const cut of cuts) {
    state.doc.nodesBetween(cut.from, cut.to, (node, position) => {
      if (!node.isTextblock) return true
      const from = Math.max(cut.from, position + 1)
      const to = Math.min(cut.to, position + 1 + node.content.size)
      if (to > from) pieces.push({ from, to })
      return false
    })
  }
  pieces.sort((one, other) => other.from - one.from)
  for (const piece of pieces) transaction.delete(piece.from, piece.to)
  const caret = Math.min(state.selection.from, transaction.doc.content.size)
  return transaction.setSelection(TextSelection.near(transaction.doc.resolve(caret)))
}

/** Whether the selection reaches into more than one row. */
export function spansRows(state: EditorState): boolean {
  const { $from, $to } = state.selection
  return $from.index(0) !== $to.index(0)
}
