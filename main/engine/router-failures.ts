import { mapEventIterator, ORPCError } from '@orpc/client'
import { os } from '@orpc/server'
import type { LogEvent } from '#engine/ports.ts'
import { failureOf } from '#shared/contract/failure-of.ts'

/**
 * Sends foreseen failures over the wire with their code, from inside a stream too (where the library's own hook for
 * errors is blind). A fault is logged by the procedure it struck and crosses without a word of what it says.
 */
export function failuresOnTheWire(log: (event: LogEvent) => void) {
  return os.middleware(async ({ next, path }) => {
    const onTheWire = (error: unknown): ORPCError<string, unknown> => {
      const failure = failureOf(error)
      if (failure !== null) {
        const { code, values, retryable } = failure
        return new ORPCError('FAILURE', { defined: true, data: { code, values: { ...values }, retryable } })
      }
      if (error instanceof ORPCError && error.code !== 'INTERNAL_SERVER_ERROR') return error
      log({ event: `fault in ${path.join('.')}` })
      return new ORPCError('INTERNAL_SERVER_ERROR', { cause: error })
    }
    try {
      const result = await next()
      if (!isStream(result.output)) return result
      const output = mapEventIterator(result.output, {
        value: async (value) => value,
        error: async (error) => onTheWire(error),
      })
      return { ...result, output }
    } catch (error) {
      throw onTheWire(error)
    }
  })
}

function isStream(value: unknown): value is AsyncIterator<unknown, unknown, void> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value
}
