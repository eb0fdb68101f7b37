import type { Element, ElementContent, Root, RootContent } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { blockElements, contains, dropped, elementsIn, isHeading, plainTextIn } from '#engine/files/import/hast-tree.ts'
import { furnitureIn, marksIn } from '#engine/files/import/html-place.ts'
import { importBudget } from '#engine/files/import/import-budget.ts'
import type { ReadContent, ReadTable } from '#engine/files/import/read-content.ts'
import { type Marks, RunBuilder } from '#engine/files/import/run-builder.ts'
import { Failure } from '#shared/model/failure.ts'
import type { FurnitureReason, ImportWarning } from '#shared/model/imported-document.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { RichBlock } from '#shared/model/rich-text.ts'
import { lineRoleOf } from '#shared/press/line-role.ts'

/**
 * HTML as blocks. The page is parsed as a browser would, then walked by an allow-list: only text, four marks, headings
 * and lists come out; no attribute but a checked link does. Scripts and styles are dropped; menus, footers, sidebars and
 * forms are kept and marked, so that the user decides.
 */
export function htmlBlocks(file: string, html: string): ReadContent {
  const tree = parse(file, html)
  const walk = new HtmlWalk(articleOf(tree))
  try {
    walk.children(tree.children, root)
  } catch (error) {
    if (error instanceof RangeError) throw new Failure('FILE_DAMAGED', { file }, { cause: error })
    throw error
  }
  return { ...walk.finish(), declaredLanguage: declaredLanguageOf(tree) }
}

function parse(file: string, html: string): Root {
  try {
    return unified().use(rehypeParse).parse(html)
  } catch (error) {
    // Nesting beyond the stack: nobody wrote that as a release.
    if (error instanceof RangeError) throw new Failure('FILE_DAMAGED', { file }, { cause: error })
    throw error
  }
}

interface Place {
  readonly marks: Marks
  readonly list: { readonly ordered: boolean; readonly depth: number } | null
  readonly furniture: FurnitureReason | null
  readonly preformatted: boolean
  /** Inside the article, footers and headers belong to the text. */
  readonly inArticle: boolean
  readonly depth: number
}

const root: Place = { marks: {}, list: null, furniture: null, preformatted: false, inArticle: false, depth: 0 }
type Shape =
  | { readonly heading: 1 | 2 | 3 | 4 }
  | { readonly item: { readonly ordered: boolean; readonly depth: number } }
  | null

class HtmlWalk {
  private readonly blocks: RichBlock[] = []
  private readonly furniture: (FurnitureReason | null)[] = []
  private readonly runs = new RunBuilder()
  private readonly dropped = { images: 0, links: 0, tables: 0 }
  private readonly tables: ReadTable[] = []
  private openTables = 0
  private notes = 0
  private shape: Shape = null
  private reason: FurnitureReason | null = null
  private readonly article: Element | null

  constructor(article: Element | null) {
    this.article = article
  }

  finish(): Omit<ReadContent, 'declaredLanguage'> {
    this.flush()
    return { blocks: this.blocks, furniture: this.contactsKept(), warnings: this.warnings(), tables: this.tables }
  }

  children(nodes: readonly (RootContent | ElementContent)[], place: Place): void {
    for (const node of nodes) {
      if (node.type === 'text') {
        if (place.preformatted) this.lines(node.value, place)
        else this.text(node.value, place)
      } else if (node.type === 'element') {
        this.element(node, place)
      }
    }
  }

  private element(element: Element, outer: Place): void {
    const name = element.tagName
    if (dropped.has(name) || isReturnLink(element)) return
    const place = this.placeIn(element, outer)
    if (place.depth > maxDepth) {
      this.text(plainTextIn(element), place)
      return
    }
    switch (name) {
      case 'br':
        this.brokenLine()
        return
      case 'img':
      case 'picture':
        this.dropped.images += 1
        return
      case 'hr':
        this.flush()
        return
      case 'h1':
      case 'h2':
      case 'h3':
      case 'h4':
      case 'h5':
      case 'h6':
        this.block(element, place, { heading: headingLevel(name) })
        return
      case 'li':
        this.listItem(element, place)
        return
      case 'ul':
      case 'ol':
      case 'menu':
        this.flush()
        this.children(element.children, {
          ...place,
          list: { ordered: name === 'ol', depth: place.list ? place.list.depth + 1 : 0 },
        })
        this.flush()
        return
      case 'table':
        this.table(element, place)
        return
      case 'pre':
        this.flush()
        this.children(element.children, { ...place, preformatted: true })
        this.flush()
        return
      default:
        if (!blockElements.has(name)) this.children(element.children, place)
        else if (place.list && this.shape) this.innerBlock(element, place)
        else this.block(element, place, null)
    }
  }

