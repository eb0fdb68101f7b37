import { faultyTermCheck } from '#shared/checks/terms/faulty-terms.ts'

/** A term that the glossary forbids. */
export const termForbidden = faultyTermCheck('term-forbidden', 'error', 'forbidden')
