import { faultyTermCheck } from '#shared/checks/terms/faulty-terms.ts'

/** A term that the glossary lets pass no more, though it is not wrong. */
export const termDeprecated = faultyTermCheck('term-deprecated', 'warning', 'deprecated')
