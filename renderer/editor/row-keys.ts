import { Extension } from '@tiptap/core'
import { liftEmptyBlock, splitBlock } from '@tiptap/pm/commands'
import { splitListItem } from '@tiptap/pm/schema-list'
import { deleteWithinRows, spansRows } from '#renderer/editor/stay-in-rows.ts'

export interface RowKeysOptions {
  /** Enter outside a list in the source version: begins a new row at this position of the pane's document. */
  newRow: ((position: number) => void) | null
  /** Backspace in a row that is empty in all versions: takes it away. Answers whether it did. */
  deleteEmptyRow: (rowIndex: number) => boolean
}

/**
 * Keys that would otherwise join or divide rows. In the source Enter makes a row, in a translation a paragraph inside
 * the row; Backspace and Delete never join rows; what reaches over rows is emptied cell by cell.
 */
export const RowKeys = Extension.create<RowKeysOptions>({
  name: 'rowKeys',
  priority: 900,
  addOptions: () => ({ newRow: null, deleteEmptyRow: () => false }),
  addKeyboardShortcuts() {
    const deleteAcross = () => {
      if (!spansRows(this.editor.state)) return false
      const transaction = deleteWithinRows(this.editor.state)
      if (transaction) this.editor.view.dispatch(transaction.scrollIntoView())
      return true
    }
    return {
      Enter: () => {
        deleteAcross()
        const { state, view } = this.editor
        const { $from } = state.selection
        if ($from.depth > 2 || $from.node(-1).type.name === 'listItem') {
          const item = state.schema.nodes.listItem
          if (item && splitListItem(item)(state, view.dispatch)) return true
          return liftEmptyBlock(state, view.dispatch) || splitBlock(state, view.dispatch)
        }
        if (this.options.newRow) {
          if (!state.selection.empty) view.dispatch(state.tr.deleteSelection())
          this.options.newRow(this.editor.state.selection.from)
          return true
        }
        return splitBlock(state, view.dispatch)
      },
      Backspace: () => {
        if (deleteAcross()) return true
        const { $from, empty } = this.editor.state.selection
        if (!empty || $from.depth === 0) return false
        const row = $from.node(1)
        if (row.textContent === '' && row.childCount === 1)
          return this.options.deleteEmptyRow($from.index(0)) || $from.parentOffset === 0
        // At the very start of a row there is nothing before the caret that could go.
        return $from.pos === $from.start(1) + 1 && row.firstChild?.type.name === 'paragraph'
      },
      'Mod-Backspace': deleteAcross,
      Delete: () => {
        if (deleteAcross()) return true
        const { $from, empty } = this.editor.state.selection
        if (!empty || $from.depth === 0) return false
        return $from.pos === $from.end(1) - 1 && $from.node(1).lastChild?.type.name === 'paragraph'
      },
      'Mod-Delete': deleteAcross,
    }
  },
})
