import type { BlockContent, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import type { ExportedRow, ExportedVersion } from '#engine/files/export/exported-version.ts'
import { type BlockNode, type ListNode, listTree } from '#engine/files/export/list-tree.ts'
import { withMarks } from '#engine/files/export/text-stretches.ts'
import type { RichRun } from '#shared/model/rich-text.ts'
import type { Direction } from '#shared/text/direction.ts'
import { safeAddressOf } from '#shared/text/safe-address.ts'

/** One language as Markdown (CommonMark with GFM). Underlining has no sign in Markdown and is left out. */
export function markdownOf(version: ExportedVersion): string {
  const children: RootContent[] = []
  let hasHeadline = false
  for (const row of version.rows) {
    children.push(...contentOf(row, version.direction, hasHeadline))
    hasHeadline ||= row.kind === 'headline'
  }
  const root: Root = { type: 'root', children: joinNeighbours(children) }
  return writer.stringify(root)
}

const writer = unified()
  .use(remarkGfm)
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '*',
    strong: '*',
    listItemIndent: 'one',
    rule: '-',
    incrementListMarker: true,
  })
  .freeze()

function contentOf(row: ExportedRow, direction: Direction, hasHeadline: boolean): readonly RootContent[] {
  const nodes = listTree(row.blocks)
  switch (row.kind) {
    case 'headline':
      return [{ type: 'heading', depth: hasHeadline ? 2 : 1, children: oneLine(nodes, direction, ' ') }]
    case 'subhead':
      return [{ type: 'heading', depth: 2, children: oneLine(nodes, direction, ' ') }]
    case 'quote':
      return [{ type: 'blockquote', children: nodes.map((node) => blockOf(node, direction)) }]
    case 'contact':
      return nodes.some((node) => node.type === 'list')
        ? nodes.map((node) => blockOf(node, direction))
        : [{ type: 'paragraph', children: oneLine(nodes, direction, 'break') }]
    case 'dateline':
    case 'lede':
    case 'body':
    case 'list':
    case 'boilerplate':
    case 'note':
    case 'end':
      return nodes.map((node) => blockOf(node, direction))
    default:
      return unreachable(row.kind)
  }
}

/** Rows of one list or of one quotation are one list and one quotation in the file. */
function joinNeighbours(children: readonly RootContent[]): RootContent[] {
  const joined: RootContent[] = []
  for (const child of children) {
    const before = joined.at(-1)
    if (before?.type === 'blockquote' && child.type === 'blockquote') {
      joined[joined.length - 1] = { ...before, children: [...before.children, ...child.children] }
    } else if (before?.type === 'list' && child.type === 'list' && before.ordered === child.ordered) {
      joined[joined.length - 1] = { ...before, children: [...before.children, ...child.children] }
    } else {
      joined.push(child)
    }
  }
  return joined
}

function oneLine(nodes: readonly BlockNode[], direction: Direction, between: ' ' | 'break'): PhrasingContent[] {
  const separator: PhrasingContent = between === 'break' ? { type: 'break' } : { type: 'text', value: ' ' }
  const lines = nodes.flatMap((node) => (node.type === 'list' ? node.items.map((item) => item.runs) : [node.runs]))
  return lines.flatMap((runs, index) => [
    ...(index > 0 ? [separator] : []),
    ...phrasingOf(runs, direction, between === ' ' ? 'joined' : 'broken'),
  ])
}

function blockOf(node: BlockNode, direction: Direction): BlockContent {
  switch (node.type) {
    case 'list':
      return listOf(node, direction)
    case 'heading':
      return { type: 'heading', depth: headingDepth(node.level), children: phrasingOf(node.runs, direction, 'joined') }
    case 'paragraph':
      return paragraphOf(node.runs, direction)
    default:
      return unreachable(node)
  }
}

function headingDepth(level: number): 2 | 3 | 4 | 5 {
  const depth = Math.min(level + 1, 5)
  return depth === 2 || depth === 3 || depth === 4 ? depth : 5
}

function listOf(list: ListNode, direction: Direction): BlockContent {
  return {
    type: 'list',
    ordered: list.ordered,
    spread: false,
    children: list.items.map((item) => ({
      type: 'listItem',
      spread: false,
      children: [paragraphOf(item.runs, direction), ...item.lists.map((nested) => listOf(nested, direction))],
    })),
  }
}

function paragraphOf(runs: readonly RichRun[], direction: Direction): Paragraph {
  return { type: 'paragraph', children: phrasingOf(runs, direction, 'broken') }
}

/** A heading is one line in Markdown, so a line break in it is a space; elsewhere it is a hard break. */
type LineBreaks = 'joined' | 'broken'

function phrasingOf(runs: readonly RichRun[], direction: Direction, breaks: LineBreaks): PhrasingContent[] {
  return nested(trimmed(runs), ['href', 'bold', 'italic'], direction, breaks)
}

/** The writer escapes within one node: a figure and the point behind it in the next one would be the number of a list. */
function joinTexts(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = []
  for (const node of nodes) {
    const before = joined.at(-1)
    if (before?.type === 'text' && node.type === 'text')
      joined[joined.length - 1] = { type: 'text', value: before.value + node.value }
    else joined.push(node)
  }
  return joined
}

