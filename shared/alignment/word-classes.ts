import type { BilingualLexicon } from '#shared/alignment/alignment.ts'
import type { TextWords, WordType } from '#shared/alignment/text-words.ts'

/**
 * The share of each class of words whose counterpart is recognised in true beads, before the texts are seen: figures,
 * marks, words that a lexicon has, other words with a capital (names), all others. So a figure or a known word without
 * counterpart speaks against a bead, and a word that no lexicon has hardly at all.
 */
export const usuallyExplained: readonly number[] = [0.87, 0.85, 0.6, 0.65, 0.12]

/** The number of the class of each type of a text. `lexicon` translates out of its language. Pauses as `alignTexts` does. */
export function* classesOf({ types }: TextWords, lexicon: BilingualLexicon | null): Generator<undefined, Uint8Array> {
  const classes = new Uint8Array(types.length)
  for (const [number, type] of types.entries()) {
    if (number % 500 === 499) yield
    classes[number] = classOf(type, lexicon)
  }
  return classes
}

function classOf(type: WordType, lexicon: BilingualLexicon | null): number {
  if (type.kind !== 'word') return type.kind === 'figure' ? 0 : 1
  if (type.stems.some((stem) => lexicon?.translationsOf(stem) !== undefined)) return 2
  return type.isCapital ? 3 : 4
}
