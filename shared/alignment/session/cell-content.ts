import type { SegmentEdit, SessionSegment, SessionText } from '#shared/alignment/session/alignment-session.ts'
import { joinedRuns } from '#shared/model/joined-runs.ts'
import { plainTextOf, type RichBlock, type RichRun } from '#shared/model/rich-text.ts'

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
      // The white space between two runs with the same marks is one with them.
      runs: joinedRuns(runs),
    }))
  }

  return { blocks, plainText: (cell) => plainTextOf(blocks(cell)) }
}

/** Two sentences never run into each other, also where one was not cut off by white space. */
function gapBefore({ gap }: SessionSegment): string {
  return gap === '' ? ' ' : gap
}
