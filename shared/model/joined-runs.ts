import { hasSameMarks, type RichRun } from '#shared/model/rich-text.ts'

/** The same text with runs that are set alike as one. */
export function joinedRuns(runs: Iterable<RichRun>): readonly RichRun[] {
  const made: RichRun[] = []
  for (const run of runs) {
    const last = made.at(-1)
    if (last !== undefined && hasSameMarks(last, run)) made[made.length - 1] = { ...last, text: last.text + run.text }
    else made.push(run)
  }
  return made
}
