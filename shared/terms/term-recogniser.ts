import type { Concept } from '#shared/model/concept.ts'
import type { TermOccurrence } from '#shared/model/finding.ts'
import type { LanguageTag } from '#shared/model/language.ts'

/** Finds the terms of all glossaries in a text. Built once per set of glossaries, asked per cell. */
export interface TermRecogniser {
  /** Longest match first, no overlaps, in the order of the text. */
  recognise(text: string, language: LanguageTag): readonly TermOccurrence[]
  concept(glossary: string, conceptId: string): Concept | null
}
