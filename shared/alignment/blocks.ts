import type { Anchor } from '#shared/alignment/anchor-chain.ts'
import { type Band, wholeGrid } from '#shared/alignment/band.ts'

/** A stretch of two texts that is aligned by itself, `[from, to)` of each, and the part of its grid that is searched. */
export interface Block {
  readonly source: readonly [from: number, to: number]
  readonly target: readonly [from: number, to: number]
  /** In numbers that begin with the block. */
  readonly band: Band
}

/** Below this product of lengths the whole grid is searched. */
const smallGrid = 900
/** Whether two texts are so short that their whole grid is searched. */
export function isSmall(sourceLength: number, targetLength: number): boolean {
  return sourceLength * targetLength <= smallGrid
}

/** How many segments of the source a block of a longer text holds, more or less. */
const usualBlock = 40
/** No block is longer than this in either text. */
const longestBlock = 400
/** Without anchors a stretch of this many segments is searched beside the diagonal only. */
const widestBand = 120

/**
 * Cuts two texts where their anchors leave no doubt, so that the work grows with their length and not with its square.
 * `reach` is how far from the anchors the path may lie, in segments.
 */
export function blocksOf(
  sourceLength: number,
  targetLength: number,
  chain: readonly Anchor[],
  reach: number,
): readonly Block[] {
  if (isSmall(sourceLength, targetLength))
    return [{ source: [0, sourceLength], target: [0, targetLength], band: wholeGrid(sourceLength, targetLength) }]
  const blocks: Block[] = []
  let [i, j, first] = [0, 0, 0]
  for (const cut of cutsOf(chain, sourceLength, targetLength)) {
    blocks.push(...divided([i, cut.source], [j, cut.target], chain.slice(first, cut.chainIndex), reach))
    ;[i, j, first] = [cut.source, cut.target, cut.chainIndex]
  }
  return blocks
}

/** Where nothing is sure for long, at the strongest anchor near the middle, else in the middle: memory stays bounded. */
function divided(source: Stretch, target: Stretch, anchors: readonly Anchor[], reach: number): readonly Block[] {
  const longest = Math.max(source[1] - source[0], target[1] - target[0])
  if (longest <= longestBlock) return [blockOf(source, target, anchors, reach)]
  const near = anchors.filter((anchor) => isNearMiddle(anchor.source, source) && isNearMiddle(anchor.target, target))
  const strongest = near.reduce<Anchor | undefined>(
    (best, one) => (best && best.gain >= one.gain ? best : one),
    undefined,
  )
  const i = strongest?.source ?? Math.floor((source[0] + source[1]) / 2)
  const j = strongest?.target ?? Math.floor((target[0] + target[1]) / 2)
  return [
    ...divided(
      [source[0], i],
      [target[0], j],
      anchors.filter((anchor) => anchor.source < i && anchor.target < j),
      reach,
    ),
    ...divided(
      [i, source[1]],
      [j, target[1]],
      anchors.filter((anchor) => anchor.source >= i && anchor.target >= j),
      reach,
    ),
  ]
}

function isNearMiddle(place: number, [from, to]: Stretch): boolean {
  const quarter = (to - from) / 4
  return place >= from + quarter && place <= to - quarter && place > from && place < to
}

type Stretch = readonly [from: number, to: number]

interface Cut {
  readonly source: number
  readonly target: number
  /** How many anchors stand before it. */
  readonly chainIndex: number
}

/** Where a block may end: between two anchors that follow each other at once in both texts; always at the end. */
function cutsOf(chain: readonly Anchor[], sourceLength: number, targetLength: number): readonly Cut[] {
  const cuts: Cut[] = []
  let began = 0
  for (let index = 1; index < chain.length; index += 1) {
    const [one, two] = [chain[index - 1], chain[index]]
    if (one === undefined || two === undefined || two.source - began < usualBlock) continue
    if (two.source !== one.source + 1 || two.target !== one.target + 1) continue
    if (!isSteady(chain, index)) continue
    cuts.push({ source: two.source, target: two.target, chainIndex: index })
    began = two.source
  }
  return [...cuts, { source: sourceLength, target: targetLength, chainIndex: chain.length }]
}

/** The anchors around a place run side by side with it. */
function isSteady(chain: readonly Anchor[], index: number): boolean {
  const [before, after] = [chain[index - 3], chain[index + 2]]
  if (before === undefined || after === undefined) return false
  const [high, wide] = [after.source - before.source, after.target - before.target]
  return high <= 12 && Math.abs(high - wide) <= 3
}

function blockOf(source: Stretch, target: Stretch, anchors: readonly Anchor[], reach: number): Block {
  const [height, width] = [source[1] - source[0], target[1] - target[0]]
  if (isSmall(height, width)) return { source, target, band: wholeGrid(height, width) }
  const low = new Int32Array(height + 1).fill(width)
  const high = new Int32Array(height + 1)
  const corners = [
    { i: 0, j: 0 },
    ...anchors.map((anchor) => ({ i: anchor.source - source[0], j: anchor.target - target[0] })),
    { i: height, j: width },
  ]
  for (let index = 1; index < corners.length; index += 1) {
    const [from, to] = [corners[index - 1], corners[index]]
    if (from !== undefined && to !== undefined) widenBetween({ low, high, width, reach }, from, to)
  }
  low[0] = 0
  high[height] = width
  return { source, target, band: risen({ sourceLength: height, targetLength: width, low, high }) }
}

interface Corner {
  readonly i: number
  readonly j: number
}

interface Limits {
  readonly low: Int32Array
  readonly high: Int32Array
  readonly width: number
  readonly reach: number
}

/** Between two anchors the whole rectangle is searched; of a long one what lies beside its diagonal. */
function widenBetween({ low, high, width, reach }: Limits, from: Corner, to: Corner): void {
  const [tall, wide] = [to.i - from.i, to.j - from.j]
  const slope = wide / Math.max(1, tall)
  const isLong = tall > widestBand || wide > widestBand
  for (let i = Math.max(0, from.i - reach); i <= Math.min(low.length - 1, to.i + reach); i += 1) {
    const middle = from.j + Math.max(0, Math.min(tall, i - from.i)) * slope
    const least = isLong ? middle - widestBand / 2 : from.j
    const most = isLong ? middle + widestBand / 2 : to.j
    low[i] = Math.max(0, Math.min(low[i] ?? width, Math.floor(least - reach)))
    high[i] = Math.min(width, Math.max(high[i] ?? 0, Math.ceil(most + reach)))
  }
}

/** A band whose limits never fall, as the search needs it. */
function risen(band: Band): Band {
  const { low, high } = band
  for (let i = high.length - 2; i >= 0; i -= 1) low[i] = Math.min(low[i] ?? 0, low[i + 1] ?? 0)
  for (let i = 1; i < high.length; i += 1) high[i] = Math.max(high[i] ?? 0, high[i - 1] ?? 0)
  return band
}
