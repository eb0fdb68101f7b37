import type { TranslationUnit } from '#shared/model/translation-unit.ts'

/** A unit as somebody is about to change it. */
export interface UnitDraft {
  readonly unit: TranslationUnit
  readonly sourceText: string
  readonly targetText: string
}

/** By the ids of their units. */
export type UnitDrafts = ReadonlyMap<string, UnitDraft>
