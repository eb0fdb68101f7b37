import { hasMarks, marks } from '#shared/checks/characters-in.ts'
import type { CellCheck, Found } from '#shared/checks/check.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { lineAfter } from '#shared/checks/text-near.ts'
import { withWordAfter } from '#shared/checks/with-neighbours.ts'
import { codePointName } from '#shared/checks/word-around.ts'
import type { Fix } from '#shared/model/finding.ts'
import type { TextSpan } from '#shared/model/release-text.ts'

/** Marks that turn the order of characters round (LRO, RLO), or any direction mark inside an address or a number. */
export const bidiOverride: CellCheck = {
  id: 'bidi-override',
  severity: 'error',
  scope: 'cell',
  look: ({ cell }) => (hasMarks(cell, marks.direction) ? overridesIn(cell.text) : nothing),
}

const furthestClosing = 300

function* overridesIn(text: string): Iterable<Found> {
  for (const match of text.matchAll(/[\u202d\u202e]/g)) {
    yield {
      ...withWordAfter(text, { start: match.index, end: match.index + 1 }),
      values: { mark: codePointName(match[0]) },
      fix: withoutPair(text, match.index),
    }
  }
  let done = 0
  for (const match of text.matchAll(/[\u061c\u200e\u200f\u202a-\u202c\u2066-\u2069]/g)) {
    if (match.index < done) continue
    const chunk = chunkAround(text, match.index)
    done = chunk.end
    const span = markedInside(text, chunk)
    if (span === null) continue
    const quote = text.slice(span.start, span.end)
    yield {
      ...span,
      values: { mark: codePointName(match[0]), context: 'inside' },
      fix: { ...span, replacement: bare(quote) },
    }
  }
}

const longestChunk = 200

/** What stands between two spaces. */
function chunkAround(text: string, at: number): TextSpan {
  let [start, end] = [at, at]
  while (start > 0 && at - start < longestChunk && !/\s/u.test(text[start - 1] ?? '')) start -= 1
  while (end < text.length && end - at < longestChunk && !/\s/u.test(text[end] ?? '')) end += 1
  return { start, end }
}

/** The mark goes, and with it the one that closes it. */
function withoutPair(text: string, at: number): Fix {
  const inner = /^[^\u202a-\u202e]*(?=\u202c)/.exec(lineAfter(text, at + 1, furthestClosing))?.[0]
  return inner === undefined
    ? { start: at, end: at + 1, replacement: '' }
    : { start: at, end: at + inner.length + 2, replacement: inner }
}

function bare(text: string): string {
  return text.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
}

/** The address or figure in a chunk, without the marks and brackets around it, if a direction mark stands inside it. */
function markedInside(text: string, chunk: TextSpan): TextSpan | null {
  let { start, end } = chunk
  while (start < end && /[("«“[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(text[start] ?? '')) start += 1
  while (end > start && /[)"»”\].,;:!?،؛؟\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(text[end - 1] ?? ''))
    end -= 1
  const inner = text.slice(start, end)
  return bare(inner) !== inner && isWrittenThrough(bare(inner)) ? { start, end } : null
}

/** An address or a plain figure: what must be copied as it stands. Phone numbers may be held together by marks. */
function isWrittenThrough(plain: string): boolean {
  return /^[\w.+-]+@[\w-]+\.[\w.-]+$|^(?:https?:\/\/|www\.)\S+$|^[\d٠-٩]+(?:[.,٫٬][\d٠-٩]+)*$/i.test(plain)
}
