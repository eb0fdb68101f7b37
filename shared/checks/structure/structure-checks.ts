import type { Check } from '#shared/checks/check.ts'
import { prContactMismatch } from '#shared/checks/structure/pr-contact-mismatch.ts'

/** Group F: the anatomy of a press release. */
export const structureChecks: readonly Check[] = [prContactMismatch]
