import type { ReleaseCheck } from '#shared/checks/check.ts'
import { quantityCheck } from '#shared/checks/values/quantity-check.ts'

/** A number of one version that the others do not have, or have otherwise. */
export const numMismatch: ReleaseCheck = quantityCheck('num-mismatch', 'error')
