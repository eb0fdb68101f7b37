// Alignments in progress as they cross the wire, checked on arrival; also what the library's JSON columns are read by.
// Their plain types are in shared/alignment/session.
import { z } from 'zod'
import type {
  AlignmentRow,
  AlignmentSplice,
  AlignmentState,
  SessionText,
} from '#shared/alignment/session/alignment-session.ts'
import { type AlignmentVerb, alignmentActs } from '#shared/alignment/session/alignment-verb.ts'
import { idSchema, languageSchema, list, richRunSchema } from '#shared/contract/values.ts'
import { furnitureReasons } from '#shared/model/imported-document.ts'
import { rowKinds } from '#shared/model/row.ts'

/** So many texts are aligned at once at most. */
export const mostTexts = 8

const number = z.number().int().min(0)
const numbers = list(number)
const runsSchema = list(richRunSchema)

export const sessionTextSchema = z.object({
  name: z.string(),
  language: languageSchema,
  paragraphs: list(
    z.object({
      part: number,
      kind: z.enum(rowKinds),
      furniture: z.enum(furnitureReasons).nullable(),
      shape: z.discriminatedUnion('type', [
        z.object({ type: z.literal('paragraph') }),
        z.object({
          type: z.literal('heading'),
          level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
        }),
        z.object({ type: z.literal('item'), ordered: z.boolean(), depth: number }),
      ]),
    }),
  ),
  segments: list(z.object({ paragraph: number, gap: z.string(), runs: runsSchema })),
}) satisfies z.ZodType<SessionText>

const rowSchema = z.object({
  id: number,
  cells: list(numbers),
  confidence: z.number().min(0).max(1),
  accepted: z.boolean(),
}) satisfies z.ZodType<AlignmentRow>

export const alignmentStateSchema = z.object({
  rows: list(rowSchema),
  parked: list(numbers),
  edits: list(z.object({ text: number, segment: number, runs: runsSchema })),
}) satisfies z.ZodType<AlignmentState>

export const alignmentSpliceSchema = z.object({
  at: number,
  removed: list(rowSchema),
  inserted: list(rowSchema),
  parking: list(z.object({ text: number, segments: numbers, isParked: z.boolean() })),
  edits: list(z.object({ text: number, segment: number, before: runsSchema.nullable(), after: runsSchema.nullable() })),
}) satisfies z.ZodType<AlignmentSplice>

const ofRow = { row: number }
const longestEdit = 20_000
export const alignmentVerbSchema = z.discriminatedUnion('is', [
  z.object({ is: z.literal('merge'), ...ofRow }),
  z.object({ is: z.literal('split'), ...ofRow, before: z.object({ text: number, segment: number }).nullable() }),
  z.object({
    is: z.literal('move'),
    ...ofRow,
    text: number,
    what: z.enum(['sentence', 'paragraph']),
    to: z.enum(['up', 'down']),
  }),
  z.object({ is: z.literal('unlink'), ...ofRow }),
  z.object({ is: z.literal('accept'), ...ofRow, accepted: z.boolean() }),
  z.object({ is: z.literal('acceptAbove'), ...ofRow }),
  z.object({ is: z.literal('park'), ...ofRow, text: number.nullable() }),
  z.object({ is: z.literal('unpark'), text: number, paragraph: number }),
  z.object({
    is: z.literal('edit'),
    text: number,
    segment: number,
    runs: runsSchema
      .refine((runs) => runs.reduce((sum, { text }) => sum + text.length, 0) <= longestEdit, 'Longer than a segment')
      .nullable(),
  }),
  z.object({ is: z.literal('moveRow'), ...ofRow, index: number }),
]) satisfies z.ZodType<AlignmentVerb>

/** Where a text comes from. Without a language it is told from the text: ALIGNMENT_LANGUAGE_UNKNOWN where it cannot be. */
const segmentationSchema = z.enum(['sentences', 'lines'])
export const textToAlignSchema = z.discriminatedUnion('is', [
  z.object({
    is: z.literal('upload'),
    upload: idSchema,
    fileName: z.string().min(1).max(1000),
    language: languageSchema.nullable(),
    encoding: z.string().max(40).optional(),
    /** `lines`: plain text, one segment a line, taken as it is. */
    segmentation: segmentationSchema,
  }),
  z.object({
    is: z.literal('pasted'),
    text: z.string().max(4_000_000),
    html: z.boolean(),
    /** What it is to be called. */
    name: z.string().min(1).max(1000),
    language: languageSchema.nullable(),
    segmentation: segmentationSchema,
  }),
  /** A version of a release of this desk, as it stands. */
  z.object({ is: z.literal('release'), releaseId: idSchema, language: languageSchema }),
])
export type TextFromWindow = z.infer<typeof textToAlignSchema>

/** What the list of alignments shows. Times are ISO 8601 UTC. */
export const alignmentSummarySchema = z.object({
  id: idSchema,
  name: z.string(),
  texts: list(z.object({ name: z.string(), language: languageSchema })),
  rows: number,
  accepted: number,
  createdAt: z.string(),
  changedAt: z.string(),
  deletedAt: z.string().nullable(),
})
export type AlignmentSummary = z.infer<typeof alignmentSummarySchema>

const placeInHistory = {
  /** Counts the changes, undoing and redoing among them. */
  revision: number,
  /** What the next undo takes back and the next redo does again; null: there is none. */
  undoes: z.enum(alignmentActs).nullable(),
  redoes: z.enum(alignmentActs).nullable(),
}

export const openedAlignmentSchema = z.object({
  summary: alignmentSummarySchema,
  texts: list(sessionTextSchema),
  state: alignmentStateSchema,
  ...placeInHistory,
})
export type OpenedAlignment = z.infer<typeof openedAlignmentSchema>

/** What was done. `splice` null: there was nothing to do, and the revision is the same as before. */
export const alignmentChangeSchema = z.object({ ...placeInHistory, splice: alignmentSpliceSchema.nullable() })
export type AlignmentChange = z.infer<typeof alignmentChangeSchema>

/** A change after revision `revision - 1`, whichever window made it; or more than can be told: read it anew. */
export const alignmentNewsSchema = z.discriminatedUnion('is', [
  z.object({ is: z.literal('changed'), ...alignmentChangeSchema.shape }),
  z.object({ is: z.literal('renamed'), name: z.string() }),
  z.object({ is: z.literal('deleted') }),
])
export type AlignmentNews = z.infer<typeof alignmentNewsSchema>

/** Reading comes first (a text at a time), then aligning; `done` is 0…1 of the whole. */
export const alignmentProgressSchema = z.object({
  step: z.enum(['reading', 'aligning']),
  /** The name of the text being read; null while aligning. */
  name: z.string().nullable(),
  done: z.number().min(0).max(1),
})
export type AlignmentProgress = z.infer<typeof alignmentProgressSchema>
