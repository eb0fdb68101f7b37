import type { FurnitureReason, ImportWarning } from '#shared/model/imported-document.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { RichBlock } from '#shared/model/rich-text.ts'

/** What every reader hands on, before the parts of the release are recognised. */
export interface ReadContent {
  readonly blocks: readonly RichBlock[]
  /** Per block: furniture by its place in the markup (`nav`, `footer` …), else null. */
  readonly furniture: readonly (FurnitureReason | null)[]
  readonly warnings: readonly ImportWarning[]
  /** The language the document says it is in, to be believed only where the text does not speak against it. */
  readonly declaredLanguage: LanguageTag | null
  /** The tables among the blocks, in their order. */
  readonly tables: readonly ReadTable[]
  /** Comments in the margin, by the block they are anchored in; absent where the format has none. */
  readonly remarks?: ReadRemarks
}

/** What is kept of a name and of a date, in UTF-16 units, however long a damaged file has them. */
export const longestAuthor = 200
export const longestTime = 40

/** A comment in the margin of a document. */
export interface ReadRemark {
  readonly author: string
  /** ISO 8601, as the document says it; else empty. */
  readonly at: string
  /** One line a paragraph, at most `longestNote` characters. */
  readonly text: string
  /** It is about all versions of the row, not the one that it stands in. */
  readonly isOfRow?: boolean
}

/** Blocks are told apart as objects: two of the same words are two. */
export type ReadRemarks = ReadonlyMap<RichBlock, readonly ReadRemark[]>

/** A table of a document: its lines are the blocks `from` … `to` (exclusive), its cells hold the same text apart. */
export interface ReadTable {
  readonly from: number
  readonly to: number
  /** Rows of cells of blocks; a cell may be empty, rows may differ in length. */
  readonly rows: readonly (readonly (readonly RichBlock[])[])[]
  /** By row and cell the names of places in it, as the bookmarks of Word are; absent where the format has none. */
  readonly places?: readonly (readonly (readonly string[])[])[]
}
