import type { TextSpan } from '#shared/model/release-text.ts'

/**
 * What to delete so that a line goes: the line with its line break. Where more stands before the span on its line, the
 * end of the line goes with the space before it.
 */
export function withoutLine(text: string, { start, end }: TextSpan): TextSpan {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const nextBreak = text.indexOf('\n', end)
  const lineEnd = nextBreak < 0 ? text.length : nextBreak
  const before = text.slice(lineStart, start).trimEnd()
  if (before !== '') return { start: lineStart + before.length, end: lineEnd }
  if (nextBreak >= 0) return { start: lineStart, end: nextBreak + 1 }
  return { start: Math.max(0, lineStart - 1), end: lineEnd }
}
