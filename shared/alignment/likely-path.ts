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
  /** Its share of the likelihood of all paths. */
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
  return decode(band, nodes, scores, before, after)
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

function decode(
  band: Band,
  nodes: Nodes,
  scores: Float64Array,
  before: Float64Array,
  after: Float64Array,
): readonly PathBead[] {
  const total = after[nodeAt(band, nodes, 0, 0)] ?? 0
  const best = new Float64Array(nodes.count).fill(Number.NEGATIVE_INFINITY)
  const chosen = new Int8Array(nodes.count).fill(-1)
  const last = nodeAt(band, nodes, band.sourceLength, band.targetLength)
  best[last] = 0
  for (let i = band.sourceLength; i >= 0; i -= 1) {
    for (let j = band.high[i] ?? 0; j >= (band.low[i] ?? 0); j -= 1) {
      const node = nodeAt(band, nodes, i, j)
      for (const [number, { source, target }] of beadShapes.entries()) {
        const to = nodeAt(band, nodes, i + source, j + target)
        if (to < 0 || best[to] === Number.NEGATIVE_INFINITY) continue
        const edge = scores[node * shapeCount + number] ?? Number.NEGATIVE_INFINITY
        const posterior = Math.exp((before[node] ?? 0) + edge + (after[to] ?? 0) - total)
        const worth = source === 0 || target === 0 ? posterior * tuning.shareOfUnaligned * (source + target) : posterior
        if ((best[to] ?? 0) + worth > (best[node] ?? 0)) {
          best[node] = (best[to] ?? 0) + worth
          chosen[node] = number
        }
      }
    }
  }
  const path: PathBead[] = []
  for (let i = 0, j = 0; i < band.sourceLength || j < band.targetLength; ) {
    const node = nodeAt(band, nodes, i, j)
    const number = chosen[node] ?? -1
    const shape = beadShapes[number]
    if (shape === undefined) break
    const to = nodeAt(band, nodes, i + shape.source, j + shape.target)
    const edge = scores[node * shapeCount + number] ?? 0
    const posterior = Math.exp((before[node] ?? 0) + edge + (after[to] ?? 0) - total)
    path.push({ i, j, shape: number, posterior: Math.min(1, posterior) })
    i += shape.source
    j += shape.target
  }
  return path
}
