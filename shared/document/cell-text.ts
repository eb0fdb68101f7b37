import type { Node } from '@tiptap/pm/model'

/**
 * The plain text of a row's cell: its text blocks (a list item counts as one or more) joined by `\n`; a hard break is
 * `\n` too. Offsets are UTF-16 units.
 */
export function cellTextOf(row: Node): string {
  const lines: string[] = []
  row.descendants((node) => {
    if (!node.isTextblock) return true
    lines.push(lineOf(node))
    return false
  })
  return lines.join('\n')
}

/** The position inside the row (0 = at the start of its content) of an offset of its plain text. */
export function positionOfOffset(row: Node, offset: number): number {
  let consumed = 0
  let found: number | null = null
  let last = 0
  row.descendants((node, position) => {
    if (found !== null) return false
    if (!node.isTextblock) return true
    const length = node.content.size
    last = position + 1 + length
    if (offset <= consumed + length) {
      found = position + 1 + Math.max(0, offset - consumed)
      return false
    }
    consumed += length + 1
    return false
  })
  return found ?? last
}

/** The offset in the row's plain text of a position inside the row (0 = at the start of its content). */
export function offsetOfPosition(row: Node, position: number): number {
  let consumed = 0
  let found: number | null = null
  row.descendants((node, at) => {
    if (found !== null) return false
    if (!node.isTextblock) return true
    const start = at + 1
    if (position <= start + node.content.size) {
      found = consumed + Math.max(0, position - start)
      return false
    }
    consumed += node.content.size + 1
    return false
  })
  return found ?? Math.max(0, consumed - 1)
}

/** Inline leaves are one unit wide, as they are one position wide; a text's units are its positions. */
function lineOf(block: Node): string {
  if (block.childCount === 1 && block.firstChild?.isText) return block.firstChild.text ?? ''
  let line = ''
  block.forEach((child) => {
    line += child.isText ? (child.text ?? '') : '\n'
  })
  return line
}
