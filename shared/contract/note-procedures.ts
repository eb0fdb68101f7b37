import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { base } from '#shared/contract/base.ts'
import { idSchema, list, noteSchema, remarkSchema } from '#shared/contract/values.ts'

const ofRelease = { releaseId: idSchema }
const ofNote = { id: idSchema }

/** Notes on rows. They are kept apart from the text, so that two who write at once lose nothing. */
export const noteProcedures = {
  /** The oldest first, also those of rows that are gone. */
  list: base.input(z.object(ofRelease)).output(list(noteSchema)),
  /** Says that the notes of a release are others than before, whichever window changed them, until the caller stops. */
  follow: base.input(z.object(ofRelease)).output(eventIterator(z.object({ is: z.literal('changed') }))),
  /** By whoever works at this device, now. NOTE_EMPTY where nothing is said. */
  add: base.input(remarkSchema.pick({ rowId: true, language: true, text: true }).extend(ofRelease)).output(noteSchema),
  /** What a file brought. What is noted already is passed over; the answer is what is new. */
  takeOver: base
    .input(z.object({ ...ofRelease, remarks: z.array(remarkSchema).max(10_000).readonly() }))
    .output(list(noteSchema)),
  /** NOTE_NOT_FOUND, as below, where it was deleted meanwhile. */
  resolve: base.input(z.object({ ...ofNote, resolved: z.boolean() })).output(noteSchema),
  remove: base.input(z.object(ofNote)).output(z.object({ removed: z.boolean() })),
  /** Takes back that it was deleted. */
  restore: base.input(z.object(ofNote)).output(noteSchema),
}
