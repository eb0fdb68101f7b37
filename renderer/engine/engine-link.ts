import type { ClientLink } from '@orpc/client'
import type { Closing, Wire } from '#renderer/engine/wire.ts'
import { failureOf } from '#shared/contract/failure-of.ts'
import { withTranslatedErrors } from '#shared/contract/translated-errors.ts'
import { Failure } from '#shared/model/failure.ts'

/**
 * Calls over whichever wire is open. Left alone, a call on a dead port waits for ever; here it fails with NOT_CONNECTED,
 * and so does every call that was waiting when the wire went. What the caller stops himself fails with CANCELLED.
 */
export function createEngineLink(openWire: () => Wire | null): ClientLink<Record<never, never>> {
  return {
    async call(path, input, options) {
      const wire = openWire()
      if (wire === null || wire.closing.closed) throw notConnected()
      const translate = (error: unknown) => {
        const failure = failureOf(error)
        if (failure !== null) return failure
        if (options.signal?.aborted) return new Failure('CANCELLED', {}, { cause: error })
        return wire.closing.closed ? notConnected(error) : error
      }
      return withTranslatedErrors(untilClosed(wire.link.call(path, input, options), wire.closing), translate)
    },
  }
}

export function notConnected(cause?: unknown): Failure {
  return new Failure('NOT_CONNECTED', {}, { retryable: true, cause })
}

async function untilClosed(call: Promise<unknown>, closing: Closing): Promise<unknown> {
  let stopWaiting: () => void = () => undefined
  const gone = new Promise<never>((_, reject) => {
    stopWaiting = closing.wait(() => reject(notConnected()))
  })
  try {
    const output = await Promise.race([call, gone])
    return isStream(output) ? untilClosedStream(output, closing) : output
  } finally {
    stopWaiting()
  }
}

function untilClosedStream(stream: AsyncIterator<unknown>, closing: Closing): AsyncIterableIterator<unknown> {
  const iterator: AsyncIterableIterator<unknown> = {
    [Symbol.asyncIterator]: () => iterator,
    async next() {
      let stopWaiting: () => void = () => undefined
      const gone = new Promise<never>((_, reject) => {
        stopWaiting = closing.wait(() => reject(notConnected()))
      })
      try {
        return await Promise.race([stream.next(), gone])
      } finally {
        stopWaiting()
      }
    },
    async return() {
      // On a dead wire there is nobody left to tell.
      if (!closing.closed) await stream.return?.()
      return { done: true, value: undefined }
    },
  }
  return iterator
}

function isStream(value: unknown): value is AsyncIterator<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value
}
