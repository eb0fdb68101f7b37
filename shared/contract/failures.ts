import { z } from 'zod'
import { failureCodes } from '#shared/model/failure.ts'

/** A failure as it crosses the wire. */
export const failureSchema = z.object({
  code: z.enum(failureCodes),
  values: z.record(z.string(), z.string()),
  retryable: z.boolean(),
})
