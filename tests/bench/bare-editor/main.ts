// The peer: Tiptap with paragraphs and text and nothing else.
import { Editor, Node } from '@tiptap/core'

const Document = Node.create({ name: 'doc', topNode: true, content: 'block+' })
const Paragraph = Node.create({
  name: 'paragraph',
  group: 'block',
  content: 'inline*',
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: () => ['p', 0],
})
const Text = Node.create({ name: 'text', group: 'inline' })

declare global {
  interface Window {
    openBareEditor: (paragraphs: readonly string[]) => void
  }
}

window.openBareEditor = (paragraphs) => {
  const element = document.querySelector('#editor')
  if (!element) return
  const content = paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }))
  new Editor({ element, extensions: [Document, Paragraph, Text], content: { type: 'doc', content } })
}
