import type { Editor } from '@tiptap/core'
import { setBlockType } from '@tiptap/pm/commands'
import { liftListItem, wrapInList } from '@tiptap/pm/schema-list'

/** Makes the paragraphs of the selection a list, or takes them out of one; never beyond their row. */
export function toggleList(editor: Editor, list: 'bulletList' | 'orderedList'): boolean {
  const { state, view } = editor
  const type = state.schema.nodes[list]
  const item = state.schema.nodes.listItem
  if (!type || !item) return false
  view.focus()
  if (editor.isActive(list)) return liftListItem(item)(state, view.dispatch)
  if (editor.isActive('listItem')) {
    const { $from } = state.selection
    for (let depth = $from.depth; depth > 0; depth -= 1) {
      if ($from.node(depth).type.name !== 'listItem') continue
      view.dispatch(state.tr.setNodeMarkup($from.before(depth - 1), type))
      return true
    }
  }
  return wrapInList(type)(state, view.dispatch)
}

export function toggleHeading(editor: Editor): boolean {
  const { state, view } = editor
  const { heading, paragraph } = state.schema.nodes
  if (!heading || !paragraph) return false
  view.focus()
  return editor.isActive('heading')
    ? setBlockType(paragraph)(state, view.dispatch)
    : setBlockType(heading, { level: 2 })(state, view.dispatch)
}
