import type { CellCheck, Found } from '#shared/checks/check.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { directionOf } from '#shared/text/direction.ts'

/**
 * A sign that belongs to an end of a Latin name (C++, Canal+, C#, Yahoo!, .NET, @press, “Mamma Mia!”) takes the direction
 * of the line where no Latin letter stands beyond it (UAX #9, N2), and shows on the name's other side.
 */
export const bidiNeutralEdge: CellCheck = {
  id: 'bidi-neutral-edge',
  severity: 'info',
  scope: 'cell',
  look: ({ cell, language }) =>
    directionOf(language) === 'rtl' && mayStand.test(cell.text) ? jumpingSignsIn(cell.text) : nothing,
}

const mayStand = /[A-Za-z][+#!?]|(?<![A-Za-z\d.])[.@#][A-Za-z]{2}/
/** At the head of a word; after another Latin word the sign stays where it belongs. */
const headed =
  /(?<![^\s«“"(:،])(?<![A-Za-z\d][\s«“"(]{0,2})(?:\.[A-Za-z][A-Za-z\d]{1,20}(?![A-Za-z\d@])|[@#][A-Za-z]\w{1,40})/g
/** A title in quotation marks ends with them, and so does its own mark. */
const titled = /(?<=[«“"])[A-Za-z][^«»“”"\p{Script=Arabic}\u2066-\u2069\u200e\n]{0,80}[!?](?=[»”"])/gu
const names =
  /(?<![A-Za-z\d.@/])(?:[A-Za-z][A-Za-z\d]{0,20}(?:\+{1,2}|#)|(?:Yahoo|Jeopardy|Joomla|Kahoot|Yum|Wham)!)(?![A-Za-z\d+#])/g

function* jumpingSignsIn(text: string): Iterable<Found> {
  for (const match of text.matchAll(names)) {
    const end = match.index + match[0].length
    // Another Latin letter or a mark further on holds the sign in place.
    if (/^[^\p{L}\n\u200e\u2069]{0,40}[\p{Script=Latin}\u200e\u2069]/u.test(text.slice(end, end + 41))) continue
    yield heldAtEnd(match.index, match[0])
  }
  for (const { 0: name, index } of text.matchAll(titled)) yield heldAtEnd(index, name)
  for (const { 0: name, index: start } of text.matchAll(headed))
    yield {
      start,
      end: start + name.length,
      values: { name },
      fix: { start, end: start, replacement: '\u200e' },
    }
}

function heldAtEnd(start: number, name: string): Found {
  const end = start + name.length
  return { start, end, values: { name }, fix: { start: end, end, replacement: '\u200e' } }
}
