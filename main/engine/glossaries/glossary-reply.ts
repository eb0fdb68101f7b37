import { z } from 'zod'
import type { GlossaryContent } from '#engine/glossaries/read-glossary-file.ts'
import { genders } from '#shared/model/concept.ts'
import { failureCodes } from '#shared/model/failure.ts'
import { termStatuses } from '#shared/model/finding.ts'
import { glossaryFileWarnings } from '#shared/model/glossary-file.ts'

/** What the process that reads glossaries may answer. It has read a stranger's file, so its answer is checked like one. */
const text = z
  .string()
  .max(1_000_000)
  .refine((value) => value.isWellFormed())
const list = <Item extends z.ZodType>(item: Item, most: number) => z.array(item).max(most).readonly()
const values = z.record(z.string().max(100), z.string().max(4_000))
const warnings = list(z.strictObject({ code: z.enum(glossaryFileWarnings), values }), 1_000)
const year = z.number().int().nullable()

const term = z.strictObject({
  text,
  status: z.enum(termStatuses).nullable(),
  partOfSpeech: text,
  gender: z.enum(genders),
  otherForms: list(text, 10_000),
  note: text,
  caseSensitive: z.boolean(),
  onlyIfSourceHasConcept: z.boolean(),
  validFrom: year,
  validUntil: year,
})
const concept = z.strictObject({
  id: text.nullable(),
  domain: text,
  definition: text,
  note: text,
  source: text,
  doNotTranslate: z.boolean(),
  terms: z.record(z.string().max(100), list(term, 10_000)),
})
const content = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('concepts'),
    format: z.literal('tbx'),
    name: text,
    concepts: list(concept, 1_000_000),
    warnings,
  }),
  z.strictObject({
    kind: z.literal('table'),
    format: z.enum(['csv', 'tsv', 'xlsx']),
    encoding: z.string().max(40).nullable(),
    rows: list(list(text, 16_384), 1_000_000),
    warnings,
  }),
])

export const glossaryReply = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('read'), content }),
  z.strictObject({ outcome: z.literal('refused'), code: z.enum(failureCodes), values }),
])
export type GlossaryReply =
  | { readonly outcome: 'read'; readonly content: GlossaryContent }
  | {
      readonly outcome: 'refused'
      readonly code: (typeof failureCodes)[number]
      readonly values: Readonly<Record<string, string>>
    }
