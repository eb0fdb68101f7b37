// Approved texts as they cross the wire, checked on arrival; also what the library's JSON columns are read by.
import { z } from 'zod'
import { idSchema, languageSchema, list } from '#shared/contract/values.ts'
import { type ApprovedText, approvedBounds, approvedKinds } from '#shared/model/boilerplate.ts'

const wordsSchema = z.string().max(approvedBounds.length)
const lineSchema = z.string().max(approvedBounds.name)
const byLanguage = <Value extends z.ZodType>(value: Value) =>
  z
    .record(languageSchema, value)
    .refine((texts) => Object.keys(texts).length <= approvedBounds.languages, 'More languages than a text has')

export const approvedContentSchema = z.discriminatedUnion('is', [
  z.object({
    is: z.literal('passages'),
    passages: z
      .array(z.object({ heading: z.boolean(), texts: byLanguage(wordsSchema) }))
      .max(approvedBounds.passages)
      .readonly(),
  }),
  z.object({
    is: z.literal('card'),
    card: z.object({
      phone: lineSchema,
      email: lineSchema,
      web: lineSchema,
      wording: byLanguage(
        z.object({ heading: lineSchema, name: lineSchema, role: lineSchema, address: z.string().max(2000) }),
      ),
    }),
  }),
])

/** A day: `2024-09-20`. */
export const daySchema = z.iso.date()

export const approvedNamesSchema = z.object({ organisation: lineSchema, name: lineSchema })

export const approvedTextSchema = z.object({
  id: idSchema,
  kind: z.enum(approvedKinds),
  ...approvedNamesSchema.shape,
  editions: list(
    z.object({
      number: z.number().int(),
      savedAt: z.string(),
      savedBy: z.string(),
      approvedOn: daySchema,
      content: approvedContentSchema,
    }),
  ),
}) satisfies z.ZodType<ApprovedText>
