import type { ReleaseCheck } from '#shared/checks/check.ts'
import { quantityCheck } from '#shared/checks/values/quantity-check.ts'

/** A percentage that differs, has lost its sign, or was taken for percentage points. */
export const pctMismatch: ReleaseCheck = quantityCheck('pct-mismatch', 'error')
