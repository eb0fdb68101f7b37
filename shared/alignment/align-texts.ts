import type { AlignOptions, Bead, TextToAlign } from '#shared/alignment/alignment.ts'
import { anchorChain } from '#shared/alignment/anchor-chain.ts'
import { beadScores, type PairModel } from '#shared/alignment/bead-scores.ts'
import { beadShapes } from '#shared/alignment/bead-shapes.ts'
import { type Block, blocksOf } from '#shared/alignment/blocks.ts'
import { withLearnedLinks } from '#shared/alignment/learned-links.ts'
import { likelyPath } from '#shared/alignment/likely-path.ts'
import { withMovedBeads } from '#shared/alignment/moved-beads.ts'
import { firstModel, modelFromBeads } from '#shared/alignment/pair-model.ts'
import { type SegmentStretch, stretchesBetween } from '#shared/alignment/stretches.ts'
import { someSegments, type TextWords, wordsOfText } from '#shared/alignment/text-words.ts'
import { tuning } from '#shared/alignment/tuning.ts'
import { type WordLinks, wordLinks } from '#shared/alignment/word-evidence.ts'

/**
 * The likeliest alignment of two texts. Yields how much is done (0…1) at least every few milliseconds, so that
 * whoever draws from it can let others work in between or stop.
 */
export function* alignTexts(
  sourceText: TextToAlign,
  targetText: TextToAlign,
  { knowledge, accepted = [] }: AlignOptions = {},
): Generator<number, readonly Bead[]> {
  const source = yield* silently(wordsOfText(sourceText), 0)
  const target = yield* silently(wordsOfText(targetText), 0)
  const lexicon = knowledge?.lexicon(sourceText.language, targetText.language) ?? null
  const known = wordLinks(source, target, lexicon === null ? [] : [lexicon])
  const stretches = stretchesBetween(accepted, source.segments.length, target.segments.length)
  const fixed = accepted.map((bead) => ({ ...bead, confidence: 1 }))
  let links = known
  let model = firstModel(source, target)
  let found: readonly Bead[] = []
  for (let round = 0; round <= tuning.rounds; round += 1) {
    if (round > 0) {
      links = withLearnedLinks(known, source, target, [...fixed, ...found])
      model = modelFromBeads(source, target, links, [...fixed, ...found])
    }
    const isLast = round === tuning.rounds
    found = yield* inShare(alignStretches(source, target, stretches, links, model, isLast), round, tuning.rounds + 1)
  }
  return inOrder([...fixed, ...found.flatMap(single)])
}

function* silently<Result>(steps: Generator<undefined, Result>, done: number): Generator<number, Result> {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    yield done
  }
}

function* inShare<Result>(steps: Generator<number, Result>, part: number, parts: number): Generator<number, Result> {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    yield (part + step.value) / parts
  }
}

function* alignStretches(
  source: TextWords,
  target: TextWords,
  stretches: readonly SegmentStretch[],
  links: WordLinks,
  model: PairModel,
  isLast: boolean,
): Generator<number, readonly Bead[]> {
  const beads: Bead[] = []
  let done = 0
  for (const stretch of stretches) {
    const left = someSegments(source, stretch.source)
    const right = someSegments(target, stretch.target)
    const isLong = left.segments.length * right.segments.length > 1600
    const inStretch: Bead[] = []
    const chain = isLong ? anchorChain(left, right, links) : []
    for (const block of blocksOf(left.segments.length, right.segments.length, chain)) {
      yield done / source.segments.length
      const within = {
        source: stretch.source.slice(...block.source),
        target: stretch.target.slice(...block.target),
      }
      inStretch.push(...alignBlock(source, target, within, block, links, model))
      done += within.source.length
    }
    beads.push(...(isLast ? withMovedBeads(source, target, links, model, inStretch) : inStretch))
  }
  return beads
}

function alignBlock(
  source: TextWords,
  target: TextWords,
  within: SegmentStretch,
  { band }: Block,
  links: WordLinks,
  model: PairModel,
): readonly Bead[] {
  const score = beadScores(someSegments(source, within.source), someSegments(target, within.target), links, band, model)
  return likelyPath(band, score).map(({ i, j, shape, posterior }) => ({
    source: within.source.slice(i, i + (beadShapes[shape]?.source ?? 0)),
    target: within.target.slice(j, j + (beadShapes[shape]?.target ?? 0)),
    confidence: posterior,
  }))
}

/** A run of segments without counterpart is as many beads. */
function single({ source, target, confidence }: Bead): readonly Bead[] {
  if (target.length === 0) return source.map((one) => ({ source: [one], target, confidence }))
  if (source.length === 0) return target.map((one) => ({ source, target: [one], confidence }))
  return [{ source, target, confidence }]
}

/** In the order of the source; what the target has alone follows the bead behind which it stands there. */
function inOrder(beads: readonly Bead[]): readonly Bead[] {
  let last = -1
  const places = new Map<Bead, number>()
  const byTarget = [...beads].sort((one, other) => (one.target[0] ?? 0) - (other.target[0] ?? 0))
  for (const bead of byTarget) {
    if (bead.target.length === 0) continue
    if (bead.source.length > 0) last = bead.source[0] ?? last
    places.set(bead, bead.source.length > 0 ? last : last + 0.5)
  }
  const placeOf = (bead: Bead) => places.get(bead) ?? bead.source[0] ?? 0
  return [...beads].sort((one, other) => placeOf(one) - placeOf(other) || (one.target[0] ?? 0) - (other.target[0] ?? 0))
}