  private placeIn(element: Element, outer: Place): Place {
    const inArticle =
      outer.inArticle || element === this.article || element.tagName === 'article' || element.tagName === 'main'
    const outside =
      this.article !== null &&
      !inArticle &&
      outer.furniture === null &&
      !isHeading(element) &&
      !contains(element, this.article)
    return {
      marks: marksIn(element, outer.marks, () => {
        this.dropped.links += 1
      }),
      list: outer.list,
      furniture:
        outer.furniture ??
        furnitureIn(element, inArticle) ??
        (outside && blockElements.has(element.tagName) ? 'navigation' : null),
      preformatted: outer.preformatted,
      inArticle,
      depth: outer.depth + 1,
    }
  }

  private text(value: string, place: Place): void {
    if (value.trim() !== '') this.reason = place.furniture
    this.runs.add(value, place.marks)
  }

  private lines(value: string, place: Place): void {
    for (const [index, line] of value.split('\n').entries()) {
      if (index > 0) this.flush()
      this.text(line, place)
    }
  }

  /** Two breaks in a row end a paragraph: pages from before paragraphs had their own element. */
  private brokenLine(): void {
    if (this.runs.endsInBreak() && this.shape === null) this.flush()
    else this.runs.lineBreak()
  }

  private block(element: Element, place: Place, shape: Shape): void {
    this.flush()
    this.shape = shape
    this.children(element.children, place)
    this.flush()
  }

  private innerBlock(element: Element, place: Place): void {
    if (!this.runs.endsInBreak()) this.runs.lineBreak()
    this.children(element.children, place)
  }

  private listItem(element: Element, place: Place): void {
    this.flush()
    if (/^(?:foot|end)note-/u.test(String(element.properties['id'] ?? ''))) {
      // Notes of a Word document: the reference in the text shows their number.
      this.notes += 1
      this.runs.add(`[${this.notes}] `, {})
      this.inline(element, place)
      this.flush()
      return
    }
    this.shape = { item: place.list ?? { ordered: false, depth: 0 } }
    this.children(element.children, { ...place, list: place.list ?? { ordered: false, depth: 0 } })
    this.flush()
  }

  /** A row of short cells becomes one line; a table that only lays out a page becomes the paragraphs it holds. */
  private table(table: Element, place: Place): void {
    this.flush()
    this.dropped.tables += 1
    this.openTables += 1
    const from = this.blocks.length
    const rows: (readonly RichBlock[])[][] = []
    const places: (readonly string[])[][] = []
    const inner = { ...place, list: null, depth: place.depth + 1 }
    for (const row of elementsIn(table, (element) => element.tagName === 'tr' || element.tagName === 'caption')) {
      const cells = row.children.filter(
        (child): child is Element => child.type === 'element' && (child.tagName === 'td' || child.tagName === 'th'),
      )
      const start = this.blocks.length
      const read = (cells.length > 0 ? cells : [row]).map((cell) => this.cell(cell, inner))
      if (cells.length > 1 && cells.every(isShortCell)) this.joinLine(start)
      if (cells.length === 0) continue
      rows.push(read.flatMap((blocks, at) => [blocks, ...emptyCells(cells[at])]))
      places.push(cells.flatMap((cell) => [placesIn(cell), ...emptyCells(cell)]))
    }
    this.openTables -= 1
    if (this.openTables === 0) this.tables.push({ from, to: this.blocks.length, rows, places })
  }

  /** The blocks that a cell adds. */
  private cell(cell: Element, place: Place): readonly RichBlock[] {
    const start = this.blocks.length
    this.block(cell, place, null)
    return this.blocks.slice(start)
  }

  /** What the cells of a row have added becomes one paragraph. */
  private joinLine(start: number): void {
    const parts = this.blocks.splice(start)
    const [reason = null] = this.furniture.splice(start)
    for (const [index, { runs }] of parts.entries()) {
      if (index > 0) this.runs.add(' | ', {}, true)
      for (const run of runs) this.runs.add(run.text.replaceAll('\n', ' '), run, true)
    }
    this.reason = reason
    this.flush()
  }

