import type { Concept, Term } from '#shared/model/concept.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import { approvedTerms } from '#shared/terms/concept-in-text.ts'
import { isApproved } from '#shared/terms/is-approved.ts'

export function isOneWordAcronym({ text, partOfSpeech, caseSensitive }: Term): boolean {
  return (partOfSpeech === 'acronym' || caseSensitive) && !/\s/u.test(text)
}

/** The brand or acronym of a concept that this language and another write alike, or null: it is not translated. */
export function conceptInvariant(concept: Concept, language: LanguageTag): string | null {
  const known = invariants.get(concept)?.get(language)
  if (known !== undefined) return known
  const own = approvedTerms(concept, language).filter(isOneWordAcronym)
  const invariant = own.find(({ text }) => /[A-Za-z]/u.test(text) && isApprovedElsewhere(text, concept, language))
  let ofConcept = invariants.get(concept)
  if (!ofConcept) invariants.set(concept, (ofConcept = new Map()))
  ofConcept.set(language, invariant?.text ?? null)
  return invariant?.text ?? null
}

const invariants = new WeakMap<Concept, Map<LanguageTag, string | null>>()

/** An invariant with capitals and small letters (`WeGO`): a name in itself, not initials. */
export function conceptBrand(concept: Concept, language: LanguageTag): string | null {
  const invariant = conceptInvariant(concept, language)
  return invariant !== null && isBrand(invariant) ? invariant : null
}

/** `NGOs` is no brand, `WeGO` is. */
export function isBrand(text: string): boolean {
  return /\p{Ll}/u.test(text.replace(/s$/u, '')) && /\p{Lu}/u.test(text)
}

function isApprovedElsewhere(text: string, concept: Concept, language: LanguageTag): boolean {
  return Object.entries(concept.terms).some(
    ([other, terms]) =>
      baseLanguage(other) !== baseLanguage(language) && terms.some((one) => one.text === text && isApproved(one)),
  )
}
