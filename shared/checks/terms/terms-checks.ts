import type { Check } from '#shared/checks/check.ts'
import { termForbidden } from '#shared/checks/terms/term-forbidden.ts'
import { termMissing } from '#shared/checks/terms/term-missing.ts'

/** Group C: what the glossaries say. */
export const termsChecks: readonly Check[] = [termForbidden, termMissing]
