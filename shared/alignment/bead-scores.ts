import type { Band } from '#shared/alignment/band.ts'
import { beadShapes } from '#shared/alignment/bead-shapes.ts'
import { paragraphGain } from '#shared/alignment/paragraph-gain.ts'
import type { TextWords } from '#shared/alignment/text-words.ts'
import { tuning } from '#shared/alignment/tuning.ts'
import { type Explanation, type Ranges, wordGains } from '#shared/alignment/word-gains.ts'

/** What the texts themselves say about how one is translated into the other. */
export interface PairModel {
  /** Share of the words of either text, by class, that the links explain. */
  readonly explained: { readonly source: readonly number[]; readonly target: readonly number[] }
  /** Mean and spread of the logarithm of how many times as long as its source a translation is. */
  readonly lengthRatio: number
  readonly lengthPerLetter: number
  /** Logarithm of the prior of each of `beadShapes`. */
  readonly priors: readonly number[]
}

/** What a round knows of two texts. */
export interface PairKnowledge {
  readonly model: PairModel
  /** How the source explains the target, and the target the source. */
  readonly forward: Explanation
  readonly backward: Explanation
}

/** The score of the bead of shape number `shape` that begins at node (i, j), as a logarithm of likelihood. */
export type BeadScore = (i: number, j: number, shape: number) => number

/** Scores of all beads within a band. */
export function beadScores(
  source: TextWords,
  target: TextWords,
  { model, forward: ofTarget, backward: ofSource }: PairKnowledge,
  band: Band,
): BeadScore {
  const forward = wordGains(source, target, ofTarget, rowsOf(band))
  const backward = wordGains(target, source, ofSource, columnsOf(band))
  const lettersOfSource = runningTotal(source.lengths)
  const lettersOfTarget = runningTotal(target.lengths)
  const background = backgroundVariance(source.lengths, target.lengths)
  const paragraphs = paragraphGain(source, target)
  return (i, j, number) => {
    const shape = beadShapes[number]
    if (shape === undefined) return Number.NEGATIVE_INFINITY
    const prior = model.priors[number] ?? Number.NEGATIVE_INFINITY
    if (shape.source === 0 || shape.target === 0) return prior + paragraphs(i, shape.source, j, shape.target)
    const words =
      forward.between(i, shape.source, j, j + shape.target) + backward.between(j, shape.target, i, i + shape.source)
    const sourceLetters = between(lettersOfSource, i, i + shape.source)
    const targetLetters = between(lettersOfTarget, j, j + shape.target)
    return (
      prior +
      Math.log(Math.exp(tuning.weightOfWords * words) + tuning.floor) +
      tuning.weightOfLength * lengthGain(sourceLetters, targetLetters, model, background) +
      paragraphs(i, shape.source, j, shape.target)
    )
  }
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
