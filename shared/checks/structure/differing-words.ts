import { wordDifferences } from '#shared/boilerplate/word-differences.ts'
import type { Fix } from '#shared/model/finding.ts'
import type { TextSpan } from '#shared/model/release-text.ts'

/** From the first word that differs to the last, those of the other text in place of what stands there. */
export function restoring(text: string, wanted: string): Fix {
  const pieces = wordDifferences(text, wanted)
  const first = pieces.findIndex(({ is }) => is !== 'same')
  const last = pieces.findLastIndex(({ is }) => is !== 'same')
  const lengthOf = (some: typeof pieces): number =>
    some.reduce((sum, { is, text: piece }) => (is === 'come' ? sum : sum + piece.length), 0)
  const start = lengthOf(pieces.slice(0, Math.max(0, first)))
  const end = start + lengthOf(pieces.slice(Math.max(0, first), last + 1))
  const replacement = pieces
    .slice(Math.max(0, first), last + 1)
    .filter(({ is }) => is !== 'gone')
    .map(({ text: piece }) => piece)
    .join('')
  return { start, end, replacement }
}

/** Where something is missing there is nothing to underline: then the word before it is, or the one behind. */
export function visible({ start, end }: TextSpan, text: string): TextSpan {
  if (text.slice(start, end).trim() !== '') return { start, end }
  const before = /\S+\s*$/u.exec(text.slice(Math.max(0, start - 60), start))
  if (before) return { start: start - before[0].length, end: Math.max(end, start) }
  const behind = /^\s*\S+/u.exec(text.slice(end, end + 60))
  return { start, end: end + (behind?.[0].length ?? 0) }
}
