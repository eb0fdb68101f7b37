import { ORPCError, os } from '@orpc/server'
import type { LogEvent } from '#engine/ports.ts'
import { storeFailure } from '#engine/storage/open-store.ts'
import { withTranslatedErrors } from '#shared/contract/translated-errors.ts'
import { Failure } from '#shared/model/failure.ts'

/**
 * Sends foreseen failures over the wire with their code and values, in answers and inside streams. Everything else is
 * a fault: it is logged without content and reaches the other side as nothing but a fault.
 */
export function foreseenFailures(log: (event: LogEvent) => void) {
  return os.middleware(async ({ next }) => {
    const translate = (error: unknown) => wireError(error, log)
    try {
      const result = await next()
      return { ...result, output: await withTranslatedErrors(Promise.resolve(result.output), translate) }
    } catch (error) {
      throw translate(error)
    }
  })
}

function wireError(error: unknown, log: (event: LogEvent) => void): unknown {
  const failure = storeFailure(error)
  if (failure instanceof Failure) {
    log({ event: 'failure', code: failure.code })
    const { code, values, retryable } = failure
    return new ORPCError('FAILURE', { defined: true, data: { code, values, retryable } })
  }
  if (error instanceof ORPCError) return error
  log({ event: 'fault' })
  return error
}
