import type { AlignOptions, Bead, TextToAlign } from '#shared/alignment/alignment.ts'
import { type Anchor, anchorChain } from '#shared/alignment/anchor-chain.ts'
import { beadScores, type PairKnowledge, type PairModel } from '#shared/alignment/bead-scores.ts'
import { beadShapes } from '#shared/alignment/bead-shapes.ts'
import { type Block, blocksOf, isSmall } from '#shared/alignment/blocks.ts'
import { calibratedConfidence } from '#shared/alignment/calibrated-confidence.ts'
import { withLearnedLinks } from '#shared/alignment/learned-links.ts'
import { likelyPath } from '#shared/alignment/likely-path.ts'
import { withMovedBeads } from '#shared/alignment/moved-beads.ts'
import { firstModel, modelFromBeads, type PairClasses } from '#shared/alignment/pair-model.ts'
import { type SegmentStretch, stretchesBetween } from '#shared/alignment/stretches.ts'
import { someSegments, type TextWords, wordsOfText } from '#shared/alignment/text-words.ts'
import { tuning } from '#shared/alignment/tuning.ts'
import { classesOf } from '#shared/alignment/word-classes.ts'
import { type WordLinks, wordLinks } from '#shared/alignment/word-evidence.ts'
import { explanations } from '#shared/alignment/word-gains.ts'

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
  const known = yield* silently(wordLinks(source, target, lexicon === null ? [] : [lexicon]), 0)
  const stretches = stretchesBetween(accepted, source.segments.length, target.segments.length)
  const fixed = accepted.map((bead) => ({ ...bead, confidence: 1 }))
  const back = knowledge?.lexicon(targetText.language, sourceText.language) ?? null
  const classes = {
    source: yield* silently(classesOf(source, lexicon), 0),
    target: yield* silently(classesOf(target, back), 0),
  }
  let round = yield* silently(roundOf(source, target, known, classes, firstModel(source, target)), 0)
  let found: readonly (readonly Bead[])[] = stretches.map(() => [])
  for (let number = 0; number <= tuning.rounds; number += 1) {
    if (number > 0) {
      const next = nextRound(source, target, known, classes, [...fixed, ...found.flat()])
      round = yield* silently(next, number / (tuning.rounds + 1))
    }
    found = yield* inShare(alignStretches(round, stretches, found), number, tuning.rounds + 1)
  }
  const all = found.flatMap((beads) => withMovedBeads(source, target, round, beads))
  return inOrder([...fixed, ...all.map((bead) => ({ ...bead, confidence: calibratedConfidence(bead.confidence) }))])
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

/** What one round knows. */
interface Round extends PairKnowledge {
  readonly source: TextWords
  readonly target: TextWords
  readonly links: WordLinks
}

function* roundOf(
  source: TextWords,
  target: TextWords,
  links: WordLinks,
  classes: PairClasses,
  model: PairModel,
): Generator<undefined, Round> {
  return { source, target, links, model, ...(yield* explanations(source, target, links, classes, model.explained)) }
}

/** What is known once the texts have been aligned. */
function* nextRound(
  source: TextWords,
  target: TextWords,
  known: WordLinks,
  classes: PairClasses,
  beads: readonly Bead[],
): Generator<undefined, Round> {
  const links = yield* withLearnedLinks(known, source, target, beads)
  const model = yield* modelFromBeads(source, target, links, classes, beads)
  return yield* roundOf(source, target, links, classes, model)
}

/** Long texts are first searched around segments that share rare words, then around the path of the round before. */
function* alignStretches(
  round: Round,
  stretches: readonly SegmentStretch[],
  before: readonly (readonly Bead[])[],
): Generator<number, readonly (readonly Bead[])[]> {
  const found: Bead[][] = []
  let done = 0
  for (const [index, stretch] of stretches.entries()) {
    const beads: Bead[] = []
    const [height, width] = [stretch.source.length, stretch.target.length]
    const around = yield* silently(
      searchedAround(round, stretch, before[index] ?? []),
      done / round.source.segments.length,
    )
    for (const block of blocksOf(height, width, ...around)) {
      yield done / round.source.segments.length
      const source = stretch.source.slice(...block.source)
      beads.push(...alignBlock(round, { source, target: stretch.target.slice(...block.target) }, block))
      done += source.length
    }
    found.push(beads)
  }
  return found
}

const reachOfWords = 8
const reachOfPath = 5

function* searchedAround(
  { source, target, links }: Round,
  stretch: SegmentStretch,
  before: readonly Bead[],
): Generator<undefined, readonly [chain: readonly Anchor[], reach: number]> {
  if (isSmall(stretch.source.length, stretch.target.length)) return [[], reachOfWords]
  if (before.length > 0) return [anchorsOfPath(stretch, before), reachOfPath]
  const [left, right] = [someSegments(source, stretch.source), someSegments(target, stretch.target)]
  return [yield* anchorChain(left, right, links), reachOfWords]
}

/** The beads of a stretch, in numbers that begin with it. */
function anchorsOfPath(stretch: SegmentStretch, beads: readonly Bead[]): readonly Anchor[] {
  const inSource = new Map(stretch.source.map((number, index) => [number, index]))
  const inTarget = new Map(stretch.target.map((number, index) => [number, index]))
  return beads.flatMap((bead) => {
    const source = inSource.get(bead.source[0] ?? -1)
    const target = inTarget.get(bead.target[0] ?? -1)
    return source === undefined || target === undefined ? [] : [{ source, target, gain: bead.confidence }]
  })
}

function alignBlock(round: Round, within: SegmentStretch, { band }: Block): readonly Bead[] {
  const [left, right] = [someSegments(round.source, within.source), someSegments(round.target, within.target)]
  const score = beadScores(left, right, round, band)
  return likelyPath(band, score).map(({ i, j, shape, posterior }) => ({
    source: within.source.slice(i, i + (beadShapes[shape]?.source ?? 0)),
    target: within.target.slice(j, j + (beadShapes[shape]?.target ?? 0)),
    confidence: posterior,
  }))
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
