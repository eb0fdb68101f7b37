import { oc } from '@orpc/contract'
import { failureSchema } from '#shared/contract/failures.ts'

/** Every procedure may end in one foreseen failure: `FAILURE` with its code, values and whether trying again helps. */
export const base = oc.errors({ FAILURE: { data: failureSchema } })
