import type { AlignmentState, SessionText } from '#shared/alignment/session/alignment-session.ts'

/** Where every alignment begins: furniture of the site and lines without text are laid aside, and nothing is linked yet. */
export function newAlignment(texts: readonly SessionText[]): AlignmentState {
  return {
    rows: [],
    parked: texts.map(({ segments, paragraphs }) =>
      [...segments.entries()]
        .filter(([, { runs, paragraph }]) => runs.length === 0 || paragraphs[paragraph]?.furniture !== null)
        .map(([number]) => number),
    ),
    edits: [],
  }
}
