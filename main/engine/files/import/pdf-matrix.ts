/** An affine map of the plane as PDF writes it (ISO 32000-2, 8.3.3): [a b c d e f]. */
export type PdfMatrix = readonly [number, number, number, number, number, number]

export const unmoved: PdfMatrix = [1, 0, 0, 1, 0, 0]

/** First `inner`, then `outer`. */
export function within(inner: PdfMatrix, outer: PdfMatrix): PdfMatrix {
  const [a, b, c, d, e, f] = outer
  return [
    a * inner[0] + c * inner[1],
    b * inner[0] + d * inner[1],
    a * inner[2] + c * inner[3],
    b * inner[2] + d * inner[3],
    a * inner[4] + c * inner[5] + e,
    b * inner[4] + d * inner[5] + f,
  ]
}

/** A matrix out of what stands in a page; one that moves nothing where that is none. */
export function matrixOf(values: unknown): PdfMatrix {
  const numbers = ArrayBuffer.isView(values) || Array.isArray(values) ? Array.from(values as ArrayLike<unknown>) : []
  const [a, b, c, d, e, f] = numbers.map(Number)
  const isWhole = [a, b, c, d, e, f].every((value) => value !== undefined && Number.isFinite(value))
  return isWhole ? [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0] : unmoved
}
