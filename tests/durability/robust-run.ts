// What the robustness tests share: how much of a test is run, and where its figures go. `npm run test:robust` prints them
// as one table; without it the tests run their quick part and say their figures on the way.
import { appendFileSync } from 'node:fs'

/** Quick inside `npm test`; full where `npm run test:robust -- full` asks for it; DRAGOMAN_ROBUST_SHARE is in between. */
export function amount({ quick, full }: { readonly quick: number; readonly full: number }): number {
  const share = Number(process.env['DRAGOMAN_ROBUST_SHARE'] ?? 0)
  return Math.max(quick, Math.round(full * share))
}

export interface RobustFigures {
  /** Of the plan: R1, S5 … */
  readonly id: string
  readonly figures: string
  /** What the mutant did that the test must notice; for a part that was skipped: why. */
  readonly control: string
}

export function tellFigures(figures: RobustFigures): void {
  const file = process.env['DRAGOMAN_ROBUST_REPORT']
  if (file) appendFileSync(file, `${JSON.stringify(figures)}\n`)
  else console.info(`${figures.id}: ${figures.figures} · control: ${figures.control}`)
}

/** Numbers from 0 to 1, the same for the same seed, so that what a run found can be run again. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
