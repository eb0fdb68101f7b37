import type { AlignOptions, Bead, TextToAlign } from '#shared/alignment/alignment.ts'
import { alignSentences } from '#shared/text/align-sentences.ts'

/**
 * The likeliest alignment of two texts. Yields how much is done (0…1) at least every few milliseconds, so that
 * whoever draws from it can let others work in between or stop.
 */
export function* alignTexts(
  source: TextToAlign,
  target: TextToAlign,
  _options: AlignOptions = {},
): Generator<number, readonly Bead[]> {
  yield 0
  const [ofSource, ofTarget] = [source, target].map(({ segments }) =>
    segments.map(({ text }) => ({ length: text.length, anchors: [] })),
  )
  return alignSentences(ofSource ?? [], ofTarget ?? [], 1).map((bead) => ({
    source: range(...bead.source),
    target: range(...bead.target),
    confidence: 0.5,
  }))
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index)
}
