import { joinedRuns } from '#shared/model/joined-runs.ts'
import type { RichRun } from '#shared/model/rich-text.ts'
import { runsWithin } from '#shared/model/runs-within.ts'

/**
 * What a text says after it was edited as plain text: what stayed keeps its marks, and what is new takes those of the
 * letter before it (of the one behind it at the start).
 */
export function editedRuns(runs: readonly RichRun[], text: string): readonly RichRun[] {
  const before = runs.map((run) => run.text).join('')
  const same = (from: (index: number) => readonly [string | undefined, string | undefined], most: number) => {
    let count = 0
    while (count < most) {
      const [one, other] = from(count)
      if (one === undefined || one !== other) break
      count += 1
    }
    return count
  }
  const most = Math.min(before.length, text.length)
  const head = same((index) => [before[index], text[index]], most)
  const tail = same((index) => [before[before.length - 1 - index], text[text.length - 1 - index]], most - head)
  const added = text.slice(head, text.length - tail)
  const start = runsWithin(runs, 0, head)
  const end = runsWithin(runs, before.length - tail, before.length)
  const like = start.at(-1) ?? end[0] ?? runs[0] ?? { text: '' }
  return joinedRuns([...start, ...(added === '' ? [] : [{ ...like, text: added }]), ...end])
}
