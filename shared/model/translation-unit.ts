import type { LanguageTag } from '#shared/model/language.ts'

/** A source segment with its translation, as a translation memory keeps it (TMX `tu`, one pair of `tuv`). */
export interface TranslationUnit {
  readonly id: string
  readonly memory: string
  readonly sourceLanguage: LanguageTag
  readonly targetLanguage: LanguageTag
  readonly sourceText: string
  readonly targetText: string
  /** The segments before and behind the source segment, where the unit was made from running text; else null. */
  readonly before: string | null
  readonly after: string | null
  readonly segmentation: 'paragraph' | 'sentence'
  readonly provenance: UnitProvenance
}

export interface UnitProvenance {
  /** Title of the release or name of the file that the unit comes from. */
  readonly origin: string
  readonly createdBy: string
  /** ISO 8601. */
  readonly createdAt: string
  readonly changedBy: string
  readonly changedAt: string
}

/** A unit that resembles what is to be translated. */
export interface MemoryMatch {
  readonly unit: TranslationUnit
  /** 0 … 1; 1 only where the source segments are equal. 1.01: equal, and so are the segments around it. */
  readonly similarity: number
  /** What to insert: the unit's target with the numbers, dates and terms of the segment at hand put in, where that is certain. */
  readonly targetText: string
  /** Whether `targetText` is another than the unit's. */
  readonly adapted: boolean
  /** How the unit's source differs from the segment at hand, in its order; concatenated without `delete` it is the segment. */
  readonly differences: readonly Difference[]
}

export interface Difference {
  readonly is: 'same' | 'insert' | 'delete'
  readonly text: string
}
