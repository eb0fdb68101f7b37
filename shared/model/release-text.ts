import type { ApprovedMark } from '#shared/model/boilerplate.ts'
import type { Entity } from '#shared/model/entity.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { CellStatus, RowKind } from '#shared/model/row.ts'

/**
 * A release as plain text: what checks, terms, facts and alignment read. Derived from the documents, never stored.
 *
 * The plain text of a cell is the text of its blocks joined by one `\n` (a hard break is `\n` too); offsets into it
 * are UTF-16 units. A cell keeps its identity (===) as long as it has not changed, so results may be cached by it.
 */
export interface ReleaseText {
  /** The version the others are translated from; one of `languages`. */
  readonly source: LanguageTag
  /** Every version, the source first. */
  readonly languages: readonly LanguageTag[]
  /** A regional locale per version where it is known: `ar` → `ar-MA`. Without one the base language's own default holds. */
  readonly locales: Readonly<Record<LanguageTag, string>>
  readonly rows: readonly RowText[]
  /** The confirmed sheet of names; missing where there is none. */
  readonly entities?: readonly Entity[]
}

export interface RowText {
  readonly id: string
  readonly kind: RowKind
  /** One cell a version. A version that has no text here has a cell with an empty text. */
  readonly cells: Readonly<Record<LanguageTag, CellText>>
}

export interface CellText {
  readonly text: string
  readonly status: CellStatus
  /** The hash of the source cell this one was confirmed against (see `sourceHash`), or null when it never was. */
  readonly confirmedAgainst: string | null
  /** Whose words these are, where they were taken from an approved text; missing where they were not. */
  readonly approved?: ApprovedMark
}

/** A stretch of a cell's plain text, in UTF-16 units, end exclusive. */
export interface TextSpan {
  readonly start: number
  readonly end: number
}

/** A stretch of text at a place in the release. */
export interface Passage extends TextSpan {
  readonly language: LanguageTag
  readonly rowId: string
  readonly quote: string
}
