import type { Concept } from '#shared/model/concept.ts'

export const conceptActs = ['saved', 'imported', 'deleted'] as const
export type ConceptAct = (typeof conceptActs)[number]

/** One change of a concept: when, by whom, and what the concept was before; null where it was made (or made again). */
export interface ConceptChange {
  /** Grows with time. */
  readonly number: number
  /** ISO 8601, UTC. */
  readonly at: string
  /** The account on the device, '' where it has no name. */
  readonly who: string
  readonly act: ConceptAct
  readonly before: Concept | null
}
