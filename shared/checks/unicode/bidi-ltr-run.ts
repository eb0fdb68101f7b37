import bidiFactory, { type Bidi } from 'bidi-js'
import { characterKindOf, kinds } from '#shared/checks/character-kinds.ts'
import { hasMarks, marks } from '#shared/checks/characters-in.ts'
import type { CellCheck, Found } from '#shared/checks/check.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { lineAfter, lineBefore } from '#shared/checks/text-near.ts'
import type { TextSpan } from '#shared/model/release-text.ts'
import { directionOf } from '#shared/text/direction.ts'
import { overlap } from '#shared/text/overlap.ts'
import type { Token } from '#shared/text/token.ts'

// The default export is the factory itself; the package's types, read as CommonJS, wrap it in a namespace.
const makeBidi = bidiFactory as unknown as () => Bidi
let bidi: Bidi | null = null

/**
 * A phone number or code in a right-to-left text whose groups the bidirectional algorithm (UAX #9) lays out from the
 * right: `+82-70-4202-9169` shows as `9169-4202-70-82+`; or one that it shows before the address it follows. What is isolated or marked already shows right and is left
 * alone, and so are ranges (2025-2028), dates and figures, which readers expect in the line's own direction.
 */
export const bidiLtrRun: CellCheck = {
  id: 'bidi-ltr-run',
  severity: 'warning',
  scope: 'cell',
  look({ cell, language, context }) {
    if (!hasMarks(cell, marks.digit) || directionOf(language) !== 'rtl' || !looksGrouped.test(cell.text)) return nothing
    return scrambledIn(cell.text, context.tokens(cell, language))
  },
}

function* scrambledIn(text: string, tokens: readonly Token[]): Iterable<Found> {
  for (const span of runsOf(text, tokens)) {
    if (!isScrambled(text, span) && !isBehindAddress(text, span, tokens)) continue
    const quote = text.slice(span.start, span.end)
    yield { ...span, values: { run: quote }, fix: { ...span, replacement: `\u2066${quote}\u2069` } }
  }
}

