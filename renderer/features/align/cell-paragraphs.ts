import type { SegmentEdit, SessionParagraph, SessionText } from '#shared/alignment/session/alignment-session.ts'
import type { RichRun } from '#shared/model/rich-text.ts'

/** What one cell holds of a paragraph of its text. */
export interface CellParagraph {
  readonly paragraph: number
  readonly kind: SessionParagraph['kind']
  readonly shape: SessionParagraph['shape']
  /** The paragraph begins here, and not in a row before. */
  readonly isStart: boolean
  /** It ends here, and does not go on in another row. */
  readonly isEnd: boolean
  readonly sentences: readonly CellSentence[]
}

export interface CellSentence {
  readonly segment: number
  /** The white space before it. */
  readonly gap: string
  readonly runs: readonly RichRun[]
}

/** What was edited in one text, by segment. */
export type EditsOfText = ReadonlyMap<number, readonly RichRun[]>

export function cellParagraphs(
  { segments, paragraphs }: SessionText,
  cell: readonly number[],
  edits: EditsOfText,
): readonly CellParagraph[] {
  const made: (CellParagraph & { readonly sentences: CellSentence[] })[] = []
  for (const number of cell) {
    const segment = segments[number]
    if (segment === undefined) continue
    const sentence = { segment: number, gap: segment.gap || ' ', runs: edits.get(number) ?? segment.runs }
    const isEnd = segments[number + 1]?.paragraph !== segment.paragraph
    const open = made.at(-1)
    if (open?.paragraph === segment.paragraph) {
      open.sentences.push(sentence)
      made[made.length - 1] = { ...open, isEnd }
      continue
    }
    const { kind, shape } = paragraphs[segment.paragraph] ?? { kind: 'body', shape: { type: 'paragraph' } }
    const isStart = segments[number - 1]?.paragraph !== segment.paragraph
    made.push({ paragraph: segment.paragraph, kind, shape, isStart, isEnd, sentences: [sentence] })
  }
  return made
}

export function editsByText(texts: readonly SessionText[], edits: readonly SegmentEdit[]): readonly EditsOfText[] {
  return texts.map(
    (_, number) => new Map(edits.filter(({ text }) => text === number).map(({ segment, runs }) => [segment, runs])),
  )
}
