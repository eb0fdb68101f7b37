import { z } from 'zod'
import { failureCodes } from '#shared/model/failure.ts'
import { furnitureReasons, type ImportedDocument, importFormats } from '#shared/model/imported-document.ts'
import { longestNote } from '#shared/model/note.ts'
import { rowKinds } from '#shared/model/row.ts'
import { safeAddressOf } from '#shared/text/safe-address.ts'

/** What the import process may answer. It has read a stranger's file, so its answer is checked like one. */
export const text = z
  .string()
  .max(16_000_000)
  .refine((value) => value.isWellFormed())
const runs = z
  .array(
    z.strictObject({
      text,
      bold: z.boolean().exactOptional(),
      italic: z.boolean().exactOptional(),
      underline: z.boolean().exactOptional(),
      href: z
        .string()
        .max(2_048)
        .refine((href) => safeAddressOf(href) !== null)
        .exactOptional(),
    }),
  )
  .max(100_000)
export const block = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('paragraph'), runs }),
  z.strictObject({ type: z.literal('heading'), level: z.literal([1, 2, 3, 4]), runs }),
  z.strictObject({ type: z.literal('item'), ordered: z.boolean(), depth: z.int().min(0).max(500), runs }),
])
export const language = z
  .string()
  .max(40)
  .regex(/^[a-z]{2,8}(?:-[a-z\d]{1,8}){0,6}$/iu)
const values = z.record(z.string().max(100), z.string().max(1_000))

const documentSchema = z.strictObject({
  fileName: z.string().max(4_096),
  format: z.enum(importFormats),
  encoding: z.string().max(40).nullable(),
  language: z.string().min(2).max(40),
  languageConfidence: z.number().min(0).max(1),
  columns: z
    .array(z.strictObject({ heading: z.string().max(200), sample: z.string().max(200), language: language.nullable() }))
    .max(100)
    .exactOptional(),
  otherLanguages: z.array(language).max(100).exactOptional(),
  title: text,
  parts: z
    .array(
      z.strictObject({
        kind: z.enum(rowKinds),
        blocks: z.array(block).max(50_000),
        furniture: z.enum(furnitureReasons).nullable(),
        others: z.record(language, z.array(block).max(50_000)).exactOptional(),
        remarks: z
          .array(
            z.strictObject({
              language: language.nullable(),
              author: z.string().max(200),
              at: z.string().max(100),
              text: z.string().max(longestNote),
            }),
          )
          .max(10_000)
          .exactOptional(),
      }),
    )
    .max(50_000),
  warnings: z.array(z.strictObject({ code: z.string().max(100), values })).max(1_000),
})

/** What the process says on its way: how much is done. */
export const shareDone = z.strictObject({ share: z.number().min(0).max(1) })
export type ShareDone = z.infer<typeof shareDone>

/** What the process answers in place of any content. */
export const refusedReply = z.strictObject({ outcome: z.literal('refused'), code: z.enum(failureCodes), values })

export const importReply = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('imported'), document: documentSchema }),
  refusedReply,
])
export type ImportReply =
  | { readonly outcome: 'imported'; readonly document: ImportedDocument }
  | {
      readonly outcome: 'refused'
      readonly code: (typeof failureCodes)[number]
      readonly values: Readonly<Record<string, string>>
    }
