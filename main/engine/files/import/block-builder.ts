import { BlockAnchors } from '#engine/files/import/block-anchors.ts'
import { importBudget } from '#engine/files/import/import-budget.ts'
import type { ReadRemark, ReadRemarks, ReadTable } from '#engine/files/import/read-content.ts'
import { type Marks, RunBuilder } from '#engine/files/import/run-builder.ts'
import { linesOfRow } from '#engine/files/import/table-lines.ts'
import type { RichBlock } from '#shared/model/rich-text.ts'

/** What a paragraph becomes when it ends. */
export type BlockShape =
  | { readonly is: 'paragraph' }
  | { readonly is: 'heading'; readonly level: number }
  | { readonly is: 'item'; readonly ordered: boolean; readonly depth: number }

/**
 * Collects the blocks of a document that is read from its start to its end. What stands inside something else (a cell, a
 * note, a text box in the middle of a paragraph) is a flow of its own; no more blocks are made than an import may have.
 */
export class BlockBuilder {
  private readonly flows: Flow[] = [newFlow()]
  private readonly found: ReadTable[] = []
  private readonly remarks = new BlockAnchors<ReadRemark>()
  private made = 0

  text(text: string, marks: Marks): void {
    this.flow.runs.add(text, marks)
  }

  /** Two in a row end nothing here: a paragraph ends where the document says so. */
  lineBreak(): void {
    this.flow.runs.lineBreak()
  }

  endBlock(shape: BlockShape): void {
    const { runs, blocks } = this.flow
    const finished = runs.take()
    if (!finished.some((run) => /[^\s\u00a0]/u.test(run.text)) || this.isCutShort) return
    this.made += 1
    const block = blockOf(shape, finished)
    blocks.push(block)
    this.remarks.land(block)
  }

  /** A comment in the margin, beside the text as far as it is read. */
  remark(remark: ReadRemark): void {
    this.remarks.drop(remark)
  }

  openFlow(): void {
    this.flows.push(newFlow())
  }

  /** The blocks of the flow that was opened last; the one around it goes on where it was. */
  closeFlow(): readonly RichBlock[] {
    this.endBlock({ is: 'paragraph' })
    return this.flows.length > 1 ? (this.flows.pop()?.blocks ?? []) : []
  }

  add(blocks: readonly RichBlock[]): void {
    for (const block of blocks) this.flow.blocks.push(block)
  }

  /** A table, as lines of text; one that stands in the text itself is kept in its cells too. */
  addTable(rows: ReadTable['rows']): void {
    this.endBlock({ is: 'paragraph' })
    const from = this.flow.blocks.length
    for (const row of rows) {
      const lines = linesOfRow(row)
      this.add(lines)
      const cells = row.flat()
      const [line] = lines
      if (line && !cells.includes(line)) this.remarks.carry(cells, line)
    }
    if (this.flows.length === 1) this.found.push({ from, to: this.flow.blocks.length, rows })
  }

  finish(): {
    readonly blocks: readonly RichBlock[]
    readonly tables: readonly ReadTable[]
    readonly remarks: ReadRemarks
  } {
    while (this.flows.length > 1) this.add(this.closeFlow())
    this.endBlock({ is: 'paragraph' })
    const { blocks } = this.flow
    return { blocks, tables: this.found, remarks: this.remarks.finish(blocks.at(-1)) }
  }

  get isCutShort(): boolean {
    return this.made >= importBudget.blocks
  }

  private get flow(): Flow {
    const last = this.flows.at(-1)
    if (!last) throw new RangeError('the text itself is always open')
    return last
  }
}

interface Flow {
  readonly runs: RunBuilder
  readonly blocks: RichBlock[]
}

function newFlow(): Flow {
  return { runs: new RunBuilder(), blocks: [] }
}

/** What a release holds; deeper items stand on the last level. */
const deepestItem = 8

function blockOf(shape: BlockShape, runs: RichBlock['runs']): RichBlock {
  switch (shape.is) {
    case 'paragraph':
      return { type: 'paragraph', runs }
    case 'heading':
      return {
        type: 'heading',
        level: shape.level === 1 || shape.level === 2 || shape.level === 3 ? shape.level : 4,
        runs,
      }
    case 'item':
      return { type: 'item', ordered: shape.ordered, depth: Math.min(deepestItem, shape.depth), runs }
  }
}
