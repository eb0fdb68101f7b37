import { hasMarks, marks } from '#shared/checks/characters-in.ts'
import type { CellCheck, Found } from '#shared/checks/check.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { withWordAfter, withWordBefore } from '#shared/checks/with-neighbours.ts'

const isolateOpeners = new Set(['\u2066', '\u2067', '\u2068'])
const embeddingOpeners = new Set(['\u202a', '\u202b', '\u202d', '\u202e'])
const pdi = '\u2069'
const pdf = '\u202c'

/**
 * A bidirectional isolate or embedding left open at the end of its paragraph, or a closing one without an opening (UAX
 * #9, X1–X8).
 */
export const bidiUnbalanced: CellCheck = {
  id: 'bidi-unbalanced',
  severity: 'error',
  scope: 'cell',
  look: ({ cell }) => (hasMarks(cell, marks.direction) ? oddMarksIn(cell.text) : nothing),
}

function* oddMarksIn(text: string): Iterable<Found> {
  for (let start = 0; start <= text.length; ) {
    const lineBreak = text.indexOf('\n', start)
    const end = lineBreak < 0 ? text.length : lineBreak
    yield* inParagraph(text, start, end)
    start = end + 1
  }
}

/** What lies deeper has no direction of its own (max_depth, BD2). */
const deepest = 125

const controls = /[\u202a-\u202e\u2066-\u2069]/g

function* inParagraph(text: string, start: number, end: number): Iterable<Found> {
  const open: number[] = []
  for (const match of text.slice(start, end).matchAll(controls)) {
    const at = start + match.index
    const [mark] = match
    if (isolateOpeners.has(mark) || embeddingOpeners.has(mark)) {
      if (open.length < deepest) open.push(at)
    } else if (mark === pdi) {
      // A PDI also closes the embeddings opened since its isolate.
      const partner = open.findLastIndex((index) => isolateOpeners.has(text[index] ?? ''))
      if (partner < 0) yield stray(text, at)
      else open.length = partner
    } else if (mark === pdf) {
      const last = open[open.length - 1]
      if (last !== undefined && embeddingOpeners.has(text[last] ?? '')) open.pop()
      else yield stray(text, at)
    }
  }
  for (const [index, at] of open.entries()) {
    // What was opened inside it is closed first.
    const replacement = open
      .slice(index)
      .reverse()
      .map((inner) => (isolateOpeners.has(text[inner] ?? '') ? pdi : pdf))
      .join('')
    yield {
      ...withWordAfter(text, { start: at, end: at + 1 }),
      values: { mark: nameOf(text[at] ?? '') },
      fix: { start: end, end, replacement },
    }
  }
}

function stray(text: string, at: number): Found {
  return {
    ...withWordBefore(text, { start: at, end: at + 1 }),
    values: { mark: nameOf(text[at] ?? ''), context: 'stray' },
    fix: { start: at, end: at + 1, replacement: '' },
  }
}

function nameOf(mark: string): string {
  return `U+${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}
