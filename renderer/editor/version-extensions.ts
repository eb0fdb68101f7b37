// The nodes and marks of one language version in Tiptap, under the names and attributes of shared/document/schema.ts,
// so that steps pass between an editor and the release as JSON. version-extensions.test.ts holds the two together.
import { type AnyExtension, Mark, markInputRule, mergeAttributes, Node, wrappingInputRule } from '@tiptap/core'
import { isApprovedMark } from '#shared/model/boilerplate.ts'
import { isSafeAddress } from '#shared/text/safe-address.ts'

const Version = Node.create({
  name: 'version',
  topNode: true,
  content: 'row+',
  addAttributes: () => ({ language: { default: 'und' } }),
})

/** Rows never come from pasted HTML: what is pasted goes into the row where the caret is. */
const Row = Node.create({
  name: 'row',
  content: 'block+',
  isolating: true,
  defining: true,
  // A row is never picked up as a whole, neither by Ctrl+click nor to be dragged.
  selectable: false,
  addAttributes: () => ({
    id: { default: '' },
    kind: { default: 'body' },
    status: { default: 'empty' },
    confirmedAgainst: { default: null },
    approved: { default: null },
  }),
  renderHTML: ({ node }) => ['div', rowAttributes(node.attrs), 0],
  // A row's status follows its text while that is typed. Drawn anew, it would tear the letter an input method is composing
  // out of its hands: the row stays and takes its new attributes.
  addNodeView() {
    return ({ node }) => {
      const dom = document.createElement('div')
      const show = (attributes: Readonly<Record<string, unknown>>) => {
        for (const [name, value] of Object.entries(rowAttributes(attributes)))
          if (dom.getAttribute(name) !== value) dom.setAttribute(name, value)
      }
      show(node.attrs)
      return {
        dom,
        contentDOM: dom,
        update: (next) => {
          if (next.type !== node.type || next.attrs.id !== node.attrs.id) return false
          show(next.attrs)
          return true
        },
        // Only what stands in the row is read back from the page.
        ignoreMutation: (mutation) => mutation.type === 'attributes' && mutation.target === dom,
      }
    }
  },
})

const Paragraph = Node.create({
  name: 'paragraph',
  group: 'block',
  content: 'inline*',
  priority: 1000,
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: ({ HTMLAttributes }) => ['p', HTMLAttributes, 0],
})

const Heading = Node.create({
  name: 'heading',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ level: { default: 2, rendered: false } }),
  parseHTML: () => [1, 2, 3, 4].map((level) => ({ tag: `h${level}`, attrs: { level } })),
  renderHTML: ({ node, HTMLAttributes }) => [`h${headingLevelOf(node.attrs.level)}`, HTMLAttributes, 0],
})

const BulletList = Node.create({
  name: 'bulletList',
  group: 'block',
  content: 'listItem+',
  parseHTML: () => [{ tag: 'ul' }],
  renderHTML: ({ HTMLAttributes }) => ['ul', HTMLAttributes, 0],
  addInputRules() {
    return [wrappingInputRule({ find: /^\s*([-•*])\s$/u, type: this.type })]
  },
})

const OrderedList = Node.create({
  name: 'orderedList',
  group: 'block',
  content: 'listItem+',
  addAttributes: () => ({ start: { default: 1 } }),
  parseHTML: () => [{ tag: 'ol' }],
  renderHTML: ({ HTMLAttributes }) => ['ol', HTMLAttributes, 0],
})

const ListItem = Node.create({
  name: 'listItem',
  content: 'paragraph (paragraph | bulletList | orderedList)*',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: ({ HTMLAttributes }) => ['li', HTMLAttributes, 0],
  addKeyboardShortcuts() {
    return {
      Tab: () => this.editor.commands.sinkListItem(this.name),
      'Shift-Tab': () => this.editor.commands.liftListItem(this.name),
    }
  },
})

const HardBreak = Node.create({
  name: 'hardBreak',
  group: 'inline',
  inline: true,
  selectable: false,
  parseHTML: () => [{ tag: 'br' }],
  renderHTML: () => ['br'],
  renderText: () => '\n',
  addKeyboardShortcuts() {
    return { 'Shift-Enter': () => this.editor.commands.insertContent({ type: this.name }) }
  },
})

const Text = Node.create({ name: 'text', group: 'inline' })

const Link = Mark.create({
  name: 'link',
  inclusive: false,
  priority: 1000,
  addAttributes: () => ({ href: {} }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (element) => {
        const href = element.getAttribute('href') ?? ''
        return isSafeAddress(href) ? { href } : false
      },
    },
  ],
  // An address that is not safe is never written out, wherever it came from.
  renderHTML: ({ mark, HTMLAttributes }) => {
    const href = String(mark.attrs.href)
    return ['a', mergeAttributes(isSafeAddress(href) ? HTMLAttributes : {}, { rel: 'noreferrer noopener' }), 0]
  },
})

const Bold = Mark.create({
  name: 'bold',
  parseHTML: () => [{ tag: 'strong' }, { tag: 'b' }],
  renderHTML: ({ HTMLAttributes }) => ['strong', HTMLAttributes, 0],
  addKeyboardShortcuts() {
    return { 'Mod-b': () => this.editor.commands.toggleMark(this.name) }
  },
  addInputRules() {
    return [markInputRule({ find: /(?:^|\s)(\*\*(?!\s)([^*]+)\*\*)$/u, type: this.type })]
  },
})

const Italic = Mark.create({
  name: 'italic',
  parseHTML: () => [{ tag: 'em' }, { tag: 'i' }],
  renderHTML: ({ HTMLAttributes }) => ['em', HTMLAttributes, 0],
  addKeyboardShortcuts() {
    return { 'Mod-i': () => this.editor.commands.toggleMark(this.name) }
  },
})

const Underline = Mark.create({
  name: 'underline',
  parseHTML: () => [{ tag: 'u' }],
  renderHTML: ({ HTMLAttributes }) => ['u', HTMLAttributes, 0],
  addKeyboardShortcuts() {
    return { 'Mod-u': () => this.editor.commands.toggleMark(this.name) }
  },
})

export const versionExtensions: readonly AnyExtension[] = [
  Version,
  Row,
  Paragraph,
  Heading,
  BulletList,
  OrderedList,
  ListItem,
  HardBreak,
  Text,
  Link,
  Bold,
  Italic,
  Underline,
]

function rowAttributes({ id, kind, status, approved }: Readonly<Record<string, unknown>>): Record<string, string> {
  return {
    class: `row ${String(kind)}`,
    'data-row': String(id),
    'data-status': String(status),
    'data-approved': !isApprovedMark(approved) ? 'no' : approved.locked ? 'locked' : 'open',
  }
}

function headingLevelOf(level: unknown): 1 | 2 | 3 | 4 {
  return level === 1 || level === 3 || level === 4 ? level : 2
}
