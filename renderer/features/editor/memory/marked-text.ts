export interface TextPiece {
  readonly text: string
  readonly isHit: boolean
}

/** A text cut at the spans in it: UTF-16 offsets, end exclusive, in the order of the text. */
export function piecesOf(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
): readonly TextPiece[] {
  const pieces: TextPiece[] = []
  let from = 0
  for (const { start, end } of spans) {
    if (start < from) continue
    if (start > from) pieces.push({ text: text.slice(from, start), isHit: false })
    pieces.push({ text: text.slice(start, end), isHit: true })
    from = end
  }
  if (from < text.length) pieces.push({ text: text.slice(from), isHit: false })
  return pieces
}
