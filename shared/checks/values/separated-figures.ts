import type { TextSpan } from '#shared/model/release-text.ts'
import type { Token } from '#shared/text/token.ts'

/** Figures with marks or spaces between them: `1 500,75` → groups 1, 500, 75 and marks ` `, `,`. */
export interface SeparatedFigures extends TextSpan {
  readonly groups: readonly string[]
  readonly marks: readonly string[]
}

/** The separated figures of a number, percentage or amount; null where its figures stand together. */
export function separatedFigures({ quote, start }: Token): SeparatedFigures | null {
  let first = -1
  let last = -1
  let separated = false
  for (let at = 0; at < quote.length; at += 1) {
    if (!isFigure(quote.charCodeAt(at))) continue
    if (first < 0) first = at
    else if (at > last + 1) {
      if (at > last + 2 || !separators.has(quote.charAt(at - 1))) break
      separated = true
    }
    last = at
  }
  if (!separated) return null
  const figures = quote.slice(first, last + 1)
  const marks = [...figures].filter((character) => separators.has(character))
  return { start: start + first, end: start + last + 1, groups: figures.split(separatorPattern), marks }
}

const separators = new Set([...".,'’٬٫، \u00a0\u202f\u2009"])
const separatorPattern = /[.,'’٬٫،\s\u00a0\u202f\u2009]/u

export function isFigure(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x0660 && code <= 0x0669) || (code >= 0x06f0 && code <= 0x06f9)
}
