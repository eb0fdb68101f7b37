import { adaptTarget } from '#shared/memory/adapt-target.ts'
import { differencesBetween } from '#shared/memory/differences.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { MemoryMatch, TranslationUnit } from '#shared/model/translation-unit.ts'
import type { TermRecogniser } from '#shared/terms/term-recogniser.ts'

/** What a unit that was found is to be adapted to. */
export interface SegmentAtHand {
  readonly text: string
  /** The regions of the versions (`ar-MA`), or their languages. */
  readonly sourceLocale: LanguageTag
  readonly targetLocale: LanguageTag
  /** The terms of the desk's glossaries; null adapts values only. */
  readonly terms: TermRecogniser | null
}

/** A unit that `MemoryIndex.find` found, as it is shown: with its differences, and its target adapted where certain. */
export function memoryMatchOf(unit: TranslationUnit, similarity: number, segment: SegmentAtHand): MemoryMatch {
  const differences = differencesBetween(unit.sourceText, segment.text)
  const { sourceLocale, targetLocale, terms } = segment
  const targetText =
    similarity >= 1
      ? unit.targetText
      : adaptTarget({ unit, segment: segment.text, differences, sourceLocale, targetLocale, terms })
  return { unit, similarity, targetText, adapted: targetText !== unit.targetText, differences }
}
