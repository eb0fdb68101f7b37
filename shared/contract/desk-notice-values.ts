import { z } from 'zod'
import { idSchema, list } from '#shared/contract/values.ts'

const told = { id: idSchema, at: z.string() }

export const deskNoticeSchema = z.discriminatedUnion('is', [
  z.object({
    ...told,
    is: z.literal('releases-restored'),
    whole: z.number().int().min(0),
    shortened: list(z.string()),
    lost: list(z.string()),
    missing: z.number().int().min(0).default(0),
    folder: z.string(),
  }),
  z.object({ ...told, is: z.literal('library-restored'), madeAt: z.string(), folder: z.string() }),
  z.object({ ...told, is: z.literal('library-begun-anew'), folder: z.string() }),
  z.object({ ...told, is: z.literal('disk-full') }),
  z.object({ ...told, is: z.literal('safe-mode') }),
])
