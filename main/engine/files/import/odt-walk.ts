import { BlockBuilder } from '#engine/files/import/block-builder.ts'
import { mostLetters } from '#engine/files/import/most-letters.ts'
import { OdtAnnotation } from '#engine/files/import/odt-annotation.ts'
import { countsAsLeftOut, nothingLeftOut, type OdtLeftOut } from '#engine/files/import/odt-left-out.ts'
import { mostOdtColumns, type OdtPlace, outermostPlace, placeInside } from '#engine/files/import/odt-place.ts'
import type { OdtStyles } from '#engine/files/import/odt-styles.ts'
import type { ReadContent } from '#engine/files/import/read-content.ts'
import type { XmlVisitor } from '#engine/files/import/safe-xml.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { RichBlock } from '#shared/model/rich-text.ts'

/** Walks `content.xml` of an OpenDocument text (OASIS ODF 1.3, part 3) and collects its blocks. */
export class OdtWalk implements XmlVisitor {
  private readonly styles: OdtStyles
  private readonly builder = new BlockBuilder()
  private readonly places: OdtPlace[] = [outermostPlace]
  /** The tables that are open, the innermost last: rows of cells of blocks. */
  private readonly tables: (readonly RichBlock[])[][][] = []
  private readonly notes: RichBlock[][] = []
  private readonly letters = new Map<LanguageTag, number>()
  private readonly left = nothingLeftOut()
  /** Elements that are open inside one that is passed over. */
  private skipped = 0
  private annotation: OdtAnnotation | null = null
  private annotations = 0
  /** How many paragraphs the item that is open has begun. */
  private itemParagraphs = 0
  /** What finding out the place inside an element needs. */
  private readonly inside: Parameters<typeof placeInside>[3]

  constructor(styles: OdtStyles) {
    this.styles = styles
    this.inside = {
      styles,
      linkDropped: () => {
        this.left.links += 1
      },
    }
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'text:changed-region') this.left.changes += 1
    if (this.annotation) {
      this.annotation.open(name)
      return
    }
    if (this.skipped === 0 && name === 'office:annotation') {
      this.annotation = new OdtAnnotation()
      return
    }
    if (this.skipped > 0 || countsAsLeftOut(name, attributes, this.styles, this.left)) {
      this.skipped += 1
      return
    }
    const outer = this.place
    this.places.push(placeInside(name, attributes, outer, this.inside))
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
    if (this.annotation) {
      if (name === 'office:annotation') this.endAnnotation(this.annotation)
      else this.annotation.close()
      return
    }
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
    if (this.annotation) this.annotation.text(text)
    else if (this.skipped === 0 && this.place.inText) this.write(text)
  }

  finish(): Required<Pick<ReadContent, 'blocks' | 'tables' | 'declaredLanguage' | 'remarks'>> & {
    readonly left: Readonly<OdtLeftOut>
    /** How many annotations became remarks. */
    readonly annotations: number
  } {
    for (const note of this.notes) this.builder.add(note)
    const { left, annotations } = this
    return { ...this.builder.finish(), declaredLanguage: mostLetters(this.letters), left, annotations }
  }

  get isCutShort(): boolean {
    return this.builder.isCutShort
  }

  private get place(): OdtPlace {
    return this.places.at(-1) ?? outermostPlace
  }

  private write(text: string): void {
    const { marks, style } = this.place
    this.builder.text(text, marks)
    const isComplex = style.rightToLeft || /\p{Script=Arab}|\p{Script=Hebr}/u.test(text)
    const language = isComplex ? style.complexLanguage : style.language
    if (language) this.letters.set(language, (this.letters.get(language) ?? 0) + text.trim().length)
  }

  private endAnnotation(annotation: OdtAnnotation): void {
    this.annotation = null
    const remark = annotation.finish()
    if (!remark) return
    this.annotations += 1
    this.builder.remark(remark)
  }

  private endParagraph(name: string, { list, style }: OdtPlace): void {
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
  private endItem(list: OdtPlace['list']): void {
    if (this.itemParagraphs === 0 || list === null) return
    const { style, level } = list
    this.builder.endBlock({ is: 'item', ordered: this.styles.isOrdered(style, level), depth: level - 1 })
    this.itemParagraphs = 0
  }

  /** Empty cells keep their columns; what is in a cell is read once, however often it is said to be repeated. */
  private endCell(blocks: readonly RichBlock[], { columns }: OdtPlace): void {
    const row = this.tables.at(-1)?.at(-1)
    if (!row) return
    if (row.length >= mostOdtColumns) this.builder.add(blocks)
    const wanted = blocks.length > 0 ? 1 : columns
    for (let count = 0; count < wanted && row.length < mostOdtColumns; count += 1) row.push(blocks)
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
