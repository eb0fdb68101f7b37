import type { BlockContent, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import type { ExportedRow, ExportedVersion } from '#engine/files/export/exported-version.ts'
import { type BlockNode, type ListNode, listTree } from '#engine/files/export/list-tree.ts'
import { safeAddress } from '#engine/files/export/safe-address.ts'
import { withMarks } from '#engine/files/export/text-stretches.ts'
import type { RichRun } from '#shared/model/rich-text.ts'
import type { Direction } from '#shared/text/direction.ts'

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
  return nested(withMovableEdges(trimmed(runs)), ['href', 'bold', 'italic'], direction, breaks)
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
  if (mark === undefined) return runs.flatMap((run) => textOf(run, direction, breaks))
  const content: PhrasingContent[] = []
  for (let index = 0; index < runs.length; ) {
    const value = markOf(runs[index], mark)
    let next = index + 1
    while (next < runs.length && markOf(runs[next], mark) === value) next += 1
    const children = nested(runs.slice(index, next), inner, direction, breaks)
    content.push(...wrap(mark, value, children))
    index = next
  }
  return content
}

function markOf(run: RichRun | undefined, mark: Mark): string {
  if (mark === 'href') return safeAddress(run?.href) ?? ''
  return run?.[mark] ? 'yes' : ''
}

function wrap(mark: Mark, value: string, children: PhrasingContent[]): readonly PhrasingContent[] {
  if (value === '') return children
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
    ...(safeAddress(run.href) === null ? withLinks(line, direction) : [{ type: 'text' as const, value: line }]),
  ])
}

/** A bare web or mail address becomes a link, so that its signs need no escaping and every reader of Markdown links it. */
function withLinks(line: string, direction: Direction): PhrasingContent[] {
  return line
    .split(bareAddress)
    .map((part, index): PhrasingContent => {
      if (index % 2 === 0) return { type: 'text', value: withMarks(part, direction) }
      const address = part.includes('://') ? part : part.includes('@') ? `mailto:${part}` : `https://${part}`
      if (safeAddress(address) === null) return { type: 'text', value: part }
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
function withMovableEdges(runs: readonly RichRun[]): readonly RichRun[] {
  return runs.flatMap((run, index) => {
    if (!run.bold && !run.italic) return [run]
    const before = runs[index - 1]
    const after = runs[index + 1]
    const start = edgeLength(
      run.text,
      /^[\s\p{P}\p{S}]*/u,
      /^\s*/,
      before && !sameMarks(before, run) ? before.text.at(-1) : ' ',
    )
    const rest = run.text.slice(start)
    const end = edgeLength(rest, /[\s\p{P}\p{S}]*$/u, /\s*$/, after && !sameMarks(after, run) ? after.text.at(0) : ' ')
    const plain = run.href === undefined ? {} : { href: run.href }
    return [
      { ...plain, text: run.text.slice(0, start) },
      { ...run, text: rest.slice(0, rest.length - end) },
      { ...plain, text: rest.slice(rest.length - end) },
    ].filter((part) => part.text !== '')
  })
}

function sameMarks(one: RichRun, other: RichRun): boolean {
  return (one.bold ?? false) === (other.bold ?? false) && (one.italic ?? false) === (other.italic ?? false)
}

function edgeLength(text: string, signs: RegExp, spaces: RegExp, neighbour: string | undefined): number {
  const touchesLetter = neighbour !== undefined && /[\p{L}\p{N}\p{M}]/u.test(neighbour)
  return (touchesLetter ? signs : spaces).exec(text)?.[0].length ?? 0
}

function unreachable(value: never): never {
  throw new Error(`Not a kind of row, block or mark: ${JSON.stringify(value)}`)
}
