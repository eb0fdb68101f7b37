import type { ReleaseCheck } from '#shared/checks/check.ts'
import { quantityCheck } from '#shared/checks/values/quantity-check.ts'

/** An amount of money or its currency that differs. */
export const curMismatch: ReleaseCheck = quantityCheck('cur-mismatch', 'error')
