import type { CellReader, CheckContext } from '#shared/checks/check.ts'
import { comparableVariants } from '#shared/checks/terms/comparable-variants.ts'
import type { Concept } from '#shared/model/concept.ts'
import type { TermOccurrence } from '#shared/model/finding.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import { termsOfConcept } from '#shared/terms/concept-in-text.ts'
import { isApproved } from '#shared/terms/is-approved.ts'

/** What checks ask of a concept again and again, read off its terms once. */
export interface ConceptTraits {
  readonly concept: Concept
  /** One of its terms is a fault only where the source holds the concept. */
  readonly conditional: boolean
  /** Terms that are one another's rivals in a language: variants a version should not mix. */
  rivals(language: LanguageTag): ReadonlySet<string>
}

export function traitsOf(concept: Concept): ConceptTraits {
  let traits = known.get(concept)
  if (!traits) {
    traits = readTraits(concept)
    known.set(concept, traits)
  }
  return traits
}

const known = new WeakMap<Concept, ConceptTraits>()

function readTraits(concept: Concept): ConceptTraits {
  const rivals = new Map<LanguageTag, ReadonlySet<string>>()
  return {
    concept,
    conditional: Object.values(concept.terms).some((terms) => terms.some((term) => term.onlyIfSourceHasConcept)),
    rivals(language) {
      let ofLanguage = rivals.get(language)
      if (!ofLanguage) {
        ofLanguage = ofPeople.has(concept.domain)
          ? new Set()
          : comparableVariants(termsOfConcept(concept, language), language)
        rivals.set(language, ofLanguage)
      }
      return ofLanguage
    },
  }
}

/** Two people in one office may rightly have two titles. */
const ofPeople = new Set(['role', 'title', 'rank', 'person'])

/** An occurrence with the concept it stands for. */
export interface Named {
  readonly occurrence: TermOccurrence
  readonly concept: Concept
}

/** The occurrences of a cell that take a second look; most cells have none. */
export interface NotableTerms {
  /** Of concepts with a term that is a fault only by its source. */
  readonly conditional: readonly Named[]
  /** Approved variants of concepts that have rivals among them. */
  readonly variants: readonly Named[]
}

const ordinary: NotableTerms = { conditional: [], variants: [] }

export const readNotableTerms: CellReader<NotableTerms> = (cell, language, context) => {
  let conditional: Named[] | null = null
  let variants: Named[] | null = null
  for (const occurrence of context.termsIn(cell, language)) {
    const concept = context.terms.concept(occurrence.glossary, occurrence.conceptId)
    if (!concept) continue
    const traits = traitsOf(concept)
    if (traits.conditional) (conditional ??= []).push({ occurrence, concept })
    if (isApproved(occurrence) && traits.rivals(language).has(occurrence.term))
      (variants ??= []).push({ occurrence, concept })
  }
  if (conditional === null && variants === null) return ordinary
  return { conditional: conditional ?? [], variants: variants ?? [] }
}

export function conceptOf(occurrence: TermOccurrence, { terms }: CheckContext): Concept | null {
  return terms.concept(occurrence.glossary, occurrence.conceptId)
}
