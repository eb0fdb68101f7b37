import type { LanguageTag } from '#shared/model/language.ts'

/** A dictionary per language. Answers at once: what it needs was loaded before. */
export interface Speller {
  /** Null where there is no dictionary for the language (or not yet): then nothing is said about its words. */
  knows(word: string, language: LanguageTag): boolean | null
  /** Whether the desk has added the word to its dictionary: then it is right, whatever a list of common slips says. */
  owns(word: string, language: LanguageTag): boolean
  /** Likely words for an unknown one, the likeliest first. Slow (up to half a second): asked only for the word looked at. */
  suggest(word: string, language: LanguageTag): readonly string[]
}

export const noSpeller: Speller = { knows: () => null, owns: () => false, suggest: () => [] }
