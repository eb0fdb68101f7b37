import type { AlignmentKnowledge, BilingualLexicon } from '#shared/alignment/alignment.ts'
import { stemsOfFolded } from '#shared/alignment/stems.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import { wordsIn } from '#shared/text/words-in.ts'

/** Two texts that are translations of each other. */
export interface TranslatedPair {
  readonly source: string
  readonly target: string
}

/**
 * What translations teach of words: those that keep standing in the same pairs. `pairsOf` is asked once for each pair
 * of languages, and may answer with nothing. A few thousand pairs are plenty.
 */
export function learnedKnowledge(
  pairsOf: (source: LanguageTag, target: LanguageTag) => readonly TranslatedPair[],
): AlignmentKnowledge {
  const known = new Map<string, BilingualLexicon | null>()
  return {
    lexicon(source, target) {
      const key = `${source} ${target}`
      const before = known.get(key)
      if (before !== undefined) return before
      const lexicon = lexiconOf(pairsOf(source, target), baseLanguage(source), baseLanguage(target))
      known.set(key, lexicon)
      return lexicon
    },
  }
}

const leastTogether = 3
const leastDice = 0.5
/** Dunning's log-likelihood ratio (1993): above this a pair is hardly chance. */
const leastLikelihood = 12
const mostWeight = 0.5

function lexiconOf(
  pairs: readonly TranslatedPair[],
  sourceLanguage: string,
  targetLanguage: string,
): BilingualLexicon | null {
  if (pairs.length === 0) return null
  const ofSource = createCounts()
  const ofTarget = createCounts()
  const together = new Map<number, number>()
  for (const pair of pairs) {
    const left = ofSource.count(stemsIn(pair.source, sourceLanguage))
    const right = ofTarget.count(stemsIn(pair.target, targetLanguage))
    for (const from of left) {
      for (const to of right) {
        const both = from * mostStems + to
        together.set(both, (together.get(both) ?? 0) + 1)
      }
    }
  }
  const translations = new Map<string, Map<string, number>>()
  for (const [both, count] of together) {
    if (count < leastTogether) continue
    const [from, to] = [Math.floor(both / mostStems), both % mostStems]
    const [one, other] = [ofSource.counts[from] ?? 0, ofTarget.counts[to] ?? 0]
    const dice = (2 * count) / (one + other)
    if (dice < leastDice || likelihoodRatio(count, one, other, pairs.length) < leastLikelihood) continue
    const known = translations.get(ofSource.stems[from] ?? '') ?? new Map<string, number>()
    known.set(ofTarget.stems[to] ?? '', Math.min(mostWeight, dice))
    translations.set(ofSource.stems[from] ?? '', known)
  }
  return { translationsOf: (stem) => translations.get(stem) }
}

/** Stems of one language beyond this are not told apart; no memory has so many. */
const mostStems = 1 << 22

function stemsIn(text: string, language: string): ReadonlySet<string> {
  const stems = new Set<string>()
  for (const { folded, shape } of wordsIn(text).forms) {
    const stem = shape === 'digits' || folded.length < 2 ? undefined : stemsOfFolded(folded, language)[0]
    if (stem !== undefined) stems.add(stem)
  }
  return stems
}

interface Counts {
  /** Counts each once, and gives back their numbers. */
  count(stems: ReadonlySet<string>): readonly number[]
  readonly stems: readonly string[]
  readonly counts: readonly number[]
}

function createCounts(): Counts {
  const numbers = new Map<string, number>()
  const stems: string[] = []
  const counts: number[] = []
  return {
    stems,
    counts,
    count: (found) =>
      [...found].map((stem) => {
        const number = numbers.get(stem) ?? stems.length
        if (number === stems.length) {
          numbers.set(stem, number)
          stems.push(stem)
        }
        counts[number] = (counts[number] ?? 0) + 1
        return number
      }),
  }
}

function likelihoodRatio(both: number, one: number, other: number, all: number): number {
  const cells = [both, one - both, other - both, all - one - other + both]
  const expected = [one * other, one * (all - other), (all - one) * other, (all - one) * (all - other)]
  let sum = 0
  for (const [index, count] of cells.entries()) {
    const mean = (expected[index] ?? 0) / all
    if (count > 0 && mean > 0) sum += count * Math.log(count / mean)
  }
  return 2 * sum
}
