import type { Concept, Glossary, Term } from '#shared/model/concept.ts'
import type { TermOccurrence } from '#shared/model/finding.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import { createTermRecogniser } from '#shared/terms/recognise-terms.ts'
import type { TermRecogniser } from '#shared/terms/term-recogniser.ts'

/**
 * Every occurrence of this one concept's terms, of any status, also where it lies inside a longer term of another
 * concept, and with the leeway that is right for asking "is it there at all?": a single Arabic noun without its article.
 */
export function conceptInText(concept: Concept, text: string, language: LanguageTag): readonly TermOccurrence[] {
  let recogniser = recognisers.get(concept)
  if (!recogniser) {
    const alone: Glossary = { id: '', name: '', priority: 0, concepts: [concept] }
    recogniser = createTermRecogniser([alone], { loose: true })
    recognisers.set(concept, recogniser)
  }
  return recogniser.recognise(text, language)
}

const recognisers = new WeakMap<Concept, TermRecogniser>()

/** The terms of a concept in a language, whatever the region: `ar` and `ar-MA` are one language here. */
export function termsOfConcept(concept: Concept, language: LanguageTag): readonly Term[] {
  const exact = concept.terms[language]
  if (exact) return exact
  const base = baseLanguage(language)
  return Object.entries(concept.terms).flatMap(([tag, terms]) => (baseLanguage(tag) === base ? terms : []))
}

/** What may stand in a text for this concept: the preferred terms first, then the admitted ones. */
export function approvedTerms(concept: Concept, language: LanguageTag): readonly Term[] {
  const terms = termsOfConcept(concept, language)
  return [...terms.filter((term) => term.status === 'preferred'), ...terms.filter((term) => term.status === 'admitted')]
}

/** The concept's own record of the term an occurrence stands for, or null. */
export function termOfOccurrence(concept: Concept, occurrence: TermOccurrence): Term | null {
  return (
    termsOfConcept(concept, occurrence.language).find(
      (term) => term.text === occurrence.term && term.status === occurrence.status,
    ) ?? null
  )
}
