import type { RichBlock, RichRun } from '#shared/model/rich-text.ts'

/**
 * The blocks of a returned cell as the release writes them. Where there are as many paragraphs as before, each stays the
 * heading or the item it was, which a table or an XLIFF file cannot tell; what was one paragraph with breaks on its way is
 * several again. Marks that hold numbers together in a table are taken away where the desk has none of its own.
 */
export function adoptedBlocks(there: readonly RichBlock[], here: readonly RichBlock[]): readonly RichBlock[] {
  const hasOwnMarks = here.some(({ runs }) => runs.some(({ text }) => text.includes(leftToRightMark)))
  const blocks = here.length > 1 && there.length === 1 ? there.flatMap(linesOf) : there
  return blocks.map((block, index) => {
    const before = here[index]
    const runs = hasOwnMarks ? block.runs : block.runs.map(withoutMarks).filter(({ text }) => text !== '')
    return before && here.length === blocks.length ? { ...before, runs } : { ...block, runs }
  })
}

const leftToRightMark = '\u200e'

function withoutMarks(run: RichRun): RichRun {
  return { ...run, text: run.text.replaceAll(leftToRightMark, '') }
}

function linesOf(block: RichBlock): readonly RichBlock[] {
  const lines: RichRun[][] = [[]]
  for (const run of block.runs)
    for (const [index, text] of run.text.split('\n').entries()) {
      if (index > 0) lines.push([])
      if (text !== '') lines.at(-1)?.push({ ...run, text })
    }
  return lines.filter((runs) => runs.length > 0).map((runs) => ({ ...block, runs }))
}
