import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import {
  alignmentChangeSchema,
  alignmentNewsSchema,
  alignmentProgressSchema,
  alignmentSummarySchema,
  alignmentVerbSchema,
  mostTexts,
  openedAlignmentSchema,
  textToAlignSchema,
} from '#shared/contract/alignment-values.ts'
import { base } from '#shared/contract/base.ts'
import { memoryNameSchema, tmxWrittenSchema } from '#shared/contract/memory-values.ts'
import { idSchema, list, releaseSummarySchema } from '#shared/contract/values.ts'

const ofAlignment = { id: idSchema }
/** Made on top of this revision: ALIGNMENT_CHANGED where another window was faster; then read it anew. */
const onRevision = { ...ofAlignment, revision: z.number().int().min(0) }
const nameSchema = z.string().trim().min(1).max(200)
const rowsWanted = {
  /** Only rows that were accepted; otherwise all that link two texts. */
  acceptedOnly: z.boolean(),
}

/**
 * Alignments in progress: texts that exist in several languages and are to become one release, or units of a memory. Each
 * act is answered once it is committed; undo and redo reach back to the beginning, also in the next session.
 */
export const alignmentProcedures = {
  /** The newest first; those deleted, or those that are not. */
  list: base.input(z.object({ deleted: z.boolean() }).partial()).output(list(alignmentSummarySchema)),
  /**
   * Reads the texts, aligns them and keeps the alignment. The first text is the source. Cancelled or failed, nothing is
   * kept: ALIGNMENT_LANGUAGE_UNKNOWN, ALIGNMENT_LANGUAGE_TWICE, CANCELLED, and what importing files fails with.
   */
  create: base
    .input(z.object({ name: nameSchema, texts: z.array(textToAlignSchema).min(2).max(mostTexts).readonly() }))
    .output(eventIterator(alignmentProgressSchema, alignmentSummarySchema)),
  read: base.input(z.object(ofAlignment)).output(openedAlignmentSchema),
  act: base.input(z.object({ ...onRevision, verb: alignmentVerbSchema })).output(alignmentChangeSchema),
  undo: base.input(z.object(onRevision)).output(alignmentChangeSchema),
  redo: base.input(z.object(onRevision)).output(alignmentChangeSchema),
  /** Aligns anew all that is not accepted, between what is. Cancelled, nothing changes. `done` is 0…1. */
  realign: base
    .input(z.object(onRevision))
    .output(eventIterator(z.object({ done: z.number().min(0).max(1) }), alignmentChangeSchema)),
  /** What changes from now on, whichever window changes it, until the caller stops. */
  follow: base.input(z.object(ofAlignment)).output(eventIterator(alignmentNewsSchema)),
  rename: base.input(z.object({ ...ofAlignment, name: nameSchema })).output(alignmentSummarySchema),
  /** Out of sight until it is restored. */
  delete: base.input(z.object(ofAlignment)).output(alignmentSummarySchema),
  restore: base.input(z.object(ofAlignment)).output(alignmentSummarySchema),
  /** A new release of all rows, in their order; the first text is its source. The alignment stays. */
  toRelease: base.input(z.object(ofAlignment)).output(releaseSummarySchema),
  /**
   * Puts what is aligned into a memory, by paragraph and by sentence; all or nothing. Null is the first memory of the desk,
   * which is made by this name where there is none. The first text is the source language. `merged`: it had these already.
   */
  toMemory: base
    .input(z.object({ ...ofAlignment, ...rowsWanted, memory: idSchema.nullable(), nameOfFirst: memoryNameSchema }))
    .output(
      eventIterator(
        z.object({ done: z.number().min(0).max(1) }),
        z.object({ memory: idSchema, added: z.number().int(), merged: z.number().int() }),
      ),
    ),
  /** Writes the same units as TMX 1.4b beside the exports (null) or into a folder, never over a file. */
  exportTmx: base
    .input(z.object({ ...ofAlignment, ...rowsWanted, folder: z.string().min(1).max(4000).nullable() }))
    .output(eventIterator(z.object({ done: z.number().min(0).max(1) }), tmxWrittenSchema)),
}
