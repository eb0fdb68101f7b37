import { z } from 'zod'
import { base } from '#shared/contract/base.ts'
import { historyPointSchema, toldEventSchema } from '#shared/contract/history-values.ts'
import { idSchema, list } from '#shared/contract/values.ts'

const versionSchema = z.number().int().min(0)

/** What a release was before: read from its log, which nothing here ever changes. */
export const historyProcedures = {
  /** The oldest point first. */
  list: base.input(z.object({ id: idSchema })).output(list(historyPointSchema)),
  /** The document as it was (ProseMirror JSON of `shared/document/schema.ts`). POINT_NOT_KEPT, POINT_DAMAGED. */
  open: base.input(z.object({ id: idSchema, version: versionSchema })).output(z.object({ document: z.unknown() })),
  /** The newest version that can be read of a release that cannot be opened, and when it was so; null: there is none. */
  readable: base
    .input(z.object({ id: idSchema }))
    .output(z.object({ document: z.unknown(), at: z.string() }).nullable()),
  /** Names the act whose last step is that of `version`, once it is committed. */
  tell: base
    .input(z.object({ id: idSchema, version: versionSchema, event: toldEventSchema }))
    .output(z.object({ told: z.boolean() })),
}
