import type { TermStatus } from '#shared/model/finding.ts'
import type { LanguageTag } from '#shared/model/language.ts'

/** One idea with all its terms in all languages (TBX `conceptEntry`). Ids are unique within a glossary. */
export interface Concept {
  readonly id: string
  readonly domain: string
  readonly definition: string
  readonly note: string
  readonly source: string
  readonly terms: Readonly<Record<LanguageTag, readonly Term[]>>
}

export interface Term {
  readonly text: string
  readonly status: TermStatus
  readonly partOfSpeech: string
  readonly note: string
  readonly caseSensitive: boolean
  /** A forbidden or deprecated term that is a fault only where the source row holds this concept. */
  readonly onlyIfSourceHasConcept: boolean
  /** Years, inclusive, in which the term was right; null is open. */
  readonly validFrom: number | null
  readonly validUntil: number | null
}

export interface Glossary {
  readonly id: string
  readonly name: string
  /** Glossaries with a smaller number win. */
  readonly priority: number
  readonly concepts: readonly Concept[]
}
