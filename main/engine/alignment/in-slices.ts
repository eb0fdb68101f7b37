import { setImmediate as nextTurn } from 'node:timers/promises'
import { stopIfCancelled } from '#engine/files/stop-if-cancelled.ts'
import { createSliceClock } from '#engine/memory/slice-clock.ts'

/** Between two events of progress at least so much time passes. */
export const progressMs = 50

/**
 * Does long work a slice at a time, so that everything else has its turn in between. Yields what the work says of its
 * progress, now and then. Throws CANCELLED soon after the signal.
 */
export async function* inSlices<Result>(
  work: Generator<number, Result>,
  signal: AbortSignal | undefined,
): AsyncGenerator<number, Result> {
  const clock = createSliceClock()
  let told = Number.NEGATIVE_INFINITY
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value
    if (!clock.isOver()) continue
    await nextTurn()
    stopIfCancelled(signal)
    if (performance.now() - told > progressMs) {
      yield Math.min(1, step.value)
      told = performance.now()
    }
    clock.start()
  }
}
