import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { offsetOfPosition } from '#shared/document/cell-text.ts'
import type { LanguageTag } from '#shared/model/language.ts'

/** Where the caret is: a cell, and an offset in its plain text. */
export interface CaretPlace {
  readonly language: LanguageTag
  readonly rowId: string
  readonly offset: number
}

/** The place of a pane's caret; null while it stands in no row. */
export function caretOfPane(language: LanguageTag, editor: Editor): CaretPlace | null {
  const { $head } = editor.state.selection
  if ($head.depth === 0) return null
  const row = $head.node(1)
  return { language, rowId: String(row.attrs.id), offset: offsetOfPosition(row, $head.pos - $head.start(1)) }
}

/**
 * A key, or what the worker has read, may follow a click before the browser has told of the new selection: it is read
 * before either does anything.
 */
export function readBrowsersCaret(editors: Iterable<Editor>): void {
  const editor = [...editors].find(({ view }) => view.hasFocus())
  const selected = editor?.view.dom.ownerDocument.getSelection()
  if (!editor || !selected?.anchorNode || !selected.focusNode || editor.view.composing) return
  const { view, state } = editor
  if (!view.dom.contains(selected.anchorNode) || !view.dom.contains(selected.focusNode)) return
  const anchor = view.posAtDOM(selected.anchorNode, selected.anchorOffset)
  const head = view.posAtDOM(selected.focusNode, selected.focusOffset)
  const { selection } = state
  if (!(selection instanceof TextSelection) || (selection.anchor === anchor && selection.head === head)) return
  const next = TextSelection.between(state.doc.resolve(anchor), state.doc.resolve(head))
  if (!next.eq(selection)) view.dispatch(state.tr.setSelection(next))
}
