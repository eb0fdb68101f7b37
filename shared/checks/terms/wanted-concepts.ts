import type { CellReader } from '#shared/checks/check.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { conceptOf } from '#shared/checks/terms/concept-traits.ts'
import type { Concept } from '#shared/model/concept.ts'
import type { TermOccurrence } from '#shared/model/finding.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import { placesIn } from '#shared/press/places.ts'
import { termOfOccurrence } from '#shared/terms/concept-in-text.ts'
import { isName, isPhraseElsewhere, isTellingTerm } from '#shared/terms/loose-presence.ts'

/** A concept of the source that asks for its term in every translation. */
export interface Wanted {
  /** Its first occurrence in the source cell. */
  readonly occurrence: TermOccurrence
  readonly concept: Concept
  /** A name or an acronym, which a pronoun may stand for. */
  readonly name: boolean
}

/** The concepts a source cell names in a telling way: not by an everyday word, which others have one word for, or a short form. */
export const readWantedConcepts: CellReader<readonly Wanted[]> = (cell, language, context) => {
  let wanted: Wanted[] | null = null
  for (const occurrence of context.termsIn(cell, language)) {
    if (wanted?.some((one) => isSameConcept(one.occurrence, occurrence))) continue
    const concept = conceptOf(occurrence, context)
    if (!concept) continue
    const asks = readAsking(concept, occurrence, language)
    if (asks?.country === true && isBeforeName(cell.text, occurrence.end)) continue
    if (asks !== null) (wanted ??= []).push({ occurrence, concept, name: asks.name })
  }
  return wanted ?? nothing
}

export function isSameConcept(one: TermOccurrence, other: TermOccurrence): boolean {
  return one.conceptId === other.conceptId && one.glossary === other.glossary
}

interface Asking {
  readonly name: boolean
  readonly country: boolean
}

/** "the Peru Museum of Glass": a country that is part of another name, which each language forms in its own way. */
function isBeforeName(text: string, end: number): boolean {
  return /^[ \u00a0]\p{Lu}\p{Ll}/u.test(text.slice(end, end + 3))
}

/** By concept and term: whether the term asks for a translation, and as what. */
const askings = new WeakMap<Concept, Map<string, Asking | null>>()

function readAsking(concept: Concept, occurrence: TermOccurrence, language: LanguageTag): Asking | null {
  let ofConcept = askings.get(concept)
  if (!ofConcept) askings.set(concept, (ofConcept = new Map()))
  let asking = ofConcept.get(occurrence.term)
  if (asking === undefined) {
    const term = termOfOccurrence(concept, occurrence)
    const asks =
      term !== null &&
      !term.onlyIfSourceHasConcept &&
      (isTellingTerm(term, language) || isPhraseElsewhere(concept, language))
    asking = asks ? { name: isName(term), country: isCountry(term.text, language) } : null
    ofConcept.set(occurrence.term, asking)
  }
  return asking
}

function isCountry(name: string, language: LanguageTag): boolean {
  const [place] = placesIn(name, language)
  return place?.start === 0 && place.end === name.length && place.places.some(({ kind }) => kind === 'country')
}
