import { BlockBuilder } from '#engine/files/import/block-builder.ts'
import { mostLetters } from '#engine/files/import/most-letters.ts'
import { countsAsLeftOut, nothingLeftOut, type OdtLeftOut } from '#engine/files/import/odt-left-out.ts'
import type { OdtStyle, OdtStyles } from '#engine/files/import/odt-styles.ts'
import type { ReadContent } from '#engine/files/import/read-content.ts'
import type { Marks } from '#engine/files/import/run-builder.ts'
import type { XmlVisitor } from '#engine/files/import/safe-xml.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { RichBlock } from '#shared/model/rich-text.ts'
import { safeAddressOf } from '#shared/text/safe-address.ts'

type Attributes = Readonly<Record<string, string>>

interface Place {
  readonly marks: Marks
  /** What holds for the letters here: language and direction. */
  readonly style: OdtStyle
  readonly list: { readonly style: string; readonly level: number } | null
  /** How many columns the cell that is open takes. */
  readonly columns: number
  readonly inBody: boolean
  /** Inside a paragraph: only there is text a text. */
  readonly inText: boolean
}

const outermost: Place = { marks: {}, style: {}, list: null, columns: 1, inBody: false, inText: false }

/** Walks `content.xml` of an OpenDocument text (OASIS ODF 1.3, part 3) and collects its blocks. */
export class OdtWalk implements XmlVisitor {
  private readonly styles: OdtStyles
  private readonly builder = new BlockBuilder()
  private readonly places: Place[] = [outermost]
  /** The tables that are open, the innermost last: rows of cells of blocks. */
  private readonly tables: (readonly RichBlock[])[][][] = []
  private readonly notes: RichBlock[][] = []
  private readonly letters = new Map<LanguageTag, number>()
  private readonly left = nothingLeftOut()
  /** Elements that are open inside one that is passed over. */
  private skipped = 0
  /** How many paragraphs the item that is open has begun. */
  private itemParagraphs = 0

