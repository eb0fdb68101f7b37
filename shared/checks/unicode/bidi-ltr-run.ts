import bidiFactory, { type Bidi } from 'bidi-js'
import type { CellCheck, Found } from '#shared/checks/check.ts'
import type { TextSpan } from '#shared/model/release-text.ts'
import { directionOf } from '#shared/text/direction.ts'
import type { Token } from '#shared/text/token.ts'

// The default export is the factory itself; the package's types, read as CommonJS, wrap it in a namespace.
const makeBidi = bidiFactory as unknown as () => Bidi
let bidi: Bidi | null = null

/**
 * A phone number or code in a right-to-left text whose groups the bidirectional algorithm (UAX #9) lays out from the
 * right: `+82-70-4202-9169` shows as `9169-4202-70-82+`. What is isolated or marked already shows right and is left
 * alone, and so are ranges (2025-2028), dates and figures, which readers expect in the line's own direction.
 */
export const bidiLtrRun: CellCheck = {
  id: 'bidi-ltr-run',
  severity: 'warning',
  scope: 'cell',
  *look({ cell, language, context }): Iterable<Found> {
    if (directionOf(language) !== 'rtl' || !looksGrouped.test(cell.text)) return
    const runs = runsOf(cell.text, context.tokens(cell, language))
    for (const span of runs) {
      if (!isScrambled(cell.text, span)) continue
      const quote = cell.text.slice(span.start, span.end)
      yield { ...span, values: { run: quote }, fix: { ...span, replacement: `\u2066${quote}\u2069` } }
    }
  },
}

/** A national number that no label announces: a zero and groups with spaces, points or hyphens between. */
const nationalNumber = /(?<![\p{Nd}\p{L}+.,-])\(?0\p{Nd}{1,4}\)?(?:[ \u00a0.-]\p{Nd}{2,4}){2,5}(?![\p{Nd}\p{L}])/gu
/** Digits with something between them, or a plus before them: without this there is nothing to scramble. */
const looksGrouped = /[\p{Nd}A-Za-z][-–/.+_() \u00a0]{1,2}\p{Nd}|\p{Nd}[-–/.+_()]{1,2}[A-Za-z]|\+\s?\p{Nd}/u
const codePattern = /[+(]?[\p{Nd}A-Za-z][\p{Nd}A-Za-z().+/_–-]{1,60}/gu

function runsOf(text: string, tokens: readonly Token[]): readonly TextSpan[] {
  const phones = tokens.filter((token) => token.type === 'phone')
  const runs: TextSpan[] = phones.map(({ start, end }) => visible(text, start, end))
  const overlaps = (span: TextSpan): boolean => runs.some((run) => run.start < span.end && span.start < run.end)
  for (const match of text.matchAll(nationalNumber)) {
    const span = { start: match.index, end: match.index + match[0].length }
    if (!overlaps(span)) runs.push(span)
  }
  for (const match of text.matchAll(codePattern)) {
    const quote = match[0].replace(/[().+/_–-]+$/u, '')
    const span = { start: match.index, end: match.index + quote.length }
    if (!/\p{Nd}/u.test(quote) || !/[-–/.+_]/u.test(quote) || isPlainRange(quote)) continue
    if (overlaps(span) || tokens.some((token) => token.start < span.end && span.start < token.end)) continue
    runs.push(span)
  }
  return runs.sort((one, other) => one.start - other.start)
}

/** Without the invisible marks at its ends: they are what may protect the run. */
function visible(text: string, start: number, end: number): TextSpan {
  const isMark = (at: number): boolean => /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\s]/u.test(text[at] ?? '')
  let [from, to] = [start, end]
  while (from < to && isMark(from)) from += 1
  while (to > from && isMark(to - 1)) to -= 1
  return { start: from, end: to }
}

/** 2025-2028, 10–15, 3/4, 1.5: read in the direction of the line. */
function isPlainRange(quote: string): boolean {
  return /^\p{Nd}{1,4}[-–/.]\p{Nd}{1,4}$/u.test(quote) || /^\p{Nd}{1,4}(?:[/.-]\p{Nd}{1,4}){2}$/u.test(quote)
}

function isScrambled(text: string, { start, end }: TextSpan): boolean {
  if (/[\u2066\u2068]/u.test(text[start - 1] ?? '') && text[end] === '\u2069') return false
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineBreak = text.indexOf('\n', end)
  const line = text.slice(lineStart, lineBreak < 0 ? text.length : lineBreak)
  bidi ??= makeBidi()
  const levels = bidi.getEmbeddingLevels(line, 'rtl')
  const visual = bidi.getReorderedIndices(line, levels)
  const first = visual.indexOf(start - lineStart)
  for (let offset = 1; offset < end - start; offset += 1) {
    if (visual[first + offset] !== start - lineStart + offset) return true
  }
  return false
}
