import type { Band } from '#shared/alignment/band.ts'
import type { BeadScore } from '#shared/alignment/bead-scores.ts'
import { beadShapes } from '#shared/alignment/bead-shapes.ts'
import { tuning } from '#shared/alignment/tuning.ts'

/** A bead of a monotone path: it begins at node (i, j). */
export interface PathBead {
  readonly i: number
  readonly j: number
  /** Which of `beadShapes`. */
  readonly shape: number
  /** Its share of the likelihood of all paths; of a segment without counterpart its chance to have none. */
  readonly posterior: number
}

/**
 * The path through the band whose beads are, summed up, the likeliest: forward and backward over all paths, then the
 * path of the greatest expected number of right beads. A single best path would stake all on its weakest link.
 */
export function likelyPath(band: Band, score: BeadScore): readonly PathBead[] {
  const nodes = nodesOf(band)
  const scores = edgeScores(band, nodes, score)
  const before = forwardSums(band, nodes, scores)
  const after = backwardSums(band, nodes, scores)
  const total = after[nodeAt(band, nodes, 0, 0)] ?? 0
  return decode(band, nodes, (node, shape, to) =>
    Math.exp((before[node] ?? 0) + (scores[node * shapeCount + shape] ?? 0) + (after[to] ?? 0) - total),
  )
}

interface Nodes {
  readonly count: number
  /** Where row i begins; node (i, j) is `start[i] + j - low[i]`. */
  readonly start: Int32Array
}

function nodesOf({ sourceLength, low, high }: Band): Nodes {
  const start = new Int32Array(sourceLength + 2)
  for (let i = 0; i <= sourceLength; i += 1) start[i + 1] = (start[i] ?? 0) + (high[i] ?? 0) - (low[i] ?? 0) + 1
  return { count: start[sourceLength + 1] ?? 0, start }
}

function nodeAt(band: Band, nodes: Nodes, i: number, j: number): number {
  if (i > band.sourceLength || j > (band.high[i] ?? 0) || j < (band.low[i] ?? 0)) return -1
  return (nodes.start[i] ?? 0) + j - (band.low[i] ?? 0)
}

const shapeCount = beadShapes.length

function edgeScores(band: Band, nodes: Nodes, score: BeadScore): Float64Array {
  const scores = new Float64Array(nodes.count * shapeCount).fill(Number.NEGATIVE_INFINITY)
  for (let i = 0; i <= band.sourceLength; i += 1) {
    for (let j = band.low[i] ?? 0; j <= (band.high[i] ?? 0); j += 1) {
      const node = nodeAt(band, nodes, i, j)
      for (const [number, { source, target }] of beadShapes.entries()) {
        if (nodeAt(band, nodes, i + source, j + target) < 0) continue
        scores[node * shapeCount + number] = score(i, j, number) / tuning.temperature
      }
    }
  }
  return scores
}

function forwardSums(band: Band, nodes: Nodes, scores: Float64Array): Float64Array {
  const sums = new Float64Array(nodes.count).fill(Number.NEGATIVE_INFINITY)
  sums[nodeAt(band, nodes, 0, 0)] = 0
  for (let i = 0; i <= band.sourceLength; i += 1) {
    for (let j = band.low[i] ?? 0; j <= (band.high[i] ?? 0); j += 1) {
      const node = nodeAt(band, nodes, i, j)
      const here = sums[node] ?? Number.NEGATIVE_INFINITY
      if (here === Number.NEGATIVE_INFINITY) continue
      for (const [number, { source, target }] of beadShapes.entries()) {
        const to = nodeAt(band, nodes, i + source, j + target)
        if (to >= 0) sums[to] = logSum(sums[to] ?? 0, here + (scores[node * shapeCount + number] ?? 0))
      }
    }
  }
  return sums
}

function backwardSums(band: Band, nodes: Nodes, scores: Float64Array): Float64Array {
  const sums = new Float64Array(nodes.count).fill(Number.NEGATIVE_INFINITY)
  sums[nodeAt(band, nodes, band.sourceLength, band.targetLength)] = 0
  for (let i = band.sourceLength; i >= 0; i -= 1) {
    for (let j = band.high[i] ?? 0; j >= (band.low[i] ?? 0); j -= 1) {
      const node = nodeAt(band, nodes, i, j)
      for (const [number, { source, target }] of beadShapes.entries()) {
        const to = nodeAt(band, nodes, i + source, j + target)
        if (to < 0) continue
        sums[node] = logSum(sums[node] ?? 0, (sums[to] ?? 0) + (scores[node * shapeCount + number] ?? 0))
      }
    }
  }
  return sums
}

