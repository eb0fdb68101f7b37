import type { PairModel } from '#shared/alignment/bead-scores.ts'
import { mostInBead } from '#shared/alignment/bead-shapes.ts'
import type { PairClasses } from '#shared/alignment/pair-model.ts'
import type { TextWords } from '#shared/alignment/text-words.ts'
import { tuning } from '#shared/alignment/tuning.ts'
import { reversed, type WordLinks } from '#shared/alignment/word-evidence.ts'

/** How the words of one text explain those of the other; made once for all stretches of two texts. */
export interface Explanation {
  /** For each type of the giving text the types it explains, and how far. */
  readonly explains: readonly Links[]
  /** For each type of the other text what being explained counts: the rarer, the more. */
  readonly worth: Float64Array
  /** For each type of the other text how likely it stands there unexplained. */
  readonly unexplained: Float64Array
  /** A sum for each type of the other text; all 0 between uses. */
  readonly mass: Float64Array
}

interface Links {
  readonly types: Int32Array
  readonly weights: Float64Array
}

/** Both ways. `explained` is the share of the words of each class that the links explain. Pauses as `alignTexts` does. */
export function* explanations(
  source: TextWords,
  target: TextWords,
  links: WordLinks,
  classes: PairClasses,
  explained: PairModel['explained'],
): Generator<undefined, { readonly forward: Explanation; readonly backward: Explanation }> {
  const back = yield* reversed(links, target.types.length)
  return {
    forward: yield* explanation(target, links, classes.target, explained.target),
    backward: yield* explanation(source, back, classes.source, explained.source),
  }
}

function* explanation(
  taker: TextWords,
  links: WordLinks,
  classes: Uint8Array,
  explained: readonly number[],
): Generator<undefined, Explanation> {
  const shares = Float64Array.from(classes, (wordClass) => explained[wordClass] ?? 0)
  const explains: Links[] = []
  for (const targets of links) {
    if (explains.length % 1000 === 999) yield
    explains.push({ types: Int32Array.from(targets.keys()), weights: Float64Array.from(targets.values()) })
  }
  return {
    explains,
    worth: Float64Array.from(taker.counts, (count, type) => (shares[type] ?? 0) / frequency(count, taker.total)),
    unexplained: shares.map((share) => 1 - share),
    mass: new Float64Array(taker.types.length),
  }
}

/** What stands once in a short text is a good deal rarer in the language than the text makes it look. */
function frequency(count: number, total: number): number {
  return ((count / total) * count) / (count + tuning.rarity)
}

/** Which segments of the other text a group of segments may be laid beside: `[first(from), last(to))`. */
export interface Ranges {
  readonly length: number
  first(from: number): number
  last(to: number): number
}

export interface WordGains {
  /** How much likelier segments `from`…`to` of the other text are beside `count` segments from `at` than alone. */
  between(at: number, count: number, from: number, to: number): number
}

/** IBM model 1 against the words' own frequency: for each group of segments the gain of each segment beside it. */
export function wordGains(giver: TextWords, taker: TextWords, explanation: Explanation, ranges: Ranges): WordGains {
  const { explains, mass } = explanation
  const totals: (Float64Array | undefined)[] = new Array<Float64Array | undefined>(ranges.length * mostInBead)
  for (let at = 0; at < ranges.length; at += 1) {
    let words = 0
    for (let count = 1; count <= mostInBead && at + count <= ranges.length; count += 1) {
      const segment = giver.segments[at + count - 1] ?? []
      words += segment.length
      for (const type of segment) add(explains[type], mass)
      totals[at * mostInBead + count - 1] = runningGain(
        taker,
        explanation,
        words,
        ranges.first(at),
        ranges.last(at + count),
      )
    }
    for (let count = 1; count <= mostInBead && at + count <= ranges.length; count += 1)
      for (const type of giver.segments[at + count - 1] ?? []) clear(explains[type], mass)
  }
  return {
    between(at, count, from, to) {
      const running = totals[at * mostInBead + count - 1]
      if (running === undefined) return 0
      const first = ranges.first(at)
      return (running[to - first] ?? 0) - (running[from - first] ?? 0)
    },
  }
}

function add(links: Links | undefined, mass: Float64Array): void {
  if (links === undefined) return
  const { types, weights } = links
  for (let index = 0; index < types.length; index += 1) {
    const type = types[index] ?? 0
    mass[type] = (mass[type] ?? 0) + (weights[index] ?? 0)
  }
}

function clear(links: Links | undefined, mass: Float64Array): void {
  if (links === undefined) return
  for (const type of links.types) mass[type] = 0
}

/** The gains of segments `first`…`last`, summed up from the first. */
function runningGain(
  { segments }: TextWords,
  { worth, unexplained, mass }: Explanation,
  words: number,
  first: number,
  last: number,
): Float64Array {
  const running = new Float64Array(Math.max(0, last - first) + 1)
  const share = 1 / Math.max(1, words)
  let gain = 0
  for (let at = first; at < last; at += 1) {
    let ratio = 1
    for (const type of segments[at] ?? []) {
      ratio *= (mass[type] ?? 0) * (worth[type] ?? 0) * share + (unexplained[type] ?? 0)
      // One logarithm a segment instead of one a word, as long as the product fits a number.
      if (ratio < 1e-200 || ratio > 1e200) {
        gain += Math.log(ratio)
        ratio = 1
      }
    }
    gain += Math.log(ratio)
    running[at - first + 1] = gain
  }
  return running
}
