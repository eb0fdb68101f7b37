// What the process that reads a stranger's TMX file and the engine say to each other.
import { z } from 'zod'
import type { TmxOptions } from '#engine/memory/tmx/tmx-tree.ts'
import { failureCodes } from '#shared/model/failure.ts'

/** Which file is to be read; `file` is its name for people. */
export interface TmxJob {
  readonly path: string
  readonly file: string
  readonly options: TmxOptions
}

export interface TmxToRead {
  readonly tmx: TmxJob
}

/** The engine's word for being ready for the next piece. */
export const nextPiece = 'next'

const unitSchema = z.object({
  sourceLanguage: z.string(),
  targetLanguage: z.string(),
  sourceText: z.string(),
  targetText: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
  segmentation: z.enum(['paragraph', 'sentence']),
  provenance: z.object({
    origin: z.string(),
    createdBy: z.string(),
    createdAt: z.string(),
    changedBy: z.string(),
    changedAt: z.string(),
  }),
})

export const tmxReply = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('piece'), bytes: z.number(), skipped: z.number(), units: z.array(unitSchema) }),
  z.object({ outcome: z.literal('end') }),
  z.object({ outcome: z.literal('refused'), code: z.enum(failureCodes), values: z.record(z.string(), z.string()) }),
])
export type TmxReply = z.infer<typeof tmxReply>
