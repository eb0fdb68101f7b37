import type { TextSpan } from '#shared/model/release-text.ts'

/** The span of a text without the white space at its ends. */
export function trimmedSpan(text: string): TextSpan {
  const end = text.trimEnd().length
  return { start: Math.min(end, text.length - text.trimStart().length), end }
}
