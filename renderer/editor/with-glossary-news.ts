import type { Concept, Glossary } from '#shared/model/concept.ts'

/** A concept that was saved, or deleted (null). */
export interface ChangedConcept {
  readonly glossary: string
  readonly id: string
  readonly concept: Concept | null
}

/** The glossaries with this change in them: all that did not change stays the same object. */
export function withGlossaryNews(
  glossaries: readonly Glossary[],
  { glossary, id, concept }: ChangedConcept,
): readonly Glossary[] {
  return glossaries.map((each) => {
    if (each.id !== glossary) return each
    const isKnown = each.concepts.some((known) => known.id === id)
    const kept = each.concepts.flatMap((known) => (known.id !== id ? [known] : concept === null ? [] : [concept]))
    return { ...each, concepts: isKnown || concept === null ? kept : [...kept, concept] }
  })
}
