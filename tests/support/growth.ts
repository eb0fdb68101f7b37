import { threadCpuUsage } from 'node:process'

/**
 * How many times as much processor time four times as much input costs: about 4 where the time grows with the input,
 * about 16 where it grows with its square; 1 where both cost too little to tell. A ratio of one run, the least of some
 * tries each, so that neither a slow machine nor what else it does decides a test.
 */
export function growthOfTime<Input>(
  make: (size: number) => Input,
  size: number,
  act: (input: Input) => unknown,
): number {
  const few = make(size)
  const many = make(4 * size)
  const times = { few: Number.POSITIVE_INFINITY, many: Number.POSITIVE_INFINITY }
  act(few)
  for (let attempt = 0; attempt < tries; attempt += 1) {
    times.few = Math.min(
      times.few,
      processorMs(() => act(few)),
    )
    times.many = Math.min(
      times.many,
      processorMs(() => act(many)),
    )
    if (times.many < leastMs) return 1
  }
  return times.many / Math.max(times.few, leastMs / 4)
}

/** What lies between a time that grows with the input, four times, and one that grows with its square, sixteen times. */
export const notSquared = 10

const tries = 3
/** Below this, the clock and the collection of garbage say more than the work; what is squared costs far more soon. */
const leastMs = 200

/** Of this thread: what the engine beside it compiles or collects is left out. */
function processorMs(act: () => unknown): number {
  const before = threadCpuUsage()
  act()
  const { user, system } = threadCpuUsage(before)
  return (user + system) / 1_000
}
