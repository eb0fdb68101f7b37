import type { SegmentEdit, SessionSegment, SessionText } from '#shared/alignment/session/alignment-session.ts'
import { hasSameMarks, plainTextOf, type RichBlock, type RichRun } from '#shared/model/rich-text.ts'

/** Reads what the cells of one text say now, edits included. */
export interface CellContent {
  /** Whole sentences put together to paragraphs again, with what stood between them. */
  blocks(cell: readonly number[]): readonly RichBlock[]
  /** One line a paragraph. */
  plainText(cell: readonly number[]): string
}

export function cellContentOf(text: SessionText, number: number, edits: readonly SegmentEdit[]): CellContent {
  const edited = new Map(edits.filter((edit) => edit.text === number).map(({ segment, runs }) => [segment, runs]))

  function blocks(cell: readonly number[]): readonly RichBlock[] {
    const made: { readonly paragraph: number; readonly runs: RichRun[] }[] = []
    for (const index of cell) {
      const segment = text.segments[index]
      const runs = edited.get(index) ?? segment?.runs ?? []
      if (segment === undefined || plainTextOf([{ type: 'paragraph', runs }]).trim() === '') continue
      const open = made.at(-1)
      if (open?.paragraph === segment.paragraph) open.runs.push({ text: gapBefore(segment) }, ...runs)
      else made.push({ paragraph: segment.paragraph, runs: [...runs] })
    }
    return made.map(({ paragraph, runs }) => ({
      ...(text.paragraphs[paragraph]?.shape ?? { type: 'paragraph' }),
      runs: joined(runs),
    }))
  }

  return { blocks, plainText: (cell) => plainTextOf(blocks(cell)) }
}

/** Two sentences never run into each other, also where one was not cut off by white space. */
function gapBefore({ gap }: SessionSegment): string {
  return gap === '' ? ' ' : gap
}

/** The white space between two runs with the same marks is one with them. */
function joined(runs: readonly RichRun[]): readonly RichRun[] {
  const made: RichRun[] = []
  for (const run of runs) {
    const last = made.at(-1)
    if (last !== undefined && hasSameMarks(last, run)) made[made.length - 1] = { ...last, text: last.text + run.text }
    else made.push(run)
  }
  return made
}