  constructor(styles: OdtStyles) {
    this.styles = styles
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'text:changed-region') this.left.changes += 1
    if (this.skipped > 0 || countsAsLeftOut(name, attributes, this.styles, this.left)) {
      this.skipped += 1
      return
    }
    const outer = this.place
    this.places.push(this.inside(name, attributes, outer))
    switch (name) {
      case 'text:s':
      case 'text:tab':
        this.write(' ')
        break
      case 'text:line-break':
        this.builder.lineBreak()
        break
      case 'text:p':
      case 'text:h':
        if (outer.inText) this.builder.openFlow()
        else if (this.isHeading(name)) this.endItem(outer.list)
        else if (outer.list && this.itemParagraphs > 0) this.builder.lineBreak()
        break
      case 'text:list':
        this.endItem(outer.list)
        break
      case 'text:note':
      case 'table:table-cell':
      case 'draw:text-box':
        this.builder.openFlow()
        break
      case 'table:table':
        this.left.tables += 1
        this.tables.push([])
        break
      case 'table:table-row':
        this.tables.at(-1)?.push([])
        break
      default:
        break
    }
  }

  close(name: string): void {
    if (this.skipped > 0) {
      this.skipped -= 1
      return
    }
    const place = this.places.pop()
    if (!place) return
    switch (name) {
      case 'text:p':
      case 'text:h':
        this.endParagraph(name, place)
        break
      case 'text:list-item':
      case 'text:list-header':
      case 'text:numbered-paragraph':
        this.endItem(place.list)
        break
      case 'text:note':
        this.endNote()
        break
      case 'draw:text-box':
        this.builder.add(this.builder.closeFlow())
        break
      case 'table:table-cell':
        this.endCell(this.builder.closeFlow(), place)
        break
      case 'table:covered-table-cell':
        this.endCell([], place)
        break
      case 'table:table':
        this.builder.addTable(this.tables.pop() ?? [])
        break
      default:
        break
    }
  }

  text(text: string): void {
    if (this.skipped === 0 && this.place.inText) this.write(text)
  }

  finish(): Pick<ReadContent, 'blocks' | 'tables' | 'declaredLanguage'> & {
    readonly left: Readonly<OdtLeftOut>
  } {
    for (const note of this.notes) this.builder.add(note)
    return { ...this.builder.finish(), declaredLanguage: mostLetters(this.letters), left: this.left }
  }

  get isCutShort(): boolean {
    return this.builder.isCutShort
  }

  private get place(): Place {
    return this.places.at(-1) ?? outermost
  }

  private write(text: string): void {
    const { marks, style } = this.place
    this.builder.text(text, marks)
    const isComplex = style.rightToLeft || /\p{Script=Arab}|\p{Script=Hebr}/u.test(text)
    const language = isComplex ? style.complexLanguage : style.language
    if (language) this.letters.set(language, (this.letters.get(language) ?? 0) + text.trim().length)
  }

  private inside(name: string, attributes: Attributes, outer: Place): Place {
    switch (name) {
      case 'office:text':
        return { ...outer, inBody: true }
      case 'text:p':
      case 'text:h': {
        const style = this.styles.paragraph(attributes['text:style-name'])
        const level = name === 'text:h' ? Number(attributes['text:outline-level'] ?? 1) : style.headingLevel
        const shaped = level === undefined ? style : { ...style, headingLevel: level }
        // A heading is bold by its style; that is how headings look and no emphasis.
        return { ...outer, style: shaped, marks: level === undefined ? marksOf(style) : {}, inText: outer.inBody }
      }
      case 'text:span': {
        const style = this.styles.text(attributes['text:style-name'])
        return { ...outer, style: { ...outer.style, ...style }, marks: { ...outer.marks, ...marksOf(style) } }
      }
      case 'text:a':
        return { ...outer, marks: this.linked(attributes['xlink:href'] ?? '', outer.marks) }
      case 'text:list':
        return {
          ...outer,
          list: {
            style: attributes['text:style-name'] ?? outer.list?.style ?? '',
            level: (outer.list?.level ?? 0) + 1,
          },
        }
      case 'text:numbered-paragraph':
        return {
          ...outer,
          list: {
            style: attributes['text:style-name'] ?? '',
            level: Math.max(1, Math.min(10, Number(attributes['text:level']) || 1)),
          },
        }
      case 'table:table-cell':
      case 'table:covered-table-cell':
        return { ...outer, columns: repeated(attributes['table:number-columns-repeated']) }
      case 'text:note':
      case 'table:table':
      case 'draw:text-box':
        return { ...outer, marks: {}, list: null, inText: false }
      default:
        return outer
    }
  }

  private linked(href: string, marks: Marks): Marks {
    if (href.startsWith('#')) return marks
    const safe = safeAddressOf(href)
    if (safe) return { ...marks, href: safe }
    this.left.links += 1
    return marks
  }

  private endParagraph(name: string, { list, style }: Place): void {
    if (this.isHeading(name, style)) this.builder.endBlock({ is: 'heading', level: style.headingLevel ?? 1 })
    else if (list === null || this.place.inText) this.builder.endBlock({ is: 'paragraph' })
    else this.itemParagraphs += 1
    // A paragraph inside a paragraph, in a drawing: a block of its own before the one that it is anchored in.
    if (this.place.inText) this.builder.add(this.builder.closeFlow())
  }

  private isHeading(name: string, style = this.place.style): boolean {
    return name === 'text:h' || (name === 'text:p' && style.headingLevel !== undefined)
  }

  /** The paragraphs of an item stand in it one below the other; an inner list ends them. */
  private endItem(list: Place['list']): void {
    if (this.itemParagraphs === 0 || list === null) return
    const { style, level } = list
    this.builder.endBlock({ is: 'item', ordered: this.styles.isOrdered(style, level), depth: level - 1 })
    this.itemParagraphs = 0
  }

  /** Empty cells keep their columns; what is in a cell is read once, however often it is said to be repeated. */
  private endCell(blocks: readonly RichBlock[], { columns }: Place): void {
    const row = this.tables.at(-1)?.at(-1)
    if (!row) return
    if (row.length >= mostColumns) this.builder.add(blocks)
    const wanted = blocks.length > 0 ? 1 : columns
    for (let count = 0; count < wanted && row.length < mostColumns; count += 1) row.push(blocks)
  }

  /** The number stands in the text, the note after all text, as the notes of a Word document do. */
  private endNote(): void {
    const number = this.notes.length + 1
    const [first, ...others] = this.builder.closeFlow()
    const label = { text: `[${number}] ` }
    this.notes.push([
      first ? { ...first, runs: [label, ...first.runs] } : { type: 'paragraph', runs: [label] },
      ...others,
    ])
    this.builder.text(`[${number}]`, this.place.marks)
  }
}

/** A table of more columns is no text; what stands in them is kept as paragraphs. */
const mostColumns = 100

function repeated(count: string | undefined): number {
  return Math.max(1, Math.min(mostColumns, Number(count) || 1))
}

function marksOf({ bold, italic, underline }: OdtStyle): Marks {
  return {
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(underline === undefined ? {} : { underline }),
  }
}
