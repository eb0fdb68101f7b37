import type { AlignmentState, SessionParagraph, SessionText } from '#shared/alignment/session/alignment-session.ts'
import type { RichRun } from '#shared/model/rich-text.ts'

/** What is laid aside of one paragraph. */
export interface ParkedParagraph {
  readonly paragraph: number
  readonly furniture: SessionParagraph['furniture']
  /** Its sentences, as they came. */
  readonly sentences: readonly (readonly RichRun[])[]
}

/** By text, in its order; lines without text are left out, for there is nothing to take back. */
export function parkedParagraphs(
  texts: readonly SessionText[],
  { parked }: Pick<AlignmentState, 'parked'>,
): readonly (readonly ParkedParagraph[])[] {
  return texts.map(({ segments, paragraphs }, text) => {
    const byParagraph = new Map<number, (readonly RichRun[])[]>()
    for (const number of parked[text] ?? []) {
      const segment = segments[number]
      if (segment === undefined || segment.runs.every((run) => run.text.trim() === '')) continue
      byParagraph.set(segment.paragraph, [...(byParagraph.get(segment.paragraph) ?? []), segment.runs])
    }
    return [...byParagraph].map(([paragraph, sentences]) => ({
      paragraph,
      furniture: paragraphs[paragraph]?.furniture ?? null,
      sentences,
    }))
  })
}
