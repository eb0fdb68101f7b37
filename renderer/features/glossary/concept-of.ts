import type { FoundConcept } from '#renderer/features/glossary/concept-table.tsx'
import type { Concept } from '#shared/model/concept.ts'

/** The concept alone, as its glossary keeps it. */
export function conceptOf({ glossary: _, ...concept }: FoundConcept): Concept {
  return concept
}