  /** The text of a cell or note without the paragraphs it is made of. */
  private inline(element: Element, place: Place): void {
    for (const child of element.children) {
      if (child.type === 'text') this.text(child.value, place)
      else if (child.type === 'element' && !dropped.has(child.tagName) && !isReturnLink(child)) {
        if (child.tagName === 'img') this.dropped.images += 1
        if (child.tagName === 'br' || blockElements.has(child.tagName)) this.runs.add(' ', {})
        if (place.depth <= maxDepth) this.inline(child, this.placeIn(child, place))
      }
    }
  }

  private flush(): void {
    const runs = this.runs.take()
    const shape = this.shape
    const inItem = shape !== null && 'item' in shape
    if (
      runs.length > 0 &&
      runs.some((run) => /[^\s\u00a0]/u.test(run.text)) &&
      this.blocks.length < importBudget.blocks
    ) {
      this.furniture.push(this.reason)
      if (shape !== null && 'heading' in shape) this.blocks.push({ type: 'heading', level: shape.heading, runs })
      else if (inItem) this.blocks.push({ type: 'item', ...shape.item, runs })
      else this.blocks.push({ type: 'paragraph', runs })
    }
    this.shape = null
    this.reason = null
  }

  /** A press contact that a page keeps in its footer is part of the release. */
  private contactsKept(): (FurnitureReason | null)[] {
    const roles = this.blocks.map((block) =>
      lineRoleOf(
        block.runs
          .map((run) => run.text)
          .join('')
          .split('\n')[0] ?? '',
      ),
    )
    let contact = false
    return this.furniture.map((reason, index) => {
      if (reason === null) return null
      const role = roles[index]
      contact =
        role === 'contact-heading' ||
        role === 'contact-paragraph' ||
        (contact && role === null && this.furniture[index - 1] !== null)
      return contact && isContactBlock(this.blocks[index]) ? null : reason
    })
  }

  private warnings(): readonly ImportWarning[] {
    const codes = [
      ['images-dropped', this.dropped.images],
      ['links-dropped', this.dropped.links],
      ['tables-flattened', this.dropped.tables],
    ] as const
    const found: ImportWarning[] = codes
      .filter(([, count]) => count > 0)
      .map(([code, count]) => ({ code, values: { count: String(count) } }))
    if (this.blocks.length >= importBudget.blocks)
      found.push({ code: 'cut-short', values: { count: String(importBudget.blocks) } })
    return found
  }
}

const maxDepth = 400
function headingLevel(name: string): 1 | 2 | 3 | 4 {
  const level = Number(name.charAt(1))
  return level === 1 || level === 2 || level === 3 ? level : 4
}

/** The arrow by which a footnote leads back to its place in the text. */
function isReturnLink(element: Element): boolean {
  return element.tagName === 'a' && /^#(?:foot|end)note-ref/u.test(String(element.properties['href'] ?? ''))
}

function isShortCell(cell: Element): boolean {
  return plainTextIn(cell).trim().length <= 120 && !elementsIn(cell, isList)[0]
}

/** A cell that spans several columns leaves the others empty. */
function emptyCells(cell: Element | undefined): readonly (readonly never[])[] {
  const columns = Math.min(mostColumns, Number(cell?.properties['colSpan']) || 1)
  return Array.from({ length: Math.max(0, columns - 1) }, () => [])
}

const mostColumns = 100

function isList(element: Element): boolean {
  return element.tagName === 'ul' || element.tagName === 'ol' || element.tagName === 'table'
}

function isContactBlock(block: RichBlock | undefined): boolean {
  return block !== undefined && block.runs.reduce((length, run) => length + run.text.length, 0) <= 600
}

/** The one `article` or `main` that holds the text; null where the page does not say, or says several. */
function articleOf(tree: Root): Element | null {
  for (const name of ['article', 'main']) {
    const found = elementsIn(
      tree,
      (element) => element.tagName === name || (name === 'main' && element.properties['role'] === 'main'),
    )
    const only = found[0]
    if (found.length === 1 && only && plainTextIn(only).trim().length >= 200) return only
  }
  return null
}

function declaredLanguageOf(tree: Root): LanguageTag | null {
  const declared = elementsIn(tree, (element) => typeof element.properties['lang'] === 'string')[0]
  const tag = String(declared?.properties['lang'] ?? '').trim()
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/iu.test(tag) ? tag : null
}

/** The names that places in an element have. */
function placesIn(element: Element): readonly string[] {
  const anchors = elementsIn(element, ({ tagName, properties }) => tagName === 'a' && properties['id'] !== undefined)
  return anchors.map(({ properties }) => String(properties['id']))
}