type Mark = 'href' | 'bold' | 'italic'

/** Neighbouring runs that share a mark share its signs: `**a *b***`, never `**a*****b***`. */
function nested(
  runs: readonly RichRun[],
  marks: readonly Mark[],
  direction: Direction,
  breaks: LineBreaks,
): PhrasingContent[] {
  const [mark, ...inner] = marks
  if (mark === undefined) return joinTexts(runs.flatMap((run) => textOf(run, direction, breaks)))
  const plain = (text: string): PhrasingContent[] => (text === '' ? [] : textOf({ text }, direction, breaks))
  const content: PhrasingContent[] = []
  for (let index = 0; index < runs.length; ) {
    const value = markOf(runs[index], mark)
    let next = index + 1
    while (next < runs.length && markOf(runs[next], mark) === value) next += 1
    const group = runs.slice(index, next)
    const { start, middle, end } =
      mark !== 'href' && value !== ''
        ? withoutEdges(group, runs[index - 1]?.text.at(-1), runs[next]?.text.at(0))
        : { start: '', middle: group, end: '' }
    content.push(...plain(start), ...wrap(mark, value, nested(middle, inner, direction, breaks)), ...plain(end))
    index = next
  }
  return joinTexts(content)
}

function markOf(run: RichRun | undefined, mark: Mark): string {
  if (mark === 'href') return safeAddressOf(run?.href) ?? ''
  return run?.[mark] ? 'yes' : ''
}

function wrap(mark: Mark, value: string, children: PhrasingContent[]): readonly PhrasingContent[] {
  if (value === '' || children.length === 0) return children
  switch (mark) {
    case 'href':
      return [{ type: 'link', url: value, children }]
    case 'bold':
      return [{ type: 'strong', children }]
    case 'italic':
      return [{ type: 'emphasis', children }]
    default:
      return unreachable(mark)
  }
}

function textOf(run: RichRun, direction: Direction, breaks: LineBreaks): PhrasingContent[] {
  const lines = breaks === 'broken' ? run.text.split('\n') : [run.text.replaceAll('\n', ' ')]
  return lines.flatMap((line, index) => [
    ...(index > 0 ? [{ type: 'break' as const }] : []),
    ...(safeAddressOf(run.href) === null ? withLinks(line, direction) : [{ type: 'text' as const, value: line }]),
  ])
}

/** A bare web or mail address becomes a link, so that its signs need no escaping and every reader of Markdown links it. */
function withLinks(line: string, direction: Direction): PhrasingContent[] {
  return line
    .split(bareAddress)
    .map((part, index): PhrasingContent => {
      if (index % 2 === 0) return { type: 'text', value: withMarks(part, direction) }
      const address = part.includes('://') ? part : part.includes('@') ? `mailto:${part}` : `https://${part}`
      if (safeAddressOf(address) === null) return { type: 'text', value: part }
      return { type: 'link', url: address, children: [{ type: 'text', value: part }] }
    })
    .filter((node) => node.type !== 'text' || node.value !== '')
}

const bareAddress =
  /((?<![\w.])(?:https?:\/\/|www\.)[\x21-\x7e]{0,2000}[\w/]|(?<![\w.%+-])[\w.%+-]{1,64}@[A-Za-z0-9][A-Za-z0-9.-]{0,253}\.[A-Za-z]{2,24})/

function trimmed(runs: readonly RichRun[]): readonly RichRun[] {
  const texts = runs.map((run) => run.text)
  const first = texts.findIndex((text) => text.trim() !== '')
  const last = texts.findLastIndex((text) => text.trim() !== '')
  return runs.slice(first, last + 1).map((run, index, kept) => {
    const start = index === 0 ? run.text.trimStart() : run.text
    return { ...run, text: index === kept.length - 1 ? start.trimEnd() : start }
  })
}

/**
 * Markdown does not see `**«…».**` as bold when a letter follows at once (CommonMark, right-flanking run), and never
 * when a space stands inside. The stop, the quotation mark or the space at that edge gives up its bold.
 */
function withoutEdges(group: readonly RichRun[], before = ' ', after = ' ') {
  const first = group[0]?.text ?? ''
  const startLength = edgeLength(first, /^[\s\p{P}\p{S}]*/u, /^\s*/, before)
  const cut = withText(group, 0, first.slice(startLength))
  const last = cut.at(-1)?.text ?? ''
  const endLength = edgeLength(last, /[\s\p{P}\p{S}]*$/u, /\s*$/, after)
  const middle = withText(cut, cut.length - 1, last.slice(0, last.length - endLength)).filter((run) => run.text !== '')
  return { start: first.slice(0, startLength), middle, end: last.slice(last.length - endLength) }
}

function withText(runs: readonly RichRun[], index: number, text: string): readonly RichRun[] {
  return runs.map((run, at) => (at === index ? { ...run, text } : run))
}

function edgeLength(text: string, signs: RegExp, spaces: RegExp, neighbour: string): number {
  const touchesLetter = /[\p{L}\p{N}\p{M}]/u.test(neighbour)
  return (touchesLetter ? signs : spaces).exec(text)?.[0].length ?? 0
}

function unreachable(value: never): never {
  throw new Error(`Not a kind of row, block or mark: ${JSON.stringify(value)}`)
}
