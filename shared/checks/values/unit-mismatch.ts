import type { ReleaseCheck } from '#shared/checks/check.ts'
import { quantityCheck } from '#shared/checks/values/quantity-check.ts'

/** A measure that differs, in its number or its unit; deliberate conversions agree. */
export const unitMismatch: ReleaseCheck = quantityCheck('unit-mismatch', 'error')
