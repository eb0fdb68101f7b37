import { z } from 'zod'
import { idSchema, languageSchema } from '#shared/contract/values.ts'
import { longestNote } from '#shared/model/note.ts'

export const remarkSchema = z.object({
  rowId: idSchema,
  language: languageSchema.nullable(),
  text: z.string().max(longestNote),
  author: z.string().max(200),
  at: z.iso.datetime({ offset: true }),
})

export const noteSchema = remarkSchema.extend({
  id: idSchema,
  releaseId: idSchema,
  resolvedAt: z.string().nullable(),
})
