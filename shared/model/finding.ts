import type { LanguageTag } from '#shared/model/language.ts'
import type { Passage, TextSpan } from '#shared/model/release-text.ts'

export const severities = ['error', 'warning', 'info'] as const
export type Severity = (typeof severities)[number]

/** A place where two versions disagree, a term is wrong, a mark is missing: what a check found. */
export interface Finding extends Passage {
  /** The check's id from the catalogue, for example `date-mismatch`. */
  readonly check: string
  readonly severity: Severity
  /** Values for the sentence that the interface shows: `checks.<check>.message` is filled with these. */
  readonly values: Readonly<Record<string, string>>
  readonly fix: Fix | null
  /** Where the other versions (or the other half of a pair) stand. */
  readonly related: readonly Passage[]
  /** Survives edits elsewhere: check + version + folded quote + folded context. "Ignore" is remembered by it. */
  readonly fingerprint: string
}

/** Text to put in place of a span of the finding's own cell. Empty text deletes. Applied in one undoable step. */
export interface Fix extends TextSpan {
  readonly replacement: string
}

/** A recognised occurrence of a glossary term. */
export interface TermOccurrence extends TextSpan {
  readonly conceptId: string
  readonly glossary: string
  /** The term as the glossary writes it. */
  readonly term: string
  readonly status: TermStatus
  readonly language: LanguageTag
  /** The text as it stands. */
  readonly quote: string
}

export const termStatuses = ['preferred', 'admitted', 'deprecated', 'forbidden'] as const
export type TermStatus = (typeof termStatuses)[number]
