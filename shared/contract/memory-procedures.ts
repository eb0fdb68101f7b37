import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { base } from '#shared/contract/base.ts'
import {
  concordanceQuerySchema,
  concordanceSchema,
  matchQuerySchema,
  memoryMatchSchema,
  memoryNameSchema,
  memorySummarySchema,
  rememberedCountsSchema,
  rememberedSchema,
  tmxExportSchema,
  tmxOrderSchema,
  tmxProgressSchema,
  tmxSummarySchema,
  tmxWrittenSchema,
  translationUnitSchema,
  unitChangeSchema,
  unitPageSchema,
  unitQuerySchema,
} from '#shared/contract/memory-values.ts'
import { idSchema, list } from '#shared/contract/values.ts'

/** The translation memories of the desk. Those first in the list are asked first. */
export const memoryProcedures = {
  list: base.output(list(memorySummarySchema)),
  /** Says that memories or their units are others than before, whichever window changed them, until the caller stops. */
  follow: base.output(eventIterator(z.object({ is: z.literal('changed') }))),
  /** A new memory stands last. */
  create: base.input(z.object({ name: memoryNameSchema })).output(memorySummarySchema),
  rename: base.input(z.object({ id: idSchema, name: memoryNameSchema })).output(memorySummarySchema),
  /** All memories in their new order; those not named stand behind. */
  order: base.input(z.object({ ids: list(idSchema) })).output(list(memorySummarySchema)),
  delete: base.input(z.object({ id: idSchema })).output(z.object({ units: z.number().int() })),
  /** Remembers translations; null is the first memory of the desk, which is made by this name where there is none. */
  add: base
    .input(z.object({ memory: idSchema.nullable(), nameOfFirst: memoryNameSchema, remember: rememberedSchema }))
    .output(rememberedCountsSchema),
  /** The best first; units that are equally similar by the order of their memories, then the newest first. */
  matches: base.input(matchQuerySchema).output(list(memoryMatchSchema)),
  concordance: base.input(concordanceQuerySchema).output(concordanceSchema),
  page: base.input(unitQuerySchema).output(unitPageSchema),
  saveUnit: base.input(unitChangeSchema).output(translationUnitSchema),
  deleteUnits: base
    .input(z.object({ ids: z.array(idSchema).min(1).max(1000).readonly() }))
    .output(z.object({ deleted: z.number().int() })),
  /** Puts back what was deleted, as it was; the counterpart of `deleteUnits`. */
  restoreUnits: base
    .input(z.object({ units: z.array(translationUnitSchema).min(1).max(200).readonly() }))
    .output(z.object({ restored: z.number().int() })),
  /** Reads a TMX file, uploaded as `large`. Cancelled or failed, nothing of it is stored. */
  import: base.input(tmxOrderSchema).output(eventIterator(tmxProgressSchema, tmxSummarySchema)),
  /** Writes TMX 1.4b beside the exports; a file that is there stays, and the new one gets a number. */
  export: base
    .input(tmxExportSchema)
    .output(eventIterator(z.object({ done: z.number().int(), total: z.number().int() }), tmxWrittenSchema)),
}
