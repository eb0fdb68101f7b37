// The model of an alignment in progress: the texts as they came, and what has been made of them so far.
import type { FurnitureReason } from '#shared/model/imported-document.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { RichRun } from '#shared/model/rich-text.ts'
import type { RowKind } from '#shared/model/row.ts'

/** One of the texts of a session. It never changes: what a person edits is kept beside it (`SegmentEdit`). */
export interface SessionText {
  /** The name of its file, or the title of its release. */
  readonly name: string
  readonly language: LanguageTag
  readonly paragraphs: readonly SessionParagraph[]
  /** In the order of the text; their number in this list is their name everywhere. */
  readonly segments: readonly SessionSegment[]
}

export interface SessionParagraph {
  /** The part of the release it belongs to: a list of five items is five paragraphs and one part. Never falling. */
  readonly part: number
  readonly kind: RowKind
  /** Why it was taken for furniture of the site; null: it was not. */
  readonly furniture: FurnitureReason | null
  readonly shape: ParagraphShape
}

export type ParagraphShape =
  | { readonly type: 'paragraph' }
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3 | 4 }
  | { readonly type: 'item'; readonly ordered: boolean; readonly depth: number }

/** A sentence, or a line of a text that is taken line by line. */
export interface SessionSegment {
  /** Number of its paragraph, never falling from segment to segment. */
  readonly paragraph: number
  /** The white space between the segment before it in the same paragraph and this one; a line break counts as such. */
  readonly gap: string
  readonly runs: readonly RichRun[]
}

/** What belongs together: `cells[i]` are the segments of text `i`, ascending, perhaps none, but not all of them none. */
export interface AlignmentRow {
  readonly id: number
  readonly cells: readonly (readonly number[])[]
  /** 0…1: how likely a person would draw it so; 1 where a person did. */
  readonly confidence: number
  /** It stays as it is when the rest is aligned anew. */
  readonly accepted: boolean
}

/** The segment says this now. */
export interface SegmentEdit {
  readonly text: number
  readonly segment: number
  readonly runs: readonly RichRun[]
}

/** Every segment of every text is in exactly one cell or parked. */
export interface AlignmentState {
  readonly rows: readonly AlignmentRow[]
  /** By text, ascending: what was laid aside. It goes into no release and no memory, and can be taken back. */
  readonly parked: readonly (readonly number[])[]
  /** At most one a segment; those not named say what they said when they came. */
  readonly edits: readonly SegmentEdit[]
}

/**
 * A change of a state that says what was there before, so that it can be taken back: at `at` the rows `removed` give way to
 * `inserted`; segments are parked or taken back; segments say something else.
 */
export interface AlignmentSplice {
  readonly at: number
  readonly removed: readonly AlignmentRow[]
  readonly inserted: readonly AlignmentRow[]
  readonly parking: readonly ParkingChange[]
  readonly edits: readonly EditChange[]
}

export interface ParkingChange {
  readonly text: number
  readonly segments: readonly number[]
  /** Whether they are parked after the change. */
  readonly isParked: boolean
}

/** Null: what it said when it came. */
export interface EditChange {
  readonly text: number
  readonly segment: number
  readonly before: readonly RichRun[] | null
  readonly after: readonly RichRun[] | null
}
