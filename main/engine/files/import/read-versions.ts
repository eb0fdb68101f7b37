import type { ReadRemarks } from '#engine/files/import/read-content.ts'
import type { ImportWarning } from '#shared/model/imported-document.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { RichBlock } from '#shared/model/rich-text.ts'

/** What a reader hands on of a file that holds several versions row by row. */
export interface ReadVersions {
  /** A language per version, the source first; null where the file does not say, so that its text has to. */
  readonly languages: readonly (LanguageTag | null)[]
  /** What the file calls each version: the heading of a column, a language as it writes it; may be empty. */
  readonly headings: readonly string[]
  /** Per row the cells of all versions in that order; a cell without text is empty. */
  readonly rows: readonly (readonly (readonly RichBlock[])[])[]
  /** Comments and notes, by the block of a cell that they are anchored in; absent where the format has none. */
  readonly remarks?: ReadRemarks
  readonly warnings: readonly ImportWarning[]
}
