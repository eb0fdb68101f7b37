import { inSlices } from '#engine/alignment/in-slices.ts'
import { stopIfCancelled } from '#engine/files/stop-if-cancelled.ts'
import type { AlignmentKnowledge } from '#shared/alignment/alignment.ts'
import type { AlignmentState, SessionText } from '#shared/alignment/session/alignment-session.ts'
import { newAlignment } from '#shared/alignment/session/new-alignment.ts'
import { realignRows } from '#shared/alignment/session/realign-rows.ts'

/** How texts begin that nobody has looked at yet, part by part. Yields how much is done, 0…1. Throws CANCELLED. */
export async function* alignedTexts(
  texts: readonly SessionText[],
  knowledge: AlignmentKnowledge,
  signal: AbortSignal | undefined,
): AsyncGenerator<number, AlignmentState> {
  const state = newAlignment(texts)
  const rows = yield* inSlices(realignRows(texts, state, { knowledge }), signal)
  stopIfCancelled(signal)
  return { ...state, rows }
}
