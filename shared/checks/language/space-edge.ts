import { characterKindOf, kinds } from '#shared/checks/character-kinds.ts'
import { hasPairs, pairs } from '#shared/checks/characters-in.ts'
import type { CellCheck, Found } from '#shared/checks/check.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { withWordAfter } from '#shared/checks/with-neighbours.ts'
import { withEndBefore } from '#shared/checks/word-around.ts'

/** White space before the first or after the last character of a line. */
export const spaceEdge: CellCheck = {
  id: 'space-edge',
  severity: 'info',
  scope: 'cell',
  look: ({ cell }) => (hasPairs(cell, pairs.spaceAtLineEdge) ? edgesIn(cell.text) : nothing),
}

function* edgesIn(text: string): Iterable<Found> {
  for (let start = 0; start <= text.length; ) {
    const lineBreak = text.indexOf('\n', start)
    const end = lineBreak < 0 ? text.length : lineBreak
    let [first, last] = [start, end]
    while (first < end && isBlank(text.charCodeAt(first))) first += 1
    while (last > first && isBlank(text.charCodeAt(last - 1))) last -= 1
    // A line of nothing but spaces has no edges.
    if (first < last) {
      if (first > start)
        yield {
          ...withWordAfter(text, { start, end: first }),
          values: { context: 'start' },
          fix: { start, end: first, replacement: '' },
        }
      if (last < end)
        yield {
          ...withEndBefore(text, { start: last, end }),
          values: {},
          fix: { start: last, end, replacement: '' },
        }
    }
    start = end + 1
  }
}

function isBlank(code: number): boolean {
  const kind = characterKindOf[code]
  return kind === kinds.space || kind === kinds.noBreak || kind === kinds.oddSpace
}
