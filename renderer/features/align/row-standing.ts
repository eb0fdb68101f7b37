import type { AlignmentRow } from '#shared/alignment/session/alignment-session.ts'

/** What is to be made of a row: a person has agreed to it, the aligner is sure of it, or it deserves a look. */
export type RowStanding = 'accepted' | 'sure' | 'doubtful'

/** Of ten rows that reach it, a person would draw about nine exactly so. */
const sureFrom = 0.8

export function rowStanding({ accepted, confidence }: Pick<AlignmentRow, 'accepted' | 'confidence'>): RowStanding {
  if (accepted) return 'accepted'
  return confidence >= sureFrom ? 'sure' : 'doubtful'
}

/** The confidence as it is shown: only a person makes it certain, so that it never reads 100 %. */
export function shownConfidence(confidence: number): number {
  return Math.min(0.99, confidence)
}
