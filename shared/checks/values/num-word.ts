import type { ReleaseCheck } from '#shared/checks/check.ts'
import { quantityCheck } from '#shared/checks/values/quantity-check.ts'

/** A number in words in one version and in figures in another, of different value. */
export const numWord: ReleaseCheck = quantityCheck('num-word', 'error')
