import type { Concept, Term } from '#shared/model/concept.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import { newTerm } from '#shared/terms/new-term.ts'

/**
 * A concept as a file tells it. What the file does not say is told apart from what it says, so that bringing it into a
 * glossary changes nothing there by silence: '' and false, an absent id (null), an absent status (null).
 */
export interface FileConcept extends Omit<Concept, 'id' | 'terms'> {
  readonly id: string | null
  readonly terms: Readonly<Record<LanguageTag, readonly FileTerm[]>>
}

/** A concept of more terms in one language is none: its id was read from the wrong column. */
export const mostTerms = 500

export interface FileTerm extends Omit<Term, 'status'> {
  readonly status: Term['status'] | null
}

export const silentTerm: FileTerm = { ...newTerm('', 'admitted'), status: null }

/** The concept with an id of its own. A term of no status is admitted: nobody has said that it is preferred. */
export function conceptFromFile(told: FileConcept, id: string): Concept {
  const terms = Object.entries(told.terms).map(
    ([language, here]) => [language, here.map((term) => ({ ...term, status: term.status ?? 'admitted' }))] as const,
  )
  return { ...told, id, terms: Object.fromEntries(terms) }
}

/** The file's concepts as a glossary of their own; ids that are missing or stand twice are made. */
export function conceptsFromFile(told: readonly FileConcept[]): readonly Concept[] {
  const taken: TakenIds = new Map()
  return told.map((concept, index) => conceptFromFile(concept, freeId(concept.id ?? `concept-${index + 1}`, taken)))
}

/** Ids in use, each with the last number that was put behind it. */
export type TakenIds = Map<string, number>

/** The id, or the first of `id-2`, `id-3` … that is not taken; taken from now on. */
export function freeId(wanted: string, taken: TakenIds): string {
  let number = taken.get(wanted) ?? 0
  let id = wanted
  while (taken.has(id)) {
    number += 1
    id = `${wanted}-${number + 1}`
  }
  taken.set(wanted, number)
  if (id !== wanted) taken.set(id, 0)
  return id
}
