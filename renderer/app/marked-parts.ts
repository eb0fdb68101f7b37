export interface MarkedPart {
  readonly text: string
  readonly isHit: boolean
}

export interface HitSpan {
  readonly start: number
  readonly end: number
}

/**
 * A text in the parts that were looked for and those between them; spans (UTF-16 units, end exclusive) stand in the order of
 * the text.
 */
export function markedParts(text: string, spans: readonly HitSpan[]): readonly MarkedPart[] {
  const parts: MarkedPart[] = []
  let at = 0
  for (const { start, end } of spans) {
    if (start < at) continue
    parts.push({ text: text.slice(at, start), isHit: false }, { text: text.slice(start, end), isHit: true })
    at = end
  }
  return [...parts, { text: text.slice(at), isHit: false }].filter((part) => part.text !== '')
}
