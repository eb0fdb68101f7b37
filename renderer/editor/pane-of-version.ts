// How a pane takes up what its version became elsewhere.
import type { Editor } from '@tiptap/core'
import type { Transaction } from '@tiptap/pm/state'
import { Step } from '@tiptap/pm/transform'
import { selectionAfter } from '#renderer/editor/where-it-changed.ts'
import { type VersionPlace, versionOf } from '#shared/document/versions.ts'
import type { LanguageTag } from '#shared/model/language.ts'

/** The mark of a pane's transaction that came from the release and need not go there. */
export const fromRelease = 'fromRelease'

/** Does in a pane what these steps did in its version; the caret stays with the words it stood in. */
export function applyToPane(editor: Editor, language: LanguageTag, steps: readonly Step[], cause: Transaction): void {
  const transaction = editor.state.tr.setMeta(fromRelease, true).setMeta('addToHistory', false)
  for (const step of steps) transaction.step(Step.fromJSON(editor.schema, step.toJSON()))
  const before = versionOf(cause.before, language)
  const after = versionOf(cause.doc, language)
  if (before && after) {
    const kept = selectionAfter(editor.state.selection, transaction.doc, {
      map: (position, side) => {
        const mapped = cause.mapping.mapResult(before.start + position, side)
        return mapped.deletedAcross ? null : mapped.pos - after.start
      },
    })
    if (kept && !kept.eq(transaction.selection)) transaction.setSelection(kept)
  }
  editor.view.updateState(editor.state.apply(transaction))
}

/** A pane shows its version: whatever went wrong, it has as many places as the version has. */
export function isLevelWith(editor: Editor, version: VersionPlace): boolean {
  return editor.state.doc.content.size === version.node.content.size
}

/** Puts the whole version into its pane. */
export function showWhole(editor: Editor, version: VersionPlace): void {
  const { state } = editor
  const rows = editor.schema.nodeFromJSON(version.node.toJSON()).content
  const transaction = state.tr.setMeta(fromRelease, true).replaceWith(0, state.doc.content.size, rows)
  const kept = selectionAfter(state.selection, transaction.doc, { map: () => null })
  if (kept) transaction.setSelection(kept)
  editor.view.updateState(state.apply(transaction))
}
