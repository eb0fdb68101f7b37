import { characterKindOf, kinds } from '#shared/checks/character-kinds.ts'
import type { CellCheck, Found } from '#shared/checks/check.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { withWordAfter } from '#shared/checks/with-neighbours.ts'
import { directionOf } from '#shared/text/direction.ts'

/**
 * A right-to-left paragraph whose first letter is Latin: where a reader's program guesses the direction from it, the
 * whole paragraph is laid out from the left, as in an e-mail or a post into which the release is pasted. The desk and
 * its exports set the direction themselves.
 */
export const bidiBaseDir: CellCheck = {
  id: 'bidi-base-dir',
  severity: 'info',
  scope: 'cell',
  look: ({ cell, language }) => (directionOf(language) === 'rtl' ? paragraphsFromTheLeft(cell.text) : nothing),
}

function* paragraphsFromTheLeft(text: string): Iterable<Found> {
  for (let start = 0; start <= text.length; ) {
    const lineBreak = text.indexOf('\n', start)
    const end = lineBreak < 0 ? text.length : lineBreak
    const first = firstLetter(text, start, end)
    if (first !== null && /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(text.slice(first, end)))
      yield {
        ...withWordAfter(text, { start: first, end: first }),
        values: {},
        fix: { start, end: start, replacement: '\u200f' },
      }
    start = end + 1
  }
}

/** The place of the first letter if it is Latin; null where it is not, or where a mark sets the direction before it. */
function firstLetter(text: string, start: number, end: number): number | null {
  for (let at = start; at < end; at += 1) {
    const kind = characterKindOf[text.charCodeAt(at)]
    if (kind === kinds.lower || kind === kinds.upper) return at
    if (kind === kinds.arabic || kind === kinds.direction) return null
  }
  return null
}
