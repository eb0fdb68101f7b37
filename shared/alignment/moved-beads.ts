import type { Bead } from '#shared/alignment/alignment.ts'
import { wholeGrid } from '#shared/alignment/band.ts'
import { beadScores, type PairKnowledge } from '#shared/alignment/bead-scores.ts'
import { beadShapes } from '#shared/alignment/bead-shapes.ts'
import { likelyPath } from '#shared/alignment/likely-path.ts'
import { someSegments, type TextWords } from '#shared/alignment/text-words.ts'
import { tuning } from '#shared/alignment/tuning.ts'

/** More segments without counterpart than this are no text that was set in another order. */
const mostLeft = 60

/**
 * The beads, and those among segments without counterpart that the words alone prove: paragraphs that a translation
 * sets elsewhere. Each comes in place of the beads of its segments.
 */
export function withMovedBeads(
  source: TextWords,
  target: TextWords,
  knowledge: PairKnowledge,
  beads: readonly Bead[],
): readonly Bead[] {
  let all = beads
  for (;;) {
    const left = all.flatMap((bead) => (bead.target.length === 0 ? bead.source : []))
    const right = all.flatMap((bead) => (bead.source.length === 0 ? bead.target : []))
    if (left.length === 0 || right.length === 0 || left.length > mostLeft || right.length > mostLeft) return all
    const moved = provenAmong(source, target, knowledge, { left, right })
    if (moved.length === 0) return all
    all = replaced(all, moved)
  }
}

function provenAmong(
  source: TextWords,
  target: TextWords,
  knowledge: PairKnowledge,
  { left, right }: { readonly left: readonly number[]; readonly right: readonly number[] },
): readonly Bead[] {
  const band = wholeGrid(left.length, right.length)
  const score = beadScores(someSegments(source, left), someSegments(target, right), knowledge, band)
  return likelyPath(band, score).flatMap(({ i, j, shape, posterior }) => {
    const { source: height, target: width } = beadShapes[shape] ?? { source: 0, target: 0 }
    if (height === 0 || width === 0) return []
    if (score(i, j, shape) - (knowledge.model.priors[shape] ?? 0) < tuning.provenGain) return []
    return [{ source: left.slice(i, i + height), target: right.slice(j, j + width), confidence: posterior * 0.8 }]
  })
}

function replaced(beads: readonly Bead[], moved: readonly Bead[]): readonly Bead[] {
  const source = new Set(moved.flatMap((bead) => bead.source))
  const target = new Set(moved.flatMap((bead) => bead.target))
  const kept = beads.flatMap((bead) => {
    if (bead.source.length > 0 && bead.target.length > 0) return [bead]
    const rest = {
      ...bead,
      source: bead.source.filter((number) => !source.has(number)),
      target: bead.target.filter((number) => !target.has(number)),
    }
    return rest.source.length + rest.target.length === 0 ? [] : [rest]
  })
  return [...kept, ...moved]
}
