/** Awaits a call and passes what it throws through `translate`; when it answers with a stream, what the stream throws too. */
export async function withTranslatedErrors(
  call: Promise<unknown>,
  translate: (error: unknown) => unknown,
): Promise<unknown> {
  let output: unknown
  try {
    output = await call
  } catch (error) {
    throw translate(error)
  }
  return isStream(output) ? translatedStream(output, translate) : output
}

type Stream = AsyncIterator<unknown, unknown, void>

/** Stopping a stream ends a `next` that is still waiting; the wire's own complaint about it is nobody's concern. */
function translatedStream(
  stream: Stream,
  translate: (error: unknown) => unknown,
): AsyncIterableIterator<unknown, unknown, void> {
  let stopped = false
  const finished: IteratorReturnResult<undefined> = { done: true, value: undefined }
  const iterator: AsyncIterableIterator<unknown, unknown, void> = {
    [Symbol.asyncIterator]: () => iterator,
    async next() {
      if (stopped) return finished
      try {
        return await stream.next()
      } catch (error) {
        if (stopped) return finished
        throw translate(error)
      }
    },
    async return() {
      stopped = true
      await stream.return?.()
      return finished
    },
  }
  return iterator
}

function isStream(value: unknown): value is Stream {
  return (
    typeof value === 'object' &&
    value !== null &&
    Symbol.asyncIterator in value &&
    typeof Reflect.get(value, 'next') === 'function'
  )
}
