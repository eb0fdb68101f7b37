import type { Concept } from '#shared/model/concept.ts'

/** A concept that says nothing yet. */
export function emptyConcept(id: string): Concept {
  return { id, domain: '', definition: '', note: '', source: '', doNotTranslate: false, terms: {} }
}
