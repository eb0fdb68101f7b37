import { type Concept, completeConcept, type StoredConcept } from '#shared/model/concept.ts'

/** A concept as the library keeps it: JSON that this engine alone has written, in a file checked for damage. */
export function parseConcept(body: unknown): Concept {
  return completeConcept(JSON.parse(String(body)) as StoredConcept)
}
