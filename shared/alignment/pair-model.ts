import type { Bead } from '#shared/alignment/alignment.ts'
import type { PairModel } from '#shared/alignment/bead-scores.ts'
import { beadShapes } from '#shared/alignment/bead-shapes.ts'
import type { TextWords } from '#shared/alignment/text-words.ts'
import { tuning } from '#shared/alignment/tuning.ts'
import type { WordLinks } from '#shared/alignment/word-evidence.ts'

/** What is assumed of two texts before they are aligned. */
export function firstModel(source: TextWords, target: TextWords): PairModel {
  const [ofSource, ofTarget] = [sum(source.lengths), sum(target.lengths)]
  const ratio = Math.log((ofTarget + 100) / (ofSource + 100))
  return {
    explained: tuning.explained,
    lengthRatio: Math.max(-0.5, Math.min(0.5, ratio)),
    lengthPerLetter: tuning.lengthPerLetter,
    priors: logarithms(beadShapes.map(({ prior }) => prior)),
  }
}

/** What aligned segments say of them, as far as they are enough to say it. */
export function modelFromBeads(
  source: TextWords,
  target: TextWords,
  links: WordLinks,
  beads: readonly Bead[],
): PairModel {
  const counts = beadShapes.map(({ prior }) => prior * tuning.pseudoBeads)
  let [explained, words] = [tuning.explained * 100, 100]
  let [deviations, weights] = [0, 4]
  for (const bead of beads) {
    const shape = beadShapes.findIndex((one) => one.source === bead.source.length && one.target === bead.target.length)
    if (shape >= 0) counts[shape] = (counts[shape] ?? 0) + bead.confidence
    if (bead.source.length === 0 || bead.target.length === 0) continue
    const [ofSource, ofTarget] = [lengthOf(source, bead.source), lengthOf(target, bead.target)]
    deviations += bead.confidence * Math.log((ofTarget + 1) / (ofSource + 1))
    weights += bead.confidence
    const present = new Set(bead.target.flatMap((number) => target.segments[number] ?? []))
    for (const type of bead.source.flatMap((number) => source.segments[number] ?? [])) {
      words += bead.confidence
      if (isExplained(links[type], present)) explained += bead.confidence
    }
  }
  return {
    explained: Math.max(0.15, Math.min(0.85, explained / words)),
    lengthRatio: deviations / weights,
    lengthPerLetter: tuning.lengthPerLetter,
    priors: logarithms(counts),
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
