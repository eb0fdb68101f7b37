import type { Band } from '#shared/alignment/band.ts'
import type { BeadScore } from '#shared/alignment/bead-scores.ts'
import { beadShapes } from '#shared/alignment/bead-shapes.ts'

/** All beads that fit into a band, with their scores, and what all paths through them sum up to. */
export interface Lattice {
  readonly band: Band
  /** Node (i, j), or −1 where it lies outside the band. */
  nodeAt(i: number, j: number): number
  readonly nodes: number
  /** The share of the bead of this shape at a node in the likelihood of all paths. `to` is the node it ends at. */
  posterior(node: number, shape: number, to: number): number
}

export const shapeHeights = Int8Array.from(beadShapes, ({ source }) => source)
export const shapeWidths = Int8Array.from(beadShapes, ({ target }) => target)
const shapeCount = beadShapes.length

/** Forward and backward sums over all paths (Baum 1972), in logarithms. */
export function latticeOf(band: Band, score: BeadScore): Lattice {
  const start = new Int32Array(band.sourceLength + 2)
  for (let i = 0; i <= band.sourceLength; i += 1)
    start[i + 1] = (start[i] ?? 0) + (band.high[i] ?? 0) - (band.low[i] ?? 0) + 1
  const nodes = start[band.sourceLength + 1] ?? 0

  function nodeAt(i: number, j: number): number {
    if (i > band.sourceLength) return -1
    const low = band.low[i] ?? 0
    return j < low || j > (band.high[i] ?? 0) ? -1 : (start[i] ?? 0) + j - low
  }

  const scores = scoresOf(band, nodes, nodeAt, score)
  const before = forwardSums(band, nodes, nodeAt, scores)
  const after = backwardSums(band, nodes, nodeAt, scores)
  const total = after[nodeAt(0, 0)] ?? 0
  return {
    band,
    nodes,
    nodeAt,
    posterior: (node, shape, to) =>
      Math.exp((before[node] ?? 0) + (scores[node * shapeCount + shape] ?? 0) + (after[to] ?? 0) - total),
  }
}

type NodeAt = Lattice['nodeAt']

function scoresOf(band: Band, nodes: number, nodeAt: NodeAt, score: BeadScore): Float64Array {
  const scores = new Float64Array(nodes * shapeCount).fill(Number.NEGATIVE_INFINITY)
  for (let i = 0, node = 0; i <= band.sourceLength; i += 1) {
    for (let j = band.low[i] ?? 0; j <= (band.high[i] ?? 0); j += 1, node += 1) {
      for (let shape = 0; shape < shapeCount; shape += 1) {
        if (nodeAt(i + (shapeHeights[shape] ?? 0), j + (shapeWidths[shape] ?? 0)) >= 0)
          scores[node * shapeCount + shape] = score(i, j, shape)
      }
    }
  }
  return scores
}

function forwardSums(band: Band, nodes: number, nodeAt: NodeAt, scores: Float64Array): Float64Array {
  const sums = new Float64Array(nodes).fill(Number.NEGATIVE_INFINITY)
  sums[nodeAt(0, 0)] = 0
  for (let i = 0, node = 0; i <= band.sourceLength; i += 1) {
    for (let j = band.low[i] ?? 0; j <= (band.high[i] ?? 0); j += 1, node += 1) {
      const here = sums[node] ?? 0
      if (here === Number.NEGATIVE_INFINITY) continue
      for (let shape = 0; shape < shapeCount; shape += 1) {
        const to = nodeAt(i + (shapeHeights[shape] ?? 0), j + (shapeWidths[shape] ?? 0))
        if (to >= 0) sums[to] = logSum(sums[to] ?? 0, here + (scores[node * shapeCount + shape] ?? 0))
      }
    }
  }
  return sums
}

function backwardSums(band: Band, nodes: number, nodeAt: NodeAt, scores: Float64Array): Float64Array {
  const sums = new Float64Array(nodes).fill(Number.NEGATIVE_INFINITY)
  sums[nodeAt(band.sourceLength, band.targetLength)] = 0
  for (let i = band.sourceLength, node = nodes - 1; i >= 0; i -= 1) {
    for (let j = band.high[i] ?? 0; j >= (band.low[i] ?? 0); j -= 1, node -= 1) {
      let sum = sums[node] ?? 0
      for (let shape = 0; shape < shapeCount; shape += 1) {
        const to = nodeAt(i + (shapeHeights[shape] ?? 0), j + (shapeWidths[shape] ?? 0))
        if (to >= 0) sum = logSum(sum, (sums[to] ?? 0) + (scores[node * shapeCount + shape] ?? 0))
      }
      sums[node] = sum
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
