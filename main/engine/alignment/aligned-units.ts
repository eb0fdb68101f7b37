import { inSlices } from '#engine/alignment/in-slices.ts'
import type { AlignedGroup, AlignmentKnowledge } from '#shared/alignment/alignment.ts'
import type { AlignmentRow, AlignmentState, SessionText } from '#shared/alignment/session/alignment-session.ts'
import { cellContentOf } from '#shared/alignment/session/cell-content.ts'
import { sentenceGroups } from '#shared/alignment/session/sentence-groups.ts'
import { type AlignedUnit, unitsOfRow } from '#shared/alignment/session/units-of-row.ts'
import { wholeParagraphs } from '#shared/alignment/session/whole-paragraphs.ts'
import { longestSegment } from '#shared/contract/memory-values.ts'

export interface UnitsWanted {
  readonly texts: readonly SessionText[]
  readonly state: AlignmentState
  readonly acceptedOnly: boolean
  readonly knowledge: AlignmentKnowledge | undefined
}

/** The units of an alignment, a row at a time, with how much is done (0…1). */
export async function* alignedUnits(
  { texts, state, acceptedOnly, knowledge }: UnitsWanted,
  signal: AbortSignal | undefined,
): AsyncGenerator<{ readonly units: readonly AlignedUnit[]; readonly done: number }, void> {
  const contents = texts.map((text, number) => cellContentOf(text, number, state.edits))
  const sourceText = (cells: AlignmentRow['cells']): string => contents[0]?.plainText(cells[0] ?? []) ?? ''
  const paragraphs = wholeParagraphs(texts, state.rows).filter(({ cells }) => sourceText(cells) !== '')
  for (const [index, { cells, rows }] of paragraphs.entries()) {
    const wanted = rows.filter((row) => row.accepted || !acceptedOnly)
    const sentences: AlignedGroup[] = []
    for (const row of wanted) sentences.push(...(yield* beadsOf(row)))
    const [before, after] = [paragraphs[index - 1], paragraphs[index + 1]]
    const units = unitsOfRow(texts, contents, {
      cells,
      isWhole: wanted.length === rows.length,
      before: before === undefined ? null : sourceText(before.cells),
      after: after === undefined ? null : sourceText(after.cells),
      sentences,
    })
    const fitting = units.filter((unit) => Math.max(unit.sourceText.length, unit.targetText.length) <= longestSegment)
    yield { units: fitting, done: (index + 1) / paragraphs.length }
  }

  async function* beadsOf(row: AlignmentRow): AsyncGenerator<never, readonly AlignedGroup[]> {
    // What is one sentence in all texts but one is a bead already.
    if (row.cells.filter((cell) => cell.length > 1).length < 2) return [row.accepted ? { ...row, confidence: 1 } : row]
    const work = inSlices(sentenceGroups(texts, state, row, knowledge ? { knowledge } : {}), signal)
    let step = await work.next()
    while (step.done !== true) step = await work.next()
    return step.value
  }
}
