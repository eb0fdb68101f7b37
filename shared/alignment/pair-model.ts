import type { Bead } from '#shared/alignment/alignment.ts'
import type { PairModel } from '#shared/alignment/bead-scores.ts'
import { beadShapes, priorsFor } from '#shared/alignment/bead-shapes.ts'
import type { TextWords } from '#shared/alignment/text-words.ts'
import { tuning } from '#shared/alignment/tuning.ts'
import { usuallyExplained } from '#shared/alignment/word-classes.ts'
import { reversed, type WordLinks } from '#shared/alignment/word-evidence.ts'

/** What is assumed of two texts before they are aligned. */
export function firstModel(source: TextWords, target: TextWords): PairModel {
  const [ofSource, ofTarget] = [sum(source.lengths), sum(target.lengths)]
  const ratio = Math.log((ofTarget + 100) / (ofSource + 100))
  return {
    explained: { source: usuallyExplained, target: usuallyExplained },
    lengthRatio: Math.max(-0.5, Math.min(0.5, ratio)),
    lengthPerLetter: tuning.lengthPerLetter,
    priors: logarithms(priorsFor(source.segments.length, target.segments.length)),
  }
}

/** What aligned segments say of them, as far as they are enough to say it. Pauses as `alignTexts` does. */
export function* modelFromBeads(
  source: TextWords,
  target: TextWords,
  links: WordLinks,
  classes: PairClasses,
  beads: readonly Bead[],
): Generator<undefined, PairModel> {
  const usual = priorsFor(source.segments.length, target.segments.length)
  const counts = usual.map((prior) => prior * tuning.pseudoBeads)
  const back = yield* reversed(links, target.types.length)
  const ofSource = createShares()
  const ofTarget = createShares()
  let [deviations, weights] = [0, 4]
  for (const [number, bead] of beads.entries()) {
    if (number % 100 === 99) yield
    const shape = beadShapes.findIndex((one) => one.source === bead.source.length && one.target === bead.target.length)
    if (shape >= 0) counts[shape] = (counts[shape] ?? 0) + bead.confidence
    if (bead.source.length === 0 || bead.target.length === 0) continue
    const ratio = (lengthOf(target, bead.target) + 1) / (lengthOf(source, bead.source) + 1)
    deviations += bead.confidence * Math.log(ratio)
    weights += bead.confidence
    const left = bead.source.flatMap((number) => source.segments[number] ?? [])
    const right = bead.target.flatMap((number) => target.segments[number] ?? [])
    const [inLeft, inRight] = [new Set(left), new Set(right)]
    for (const type of left) ofSource.count(classes.source[type], isExplained(links[type], inRight), bead.confidence)
    for (const type of right) ofTarget.count(classes.target[type], isExplained(back[type], inLeft), bead.confidence)
  }
  return {
    explained: { source: ofSource.shares(), target: ofTarget.shares() },
    lengthRatio: deviations / weights,
    lengthPerLetter: tuning.lengthPerLetter,
    priors: logarithms(counts),
  }
}

/** The class of each type of both texts. */
export interface PairClasses {
  readonly source: Uint8Array
  readonly target: Uint8Array
}

interface Shares {
  count(wordClass: number | undefined, isExplained: boolean, weight: number): void
  shares(): readonly number[]
}

/** Shares of what is explained by class; where little was counted the usual ones. */
function createShares(): Shares {
  const counted = usuallyExplained.map(() => tuning.pseudoWords)
  const explained = usuallyExplained.map((share) => share * tuning.pseudoWords)
  return {
    count(wordClass = 0, isExplained, weight) {
      counted[wordClass] = (counted[wordClass] ?? 0) + weight
      if (isExplained) explained[wordClass] = (explained[wordClass] ?? 0) + weight
    },
    shares: () => explained.map((one, at) => Math.max(0.04, Math.min(0.95, one / (counted[at] ?? 1)))),
  }
}

function isExplained(links: ReadonlyMap<number, number> | undefined, present: ReadonlySet<number>): boolean {
  for (const to of links?.keys() ?? []) if (present.has(to)) return true
  return false
}

function lengthOf(text: TextWords, numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + (text.lengths[number] ?? 0), 0)
}

function logarithms(weights: readonly number[]): readonly number[] {
  const total = sum(weights)
  return weights.map((weight) => Math.log(weight / total))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
