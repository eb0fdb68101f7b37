import type { RichRun } from '#shared/model/rich-text.ts'

/** What a person does to an alignment. Rows are named by id, texts and segments by number. */
export type AlignmentVerb =
  /** Joins the row with the one below it. */
  | { readonly is: 'merge'; readonly row: number }
  /** Cuts the row into what belongs together in it, sentence by sentence; or in two, before a segment of it. */
  | { readonly is: 'split'; readonly row: number; readonly before: SegmentPlace | null }
  /** Moves the first (up) or last (down) sentence, or all of its paragraph, of a cell to the neighbouring row. */
  | {
      readonly is: 'move'
      readonly row: number
      readonly text: number
      readonly what: 'sentence' | 'paragraph'
      readonly to: 'up' | 'down'
    }
  /** Makes a row of its own of each cell. */
  | { readonly is: 'unlink'; readonly row: number }
  | { readonly is: 'accept'; readonly row: number; readonly accepted: boolean }
  /** Accepts the row and all above it. */
  | { readonly is: 'acceptAbove'; readonly row: number }
  /** Lays a cell aside, or (null) the whole row. */
  | { readonly is: 'park'; readonly row: number; readonly text: number | null }
  /** Takes what is parked of a paragraph back, as a row of its own where it stood. */
  | { readonly is: 'unpark'; readonly text: number; readonly paragraph: number }
  /** Lets a segment say something else; null: what it said when it came. */
  | {
      readonly is: 'edit'
      readonly text: number
      readonly segment: number
      readonly runs: readonly RichRun[] | null
    }
  /** Moves a row so that it stands at `index` among the rows as they are without it. */
  | { readonly is: 'moveRow'; readonly row: number; readonly index: number }

export interface SegmentPlace {
  readonly text: number
  readonly segment: number
}

/** What an entry of the log was done by; undo and redo name it. */
export const alignmentActs = [
  'merge',
  'split',
  'move',
  'unlink',
  'accept',
  'acceptAbove',
  'park',
  'unpark',
  'edit',
  'moveRow',
  'realign',
] as const satisfies readonly (AlignmentVerb['is'] | 'realign')[]
export type AlignmentAct = (typeof alignmentActs)[number]
