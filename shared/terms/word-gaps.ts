/**
 * What stands before a word: nothing but space and hyphens; a comma; some other mark; the end of a sentence or of a
 * paragraph that is followed by an empty line.
 */
export type Gap = 'space' | 'comma' | 'mark' | 'sentence-end'

/** The gap from the end of one word to the start of the next. */
export function gapBetween(
  text: string,
  from: number,
  to: number,
  before: { readonly start: number; readonly end: number } | undefined,
): Gap {
  if (to - from <= 1 && (to === from || text.charCodeAt(from) === 0x20)) return 'space'
  const between = text.slice(from, to)
  const reading = to - from > longestKept ? readGap(between) : remembered(between)
  if (reading !== 'stop') return reading
  // «St. », «No. », «د. »: a full stop after so short a word shortens it far more often than it ends a sentence.
  return before && before.end - before.start <= 3 && !between.includes('\n') ? 'mark' : 'sentence-end'
}

const longestKept = 6
const mostKept = 2000
const gaps = new Map<string, Gap | 'stop'>()

function remembered(between: string): Gap | 'stop' {
  let gap = gaps.get(between)
  if (gap === undefined) {
    if (gaps.size >= mostKept) gaps.clear()
    gap = readGap(between)
    gaps.set(between, gap)
  }
  return gap
}

const emptyLine = /\n[^\S\n]*\n/u
const nothingBetween = /^[\s\p{Pd}\p{Cf}\u0640_]*$/u

/** `stop`: a full stop, which may end a sentence or shorten a word. */
function readGap(between: string): Gap | 'stop' {
  if (emptyLine.test(between)) return 'sentence-end'
  if (nothingBetween.test(between)) return 'space'
  if (/[!?\u061f\u2026\u3002\u06d4]/u.test(between)) return 'sentence-end'
  if (/\.(?:[\s"\u201d\u00bb')\]\u2019]|$)/u.test(between)) return 'stop'
  return /^[,\u060c]$/u.test(between.trim()) ? 'comma' : 'mark'
}
