import type { BlockContent, DefinitionContent, Nodes, PhrasingContent, RootContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { importBudget } from '#engine/files/import/import-budget.ts'
import type { ReadContent } from '#engine/files/import/read-content.ts'
import { type Marks, RunBuilder } from '#engine/files/import/run-builder.ts'
import { isTangledMarkdown } from '#engine/files/import/tangled-markdown.ts'
import { Failure } from '#shared/model/failure.ts'
import type { ImportWarning } from '#shared/model/imported-document.ts'
import type { RichBlock } from '#shared/model/rich-text.ts'
import { safeAddressOf } from '#shared/text/safe-address.ts'

/** Markdown (CommonMark with GitHub's tables and bare links) as blocks. HTML inside it is not read. */
export function markdownBlocks(file: string, markdown: string): ReadContent {
  const text = markdown.replace(frontMatter, '')
  if (isTangledMarkdown(text)) throw new Failure('FILE_DAMAGED', { file })
  try {
    const tree = unified().use(remarkParse).use(remarkGfm).parse(text)
    const walk = new MarkdownWalk(definitionsIn(tree))
    for (const node of tree.children) walk.block(node, { list: null, depth: 0 })
    return { ...walk.finish(), declaredLanguage: languageInFrontMatter(markdown), tables: [] }
  } catch (error) {
    if (error instanceof RangeError) throw new Failure('FILE_DAMAGED', { file }, { cause: error })
    throw error
  }
}

interface Place {
  readonly list: { readonly ordered: boolean; readonly depth: number } | null
  readonly depth: number
}

class MarkdownWalk {
  private readonly blocks: RichBlock[] = []
  private readonly runs = new RunBuilder()
  private readonly dropped = { images: 0, links: 0, tables: 0, html: 0 }
  private readonly definitions: ReadonlyMap<string, string>

  constructor(definitions: ReadonlyMap<string, string>) {
    this.definitions = definitions
  }

  finish(): Pick<ReadContent, 'blocks' | 'furniture' | 'warnings'> {
    const codes = [
      ['images-dropped', this.dropped.images],
      ['links-dropped', this.dropped.links],
      ['tables-flattened', this.dropped.tables],
      ['html-dropped', this.dropped.html],
    ] as const
    const warnings: ImportWarning[] = codes
      .filter(([, count]) => count > 0)
      .map(([code, count]) => ({ code, values: { count: String(count) } }))
    const blocks = this.blocks.slice(0, importBudget.blocks)
    return { blocks, furniture: blocks.map(() => null), warnings }
  }

  block(node: RootContent | BlockContent | DefinitionContent, place: Place): void {
    switch (node.type) {
      case 'paragraph':
        this.phrases(node.children, {})
        this.emit(place)
        return
      case 'heading': {
        this.phrases(node.children, {})
        const runs = this.runs.take()
        const level = node.depth === 1 || node.depth === 2 || node.depth === 3 ? node.depth : 4
        if (runs.length > 0) this.blocks.push({ type: 'heading', level, runs })
        return
      }
      case 'blockquote':
        for (const child of node.children) this.block(child, { ...place, depth: place.depth + 1 })
        return
      case 'list': {
        const list = { ordered: node.ordered === true, depth: place.list ? place.list.depth + 1 : 0 }
        for (const child of node.children)
          for (const inner of child.children) this.block(inner, { list, depth: place.depth + 1 })
        return
      }
      case 'code':
        for (const line of node.value.split('\n')) {
          this.runs.add(line, {})
          this.emit(place)
        }
        return
      case 'table':
        this.dropped.tables += 1
        for (const row of node.children) {
          for (const [index, cell] of row.children.entries()) {
            if (index > 0) this.runs.add(' | ', {}, true)
            this.phrases(cell.children, {})
          }
          this.emit({ ...place, list: null })
        }
        return
      case 'footnoteDefinition':
        for (const child of node.children) this.block(child, place)
        return
      case 'html':
        this.html(node.value)
        return
      default:
        return
    }
  }

  private emit(place: Place): void {
    const runs = this.runs.take()
    if (runs.length === 0) return
    this.blocks.push(place.list ? { type: 'item', ...place.list, runs } : { type: 'paragraph', runs })
  }

  private phrases(nodes: readonly PhrasingContent[], marks: Marks): void {
    for (const node of nodes) {
      switch (node.type) {
        case 'text':
          this.runs.add(node.value, marks)
          break
        case 'inlineCode':
          this.runs.add(node.value, marks)
          break
        case 'strong':
          this.phrases(node.children, { ...marks, bold: true })
          break
        case 'emphasis':
          this.phrases(node.children, { ...marks, italic: true })
          break
        case 'delete':
          this.phrases(node.children, marks)
          break
        case 'break':
          this.runs.lineBreak()
          break
        case 'link':
          this.phrases(node.children, this.linked(node.url, marks))
          break
        case 'linkReference':
          this.phrases(node.children, this.linked(this.definitions.get(node.identifier) ?? '', marks))
          break
        case 'image':
        case 'imageReference':
          this.dropped.images += 1
          break
        case 'footnoteReference':
          this.runs.add(`[${node.label ?? node.identifier}]`, marks)
          break
        case 'html':
          if (/^<br\s?\/?>$/iu.test(node.value)) this.runs.lineBreak()
          else this.html(node.value)
          break
        default:
          break
      }
    }
  }

  private linked(url: string, marks: Marks): Marks {
    const href = safeAddressOf(url)
    if (href) return { ...marks, href }
    this.dropped.links += 1
    return marks
  }

  private html(value: string): void {
    if (!/^<!--/u.test(value)) this.dropped.html += 1
  }
}

const frontMatter = /^\ufeff?---[ \t]*\r?\n(?:[^\n]{0,2000}\n){0,200}?---[ \t]*(?:\r?\n|$)/u

function languageInFrontMatter(markdown: string): string | null {
  const matter = frontMatter.exec(markdown)?.[0] ?? ''
  return /^(?:lang|language):\s{0,9}["']?([a-z]{2,3}(?:-[A-Za-z]{2,4})?)/mu.exec(matter)?.[1] ?? null
}

function definitionsIn(tree: Nodes): ReadonlyMap<string, string> {
  const definitions = new Map<string, string>()
  const open: Nodes[] = [tree]
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.type === 'definition') definitions.set(next.identifier, next.url)
    if ('children' in next) open.push(...next.children)
  }
  return definitions
}
