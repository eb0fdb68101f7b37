/** How many segments of the source and of the target a bead takes, and how common that is before the texts are seen. */
export interface BeadShape {
  readonly source: number
  readonly target: number
  readonly prior: number
}

export const mostInBead = 6

export const beadShapes: readonly BeadShape[] = [
  shape(1, 1, 0.86),
  ...gaps(0.024),
  shape(1, 2, 0.04),
  shape(2, 1, 0.04),
  shape(2, 2, 0.008),
  shape(1, 3, 0.006),
  shape(3, 1, 0.006),
  shape(2, 3, 0.001),
  shape(3, 2, 0.001),
  shape(3, 3, 0.0005),
  shape(1, 4, 0.0015),
  shape(4, 1, 0.0015),
  shape(1, 5, 0.0006),
  shape(5, 1, 0.0006),
  shape(1, 6, 0.0003),
  shape(6, 1, 0.0003),
]

/** What has no counterpart often comes in runs: a paragraph that was cut, a passage that was added. */
function gaps(prior: number): readonly BeadShape[] {
  return Array.from({ length: mostInBead }, (_, more) => [
    shape(more + 1, 0, prior * 0.1 ** more),
    shape(0, more + 1, prior * 0.1 ** more),
  ]).flat()
}

/**
 * The priors of `beadShapes` for two texts of so many segments. Where one has many more than the other it was cut
 * differently throughout (or much was left out), so that beads of as many to one are usual.
 */
export function priorsFor(sourceLength: number, targetLength: number): readonly number[] {
  const ratio = Math.max(sourceLength, targetLength) / Math.max(1, Math.min(sourceLength, targetLength))
  const skew = Math.max(0, Math.min(mostSkew, (ratio - usualRatio) * skewForRatio))
  const total = Array.from({ length: mostInBead }, (_, one) => Math.exp(-Math.abs(one + 1 - ratio)))
  const sum = total.reduce((all, one) => all + one, 0)
  const isSourceLonger = sourceLength > targetLength
  return beadShapes.map(({ source, target, prior }) => {
    const [many, one] = isSourceLonger ? [source, target] : [target, source]
    const likely = one === 1 && many >= 1 ? (total[many - 1] ?? 0) / sum : 0
    return (1 - skew) * prior + skew * likely
  })
}

/** Up to this ratio of their lengths two texts count as cut alike. */
const usualRatio = 1.5
const skewForRatio = 0.8
const mostSkew = 0.7

function shape(source: number, target: number, prior: number): BeadShape {
  return { source, target, prior }
}
