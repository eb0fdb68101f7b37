import type { LanguageTag } from '#shared/model/language.ts'
import type { Difference, TranslationUnit } from '#shared/model/translation-unit.ts'
import type { TermRecogniser } from '#shared/terms/term-recogniser.ts'

/** A unit whose source is near to the segment at hand. */
export interface NearMatch {
  readonly unit: Pick<TranslationUnit, 'sourceLanguage' | 'targetLanguage' | 'sourceText' | 'targetText'>
  readonly segment: string
  /** From the unit's source to the segment. */
  readonly differences: readonly Difference[]
  /** The regions of the release's versions (`ar-MA`): they say which month names and separators are meant. */
  readonly sourceLocale: LanguageTag
  readonly targetLocale: LanguageTag
  readonly terms: TermRecogniser | null
}
