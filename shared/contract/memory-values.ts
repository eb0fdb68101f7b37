// The translation memory as it crosses the wire, checked on arrival. Its plain types are in shared/model/translation-unit.ts.
import { z } from 'zod'
import { idSchema, languageSchema, list } from '#shared/contract/values.ts'

/** Longer segments are documents, not segments; TMX files that hold such are refused by the unit, not by the file. */
export const longestSegment = 20_000
const segmentSchema = z.string().max(longestSegment)

/** A tag as other programs write them in their files: `en-us`, `sr-Latn-RS`, `x-klingon`. */
const unitLanguageSchema = z.string().min(1).max(35)

export const translationUnitSchema = z.object({
  id: idSchema,
  memory: idSchema,
  sourceLanguage: unitLanguageSchema,
  targetLanguage: unitLanguageSchema,
  sourceText: segmentSchema,
  targetText: segmentSchema,
  before: segmentSchema.nullable(),
  after: segmentSchema.nullable(),
  segmentation: z.enum(['paragraph', 'sentence']),
  provenance: z.object({
    origin: z.string(),
    createdBy: z.string(),
    createdAt: z.string(),
    changedBy: z.string(),
    changedAt: z.string(),
  }),
})

/** A memory as the list of memories shows it. Smaller numbers of priority come first. */
export const memorySummarySchema = z.object({
  id: idSchema,
  name: z.string(),
  priority: z.number().int(),
  units: z.number().int(),
  /** The languages its units are in, the pair with most units first. */
  pairs: list(
    z.object({ sourceLanguage: unitLanguageSchema, targetLanguage: unitLanguageSchema, units: z.number().int() }),
  ),
})
export type MemorySummary = z.infer<typeof memorySummarySchema>

export const memoryMatchSchema = z.object({
  unit: translationUnitSchema,
  similarity: z.number().min(0).max(1.01),
  targetText: z.string(),
  adapted: z.boolean(),
  differences: list(z.object({ is: z.enum(['same', 'insert', 'delete']), text: z.string() })),
})

export const matchQuerySchema = z.object({
  sourceLanguage: languageSchema,
  targetLanguage: languageSchema,
  text: segmentSchema,
  /** The segments around it; null where there are none. */
  before: segmentSchema.nullable(),
  after: segmentSchema.nullable(),
  /** The least similarity wanted, 0.5 … 1. */
  threshold: z.number().min(0.5).max(1),
  limit: z.number().int().min(1).max(50),
})
export type MatchQuery = z.infer<typeof matchQuerySchema>

/** What is to be remembered: the confirmed rows of a release (all, or these), or pairs as they are given. */
export const rememberedSchema = z.discriminatedUnion('is', [
  z.object({ is: z.literal('rows'), releaseId: idSchema, rows: list(idSchema).nullable() }),
  z.object({
    is: z.literal('pairs'),
    origin: z.string().max(500),
    pairs: list(
      z.object({
        sourceLanguage: languageSchema,
        targetLanguage: languageSchema,
        sourceText: segmentSchema.min(1),
        targetText: segmentSchema.min(1),
      }),
    ),
  }),
])
export type Remembered = z.infer<typeof rememberedSchema>

/** `merged`: the memory had these already. `replaced`: another translation of the same segment in the same row. */
export const rememberedCountsSchema = z.object({
  memory: idSchema,
  added: z.number().int(),
  merged: z.number().int(),
  replaced: z.number().int(),
})
export type RememberedCounts = z.infer<typeof rememberedCountsSchema>

const pageShape = { offset: z.number().int().min(0), limit: z.number().int().min(1).max(200) }

export const concordanceQuerySchema = z.object({
  /** Words that all stand in the segment, in any of their beginnings: `govern` finds “government”. */
  query: z.string().max(500),
  /** Where they are looked for; null: on either side. */
  side: z.enum(['source', 'target']).nullable(),
  /** Null: any. What was translated the other way round is found too, as it lies in its memory. */
  sourceLanguage: languageSchema.nullable(),
  targetLanguage: languageSchema.nullable(),
  ...pageShape,
})
export type ConcordanceQuery = z.infer<typeof concordanceQuerySchema>

/** `total` is exact below `isMore: true`, which says that there are more than were counted. */
const countShape = { total: z.number().int(), isMore: z.boolean() }

/** Where words stand, in UTF-16 units, end exclusive; in the order of the text. */
const hitSpansSchema = list(
  z.object({ side: z.enum(['source', 'target']), start: z.number().int(), end: z.number().int() }),
)

export const concordanceSchema = z.object({
  ...countShape,
  hits: list(
    z.object({
      unit: translationUnitSchema,
      spans: hitSpansSchema,
    }),
  ),
})
export type Concordance = z.infer<typeof concordanceSchema>

export const unitQuerySchema = z.object({
  /** Null: all memories. */
  memory: idSchema.nullable(),
  /** Empty: every unit, the newest first. */
  query: z.string().max(500),
  sourceLanguage: unitLanguageSchema.nullable(),
  targetLanguage: unitLanguageSchema.nullable(),
  ...pageShape,
})
export type UnitQuery = z.infer<typeof unitQuerySchema>

export const unitPageSchema = z.object({
  ...countShape,
  units: list(translationUnitSchema),
  /** For each of the units where the words of the query stand in it. */
  spans: list(hitSpansSchema),
})
export type UnitPage = z.infer<typeof unitPageSchema>

export const unitChangeSchema = z.object({
  id: idSchema,
  sourceText: segmentSchema.min(1).optional(),
  targetText: segmentSchema.min(1).optional(),
})

export const memoryNameSchema = z.string().trim().min(1).max(200)

export const tmxOrderSchema = z.object({
  upload: idSchema,
  fileName: z.string().max(1000),
  memory: idSchema,
  /** Pairs are made from this language; null: from the one each unit names. */
  sourceLanguage: languageSchema.nullable(),
})

/** `bytes` of `size` are read; `units` are ready to be stored. Nothing is in the memory before the last event. */
export const tmxProgressSchema = z.object({
  bytes: z.number().int(),
  size: z.number().int(),
  units: z.number().int(),
})
export type TmxProgress = z.infer<typeof tmxProgressSchema>

export const tmxSummarySchema = z.object({
  added: z.number().int(),
  /** The memory or the file itself had them already. */
  merged: z.number().int(),
  /** Without text, in one language only, or longer than any segment. */
  skipped: z.number().int(),
  pairs: list(
    z.object({ sourceLanguage: unitLanguageSchema, targetLanguage: unitLanguageSchema, units: z.number().int() }),
  ),
})
export type TmxSummary = z.infer<typeof tmxSummarySchema>

export type TmxOrder = z.infer<typeof tmxOrderSchema>

export const tmxExportSchema = z.object({
  memory: idSchema,
  /** Null: where exports go. */
  folder: z.string().min(1).max(4000).nullable(),
})
export type TmxExport = z.infer<typeof tmxExportSchema>
export const tmxWrittenSchema = z.object({ path: z.string(), name: z.string(), units: z.number().int() })
export type TmxWritten = z.infer<typeof tmxWrittenSchema>
