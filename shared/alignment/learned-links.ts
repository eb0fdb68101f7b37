import type { Bead } from '#shared/alignment/alignment.ts'
import type { TextWords } from '#shared/alignment/text-words.ts'
import { tuning } from '#shared/alignment/tuning.ts'
import type { WordLinks } from '#shared/alignment/word-evidence.ts'

/**
 * Pauses as `alignTexts` does. The links of before, and those that the aligned texts teach: words that keep standing in
 * the same beads.
 */
export function* withLearnedLinks(
  links: WordLinks,
  source: TextWords,
  target: TextWords,
  beads: readonly Bead[],
): Generator<undefined, WordLinks> {
  const learned = links.map((targets) => new Map(targets))
  const ofSource = new Float64Array(source.types.length)
  const ofTarget = new Float64Array(target.types.length)
  const together = new Map<number, number>()
  for (const [number, bead] of beads.entries()) {
    if (number % 100 === 99) yield
    const left = new Set(bead.source.flatMap((number) => source.segments[number] ?? []))
    const right = new Set(bead.target.flatMap((number) => target.segments[number] ?? []))
    for (const type of left) ofSource[type] = (ofSource[type] ?? 0) + 1
    for (const type of right) ofTarget[type] = (ofTarget[type] ?? 0) + 1
    const size = bead.source.length * bead.target.length
    if (size === 0 || size > 3) continue
    for (const from of left) {
      if ((source.counts[from] ?? 0) < 2) continue
      for (const to of right) {
        if ((target.counts[to] ?? 0) < 2) continue
        const pair = from * target.types.length + to
        together.set(pair, (together.get(pair) ?? 0) + bead.confidence)
      }
    }
  }
  yield
  for (const [pair, count] of together) {
    if (count < 1.5) continue
    const from = Math.floor(pair / target.types.length)
    const to = pair % target.types.length
    const dice = (2 * count) / ((ofSource[from] ?? 0) + (ofTarget[to] ?? 0))
    if (dice < tuning.learnedDice) continue
    const weight = dice * tuning.learnedWeight
    const known = learned[from]
    if (known !== undefined && (known.get(to) ?? 0) < weight) known.set(to, weight)
  }
  return learned
}
