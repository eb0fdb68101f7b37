import { z } from 'zod'
import { block, language, text } from '#engine/files/import/imported-document-schema.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import { longestNote } from '#shared/model/note.ts'
import type { RichBlock } from '#shared/model/rich-text.ts'

/** A table or an XLIFF file that comes back from review, row by row as it stands there. */
export interface ReturnedFile {
  readonly format: 'docx' | 'xliff'
  /** What it was made of, as it was written; empty where that was lost on the way. */
  readonly origin: string
  /** As the file names them: base languages or regions of them. */
  readonly languages: readonly LanguageTag[]
  readonly rows: readonly ReturnedRow[]
  readonly comments: readonly ReturnedComment[]
  /** Insertions and deletions that were taken as accepted. */
  readonly changes: number
}

export interface ReturnedRow {
  /** The names it goes under: bookmarks of Word, units of XLIFF. */
  readonly names: readonly string[]
  /** The number that a person reads beside it; null where there is none. */
  readonly number: number | null
  readonly cells: Readonly<Record<LanguageTag, readonly RichBlock[]>>
}

export interface ReturnedComment {
  /** Index into the rows. */
  readonly row: number
  readonly language: LanguageTag | null
  readonly author: string
  /** ISO 8601, or empty where the file does not say. */
  readonly at: string
  readonly text: string
}

/** What the process that has read a stranger's file may answer of it. */
export const returnedFileSchema = z.strictObject({
  format: z.enum(['docx', 'xliff']),
  origin: text,
  languages: z.array(language).max(100),
  rows: z
    .array(
      z.strictObject({
        names: z.array(z.string().max(1_000)).max(10_000),
        number: z.int().min(1).max(1_000_000).nullable(),
        cells: z.record(language, z.array(block).max(50_000)),
      }),
    )
    .max(50_000),
  comments: z
    .array(
      z.strictObject({
        row: z.int().min(0).max(50_000),
        language: language.nullable(),
        author: z.string().max(200),
        at: z.string().max(100),
        text: z.string().max(longestNote),
      }),
    )
    .max(10_000),
  changes: z.int().min(0),
}) satisfies z.ZodType<ReturnedFile>
