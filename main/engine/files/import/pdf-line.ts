import type { PdfGlyph } from '#engine/files/import/pdf-glyph.ts'
import type { RichRun } from '#shared/model/rich-text.ts'
import type { Direction } from '#shared/text/direction.ts'

/** Glyphs on one baseline with no wide gap between them, from left to right as they are seen; without spaces. */
export interface PdfSegment {
  readonly glyphs: readonly SeenGlyph[]
  readonly left: number
  readonly right: number
  readonly y: number
  /** The size that most of its letters have. */
  readonly size: number
}

export interface SeenGlyph extends PdfGlyph {
  /** Whether a space is seen on its left. */
  readonly afterSpace: boolean
}

/** What stands on one baseline across a page or a column. */
export interface PdfRow {
  readonly y: number
  /** From left to right. */
  readonly segments: readonly PdfSegment[]
}

/** Rows of running text that fill one column, or the page. */
export interface PdfRegion {
  readonly rows: readonly PdfRow[]
}

/** A row as it is read. */
export interface PdfLine {
  readonly page: number
  /** Counts through all pages; a new page or column is a new one. */
  readonly region: number
  readonly y: number
  readonly size: number
  /** More than one where what stands in the row is as far apart as in a table. */
  readonly cells: readonly (readonly RichRun[])[]
  readonly text: string
  readonly direction: Direction
  readonly isBold: boolean
  readonly isArtifact: boolean
  /** From where the text of its region begins to where it begins itself. */
  readonly inset: number
  /** From where it ends to where the text of its region ends. */
  readonly room: number
  readonly firstWordWidth: number
}
