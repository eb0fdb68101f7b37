// What crosses when glossaries are read from files and written to them.
import { z } from 'zod'
import { conceptSchema, languageSchema, list } from '#shared/contract/values.ts'
import {
  columnRoles,
  glossaryExportFormats,
  glossaryFileFormats,
  glossaryFileWarnings,
} from '#shared/model/glossary-file.ts'

const tagSchema = z.string().min(1).max(100)
const count = z.number().int()

export const tableMappingSchema = z.object({
  columns: z
    .array(z.object({ role: z.enum(columnRoles), language: tagSchema.nullable() }))
    .max(20_000)
    .readonly(),
  hasHeader: z.boolean(),
  termSeparator: z.string().min(1).max(5).nullable(),
})

const fieldChangeSchema = z.object({
  conceptId: z.string(),
  /** A field of `Concept` or `Term`; `term` where a whole term is new. */
  field: z.string(),
  term: z.object({ language: z.string(), text: z.string() }).nullable(),
  before: z.string(),
  after: z.string(),
})

const planCounts = { added: count, changed: count, conflicts: count, unchanged: count }

const warningSchema = z.object({ code: z.enum(glossaryFileWarnings), values: z.record(z.string(), z.string()) })

export const glossaryPreviewSchema = z.object({
  format: z.enum(glossaryFileFormats),
  encoding: z.string().nullable(),
  /** For a new glossary of it. */
  suggestedName: z.string(),
  /** Null for a file that says itself what it holds. */
  table: z
    .object({
      headings: list(z.string()),
      mapping: tableMappingSchema,
      /** The first rows without the headings; long cells are cut. */
      sample: list(list(z.string())),
      rows: count,
    })
    .nullable(),
  concepts: count,
  /** How many, by language. */
  terms: z.record(z.string(), count),
  sample: list(conceptSchema),
  /** What would become of the glossary. Of the changes only the first 200 are told one by one. */
  plan: z.object({
    ...planCounts,
    clashes: count,
    filled: list(fieldChangeSchema),
    contradictions: list(fieldChangeSchema),
  }),
  warnings: list(warningSchema),
})
export type GlossaryPreview = z.infer<typeof glossaryPreviewSchema>

/** `written`: concepts that are new or different now. */
export const glossaryImportedSchema = z.object({ ...planCounts, glossary: z.string(), written: count })
export type GlossaryImported = z.infer<typeof glossaryImportedSchema>

export const glossaryExportSchema = z.object({
  glossary: z.string().min(1).max(200),
  format: z.enum(glossaryExportFormats),
  /** Of OmegaT's two languages; null: the first two of the glossary. */
  languages: z.object({ source: languageSchema, target: languageSchema }).nullable(),
  /** Null: where exports go. */
  folder: z.string().max(4000).nullable(),
})
