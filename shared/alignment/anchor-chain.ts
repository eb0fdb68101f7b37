import type { TextWords } from '#shared/alignment/text-words.ts'
import type { WordLinks } from '#shared/alignment/word-evidence.ts'

/** Two segments that share rare words. */
export interface Anchor {
  readonly source: number
  readonly target: number
  /** How much likelier the two are together than by chance, as a logarithm. */
  readonly gain: number
}

/**
 * The strongest chain of segments that share rare words, rising in both texts. Its work grows with the number of rare
 * words, not with the product of the lengths. Pauses as `alignTexts` does.
 */
export function* anchorChain(
  source: TextWords,
  target: TextWords,
  links: WordLinks,
): Generator<undefined, readonly Anchor[]> {
  const found = yield* anchors(source, target, links)
  // Of two anchors of one source segment only one may stand in the chain: the later in the target is tried first.
  yield
  found.sort((one, other) => one.source - other.source || other.target - one.target)
  const best = createPrefixMaximum(target.segments.length)
  const before: number[] = []
  const value: number[] = []
  let last = -1
  for (const [index, anchor] of found.entries()) {
    if (index % 5000 === 4999) yield
    const previous = best.upTo(anchor.target)
    before.push(previous)
    value.push(anchor.gain + (value[previous] ?? 0))
    best.set(anchor.target, index, value[index] ?? 0)
    if (last < 0 || (value[index] ?? 0) > (value[last] ?? 0)) last = index
  }
  const chain: Anchor[] = []
  for (let at = last; at >= 0; at = before[at] ?? -1) {
    const anchor = found[at]
    if (anchor !== undefined) chain.unshift(anchor)
  }
  return chain
}

const leastGain = 2.5

/** How many pairs of segments are looked at, for each segment: the rarest words first, until these are spent. */
const pairsForEach = 60
const leastPairs = 50_000

function* anchors(source: TextWords, target: TextWords, links: WordLinks): Generator<undefined, Anchor[]> {
  const [inSource, inTarget] = [placesOf(source), placesOf(target)]
  const width = target.segments.length
  const gains = new Map<number, number>()
  let left = leastPairs + pairsForEach * (source.segments.length + width)
  for (const [number, { from, to, weight, pairs }] of (yield* rarestFirst(inSource, inTarget, links)).entries()) {
    left -= pairs
    if (left < 0) break
    if (number % 500 === 499) yield
    const gain = Math.log(1 + (weight * target.total) / ((target.counts[to] ?? 1) * 20))
    for (const i of inSource[from] ?? []) {
      for (const j of inTarget[to] ?? []) gains.set(i * width + j, (gains.get(i * width + j) ?? 0) + gain)
    }
  }
  const found: Anchor[] = []
  let read = 0
  for (const [pair, gain] of gains) {
    read += 1
    if (read % 20_000 === 0) yield
    if (gain >= leastGain)
      found.push({ source: Math.floor(pair / width), target: pair % width, gain: gain - leastGain / 2 })
  }
  return found
}

interface LinkedTypes {
  readonly from: number
  readonly to: number
  readonly weight: number
  /** How many pairs of segments have both. */
  readonly pairs: number
}

function* rarestFirst(
  inSource: readonly (readonly number[])[],
  inTarget: readonly (readonly number[])[],
  links: WordLinks,
): Generator<undefined, readonly LinkedTypes[]> {
  const linked: LinkedTypes[] = []
  for (const [from, targets] of links.entries()) {
    if (from % 2000 === 1999) yield
    for (const [to, weight] of targets)
      linked.push({ from, to, weight, pairs: (inSource[from]?.length ?? 0) * (inTarget[to]?.length ?? 0) })
  }
  yield
  return linked.sort((one, other) => one.pairs - other.pairs)
}

function placesOf(text: TextWords): readonly (readonly number[])[] {
  const places: number[][] = text.types.map(() => [])
  for (const [index, types] of text.segments.entries()) for (const type of new Set(types)) places[type]?.push(index)
  return places
}

interface PrefixMaximum {
  /** The entry of the greatest value below `position`, or −1. */
  upTo(position: number): number
  set(position: number, entry: number, value: number): void
}

/** A Fenwick tree of maxima. */
function createPrefixMaximum(length: number): PrefixMaximum {
  const entries = new Int32Array(length + 1).fill(-1)
  const values = new Float64Array(length + 1)
  return {
    upTo(position) {
      let [entry, value] = [-1, 0]
      for (let at = position; at > 0; at -= at & -at) {
        if ((entries[at] ?? -1) >= 0 && (values[at] ?? 0) > value) [entry, value] = [entries[at] ?? -1, values[at] ?? 0]
      }
      return entry
    },
    set(position, entry, value) {
      for (let at = position + 1; at <= length; at += at & -at) {
        if ((values[at] ?? 0) >= value) continue
        values[at] = value
        entries[at] = entry
      }
    },
  }
}
