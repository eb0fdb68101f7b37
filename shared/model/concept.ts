import type { TermStatus } from '#shared/model/finding.ts'
import type { LanguageTag } from '#shared/model/language.ts'

/** One idea with all its terms in all languages (TBX `conceptEntry`). Ids are unique within a glossary. */
export interface Concept {
  readonly id: string
  readonly domain: string
  readonly definition: string
  readonly note: string
  readonly source: string
  /** Stands in every language as it is written (a brand, a product name). */
  readonly doNotTranslate: boolean
  readonly terms: Readonly<Record<LanguageTag, readonly Term[]>>
}

/** Grammatical gender as TBX-Basic has it; '' is not told. */
export const genders = ['', 'masculine', 'feminine', 'neuter', 'other'] as const
export type Gender = (typeof genders)[number]

export interface Term {
  readonly text: string
  readonly status: TermStatus
  readonly partOfSpeech: string
  readonly gender: Gender
  /** Broken plurals and other irregular forms («وزراء» of «وزير»), which a text may hold in the term's place. */
  readonly otherForms: readonly string[]
  readonly note: string
  readonly caseSensitive: boolean
  /** A forbidden or deprecated term that is a fault only where the source row holds this concept. */
  readonly onlyIfSourceHasConcept: boolean
  /** Years, inclusive, in which the term was right; null is open. */
  readonly validFrom: number | null
  readonly validUntil: number | null
}

/** A concept as it was stored or written before these fields were known. */
export type StoredConcept = Omit<Concept, 'doNotTranslate' | 'terms'> &
  Partial<Pick<Concept, 'doNotTranslate'>> & { readonly terms: Readonly<Record<LanguageTag, readonly StoredTerm[]>> }
type StoredTerm = Omit<Term, 'gender' | 'otherForms'> & Partial<Pick<Term, 'gender' | 'otherForms'>>

/** The concept with every field it can have. */
export function completeConcept(stored: StoredConcept): Concept {
  const terms = Object.entries(stored.terms).map(
    ([language, here]) => [language, here.map((term): Term => ({ gender: '', otherForms: [], ...term }))] as const,
  )
  return { doNotTranslate: false, ...stored, terms: Object.fromEntries(terms) }
}

export interface Glossary {
  readonly id: string
  readonly name: string
  /** Glossaries with a smaller number win. */
  readonly priority: number
  readonly concepts: readonly Concept[]
}
