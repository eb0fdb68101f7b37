import type { Band } from '#shared/alignment/band.ts'
import type { BeadScore } from '#shared/alignment/bead-scores.ts'
import { beadShapes } from '#shared/alignment/bead-shapes.ts'
import { type Lattice, latticeOf, shapeHeights, shapeWidths } from '#shared/alignment/lattice.ts'
import { tuning } from '#shared/alignment/tuning.ts'

/** A bead of a monotone path: it begins at node (i, j). */
export interface PathBead {
  readonly i: number
  readonly j: number
  /** Which of `beadShapes`; of those without one side only 1-0 and 0-1. */
  readonly shape: number
  /** Its share of the likelihood of all paths; of a segment without counterpart its chance to have none. */
  readonly posterior: number
}

/**
 * The path through the band whose beads are, summed up, the likeliest: of all paths that of the greatest expected
 * number of right beads. A single best path would stake all on its weakest link.
 */
export function likelyPath(band: Band, score: BeadScore): readonly PathBead[] {
  const lattice = latticeOf(band, score)
  const chance = chancesIn(lattice)
  return traced(lattice, chosenShapes(lattice, chance), chance)
}

/** How likely the bead of this shape stands at node (i, j) in a person's alignment. */
type Chance = (i: number, j: number, shape: number) => number

function chancesIn(lattice: Lattice): Chance {
  const alone = chancesAlone(lattice)
  return (i, j, shape) => {
    const [height, width] = [shapeHeights[shape] ?? 0, shapeWidths[shape] ?? 0]
    if (width === 0) return alone.source[i] ?? 0
    if (height === 0) return alone.target[j] ?? 0
    return lattice.posterior(lattice.nodeAt(i, j), shape, lattice.nodeAt(i + height, j + width))
  }
}

/** The chance of each segment to have no counterpart, alone or in a run. */
function chancesAlone({ band, nodeAt, posterior }: Lattice): { source: Float64Array; target: Float64Array } {
  const source = new Float64Array(band.sourceLength)
  const target = new Float64Array(band.targetLength)
  for (let i = 0; i <= band.sourceLength; i += 1) {
    for (let j = band.low[i] ?? 0; j <= (band.high[i] ?? 0); j += 1) {
      for (const shape of oneSided) {
        const [height, width] = [shapeHeights[shape] ?? 0, shapeWidths[shape] ?? 0]
        const to = nodeAt(i + height, j + width)
        if (to < 0) continue
        const share = posterior(nodeAt(i, j), shape, to)
        for (let one = i; one < i + height; one += 1) source[one] = (source[one] ?? 0) + share
        for (let one = j; one < j + width; one += 1) target[one] = (target[one] ?? 0) + share
      }
    }
  }
  return { source, target }
}

const allShapes = [...beadShapes.keys()]
const oneSided = allShapes.filter((shape) => shapeHeights[shape] === 0 || shapeWidths[shape] === 0)
/** A run of segments without counterpart is as many beads. */
const inPaths = allShapes.filter((shape) => !oneSided.includes(shape) || isSingle(shape))

function isSingle(shape: number): boolean {
  return (shapeHeights[shape] ?? 0) + (shapeWidths[shape] ?? 0) === 1
}

/** For each node the shape that the best path from there begins with; −1 where none leads on. */
function chosenShapes({ band, nodes, nodeAt }: Lattice, chance: Chance): Int8Array {
  const best = new Float64Array(nodes).fill(Number.NEGATIVE_INFINITY)
  const chosen = new Int8Array(nodes).fill(-1)
  best[nodeAt(band.sourceLength, band.targetLength)] = 0
  for (let i = band.sourceLength, node = nodes - 1; i >= 0; i -= 1) {
    for (let j = band.high[i] ?? 0; j >= (band.low[i] ?? 0); j -= 1, node -= 1) {
      for (const shape of inPaths) {
        const to = nodeAt(i + (shapeHeights[shape] ?? 0), j + (shapeWidths[shape] ?? 0))
        if (to < 0 || best[to] === Number.NEGATIVE_INFINITY) continue
        const worth = (best[to] ?? 0) + chance(i, j, shape) * (isSingle(shape) ? tuning.shareOfUnaligned : 1)
        if (worth <= (best[node] ?? 0)) continue
        best[node] = worth
        chosen[node] = shape
      }
    }
  }
  return chosen
}

function traced({ band, nodeAt }: Lattice, chosen: Int8Array, chance: Chance): readonly PathBead[] {
  const path: PathBead[] = []
  for (let i = 0, j = 0; i < band.sourceLength || j < band.targetLength; ) {
    const shape = chosen[nodeAt(i, j)] ?? -1
    // The band always holds a path, so that this cannot be; an endless loop would be worse than a short answer.
    if (shape < 0) break
    path.push({ i, j, shape, posterior: Math.min(1, chance(i, j, shape)) })
    i += shapeHeights[shape] ?? 0
    j += shapeWidths[shape] ?? 0
  }
  return path
}