function logSum(one: number, other: number): number {
  if (one === Number.NEGATIVE_INFINITY) return other
  if (other === Number.NEGATIVE_INFINITY) return one
  const [high, low] = one > other ? [one, other] : [other, one]
  return high - low > 40 ? high : high + Math.log1p(Math.exp(low - high))
}

/** The chance of each segment to have no counterpart, by all paths together. */
interface Alone {
  readonly source: Float64Array
  readonly target: Float64Array
}

function chancesAlone(band: Band, nodes: Nodes, posteriorOf: Posterior): Alone {
  const source = new Float64Array(band.sourceLength)
  const target = new Float64Array(band.targetLength)
  for (let i = 0; i <= band.sourceLength; i += 1) {
    for (let j = band.low[i] ?? 0; j <= (band.high[i] ?? 0); j += 1) {
      const node = nodeAt(band, nodes, i, j)
      for (const [number, shape] of beadShapes.entries()) {
        if (shape.source > 0 && shape.target > 0) continue
        const to = nodeAt(band, nodes, i + shape.source, j + shape.target)
        if (to < 0) continue
        const posterior = posteriorOf(node, number, to)
        for (let one = i; one < i + shape.source; one += 1) source[one] = (source[one] ?? 0) + posterior
        for (let one = j; one < j + shape.target; one += 1) target[one] = (target[one] ?? 0) + posterior
      }
    }
  }
  return { source, target }
}

/** The share of one edge in the likelihood of all paths. */
type Posterior = (node: number, shape: number, to: number) => number

function decode(band: Band, nodes: Nodes, posteriorOf: Posterior): readonly PathBead[] {
  const alone = chancesAlone(band, nodes, posteriorOf)
  const best = new Float64Array(nodes.count).fill(Number.NEGATIVE_INFINITY)
  const chosen = new Int8Array(nodes.count).fill(-1)
  best[nodeAt(band, nodes, band.sourceLength, band.targetLength)] = 0
  for (let i = band.sourceLength; i >= 0; i -= 1) {
    for (let j = band.high[i] ?? 0; j >= (band.low[i] ?? 0); j -= 1) {
      const node = nodeAt(band, nodes, i, j)
      for (const [number, { source, target }] of beadShapes.entries()) {
        if (source + target > 1 && (source === 0 || target === 0)) continue
        const to = nodeAt(band, nodes, i + source, j + target)
        const after = to < 0 ? Number.NEGATIVE_INFINITY : (best[to] ?? 0)
        if (after === Number.NEGATIVE_INFINITY) continue
        const worth = after + worthOf(i, j, number)
        if (worth <= (best[node] ?? 0)) continue
        best[node] = worth
        chosen[node] = number
      }
    }
  }
  return trace()

  function chance(i: number, j: number, number: number): number {
    const { source, target } = beadShapes[number] ?? { source: 0, target: 0 }
    if (target === 0) return alone.source[i] ?? 0
    if (source === 0) return alone.target[j] ?? 0
    return posteriorOf(nodeAt(band, nodes, i, j), number, nodeAt(band, nodes, i + source, j + target))
  }

  function worthOf(i: number, j: number, number: number): number {
    const { source, target } = beadShapes[number] ?? { source: 0, target: 0 }
    return chance(i, j, number) * (source === 0 || target === 0 ? tuning.shareOfUnaligned : 1)
  }

  function trace(): readonly PathBead[] {
    const path: PathBead[] = []
    for (let i = 0, j = 0; i < band.sourceLength || j < band.targetLength; ) {
      const number = chosen[nodeAt(band, nodes, i, j)] ?? -1
      const shape = beadShapes[number]
      if (shape === undefined) break
      path.push({ i, j, shape: number, posterior: Math.min(1, chance(i, j, number)) })
      i += shape.source
      j += shape.target
    }
    return path
  }
}
