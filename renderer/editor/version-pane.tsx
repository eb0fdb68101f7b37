import { Editor } from '@tiptap/core'
import { useEffect, useRef } from 'react'
import { FoundText } from '#renderer/editor/found-text.ts'
import { MarksInText } from '#renderer/editor/marks-in-text.ts'
import { pastedHtml } from '#renderer/editor/pasted-html.ts'
import type { ReleaseEditing } from '#renderer/editor/release-editing.ts'
import { RowKeys } from '#renderer/editor/row-keys.ts'
import { deleteWithinRows, replaceWithinRows, spansRows, withoutRows } from '#renderer/editor/stay-in-rows.ts'
import { versionExtensions } from '#renderer/editor/version-extensions.ts'
import { cellTextOf, offsetOfPosition } from '#shared/document/cell-text.ts'
import { deleteRow, insertRow, splitRow } from '#shared/document/row-operations.ts'
import { rowAtIndex, versionOf, versionsOf } from '#shared/document/versions.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { RowKind } from '#shared/model/row.ts'
import { directionOf } from '#shared/text/direction.ts'

export interface VersionPaneProps {
  readonly editing: ReleaseEditing
  readonly language: LanguageTag
  readonly isSource: boolean
  readonly label: string
  readonly readOnly?: boolean
}

/** One version of the release as an editor; its rows are subgrid items, level with the rows of the other panes. */
export function VersionPane({ editing, language, isSource, label, readOnly = false }: VersionPaneProps) {
  const mount = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const element = mount.current
    const version = versionOf(editing.session.state().doc, language)
    if (!element || !version) return
    const editor = createPaneEditor({
      editing,
      language,
      isSource,
      label,
      element,
      content: version.node.toJSON() as object,
    })
    editor.setEditable(!readOnly, false)
    const detach = editing.attach(language, editor)
    return () => {
      detach()
      editor.destroy()
    }
  }, [editing, language, isSource, label, readOnly])

  return <div className="pane" ref={mount} data-language={language} />
}

function createPaneEditor({
  editing,
  language,
  isSource,
  label,
  element,
  content,
}: VersionPaneProps & { readonly element: HTMLElement; readonly content: object }): Editor {
  const editor = new Editor({
    element,
    content,
    injectCSS: false,
    extensions: [
      ...versionExtensions,
      MarksInText,
      FoundText,
      RowKeys.configure({
        newRow: isSource ? (position) => beginRow(editing, language, position) : null,
        deleteEmptyRow: (rowIndex) => isSource && deleteEmptyRow(editing, rowIndex),
      }),
    ],
    editorProps: {
      attributes: {
        lang: language,
        dir: directionOf(language),
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        spellcheck: 'false',
        translate: 'no',
      },
      transformPastedHTML: (html) => pastedHtml(html),
      handleTextInput: (view, _from, _to, text) => {
        if (!spansRows(view.state)) return false
        const cleared = deleteWithinRows(view.state)
        if (!cleared) return false
        view.dispatch(cleared.insertText(text))
        return true
      },
      transformPasted: withoutRows,
      handlePaste: (view, _event, pasted) => {
        if (!spansRows(view.state)) return false
        const replaced = replaceWithinRows(view.state, pasted)
        if (!replaced) return false
        view.dispatch(replaced.scrollIntoView().setMeta('paste', true).setMeta('uiEvent', 'paste'))
        return true
      },
      handleDOMEvents: {
        // An input method writes into the page itself: what it replaces over rows goes before it begins.
        compositionstart: (view) => {
          clearAcrossRows(view)
          return false
        },
        cut: (view, event) => {
          if (!view.editable || !spansRows(view.state) || !event.clipboardData) return false
          event.preventDefault()
          const { dom, text } = view.serializeForClipboard(view.state.selection.content())
          event.clipboardData.setData('text/html', dom.innerHTML)
          event.clipboardData.setData('text/plain', text)
          clearAcrossRows(view)
          return true
        },
      },
    },
  })
  editor.view.setProps({ dispatchTransaction: (transaction) => editing.fromPane(language, editor, transaction) })
  return editor
}

function clearAcrossRows(view: Editor['view']): void {
  if (!spansRows(view.state)) return
  const cleared = deleteWithinRows(view.state)
  if (cleared) view.dispatch(cleared)
}

/** In the source Enter divides the row; at either end of its text it adds an empty row there instead. */
function beginRow(editing: ReleaseEditing, language: LanguageTag, position: number): void {
  const id = editing.newRowId()
  const place = versionOf(editing.session.state().doc, language)
  if (!place) return
  const $position = place.node.resolve(position)
  const row = $position.node(1)
  const kind = kindAfter(row.attrs.kind as RowKind)
  const offset = offsetOfPosition(row, position - $position.start(1))
  const length = cellTextOf(row).length
  const done = editing.act((transaction) => {
    if (length > 0 && offset === 0) insertRow(transaction, $position.index(0), { id, kind: row.attrs.kind as RowKind })
    else if (offset === length) insertRow(transaction, $position.index(0) + 1, { id, kind })
    else splitRow(transaction, language, String(row.attrs.id), place.start + position, { id, kind })
  })
  if (done && (offset > 0 || length === 0)) editing.goTo({ language, rowId: id })
}

/** Headlines, datelines and ledes come once; what follows them is body text. */
function kindAfter(kind: RowKind): RowKind {
  return kind === 'headline' || kind === 'subhead' || kind === 'dateline' || kind === 'lede' ? 'body' : kind
}

/** A row goes with Backspace only when no version has text in it. */
function deleteEmptyRow(editing: ReleaseEditing, rowIndex: number): boolean {
  const { doc } = editing.session.state()
  const versions = versionsOf(doc)
  if (!versions.every((version) => cellTextOf(version.node.child(rowIndex)).trim() === '')) return false
  const source = versions[0]
  const before = source && rowAtIndex(source, rowIndex - 1)
  const row = source && rowAtIndex(source, rowIndex)
  if (!source || !row || !before) return false
  const done = editing.act((transaction) => {
    deleteRow(transaction, row.id)
  })
  if (done) editing.goTo({ language: source.language, rowId: before.id, start: cellTextOf(before.node).length })
  return done
}
