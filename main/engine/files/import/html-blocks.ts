import type { Element, ElementContent, Root, RootContent } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { countedWarnings, cutShort } from '#engine/files/import/counted-warnings.ts'
import { blockElements, contains, dropped, elementsIn, isHeading, plainTextIn } from '#engine/files/import/hast-tree.ts'
import { HtmlBody, type HtmlShape } from '#engine/files/import/html-body.ts'
import { emptyCells, isShortCell, placesIn } from '#engine/files/import/html-cells.ts'
import { articleOf, declaredLanguageOf } from '#engine/files/import/html-page.ts'
import { furnitureIn, marksIn } from '#engine/files/import/html-place.ts'
import type { ReadContent, ReadTable } from '#engine/files/import/read-content.ts'
import type { Marks } from '#engine/files/import/run-builder.ts'
import { Failure } from '#shared/model/failure.ts'
import type { FurnitureReason, ImportWarning } from '#shared/model/imported-document.ts'
import type { RichBlock } from '#shared/model/rich-text.ts'

/**
 * HTML as blocks. The page is parsed as a browser would, then walked by an allow-list: only text, four marks, headings
 * and lists come out; no attribute but a checked link does. Scripts and styles are dropped; menus, footers, sidebars and
 * forms are kept and marked, so that the user decides.
 */
export function htmlBlocks(file: string, html: string): HtmlContent {
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

export interface HtmlContent extends ReadContent {
  /** By block the names of the places in it. */
  readonly places: ReadonlyMap<RichBlock, readonly string[]>
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

class HtmlWalk {
  private readonly body = new HtmlBody()
  private readonly dropped = { images: 0, links: 0, tables: 0 }
  private readonly tables: ReadTable[] = []
  private openTables = 0
  private notes = 0
  private readonly article: Element | null

  constructor(article: Element | null) {
    this.article = article
  }

  finish(): Omit<HtmlContent, 'declaredLanguage'> {
    const { body, tables } = this
    body.flush()
    return {
      blocks: body.blocks,
      furniture: body.contactsKept(),
      warnings: this.warnings(),
      tables,
      places: body.placesByBlock(),
    }
  }

  children(nodes: readonly (RootContent | ElementContent)[], place: Place): void {
    for (const node of nodes) {
      if (node.type === 'text') {
        if (place.preformatted) this.lines(node.value, place)
        else this.body.text(node.value, place)
      } else if (node.type === 'element') {
        this.element(node, place)
      }
    }
  }

  private element(element: Element, outer: Place): void {
    const name = element.tagName
    if (dropped.has(name) || isReturnLink(element)) return
    if (name === 'a' && element.properties['id'] !== undefined) this.body.place(String(element.properties['id']))
    const place = this.placeIn(element, outer)
    if (place.depth > maxDepth) {
      this.body.text(plainTextIn(element), place)
      return
    }
    switch (name) {
      case 'br':
        this.body.brokenLine()
        return
      case 'img':
      case 'picture':
        this.dropped.images += 1
        return
      case 'hr':
        this.body.flush()
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
        this.body.flush()
        this.children(element.children, {
          ...place,
          list: { ordered: name === 'ol', depth: place.list ? place.list.depth + 1 : 0 },
        })
        this.body.flush()
        return
      case 'table':
        this.table(element, place)
        return
      case 'pre':
        this.body.flush()
        this.children(element.children, { ...place, preformatted: true })
        this.body.flush()
        return
      default:
        if (!blockElements.has(name)) this.children(element.children, place)
        else if (place.list && this.body.shape) this.innerBlock(element, place)
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

  private lines(value: string, place: Place): void {
    for (const [index, line] of value.split('\n').entries()) {
      if (index > 0) this.body.flush()
      this.body.text(line, place)
    }
  }

  private block(element: Element, place: Place, shape: HtmlShape): void {
    this.body.flush()
    this.body.shape = shape
    this.children(element.children, place)
    this.body.flush()
  }

  private innerBlock(element: Element, place: Place): void {
    this.body.freshLine()
    this.children(element.children, place)
  }

  private listItem(element: Element, place: Place): void {
    this.body.flush()
    if (/^(?:foot|end)note-/u.test(String(element.properties['id'] ?? ''))) {
      // Notes of a Word document: the reference in the text shows their number.
      this.notes += 1
      this.body.sign(`[${this.notes}] `)
      this.inline(element, place)
      this.body.flush()
      return
    }
    this.body.shape = { item: place.list ?? { ordered: false, depth: 0 } }
    this.children(element.children, { ...place, list: place.list ?? { ordered: false, depth: 0 } })
    this.body.flush()
  }

  /** A row of short cells becomes one line; a table that only lays out a page becomes the paragraphs it holds. */
  private table(table: Element, place: Place): void {
    this.body.flush()
    this.dropped.tables += 1
    this.openTables += 1
    const from = this.body.blocks.length
    const rows: (readonly RichBlock[])[][] = []
    const places: (readonly string[])[][] = []
    const inner = { ...place, list: null, depth: place.depth + 1 }
    for (const row of elementsIn(table, (element) => element.tagName === 'tr' || element.tagName === 'caption')) {
      const cells = row.children.filter(
        (child): child is Element => child.type === 'element' && (child.tagName === 'td' || child.tagName === 'th'),
      )
      const start = this.body.blocks.length
      const read = (cells.length > 0 ? cells : [row]).map((cell) => this.cell(cell, inner))
      if (cells.length > 1 && cells.every(isShortCell)) this.body.joinLine(start)
      if (cells.length === 0) continue
      rows.push(read.flatMap((blocks, at) => [blocks, ...emptyCells(cells[at])]))
      places.push(cells.flatMap((cell) => [placesIn(cell), ...emptyCells(cell)]))
    }
    this.openTables -= 1
    if (this.openTables === 0) this.tables.push({ from, to: this.body.blocks.length, rows, places })
  }

  /** The blocks that a cell adds. */
  private cell(cell: Element, place: Place): readonly RichBlock[] {
    const start = this.body.blocks.length
    this.block(cell, place, null)
    return this.body.blocks.slice(start)
  }

  /** The text of a cell or note without the paragraphs it is made of. */
  private inline(element: Element, place: Place): void {
    for (const child of element.children) {
      if (child.type === 'text') this.body.text(child.value, place)
      else if (child.type === 'element' && !dropped.has(child.tagName) && !isReturnLink(child)) {
        if (child.tagName === 'img') this.dropped.images += 1
        if (child.properties['id'] !== undefined) this.body.place(String(child.properties['id']))
        if (child.tagName === 'br' || blockElements.has(child.tagName)) this.body.sign(' ')
        if (place.depth <= maxDepth) this.inline(child, this.placeIn(child, place))
      }
    }
  }

  private warnings(): readonly ImportWarning[] {
    const { images, links, tables } = this.dropped
    return [
      ...countedWarnings({ 'images-dropped': images, 'links-dropped': links, 'tables-flattened': tables }),
      ...(this.body.isCutShort ? [cutShort] : []),
    ]
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
