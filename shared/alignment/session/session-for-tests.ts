import type { AlignmentRow, AlignmentState, SessionText } from '#shared/alignment/session/alignment-session.ts'
import { textOfParts } from '#shared/alignment/session/session-text.ts'

/** A text for tests: each string is a paragraph and a part of its own, cut into its sentences. */
export function textIn(language: string, ...paragraphs: readonly string[]): SessionText {
  return textOfParts(
    { name: `${language}.txt`, language },
    paragraphs.map((text) => ({
      kind: 'body',
      furniture: null,
      blocks: [{ type: 'paragraph', runs: [{ text }] }],
    })),
  )
}

/** A state for tests: each string is a row, its cells written as `0,1|2`; behind `!` an accepted one. */
export function stateOf(...rows: readonly string[]): AlignmentState {
  const made = rows.map((row, id): AlignmentRow => {
    const cells = row
      .replace('!', '')
      .split('|')
      .map((cell) => (cell === '' ? [] : cell.split(',').map(Number)))
    return { id, cells, confidence: 0.8, accepted: row.startsWith('!') }
  })
  return { rows: made, parked: made[0]?.cells.map(() => []) ?? [], edits: [] }
}

/** Rows as `stateOf` writes them. */
export function written(rows: readonly AlignmentRow[]): readonly string[] {
  return rows.map(({ cells, accepted }) => `${accepted ? '!' : ''}${cells.map((cell) => cell.join(',')).join('|')}`)
}
