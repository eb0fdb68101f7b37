import { z } from 'zod'
import { exportFormats } from '#shared/contract/export-formats.ts'
import { languageSchema, list } from '#shared/contract/values.ts'
import { releaseStates } from '#shared/model/release-state.ts'

/** What a window tells of an act of its own that the steps do not say: whence the words came. */
export const toldEventSchema = z.discriminatedUnion('is', [
  /** Taken over from a file that is a copy of the release. */
  z.object({ is: z.literal('taken'), file: z.string().max(1000) }),
  /** Brought back from what the release was at this time. */
  z.object({ is: z.literal('restored'), from: z.string().max(40) }),
])
export type ToldEvent = z.infer<typeof toldEventSchema>

/** What a point of a release's history is a point of. */
export const historyEventSchema = z.discriminatedUnion('is', [
  z.object({ is: z.literal('created') }),
  z.object({ is: z.literal('imported'), file: z.string() }),
  /** The oldest text there is; what came before it was not kept. */
  z.object({ is: z.literal('earliest') }),
  /** A sitting: work without a pause of more than ten minutes. */
  z.object({ is: z.literal('worked') }),
  z.object({ is: z.literal('version-added'), languages: list(languageSchema), file: z.string().nullable() }),
  z.object({ is: z.literal('state'), state: z.enum(releaseStates) }),
  z.object({ is: z.literal('exported'), languages: list(languageSchema), formats: list(z.enum(exportFormats)) }),
  ...toldEventSchema.options,
])
export type HistoryEvent = z.infer<typeof historyEventSchema>

/** One point of a release's history. Several may be of one version. Times are ISO 8601 UTC. */
export const historyPointSchema = z.object({
  /** Steps up to here: what `history.open` wants. */
  version: z.number().int().min(0),
  event: historyEventSchema,
  /** When a sitting began, where that is known. */
  began: z.string().nullable(),
  at: z.string(),
  /** Whoever is known to have written, by the names of their devices' users. */
  writers: list(z.string()),
  /** How many rows have text or a status that the point before had not, in the languages that have such rows. */
  changed: list(z.object({ language: languageSchema, rows: z.number().int() })),
  /** What the release was then cannot be read any more. */
  damaged: z.boolean(),
})
export type HistoryPoint = z.infer<typeof historyPointSchema>
