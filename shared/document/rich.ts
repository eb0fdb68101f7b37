import type { Mark, Node } from '@tiptap/pm/model'
import { releaseSchema } from '#shared/document/schema.ts'
import { versionsOf } from '#shared/document/versions.ts'
import { joinedRuns } from '#shared/model/joined-runs.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { RichBlock, RichCell, RichRelease, RichRow, RichRun } from '#shared/model/rich-text.ts'
import type { CellStatus, RowKind } from '#shared/model/row.ts'
import { isSafeAddress } from '#shared/text/safe-address.ts'

const { nodes, marks } = releaseSchema

/** The release document of rows of rich text. Rows without text in a version get an empty cell there. */
export function documentFromRich(release: Pick<RichRelease, 'languages' | 'rows'>): Node {
  const versions = release.languages.map((language) =>
    nodes.version.create(
      { language },
      release.rows.map((row) => rowNode(row, language)),
    ),
  )
  const document = nodes.release.create(null, versions)
  document.check()
  return document
}

/** Rich text of a release document: what exporters and the exchange file read. */
export function richFromDocument(
  document: Node,
  about: { readonly title: string; readonly locales: Readonly<Record<LanguageTag, string>> },
): RichRelease {
  const versions = versionsOf(document)
  const source = versions[0]
  if (!source) throw new RangeError('a release has at least one version')
  const rows: RichRow[] = []
  source.node.forEach((row, _offset, index) => {
    const cells: Record<LanguageTag, RichCell> = {}
    for (const version of versions) cells[version.language] = richCell(version.node.child(index))
    rows.push({ id: String(row.attrs.id), kind: row.attrs.kind as RowKind, cells })
  })
  return {
    title: about.title,
    source: source.language,
    languages: versions.map((version) => version.language),
    locales: about.locales,
    rows,
  }
}

/** The editor blocks of rich text; neighbouring items of one kind become one list. Never empty: no blocks give a paragraph. */
export function nodesFromBlocks(blocks: readonly RichBlock[]): readonly Node[] {
  const made: Node[] = []
  let index = 0
  while (index < blocks.length) {
    const block = blocks[index]
    if (!block) break
    if (block.type === 'item') {
      const end = endOfList(blocks, index)
      made.push(listNode(blocks.slice(index, end).filter((item) => item.type === 'item')))
      index = end
      continue
    }
    made.push(
      block.type === 'heading'
        ? nodes.heading.create({ level: block.level }, inlineNodes(block.runs))
        : nodes.paragraph.create(null, inlineNodes(block.runs)),
    )
    index += 1
  }
  return made.length > 0 ? made : [nodes.paragraph.create()]
}

/** The rich text of one row's cell. */
export function blocksFromRow(row: Node): readonly RichBlock[] {
  const blocks: RichBlock[] = []
  row.forEach((block) => {
    collectBlocks(block, 0, blocks)
  })
  return blocks
}

type Item = Extract<RichBlock, { type: 'item' }>

function rowNode(row: RichRow, language: LanguageTag): Node {
  const cell = row.cells[language]
  const content = nodesFromBlocks(cell?.blocks ?? [])
  const isEmpty = content.every((node) => node.textContent === '')
  const status: CellStatus = isEmpty ? 'empty' : cell && cell.status !== 'empty' ? cell.status : 'draft'
  return nodes.row.create({ id: row.id, kind: row.kind, status, confirmedAgainst: null }, content)
}

function richCell(row: Node): RichCell {
  return { status: row.attrs.status as CellStatus, blocks: row.textContent === '' ? [] : blocksFromRow(row) }
}

function endOfList(blocks: readonly RichBlock[], start: number): number {
  const first = blocks[start]
  let end = start + 1
  while (end < blocks.length) {
    const block = blocks[end]
    if (block?.type !== 'item') break
    if (block.depth === 0 && first?.type === 'item' && block.ordered !== first.ordered) break
    end += 1
  }
  return end
}

function listNode(items: readonly Item[]): Node {
  const base = Math.min(...items.map((item) => item.depth))
  const children: Node[] = []
  let index = 0
  while (index < items.length) {
    const item = items[index]
    if (!item) break
    let end = index + 1
    while (end < items.length && (items[end]?.depth ?? 0) > item.depth) end += 1
    const nested = items.slice(index + 1, end)
    const content = [nodes.paragraph.create(null, inlineNodes(item.runs))]
    if (nested.length > 0) content.push(listNode(nested))
    children.push(nodes.listItem.create(null, content))
    index = end
  }
  const ordered = items.find((item) => item.depth === base)?.ordered ?? false
  return (ordered ? nodes.orderedList : nodes.bulletList).create(null, children)
}

function inlineNodes(runs: readonly RichRun[]): readonly Node[] {
  const made: Node[] = []
  for (const run of runs) {
    const applied = marksOf(run)
    run.text.split('\n').forEach((piece, at) => {
      if (at > 0) made.push(nodes.hardBreak.create(null, null, applied))
      if (piece !== '') made.push(releaseSchema.text(piece, applied))
    })
  }
  return made
}

function marksOf(run: RichRun): readonly Mark[] {
  const applied: Mark[] = []
  if (run.href !== undefined && isSafeAddress(run.href)) applied.push(marks.link.create({ href: run.href }))
  if (run.bold) applied.push(marks.bold.create())
  if (run.italic) applied.push(marks.italic.create())
  if (run.underline) applied.push(marks.underline.create())
  return applied
}

function collectBlocks(block: Node, depth: number, into: RichBlock[]): void {
  if (block.type === nodes.heading) {
    const level = block.attrs.level === 1 || block.attrs.level === 3 || block.attrs.level === 4 ? block.attrs.level : 2
    into.push({ type: 'heading', level, runs: runsOf(block) })
  } else if (block.type === nodes.bulletList || block.type === nodes.orderedList) {
    block.forEach((item) => {
      item.forEach((child, _offset, index) => {
        if (child.isTextblock && index === 0) {
          into.push({ type: 'item', ordered: block.type === nodes.orderedList, depth, runs: runsOf(child) })
        } else collectBlocks(child, depth + 1, into)
      })
    })
  } else into.push({ type: 'paragraph', runs: runsOf(block) })
}

function runsOf(block: Node): readonly RichRun[] {
  return joinedRuns(block.children.map(runOf))
}

function runOf(node: Node): RichRun {
  const link = node.marks.find((mark) => mark.type === marks.link)
  return {
    text: node.isText ? (node.text ?? '') : '\n',
    ...(marks.bold.isInSet(node.marks) ? { bold: true } : {}),
    ...(marks.italic.isInSet(node.marks) ? { italic: true } : {}),
    ...(marks.underline.isInSet(node.marks) ? { underline: true } : {}),
    ...(link ? { href: String(link.attrs.href) } : {}),
  }
}
