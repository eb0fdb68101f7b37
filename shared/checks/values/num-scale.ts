import type { ReleaseCheck } from '#shared/checks/check.ts'
import { quantityCheck } from '#shared/checks/values/quantity-check.ts'

/** A thousand, million or billion where the other versions say another of them. */
export const numScale: ReleaseCheck = quantityCheck('num-scale', 'error')
