import { z } from 'zod'
import { base } from '#shared/contract/base.ts'
import {
  glossaryExportSchema,
  glossaryImportedSchema,
  glossaryPreviewSchema,
  tableMappingSchema,
} from '#shared/contract/glossary-file-values.ts'
import { idSchema, list } from '#shared/contract/values.ts'

const uploaded = {
  upload: idSchema,
  fileName: z.string().max(1000),
  encoding: z.string().max(40).optional(),
  /** Null: as it is guessed. The preview says how. */
  mapping: tableMappingSchema.nullable(),
}
const glossaryIdSchema = z.string().min(1).max(200)

/** Glossaries from files and to files. Files are uploaded before, and read in a process of their own. */
export const glossaryFileProcedures = {
  /** What an uploaded file holds, and what it would change in a glossary (null: in a new one). Nothing is stored. */
  readFile: base.input(z.object({ ...uploaded, glossary: glossaryIdSchema.nullable() })).output(glossaryPreviewSchema),
  /**
   * Brings all of a file into a glossary or a new one, or nothing. Nothing is deleted; where both say something else,
   * `conflicts` says whose word stands. GLOSSARY_EMPTY, GLOSSARY_NAME_TAKEN.
   */
  importFile: base
    .input(
      z.object({
        ...uploaded,
        into: z.union([z.object({ glossary: glossaryIdSchema }), z.object({ name: z.string().max(200) })]),
        conflicts: z.enum(['keep', 'take']),
      }),
    )
    .output(glossaryImportedSchema),
  /** Writes a glossary beside the exports, never over a file. */
  exportFile: base
    .input(glossaryExportSchema)
    .output(z.object({ folder: z.string(), files: list(z.object({ path: z.string(), name: z.string() })) })),
}
