/**
 * A sentence as alignment sees it: how long it is, and what of it any translation must keep (figures, addresses,
 * acronyms, terms).
 */
export interface Alignable {
  readonly length: number
  readonly anchors: readonly string[]
}

/** Sentences of the source that belong to sentences of the target: `[from, to)` of each. One of the two may be empty. */
export interface Bead {
  readonly source: readonly [from: number, to: number]
  readonly target: readonly [from: number, to: number]
}

/** More sentences than this are not aligned: the work grows with their product. */
export const mostSentences = 200

/**
 * The likeliest alignment of the sentences of two texts in the same order, after Gale and Church (1993): beads of 1-1,
 * 1-0, 0-1, 2-1, 1-2 and 2-2, by length, with a bonus for anchors that meet and a price for those that are torn apart.
 * `ratio` is how many times as long as its source a translation is.
 */
export function alignSentences(
  source: readonly Alignable[],
  target: readonly Alignable[],
  ratio: number,
): readonly Bead[] {
  const [rows, columns] = [source.length, target.length]
  if (rows > mostSentences || columns > mostSentences) return []
  const width = columns + 1
  const cost = new Float64Array((rows + 1) * width).fill(Number.POSITIVE_INFINITY)
  const step = new Int8Array((rows + 1) * width).fill(-1)
  cost[0] = 0
  const kept = { source: anchorSet(source), target: anchorSet(target) }
  for (let row = 0; row <= rows; row += 1) {
    for (let column = 0; column <= columns; column += 1) {
      const before = cost[row * width + column] ?? Number.POSITIVE_INFINITY
      if (before === Number.POSITIVE_INFINITY) continue
      for (const [kind, [high, wide, prior]] of shapes.entries()) {
        if (row + high > rows || column + wide > columns) continue
        const own = prior + beadCost(source.slice(row, row + high), target.slice(column, column + wide), ratio, kept)
        const at = (row + high) * width + column + wide
        if (before + own < (cost[at] ?? 0)) {
          cost[at] = before + own
          step[at] = kind
        }
      }
    }
  }
  return trace(step, rows, columns)
}

/** Height, width and the price of each shape: minus the logarithm of how often it occurs. */
const shapes: readonly (readonly [number, number, number])[] = [
  [1, 1, 0.12],
  [1, 0, 4.6],
  [0, 1, 4.6],
  [2, 1, 2.4],
  [1, 2, 2.4],
  [2, 2, 4.5],
]

/** Variance of the length of a translation for each letter of its source. */
const variance = 6.8

function beadCost(
  source: readonly Alignable[],
  target: readonly Alignable[],
  ratio: number,
  kept: { readonly source: ReadonlySet<string>; readonly target: ReadonlySet<string> },
): number {
  const sourceAnchors = anchorSet(source)
  const targetAnchors = anchorSet(target)
  let cost = 0
  for (const anchor of sourceAnchors) {
    if (targetAnchors.has(anchor)) cost -= 1.2
    else if (kept.target.has(anchor)) cost += 1.5
  }
  for (const anchor of targetAnchors) if (!sourceAnchors.has(anchor) && kept.source.has(anchor)) cost += 1.5
  if (source.length === 0 || target.length === 0) return cost
  const expected = Math.max(1, sum(source) * ratio)
  const deviation = Math.abs(sum(target) - expected) / Math.sqrt(variance * Math.max(10, (expected + sum(target)) / 2))
  return cost + Math.min(30, tail(deviation))
}

/** Minus the logarithm of the chance of a deviation at least this large, by the usual bound of the normal tail. */
function tail(deviation: number): number {
  if (deviation < 0.3) return 0
  return (deviation * deviation) / 2 + Math.log(1 + deviation * 0.8)
}

function sum(sentences: readonly Alignable[]): number {
  return sentences.reduce((total, { length }) => total + length, 0)
}

function anchorSet(sentences: readonly Alignable[]): ReadonlySet<string> {
  return new Set(sentences.flatMap(({ anchors }) => anchors))
}

function trace(step: Int8Array, rows: number, columns: number): readonly Bead[] {
  const beads: Bead[] = []
  let [row, column] = [rows, columns]
  while (row > 0 || column > 0) {
    const shape = shapes[step[row * (columns + 1) + column] ?? -1]
    if (shape === undefined) return []
    const [high, wide] = shape
    beads.unshift({ source: [row - high, row], target: [column - wide, column] })
    row -= high
    column -= wide
  }
  return beads
}
