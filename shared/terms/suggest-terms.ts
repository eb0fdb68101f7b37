import type { Concept, Term } from '#shared/model/concept.ts'
import type { TermOccurrence } from '#shared/model/finding.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import { approvedTerms, conceptInText, termOfOccurrence } from '#shared/terms/concept-in-text.ts'
import type { TermRecogniser } from '#shared/terms/term-recogniser.ts'

/** A concept of the source cell with the words for it in the other language. */
export interface TermSuggestion {
  readonly glossary: string
  readonly concept: Concept
  /** Its first occurrence in the source cell. */
  readonly occurrence: TermOccurrence
  /** What to insert: the preferred term, or the first admitted one where none is preferred. */
  readonly targetTerm: Term
  /** The other approved terms, in the glossary's order. */
  readonly alternatives: readonly Term[]
  /** One of the concept's approved terms stands in the target cell already. */
  readonly present: boolean
}

export interface SuggestionPlace {
  /** What was recognised in the source cell. */
  readonly occurrences: readonly TermOccurrence[]
  readonly recogniser: Pick<TermRecogniser, 'concept'>
  readonly target: LanguageTag
  /** The plain text of the target cell. */
  readonly targetText: string
}

/**
 * The glossary's suggestions for a row: one for each concept of the source cell that has an approved term in the target
 * language, in the order of the source. A name that reads the same in both languages (WeGO) is suggested too.
 */
export function suggestTerms(place: SuggestionPlace): readonly TermSuggestion[] {
  const suggestions = new Map<string, TermSuggestion>()
  for (const occurrence of place.occurrences) {
    const { glossary, conceptId } = occurrence
    const mark = `${glossary}\n${conceptId}`
    if (suggestions.has(mark)) continue
    const concept = place.recogniser.concept(glossary, conceptId)
    if (!concept || termOfOccurrence(concept, occurrence)?.onlyIfSourceHasConcept) continue
    const [targetTerm, ...alternatives] = approvedTerms(concept, place.target)
    if (!targetTerm) continue
    const present = conceptInText(concept, place.targetText, place.target).some(
      ({ status }) => status === 'preferred' || status === 'admitted',
    )
    suggestions.set(mark, { glossary, concept, occurrence, targetTerm, alternatives, present })
  }
  return [...suggestions.values()]
}
