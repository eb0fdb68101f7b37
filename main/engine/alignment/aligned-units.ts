import { setImmediate as nextTurn } from 'node:timers/promises'
import { inSlices, progressMs } from '#engine/alignment/in-slices.ts'
import { resultOf } from '#engine/alignment/result-of.ts'
import { stopIfCancelled } from '#engine/files/stop-if-cancelled.ts'
import { createSliceClock } from '#engine/memory/slice-clock.ts'
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
  readonly knowledge: AlignmentKnowledge
}

export interface SomeUnits {
  readonly units: readonly AlignedUnit[]
  /** 0…1 */
  readonly done: number
}

/** The units of an alignment, some at a time, so that everything else has its turn in between. Throws CANCELLED. */
export async function* alignedUnits(
  { texts, state, acceptedOnly, knowledge }: UnitsWanted,
  signal: AbortSignal | undefined,
): AsyncGenerator<SomeUnits, void> {
  const contents = texts.map((text, number) => cellContentOf(text, number, state.edits))
  const sourceText = (cells: AlignmentRow['cells']): string => contents[0]?.plainText(cells[0] ?? []) ?? ''
  const paragraphs = wholeParagraphs(texts, state.rows).filter(({ cells }) => sourceText(cells) !== '')
  const clock = createSliceClock()
  let units: AlignedUnit[] = []
  let told = performance.now()
  for (const [index, { cells, rows }] of paragraphs.entries()) {
    const wanted = rows.filter((row) => row.accepted || !acceptedOnly)
    const sentences: AlignedGroup[] = []
    for (const row of wanted) sentences.push(...(await beadsOf(row)))
    const [before, after] = [paragraphs[index - 1], paragraphs[index + 1]]
    const found = unitsOfRow(texts, contents, {
      cells,
      isWhole: wanted.length === rows.length,
      before: before === undefined ? null : sourceText(before.cells),
      after: after === undefined ? null : sourceText(after.cells),
      sentences,
    })
    units.push(...found.filter((unit) => Math.max(unit.sourceText.length, unit.targetText.length) <= longestSegment))
    if (!clock.isOver()) continue
    await nextTurn()
    stopIfCancelled(signal)
    if (performance.now() - told > progressMs) {
      yield { units, done: (index + 1) / paragraphs.length }
      units = []
      told = performance.now()
    }
    clock.start()
  }
  yield { units, done: 1 }

  async function beadsOf(row: AlignmentRow): Promise<readonly AlignedGroup[]> {
    // What is one sentence in all texts but one is a bead already.
    if (row.cells.filter((cell) => cell.length > 1).length < 2) return [row.accepted ? { ...row, confidence: 1 } : row]
    return resultOf(inSlices(sentenceGroups(texts, state, row, { knowledge }), signal))
  }
}
