import type { Concept, Term } from '#shared/model/concept.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import { emptyConcept } from '#shared/terms/empty-concept.ts'
import { isApproved } from '#shared/terms/is-approved.ts'
import { newTerm } from '#shared/terms/new-term.ts'

/** A term as somebody enters it beside his text, with what it is in the other languages. */
export interface EnteredTerm {
  readonly language: LanguageTag
  readonly text: string
  readonly status: Term['status']
  /** What is to be written in place of a term that is not approved; '' is not told. */
  readonly instead: string
  /** Its counterparts, by language; '' is not told. */
  readonly counterparts: Readonly<Record<LanguageTag, string>>
}

/** A concept that holds what was entered: the one that is there with the new terms added, else a new one of this id. */
export function withEnteredTerm(existing: Concept | null, entered: EnteredTerm, newId: string): Concept {
  const { language, text, status, instead, counterparts } = entered
  const before = existing ?? emptyConcept(newId)
  const wanted: readonly (readonly [LanguageTag, string, Term['status']])[] = [
    ...(isApproved({ status }) ? [] : [[language, instead, 'preferred'] as const]),
    [language, text, status],
    ...Object.entries(counterparts).map(([other, counterpart]) => [other, counterpart, 'preferred'] as const),
  ]
  const terms: Record<LanguageTag, readonly Term[]> = { ...before.terms }
  for (const [where, written, standing] of wanted) {
    const words = written.trim().replace(/\s+/gu, ' ')
    if (words === '') continue
    const here = terms[where] ?? []
    const isSame = (term: Term): boolean => isSameTerm(term.text, words)
    if (!here.some(isSame)) terms[where] = [...here, newTerm(words, standingBeside(here, standing))]
    // Only of the term in hand somebody has said what he thinks of it.
    else if (where === language && written === text) {
      terms[where] = here.map((term) => (isSame(term) ? { ...term, status } : term))
    }
  }
  return { ...before, terms }
}

/** Whether two writings are one term to whoever looks it up. */
export function isSameTerm(one: string, other: string): boolean {
  const folded = (text: string): string => text.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase()
  return folded(one) === folded(other)
}

/** Where a term is preferred already, another one is admitted beside it. */
function standingBeside(here: readonly Term[], status: Term['status']): Term['status'] {
  return status === 'preferred' && here.some((term) => term.status === 'preferred') ? 'admitted' : status
}
