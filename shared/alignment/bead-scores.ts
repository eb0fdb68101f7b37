import type { Band } from '#shared/alignment/band.ts'
import { beadShapes, mostInBead } from '#shared/alignment/bead-shapes.ts'
import { paragraphGain } from '#shared/alignment/paragraph-gain.ts'
import type { TextWords } from '#shared/alignment/text-words.ts'
import { tuning } from '#shared/alignment/tuning.ts'
import type { WordLinks } from '#shared/alignment/word-evidence.ts'

/** What the texts themselves say about how one is translated into the other. */
export interface PairModel {
  /** Share of the words of either text that its links explain. */
  readonly explained: number
  /** Mean and spread of the logarithm of how many times as long as its source a translation is. */
  readonly lengthRatio: number
  readonly lengthPerLetter: number
  /** Logarithm of the prior of each of `beadShapes`. */
  readonly priors: readonly number[]
}

/** The score of the bead of shape number `shape` that begins at node (i, j), as a logarithm of likelihood. */
export type BeadScore = (i: number, j: number, shape: number) => number

/** Scores of all beads within a band. */
export function beadScores(
  source: TextWords,
  target: TextWords,
  links: WordLinks,
  band: Band,
  model: PairModel,
): BeadScore {
  const forward = gains(source, target, links, rowsOf(band), model.explained)
  const backward = gains(target, source, reversed(links, target.types.length), columnsOf(band), model.explained)
  const lettersOfSource = runningTotal(source.lengths)
  const lettersOfTarget = runningTotal(target.lengths)
  const background = backgroundVariance(source.lengths, target.lengths)
  const paragraphs = paragraphGain(source, target)
  return (i, j, number) => {
    const shape = beadShapes[number]
    if (shape === undefined) return Number.NEGATIVE_INFINITY
    const prior = model.priors[number] ?? Number.NEGATIVE_INFINITY
    if (shape.source === 0 || shape.target === 0) return prior
    const words =
      forward.between(i, shape.source, j, j + shape.target) + backward.between(j, shape.target, i, i + shape.source)
    const ofSource = between(lettersOfSource, i, i + shape.source)
    const ofTarget = between(lettersOfTarget, j, j + shape.target)
    return (
      prior +
      Math.log(Math.exp(tuning.weightOfWords * words) + tuning.floor) +
      tuning.weightOfLength * lengthGain(ofSource, ofTarget, model, background) +
      paragraphs(i, shape.source, j, shape.target)
    )
  }
}

/** The same links from the other side. */
function reversed(links: WordLinks, length: number): WordLinks {
  const back: Map<number, number>[] = Array.from({ length }, () => new Map())
  for (const [from, targets] of links.entries()) for (const [to, weight] of targets) back[to]?.set(from, weight)
  return back
}

interface Ranges {
  readonly length: number
  /** First and last segment (exclusive) of the other text that a group of segments may be laid beside. */
  first(from: number): number
  last(to: number): number
}

function rowsOf({ sourceLength, low, high }: Band): Ranges {
  return { length: sourceLength, first: (from) => low[from] ?? 0, last: (to) => high[to] ?? 0 }
}

function columnsOf({ sourceLength, targetLength, low, high }: Band): Ranges {
  const first = new Int32Array(targetLength + 1).fill(sourceLength)
  const last = new Int32Array(targetLength + 1)
  for (let i = 0; i <= sourceLength; i += 1) {
    for (let j = low[i] ?? 0; j <= (high[i] ?? 0); j += 1) {
      if (i < (first[j] ?? 0)) first[j] = i
      if (i > (last[j] ?? 0)) last[j] = i
    }
  }
  return { length: targetLength, first: (from) => first[from] ?? 0, last: (to) => last[to] ?? 0 }
}

interface Gains {
  /** How much likelier segments `from`…`to` of the other text are beside `count` segments from `at` than alone. */
  between(at: number, count: number, from: number, to: number): number
}

/** IBM model 1 against the words' own frequency: for each group of segments the gain of each segment beside it. */
function gains(giver: TextWords, taker: TextWords, links: WordLinks, ranges: Ranges, explained: number): Gains {
  const scale = Float64Array.from(taker.counts, (count) => explained / frequency(count, taker.total))
  const unexplained = 1 - explained
  const adjacency = links.map((targets) => [...targets])
  const mass = new Float64Array(taker.types.length)
  const totals: (Float64Array | undefined)[] = new Array<Float64Array | undefined>(ranges.length * mostInBead)
  for (let at = 0; at < ranges.length; at += 1) {
    const touched: number[] = []
    let words = 0
    for (let count = 1; count <= mostInBead && at + count <= ranges.length; count += 1) {
      const segment = giver.segments[at + count - 1] ?? []
      words += segment.length
      for (const type of segment) {
        for (const [to, weight] of adjacency[type] ?? []) {
          if (mass[to] === 0) touched.push(to)
          mass[to] = (mass[to] ?? 0) + weight
        }
      }
      const first = ranges.first(at)
      const last = ranges.last(at + count)
      const running = new Float64Array(Math.max(0, last - first) + 1)
      for (let other = first; other < last; other += 1) {
        const beside = taker.segments[other] ?? []
        let [ratio, gain] = [1, 0]
        for (const type of beside) {
          ratio *= ((mass[type] ?? 0) * (scale[type] ?? 0)) / words + unexplained
          if (ratio < 1e-200 || ratio > 1e200) {
            gain += Math.log(ratio)
            ratio = 1
          }
        }
        running[other - first + 1] = (running[other - first] ?? 0) + gain + Math.log(ratio)
      }
      totals[at * mostInBead + count - 1] = running
    }
    for (const type of touched) mass[type] = 0
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

/** What stands once in a short text is a good deal rarer in the language than the text makes it look. */
function frequency(count: number, total: number): number {
  return ((count / total) * count) / (count + tuning.rarity)
}

function runningTotal(lengths: readonly number[]): Float64Array {
  const totals = new Float64Array(lengths.length + 1)
  for (const [index, length] of lengths.entries()) totals[index + 1] = (totals[index] ?? 0) + length
  return totals
}

function between(totals: Float64Array, from: number, to: number): number {
  return (totals[to] ?? 0) - (totals[from] ?? 0)
}

/** How widely the lengths of segments spread that do not belong together. */
function backgroundVariance(...sides: readonly (readonly number[])[]): number {
  let variance = 0
  for (const lengths of sides) {
    const logarithms = lengths.map((length) => Math.log(length + 1))
    const mean = logarithms.reduce((sum, one) => sum + one, 0) / Math.max(1, logarithms.length)
    variance += logarithms.reduce((sum, one) => sum + (one - mean) ** 2, 0) / Math.max(1, logarithms.length)
  }
  return Math.max(0.1, variance)
}

/** Log-normal on the ratio of lengths, against what any two segments of the texts would have. */
function lengthGain(ofSource: number, ofTarget: number, model: PairModel, background: number): number {
  const deviation = Math.log((ofTarget + 1) / (ofSource + 1)) - model.lengthRatio
  const variance = tuning.lengthBase + model.lengthPerLetter / (Math.min(ofSource, ofTarget) + 8) / 2
  const own = -(deviation * deviation) / (2 * variance) - Math.log(variance) / 2
  const any = -(deviation * deviation) / (2 * background) - Math.log(background) / 2
  return Math.max(-12, own - any)
}
