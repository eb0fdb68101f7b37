import type { RichRun } from '#shared/model/rich-text.ts'

/** The part of a text from one place to another (UTF-16 units, end exclusive), with its marks. */
export function runsWithin(runs: readonly RichRun[], from: number, to: number): readonly RichRun[] {
  let at = 0
  return runs.flatMap((run) => {
    const start = at
    at += run.text.length
    const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start))
    return text === '' ? [] : [{ ...run, text }]
  })
}
