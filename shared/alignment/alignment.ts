import type { LanguageTag } from '#shared/model/language.ts'
import type { RowKind } from '#shared/model/row.ts'

/** A text as the aligner takes it: its segments (sentences) in order, each in a paragraph. */
export interface TextToAlign {
  readonly language: LanguageTag
  readonly segments: readonly SegmentToAlign[]
}

export interface SegmentToAlign {
  readonly text: string
  /** Number of the paragraph it stands in, never falling from segment to segment. Without it every segment is one. */
  readonly paragraph?: number
  /** What the paragraph is in a release; unknown for plain lines. */
  readonly kind?: RowKind
}

/** Segments of the source and of the target that are translations of each other. One of the two may be empty. */
export interface Bead {
  /** 0-based, ascending. */
  readonly source: readonly number[]
  readonly target: readonly number[]
  /** How likely a person would draw this bead exactly so, 0…1, calibrated on texts aligned by hand. */
  readonly confidence: number
}

/** What belongs together in N texts: `cells[i]` are the segments of text `i`, 0-based, ascending, perhaps none. */
export interface AlignedGroup {
  readonly cells: readonly (readonly number[])[]
  readonly confidence: number
}

/** What is known of the two languages and of the desk before the texts are seen. */
export interface AlignmentKnowledge {
  /** Translations of single words, by language pair; null where none is known. */
  lexicon(source: LanguageTag, target: LanguageTag): BilingualLexicon | null
}

export interface BilingualLexicon {
  /**
   * How far each word of the target is known to translate this word of the source, both as `stemsForAlignment` writes
   * them, 0…1.
   */
  translationsOf(stem: string): ReadonlyMap<string, number> | undefined
}

export interface AlignOptions {
  readonly knowledge?: AlignmentKnowledge
  /** Beads that stand as they are: nothing is linked across them, and they come back unchanged with confidence 1. */
  readonly accepted?: readonly Pick<Bead, 'source' | 'target'>[]
}