/** A national number that no label announces: a zero and groups with spaces, points or hyphens between. */
const nationalNumber = /(?<![\d٠-٩\p{L}+.,-])\(?[0٠][\d٠-٩]{1,4}\)?(?:[ \u00a0.-][\d٠-٩]{2,4}){2,5}(?![\d٠-٩\p{L}])/gu
/** Digits with something between them, or a plus before them: without this there is nothing to scramble. */
const looksGrouped = /[\d٠-٩][-–/.+_() \u00a0]{1,2}[\dA-Za-z٠-٩]|[A-Za-z][-–/.+_() \u00a0]{1,2}[\d٠-٩]|\+\s?[\d٠-٩]/
const codePattern = /[+(]?[\dA-Za-z٠-٩][\dA-Za-z٠-٩().+/_–-]{1,60}/g

/** More than a release has in all its rows. */
const mostRuns = 100

function runsOf(text: string, tokens: readonly Token[]): readonly TextSpan[] {
  const phones = tokens.filter((token) => token.type === 'phone').slice(0, mostRuns)
  const runs: TextSpan[] = phones.map(({ start, end }) => visible(text, start, end))
  const overlaps = (span: TextSpan): boolean => runs.some((run) => overlap(run, span))
  for (const match of text.matchAll(nationalNumber)) {
    const span = { start: match.index, end: match.index + match[0].length }
    if (!overlaps(span)) runs.push(span)
  }
  // Tokens and matches come in the order of the text.
  let passed = 0
  for (const match of text.matchAll(codePattern)) {
    const closed = match[0].replace(/[().+/_–-]+$/u, '')
    // The bracket of an aside is none of a code's own.
    const quote = closed.includes(')') ? closed : closed.replace(/^\(/, '')
    const start = match.index + closed.length - quote.length
    const span = { start, end: start + quote.length }
    if (!/[\d٠-٩]/.test(quote) || !/[-–/.+_]/u.test(quote)) continue
    const isModel = isModelNumber(text, span.start, quote)
    if (isPlainRange(quote) && !isModel) continue
    while ((tokens[passed]?.end ?? Infinity) <= span.start) passed += 1
    const token = tokens[passed]
    if ((token !== undefined && token.start < span.end && !isModel && !isPartOfCode(token, quote)) || overlaps(span))
      continue
    runs.push(span)
    if (runs.length >= mostRuns) break
  }
  return runs.sort((one, other) => one.start - other.start)
}

/** `40-1182/B`, `308-4471-22`: what reads as numbers belongs to the code of which it is a part; `20-30km` is a range. */
function isPartOfCode({ type }: Token, quote: string): boolean {
  return type === 'number' && /\d[-–/._][A-Za-z]{1,4}$|^\p{Nd}+(?:[-/](?:\p{Nd}+|[A-Za-z])){2,5}$/u.test(quote)
}

/** Without the invisible marks at its ends: they are what may protect the run. */
function visible(text: string, start: number, end: number): TextSpan {
  const isMark = (at: number): boolean => /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\s]/u.test(text[at] ?? '')
  let [from, to] = [start, end]
  // The bracket of an aside stands before the marks that isolate what is in it.
  if (text[from] === '(' && isMark(from + 1)) from += 1
  while (from < to && isMark(from)) from += 1
  while (to > from && isMark(to - 1)) to -= 1
  return { start: from, end: to }
}

/** 2025-2028, 10–15, 3/4, 1.5, 14-6-2025, 1.500.000: read in the direction of the line. 4711-20-300 is no date but a code. */
function isPlainRange(quote: string): boolean {
  return plainRange.test(quote) || plainDate.test(quote) || groupedFigure.test(quote)
}

const plainRange = /^\p{Nd}{1,4}[-–/.]\p{Nd}{1,4}$/u
const plainDate =
  /^(?:\p{Nd}{1,2}[/.-]\p{Nd}{1,2}[/.-](?:\p{Nd}{2}|\p{Nd}{4})|(?:[1١][2-9٢-٩]|[2٢][0٠])\p{Nd}{2}[/.-]\p{Nd}{1,2}[/.-]\p{Nd}{1,2})$/u
const groupedFigure = /^\p{Nd}{1,3}(?:\.\p{Nd}{3}){2}$/u

/** «بوينغ 737-800», «من طراز 72-600»: what a maker or the word for a model stands before is no range. */
function isModelNumber(text: string, start: number, quote: string): boolean {
  return (
    /^\d{1,4}-\d{2,4}$/.test(quote) &&
    !/^(?:19|20)\d\d-/.test(quote) &&
    model.test(text.slice(Math.max(0, start - 24), start))
  )
}

const model =
  /(?:طراز|الطراز|موديل|نموذج|بوينغ|بوينج|إيرباص|ايرباص|إمبراير|بومباردييه|أنتونوف|توبوليف|إليوشن|سوخوي|ميغ|ياك|فوكر|سيسنا|داش|تي آر)[ \u00a0]$/u

function isScrambled(text: string, { start, end }: TextSpan): boolean {
  if (/[\u2066\u2068]/u.test(text[start - 1] ?? '') && text[end] === '\u2069') return false
  const around = surroundings(text, start, end)
  const line = text.slice(around.start, around.end)
  bidi ??= makeBidi()
  const visual = bidi.getReorderedIndices(line, bidi.getEmbeddingLevels(line, 'rtl'))
  const first = visual.indexOf(start - around.start)
  for (let offset = 1; offset < end - start; offset += 1) {
    if (visual[first + offset] !== start - around.start + offset) return true
  }
  return false
}

/**
 * A telephone behind an e-mail or web address with nothing but a comma between them: together they are one run from left to
 * right, so that what comes second is shown first.
 */
function isBehindAddress(text: string, { start, end }: TextSpan, tokens: readonly Token[]): boolean {
  const phone = tokens.findIndex((token) => token.type === 'phone' && overlap(token, { start, end }))
  const before = tokens[phone - 1]
  if (before?.type !== 'email' && before?.type !== 'url') return false
  return /^[ \u00a0\u202f]?[،,؛;|/–-]?[ \u00a0\u202f]+\(?$/u.test(text.slice(before.end, start))
}

const furthestLetter = 120

/** As much of the line as decides on the direction of a run: up to a letter on either side, all of it where controls embed. */
function surroundings(text: string, start: number, end: number): TextSpan {
  const lineStart = start - lineBefore(text, start, furthestLetter).length
  const lineEnd = end + lineAfter(text, end, furthestLetter).length
  if (/[\u202a-\u202e\u2066-\u2069]/.test(text.slice(lineStart, lineEnd))) return { start: lineStart, end: lineEnd }
  let [from, to] = [start, end]
  while (from > lineStart && !isStrong(text.charCodeAt(from))) from -= 1
  while (to < lineEnd && !isStrong(text.charCodeAt(to))) to += 1
  return { start: from, end: Math.min(lineEnd, to + 1) }
}

function isStrong(code: number): boolean {
  const kind = characterKindOf[code]
  return kind === kinds.lower || kind === kinds.upper || kind === kinds.arabic || code === 0x200e || code === 0x200f
}
