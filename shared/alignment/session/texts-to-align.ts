import type { AlignedGroup, TextToAlign } from '#shared/alignment/alignment.ts'
import type { AlignmentRow, SegmentEdit, SessionText } from '#shared/alignment/session/alignment-session.ts'
import { plainTextOf } from '#shared/model/rich-text.ts'

/** Some segments of the texts of a session as the aligner takes them, and the way back to their numbers in the session. */
export interface SelectedTexts {
  readonly texts: readonly TextToAlign[]
  /** Numbers of the session as numbers of the selection. */
  numbersOf(cells: AlignmentRow['cells']): AlignmentRow['cells']
  inSession(group: AlignedGroup): AlignedGroup
  /** Whether nothing else of the selection stands between the segments of each cell. */
  isUnbroken(cells: AlignmentRow['cells']): boolean
}

export function textsToAlign(
  texts: readonly SessionText[],
  edits: readonly SegmentEdit[],
  isWanted: (text: number, segment: number) => boolean,
): SelectedTexts {
  const edited = new Map(edits.map(({ text, segment, runs }) => [`${text} ${segment}`, runs]))
  const numbers = texts.map(({ segments }, text) => [...segments.keys()].filter((segment) => isWanted(text, segment)))
  const selected = texts.map(({ language, paragraphs, segments }, text): TextToAlign => {
    return {
      language,
      segments: (numbers[text] ?? []).flatMap((number) => {
        const segment = segments[number]
        if (segment === undefined) return []
        const runs = edited.get(`${text} ${number}`) ?? segment.runs
        const kind = paragraphs[segment.paragraph]?.kind
        return {
          text: plainTextOf([{ type: 'paragraph', runs }]),
          paragraph: segment.paragraph,
          ...(kind ? { kind } : {}),
        }
      }),
    }
  })
  const places = numbers.map((chosen) => new Map(chosen.map((number, place) => [number, place])))
  const numbersOf = (cells: AlignmentRow['cells']): AlignmentRow['cells'] =>
    cells.map((cell, text) => cell.flatMap((number) => places[text]?.get(number) ?? []))
  return {
    texts: selected,
    numbersOf,
    inSession: ({ cells, confidence }) => ({
      confidence,
      cells: cells.map((cell, text) => cell.flatMap((place) => numbers[text]?.[place] ?? [])),
    }),
    isUnbroken: (cells) =>
      numbersOf(cells).every((cell) =>
        cell.every((place, index) => index === 0 || place === (cell[index - 1] ?? 0) + 1),
      ),
  }
}
