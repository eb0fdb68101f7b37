import type { ReleaseCheck } from '#shared/checks/check.ts'
import { quantityCheck } from '#shared/checks/values/quantity-check.ts'

/** An ordinal, such as the number of a session, that differs. */
export const ordinalMismatch: ReleaseCheck = quantityCheck('ordinal-mismatch', 'error')
