import { BlockAnchors } from '#engine/files/import/block-anchors.ts'
import { importBudget } from '#engine/files/import/import-budget.ts'
import { type Marks, RunBuilder } from '#engine/files/import/run-builder.ts'
import type { FurnitureReason } from '#shared/model/imported-document.ts'
import type { RichBlock } from '#shared/model/rich-text.ts'
import { lineRoleOf } from '#shared/press/line-role.ts'

/** What the text becomes that is being read; null: a paragraph. */
export type HtmlShape =
  | { readonly heading: 1 | 2 | 3 | 4 }
  | { readonly item: { readonly ordered: boolean; readonly depth: number } }
  | null

/** The blocks of a page as they are read, and which of them the page itself marks as furniture. */
export class HtmlBody {
  readonly blocks: RichBlock[] = []
  shape: HtmlShape = null
  private readonly furniture: (FurnitureReason | null)[] = []
  private readonly runs = new RunBuilder()
  private readonly places = new BlockAnchors<string>()
  private reason: FurnitureReason | null = null

  text(
    value: string,
    { marks, furniture }: { readonly marks: Marks; readonly furniture: FurnitureReason | null },
  ): void {
    if (value.trim() !== '') this.reason = furniture
    this.runs.add(value, marks)
  }

  /** A sign that the page does not hold: the number of a note, a space between what stands below each other. */
  sign(text: string): void {
    this.runs.add(text, {})
  }

  /** A place with a name, in the text as far as it is read. */
  place(name: string): void {
    this.places.drop(name)
  }

  /** Two breaks in a row end a paragraph: pages from before paragraphs had their own element. */
  brokenLine(): void {
    if (this.runs.endsInBreak() && this.shape === null) this.flush()
    else this.runs.lineBreak()
  }

  /** What follows begins on a line of its own. */
  freshLine(): void {
    if (!this.runs.endsInBreak()) this.runs.lineBreak()
  }

  /** What the cells of a row have added becomes one paragraph. */
  joinLine(start: number): void {
    const parts = this.blocks.splice(start)
    const [reason = null] = this.furniture.splice(start)
    for (const [index, { runs }] of parts.entries()) {
      if (index > 0) this.runs.add(' | ', {}, true)
      for (const run of runs) this.runs.add(run.text.replaceAll('\n', ' '), run, true)
    }
    this.reason = reason
    this.flush()
    const line = this.blocks.at(start)
    if (line) this.places.carry(parts, line)
  }

  flush(): void {
    const runs = this.runs.take()
    const shape = this.shape
    if (runs.length > 0 && runs.some((run) => /[^\s\u00a0]/u.test(run.text)) && !this.isCutShort) {
      this.furniture.push(this.reason)
      const block = blockOf(shape, runs)
      this.blocks.push(block)
      this.places.land(block)
    }
    this.shape = null
    this.reason = null
  }

  /** The places of the text that have names, by the block they are in. */
  placesByBlock(): ReadonlyMap<RichBlock, readonly string[]> {
    return this.places.finish(this.blocks.at(-1))
  }

  get isCutShort(): boolean {
    return this.blocks.length >= importBudget.blocks
  }

  /** A press contact that a page keeps in its footer is part of the release. */
  contactsKept(): readonly (FurnitureReason | null)[] {
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
}

function blockOf(shape: HtmlShape, runs: RichBlock['runs']): RichBlock {
  if (shape === null) return { type: 'paragraph', runs }
  return 'heading' in shape ? { type: 'heading', level: shape.heading, runs } : { type: 'item', ...shape.item, runs }
}

function isContactBlock(block: RichBlock | undefined): boolean {
  return block !== undefined && block.runs.reduce((length, run) => length + run.text.length, 0) <= 600
}
