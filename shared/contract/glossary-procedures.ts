import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { base } from '#shared/contract/base.ts'
import { conceptSchema, glossarySchema, glossarySummarySchema, languageSchema, list } from '#shared/contract/values.ts'
import { conceptActs } from '#shared/model/concept-change.ts'

const glossaryIdSchema = z.string().min(1).max(200)
const conceptIdSchema = z.string().min(1).max(1000)
const nameSchema = z.string().max(200)

const conceptChangeSchema = z.object({
  number: z.number().int(),
  at: z.string(),
  who: z.string(),
  act: z.enum(conceptActs),
  before: conceptSchema.nullable(),
})

/** One concept that was saved or deleted (null), or more than can be told one by one: read all anew. */
const glossaryNewsSchema = z.discriminatedUnion('is', [
  z.object({
    is: z.literal('concept'),
    glossary: glossaryIdSchema,
    id: conceptIdSchema,
    concept: conceptSchema.nullable(),
  }),
  z.object({ is: z.literal('all') }),
])
export type GlossaryNews = z.infer<typeof glossaryNewsSchema>

const deletedConceptSchema = z.object({
  glossary: glossaryIdSchema,
  concept: conceptSchema,
  /** When it was deleted, ISO 8601, and by whom, '' where that has no name. */
  at: z.string(),
  who: z.string(),
})
export type DeletedConcept = z.infer<typeof deletedConceptSchema>

const pluralQuerySchema = z.object({
  /** The language of the term; only Arabic has plurals that are made inside the word. */
  language: languageSchema,
  term: z.string().max(500),
  /** The same concept's terms in English and French. */
  partners: z
    .array(z.object({ language: languageSchema, text: z.string().max(500) }))
    .max(40)
    .readonly(),
})
export type PluralQuery = z.infer<typeof pluralQuerySchema>

const suggestedPluralSchema = z.object({
  form: z.string(),
  passages: z.number().int(),
  example: z.object({ arabic: z.string(), partner: z.string() }),
})

/** The glossaries of the desk. Those first in the list win. */
export const glossaryProcedures = {
  list: base.output(list(glossarySummarySchema)),
  search: base
    .input(
      z.object({
        query: z.string().max(500),
        glossary: z.string().optional(),
        language: languageSchema.optional(),
        offset: z.number().int().min(0),
        limit: z.number().int().min(1).max(200),
      }),
    )
    .output(z.object({ total: z.number().int(), concepts: list(conceptSchema.extend({ glossary: z.string() })) })),
  /** Whole glossaries, for recognition in the renderer's worker; a long one comes in several pieces, one after another. */
  load: base.input(z.object({ ids: list(z.string()).nullable() })).output(eventIterator(glossarySchema)),
  /** What changes in them from now on, whichever window changes it, until the caller stops. */
  follow: base.output(eventIterator(glossaryNewsSchema)),
  /** An empty glossary that wins over the others: GLOSSARY_NAME_MISSING, GLOSSARY_NAME_TAKEN. */
  create: base.input(z.object({ name: nameSchema })).output(glossarySummarySchema),
  rename: base.input(z.object({ id: glossaryIdSchema, name: nameSchema })).output(glossarySummarySchema),
  /** All glossaries in their new order; those not named stand behind. */
  order: base
    .input(z.object({ ids: z.array(glossaryIdSchema).max(1000).readonly() }))
    .output(list(glossarySummarySchema)),
  /** Out of use until it is restored. GLOSSARY_SHIPPED for one that comes with the app. */
  delete: base.input(z.object({ id: glossaryIdSchema })).output(z.object({ deleted: z.boolean() })),
  restore: base.input(z.object({ id: glossaryIdSchema })).output(glossarySummarySchema),
  /** `before` is what the writer began from, null for a new concept: CONCEPT_CHANGED where it is another by now. */
  saveConcept: base
    .input(
      z.object({
        glossary: glossaryIdSchema,
        concept: conceptSchema.extend({ id: conceptIdSchema }),
        before: conceptSchema.nullable(),
      }),
    )
    .output(conceptSchema),
  deleteConcept: base
    .input(z.object({ glossary: glossaryIdSchema, id: conceptIdSchema }))
    .output(z.object({ deleted: z.boolean() })),
  /** What was deleted, of one glossary or of all (null), the last first; the last 200. Saving one brings it back. */
  deletedConcepts: base.input(z.object({ glossary: glossaryIdSchema.nullable() })).output(list(deletedConceptSchema)),
  /** Broken plurals of a term, as the memories and the open releases have them across from its partners' plurals. */
  suggestPlurals: base.input(pluralQuerySchema).output(list(suggestedPluralSchema)),
  /** What happened to a concept, the newest first. Saving what it was brings that back. */
  history: base.input(z.object({ glossary: glossaryIdSchema, id: conceptIdSchema })).output(list(conceptChangeSchema)),
}
