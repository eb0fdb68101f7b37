import { expect, it } from 'vitest'
import { type BlockNode, listTree } from '#engine/files/export/list-tree.ts'
import { item, paragraph } from '#tests/fixtures/export/communique.ts'

it('puts an inner list inside its item', () => {
  expect(outline(listTree([item('a'), item('b', { depth: 1 }), item('c')]))).toBe('ul(a[ul(b)] c)')
})

it('begins a new list where text stands between, where the kind changes, and nowhere else', () => {
  expect(outline(listTree([item('a'), paragraph('p'), item('b')]))).toBe('ul(a) p ul(b)')
  expect(outline(listTree([item('a'), item('b', { ordered: true }), item('c', { ordered: true })]))).toBe(
    'ul(a) ol(b c)',
  )
})

it('loses no item of a list that begins too deep or skips a depth', () => {
  expect(outline(listTree([item('a', { depth: 2 }), item('b', { depth: 1 }), item('c')]))).toBe('ul(a b c)')
  expect(outline(listTree([item('a'), item('b', { depth: 3 }), item('c', { depth: 1 })]))).toBe('ul(a[ul(b c)])')
})

function outline(nodes: readonly BlockNode[]): string {
  const textOf = (runs: readonly { text: string }[]): string => runs.map((run) => run.text).join('')
  return nodes
    .map((node) => {
      if (node.type !== 'list') return textOf(node.runs)
      const items = node.items.map(
        (each) => textOf(each.runs) + (each.lists.length > 0 ? `[${outline(each.lists)}]` : ''),
      )
      return `${node.ordered ? 'ol' : 'ul'}(${items.join(' ')})`
    })
    .join(' ')
}
