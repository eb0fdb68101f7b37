import type { Check } from '#shared/checks/check.ts'

/** Group C: people, bodies, acronyms, events, quotations, boilerplate. */
export const namesChecks: readonly Check[] = []
