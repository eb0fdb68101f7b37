import { hasMarks, marks } from '#shared/checks/characters-in.ts'
import type { CellCheck, Found } from '#shared/checks/check.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { codePointName, wordAround } from '#shared/checks/word-around.ts'

/** Control characters, line separators, object placeholders and symbols of one font only: nothing that text is made of. */
export const unicodeControl: CellCheck = {
  id: 'unicode-control',
  severity: 'error',
  scope: 'cell',
  look: ({ cell }) => (hasMarks(cell, marks.control) ? controlsIn(cell.text) : nothing),
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const controls = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufff9-\ufffc\ufffe\uffff\uf000-\uf0ff]+/g

function* controlsIn(text: string): Iterable<Found> {
  for (const match of text.matchAll(controls)) {
    const [run] = match
    // «Ù\u0085» is text in the wrong encoding: `unicode-mojibake`.
    if (
      /[\x80-\x9f]/.test(run) &&
      /[\u00c2-\u00f4][\u0080-\uffff]?$/.test(text.slice(Math.max(0, match.index - 2), match.index))
    )
      continue
    const span = { start: match.index, end: match.index + run.length }
    yield {
      ...wordAround(text, span),
      values: { mark: [...new Set(run)].map(codePointName).join(', ') },
      fix: { ...span, replacement: replacementFor(run, text[span.start - 1], text[span.end]) },
    }
  }
}

/** Windows-1252 marks that came through as controls, and the bullet of the Symbol font. */
const meant: Readonly<Record<string, string>> = {
  '\x85': '…',
  '\x91': '‘',
  '\x92': '’',
  '\x93': '“',
  '\x94': '”',
  '\x95': '•',
  '\x96': '–',
  '\x97': '—',
  '\uf0b7': '•',
}

const lineEnds = ['\x0b', '\x0c', '\r', '\u2028', '\u2029']

function replacementFor(run: string, before: string | undefined, after: string | undefined): string {
  const written = [...run].map((character) => meant[character] ?? '').join('')
  if (written !== '' || !lineEnds.some((character) => run.includes(character))) return written
  return before !== undefined && after !== undefined && !/\s/u.test(before) && !/\s/u.test(after) ? ' ' : ''
}
