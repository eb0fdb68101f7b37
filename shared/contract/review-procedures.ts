import { z } from 'zod'
import { base } from '#shared/contract/base.ts'
import { idSchema, languageSchema, list, remarkSchema } from '#shared/contract/values.ts'

const reviewedFileSchema = z.object({
  /** The release as it is, with what the reviewer changed and nothing else; as `openedReleaseSchema.document`. */
  document: z.unknown(),
  /** The cells that the reviewer changed, and whether they have changed at the desk since they were sent out. */
  cells: list(z.object({ rowId: idSchema, language: languageSchema, changedHere: z.boolean() })),
  /** The rows that only the file has; changed here: the desk has taken them out since. */
  added: list(z.object({ rowId: idSchema, changedHere: z.boolean() })),
  /** The rows that the reviewer took out. */
  removed: list(z.object({ rowId: idSchema, changedHere: z.boolean() })),
  /** The reviewer put rows into another order. */
  moved: z.boolean(),
  /** False where the file does not tell any more what it was made of: then every difference counts as the reviewer's. */
  knowsOrigin: z.boolean(),
  /** What is not noted yet. */
  remarks: list(remarkSchema),
})
export type ReviewedFile = z.infer<typeof reviewedFileSchema>

export const reviewProcedures = {
  /**
   * A table for reviewers (DOCX) or an XLIFF file that was uploaded before, held beside the release it was made of.
   * Nothing is changed. REVIEW_FORMAT, REVIEW_UNMARKED and REVIEW_OTHER_RELEASE, and what reading a file may throw.
   */
  read: base
    .input(z.object({ id: idSchema, upload: idSchema, fileName: z.string().max(1000) }))
    .output(reviewedFileSchema),
}
