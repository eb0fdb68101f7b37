/**
 * Hears long work to its end: progress on the way, the result as the answer; undefined where the signal stopped it first.
 */
export async function followToEnd<Progress, Result>(
  events: AsyncIterator<Progress, Result>,
  { signal, onProgress }: { readonly signal: AbortSignal; readonly onProgress: (progress: Progress) => void },
): Promise<Result | undefined> {
  const stop = () => void events.return?.()
  signal.addEventListener('abort', stop)
  try {
    for (;;) {
      const event = await events.next()
      if (signal.aborted) return undefined
      if (event.done) return event.value
      onProgress(event.value)
    }
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
