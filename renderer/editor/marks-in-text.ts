import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { cellTextOf, positionOfOffset } from '#shared/document/cell-text.ts'
import type { Finding, TermOccurrence } from '#shared/model/finding.ts'
import type { Direction } from '#shared/text/direction.ts'
import { isLeftToRightAtom } from '#shared/text/is-left-to-right-atom.ts'
import type { Token } from '#shared/text/token.ts'

/** What is to be shown in one row of one version: dotted terms, thin facts, wavy findings, isolated left-to-right atoms. */
export interface RowMarks {
  readonly rowId: string
  readonly terms: readonly TermOccurrence[]
  readonly tokens: readonly Token[]
  readonly findings: readonly Finding[]
}

export interface MarksNews {
  readonly rows: readonly RowMarks[]
  readonly direction: Direction
}

const key = new PluginKey<DecorationSet>('marksInText')

/** Tells an editor what to mark; only the rows named are looked at again. */
export const marksMeta = key

/**
 * Marks are decorations that move with the text while it is typed and are replaced, row by row, when the worker has
 * read it. They are never part of the document.
 */
export const MarksInText = Extension.create({
  name: 'marksInText',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply: (transaction, marks) => {
          const moved = transaction.docChanged ? marks.map(transaction.mapping, transaction.doc) : marks
          const news: MarksNews | undefined = transaction.getMeta(key)
          return news ? withNews(moved, transaction.doc, news) : moved
        },
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
})

function withNews(marks: DecorationSet, version: Node, news: MarksNews): DecorationSet {
  const byId = new Map(news.rows.map((row) => [row.rowId, row]))
  let next = marks
  const added: Decoration[] = []
  version.forEach((row, before) => {
    const rowMarks = byId.get(String(row.attrs.id))
    if (!rowMarks) return
    const old = next.find(before, before + row.nodeSize)
    if (old.length > 0) next = next.remove(old)
    added.push(...decorationsOf(row, before + 1, rowMarks, news.direction))
  })
  return added.length > 0 ? next.add(version, added) : next
}

function decorationsOf(row: Node, start: number, marks: RowMarks, direction: Direction): Decoration[] {
  const made: Decoration[] = []
  const add = (from: number, to: number, attributes: Record<string, string>) => {
    const begin = start + positionOfOffset(row, from)
    const end = start + positionOfOffset(row, to)
    if (end > begin) made.push(Decoration.inline(begin, end, attributes))
  }
  for (const term of marks.terms) add(term.start, term.end, { class: `term ${term.status}` })
  for (const token of marks.tokens) {
    const classes = [isFact(token) ? 'fact' : '', direction === 'rtl' && isLeftToRightAtom(token) ? 'ltr-atom' : '']
      .join(' ')
      .trim()
    if (classes !== '') add(token.start, token.end, { class: classes })
  }
  const length = cellTextOf(row).length
  for (const finding of marks.findings) {
    // What concerns a cell as a whole (a term that is missing) stands in the gutter and the panel: a wave under all of it
    // would hide what is really marked.
    if (finding.start === 0 && finding.end >= length && length > 0) continue
    add(finding.start, finding.end, { class: `finding ${finding.severity}`, 'data-finding': finding.fingerprint })
  }
  return made
}

function isFact(token: Token): boolean {
  return (
    token.type === 'date' ||
    token.type === 'date-range' ||
    token.type === 'phone' ||
    token.type === 'email' ||
    token.type === 'url'
  )
}
