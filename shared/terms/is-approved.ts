import type { Term } from '#shared/model/concept.ts'

/** May the term stand in a text? */
export function isApproved({ status }: Pick<Term, 'status'>): boolean {
  return status === 'preferred' || status === 'admitted'
}
