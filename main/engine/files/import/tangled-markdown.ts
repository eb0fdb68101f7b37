/**
 * Whether a Markdown text is such that its parser would be busy with it for minutes, as nobody's release is: blocks nested
 * beyond all measure, tables of thousands of columns, or thousands of signs between two empty lines that may each open or
 * close something, which the parser tries against one another.
 */
export function isTangledMarkdown(markdown: string): boolean {
  let signs = 0
  for (const line of markdown.split('\n')) {
    if (nestingOf(line) > deepest || indentedItem.test(line) || line.split('|', mostColumns + 1).length > mostColumns)
      return true
    signs = line.trim() === '' ? 0 : signs + signsIn(line)
    if (signs > mostSigns) return true
  }
  return false
}

const deepest = 200
const mostColumns = 1_000
/** An item of a list inside some forty others, at the least indentation that makes one the item of another. */
const indentedItem = /^(?:[ >]|\t){80}\s{0,4000}(?:[-+*]|\d{1,9}[.)])[ \t]/u
const mostSigns = 10_000

/** How many quotations and items begin one inside the other at the start of a line; no further than it matters. */
function nestingOf(line: string): number {
  const marker = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))/uy
  let depth = 0
  while (depth <= deepest && marker.test(line)) depth += 1
  return depth
}

function signsIn(line: string): number {
  let signs = 0
  for (const letter of line) if ('[]*_~'.includes(letter)) signs += 1
  return signs
}
