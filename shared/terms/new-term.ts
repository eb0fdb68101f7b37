import type { Term } from '#shared/model/concept.ts'

/** A term of which nothing is known but how it is written and what is thought of it. */
export function newTerm(text: string, status: Term['status']): Term {
  return {
    text,
    status,
    partOfSpeech: '',
    gender: '',
    otherForms: [],
    note: '',
    caseSensitive: false,
    onlyIfSourceHasConcept: false,
    validFrom: null,
    validUntil: null,
  }
}
