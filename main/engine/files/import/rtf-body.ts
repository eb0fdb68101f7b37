import { BlockBuilder, type BlockShape } from '#engine/files/import/block-builder.ts'
import type { ReadTable } from '#engine/files/import/read-content.ts'
import type { Marks } from '#engine/files/import/run-builder.ts'
import type { RichBlock } from '#shared/model/rich-text.ts'

/** What holds for the paragraph that is being read. */
interface RtfParagraph {
  level: number | null
  depth: number
  /** The bullet or number as it is written out before an item. */
  marker: string | null
  inTable: boolean
}

/** The paragraphs, cells and notes of an RTF document, which says of a cell or a row only where it ends. */
export class RtfBody {
  paragraph: RtfParagraph = newParagraph()
  private readonly builder = new BlockBuilder()
  private readonly notes: (readonly RichBlock[])[] = []
  private rows: (readonly RichBlock[])[][] = []
  private row: (readonly RichBlock[])[] = []
  private cellIsOpen = false
  /** Notes and boxes that are open: flows of their own, whatever stands around them. */
  private readonly outer: RtfParagraph[] = []

  text(text: string, marks: Marks): void {
    this.openCell()
    this.builder.text(text, marks)
  }

  lineBreak(): void {
    this.builder.lineBreak()
  }

  /** `\pard`: everything of the paragraph as at first, but what stands before its text already. */
  reset(): void {
    this.paragraph = { ...newParagraph(), marker: this.paragraph.marker }
  }

  endParagraph(): void {
    this.builder.endBlock(this.shape())
    this.paragraph.marker = null
  }

  endCell(): void {
    if (!this.cellIsOpen) this.row.push([])
    else {
      this.endParagraph()
      this.cellIsOpen = false
      this.row.push(this.builder.closeFlow())
    }
    if (this.row.length > mostColumns) this.endRow()
  }

  endRow(): void {
    if (this.row.length > 0) this.rows.push(this.row)
    this.row = []
  }

  openApart(): void {
    this.outer.push(this.paragraph)
    this.paragraph = newParagraph()
    this.builder.openFlow()
  }

  /** The number stands in the text, the note after all text, as the notes of a Word document do. */
  closeNote(): void {
    const [first, ...others] = this.closeApart()
    const label = `[${this.notes.length + 1}]`
    const runs = [{ text: `${label} ` }, ...(first?.runs ?? [])]
    this.notes.push([first ? { ...first, runs } : { type: 'paragraph', runs }, ...others])
    this.builder.text(label, {})
  }

  /** The text of a box stands before the paragraph that it is anchored in. */
  closeBox(): void {
    this.builder.add(this.closeApart())
  }

  finish(): {
    readonly blocks: readonly RichBlock[]
    readonly tables: readonly ReadTable[]
    readonly isCutShort: boolean
  } {
    if (this.cellIsOpen || this.row.length > 0) {
      this.endCell()
      this.endRow()
    }
    this.endParagraph()
    this.endTable()
    for (const note of this.notes) this.builder.add(note)
    return { ...this.builder.finish(), isCutShort: this.isCutShort }
  }

  get isCutShort(): boolean {
    return this.builder.isCutShort
  }

  private openCell(): void {
    if (this.outer.length > 0) return
    if (this.paragraph.inTable && !this.cellIsOpen) {
      this.builder.openFlow()
      this.cellIsOpen = true
    } else if (!this.paragraph.inTable && !this.cellIsOpen) this.endTable()
  }

  private endTable(): void {
    this.endRow()
    if (this.rows.length > 0) this.builder.addTable(this.rows)
    this.rows = []
  }

  private closeApart(): readonly RichBlock[] {
    this.endParagraph()
    this.paragraph = this.outer.pop() ?? newParagraph()
    return this.builder.closeFlow()
  }

  private shape(): BlockShape {
    const { level, depth, marker } = this.paragraph
    if (level !== null) return { is: 'heading', level }
    if (marker === null) return { is: 'paragraph' }
    return { is: 'item', ordered: /[\p{L}\p{N}]/u.test(marker), depth }
  }
}

/** A row of more cells is none: nobody writes a release so. */
const mostColumns = 100

function newParagraph(): RtfParagraph {
  return { level: null, depth: 0, marker: null, inTable: false }
}
