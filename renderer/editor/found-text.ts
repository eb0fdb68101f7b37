import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { positionOfOffset } from '#shared/document/cell-text.ts'

interface FoundSpan {
  readonly rowId: string
  readonly start: number
  readonly end: number
}

/** Tells an editor (as meta of a transaction) which spans are found; the list takes the place of the one before. */
export const foundMeta = new PluginKey<DecorationSet>('foundText')

/** The one of them that stands in the counter; marked apart so that going on redraws two places and not hundreds. */
export const foundHereMeta = new PluginKey<DecorationSet>('foundHere')

/** Shows what was found as decorations that move with the text while it is typed. Never part of the document. */
export const FoundText = Extension.create({
  name: 'foundText',
  addProseMirrorPlugins: () => [marking(foundMeta, 'found'), marking(foundHereMeta, 'found-here')],
})

function marking(key: PluginKey<DecorationSet>, className: string): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (transaction, marks) => {
        const news: readonly FoundSpan[] | undefined = transaction.getMeta(key)
        if (news) return marksOf(transaction.doc, news, className)
        return transaction.docChanged ? marks.map(transaction.mapping, transaction.doc) : marks
      },
    },
    props: { decorations: (state) => key.getState(state) },
  })
}

function marksOf(version: Node, spans: readonly FoundSpan[], className: string): DecorationSet {
  if (spans.length === 0) return DecorationSet.empty
  const byRow = Map.groupBy(spans, ({ rowId }) => rowId)
  const marks: Decoration[] = []
  version.forEach((row, before) => {
    for (const { start, end } of byRow.get(String(row.attrs.id)) ?? []) {
      const from = before + 1 + positionOfOffset(row, start)
      const to = before + 1 + positionOfOffset(row, end)
      if (to > from) marks.push(Decoration.inline(from, to, { class: className }))
    }
  })
  return DecorationSet.create(version, marks)
}
