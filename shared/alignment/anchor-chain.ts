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
 * words, not with the product of the lengths.
 */
export function anchorChain(source: TextWords, target: TextWords, links: WordLinks): readonly Anchor[] {
  const found = anchors(source, target, links)
  // Of two anchors of one source segment only one may stand in the chain: the later in the target is tried first.
  found.sort((one, other) => one.source - other.source || other.target - one.target)
  const best = createPrefixMaximum(target.segments.length)
  const before: number[] = []
  const value: number[] = []
  let last = -1
  for (const [index, anchor] of found.entries()) {
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

/** Words that stand so often that nobody could say which of them belong together are left out. */
const mostPairings = 60

function anchors(source: TextWords, target: TextWords, links: WordLinks): Anchor[] {
  const inTarget = placesOf(target)
  const width = target.segments.length
  const gains = new Map<number, number>()
  for (const [from, places] of placesOf(source).entries()) {
    for (const [to, weight] of links[from] ?? []) {
      const others = inTarget[to] ?? []
      if (places.length * others.length > mostPairings) continue
      const gain = Math.log(1 + (weight * target.total) / ((target.counts[to] ?? 1) * 20))
      for (const i of places) for (const j of others) gains.set(i * width + j, (gains.get(i * width + j) ?? 0) + gain)
    }
  }
  const found: Anchor[] = []
  for (const [pair, gain] of gains) {
    if (gain >= leastGain)
      found.push({ source: Math.floor(pair / width), target: pair % width, gain: gain - leastGain / 2 })
  }
  return found
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
