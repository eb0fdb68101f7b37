import { type DependencyList, useCallback, useEffect, useState } from 'react'
import { useConnectionState } from '#renderer/app/engine-context.tsx'

/** `stale` holds what was there before while it is read again, so that a list does not blink. */
export type Loaded<T> =
  | { readonly is: 'loading'; readonly stale: T | null }
  | { readonly is: 'ready'; readonly value: T }
  | { readonly is: 'failed'; readonly error: unknown }

/** Reads once, and again when `dependencies` change or `reload` is called; an answer that comes too late is dropped. */
export function useLoaded<T>(
  load: (signal: AbortSignal) => Promise<T>,
  dependencies: DependencyList,
): { readonly state: Loaded<T>; readonly reload: () => void } {
  const [state, setState] = useState<Loaded<T>>({ is: 'loading', stale: null })
  const [asked, setAsked] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the caller names what the reading depends on
  useEffect(() => {
    const stop = new AbortController()
    setState((before) => ({ is: 'loading', stale: loadedValue(before) }))
    load(stop.signal).then(
      (value) => {
        if (!stop.signal.aborted) setState({ is: 'ready', value })
      },
      (error: unknown) => {
        if (!stop.signal.aborted) setState({ is: 'failed', error })
      },
    )
    return () => stop.abort()
  }, [...dependencies, asked])
  const { is: connection } = useConnectionState()
  const failed = state.is === 'failed'
  // What failed because the line was down is read again when it is back. Only the return of the connection counts: a
  // failure while it stands would be tried without end.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (connection === 'connected' && failed) setAsked((times) => times + 1)
  }, [connection])
  const reload = useCallback(() => setAsked((times) => times + 1), [])
  return { state, reload }
}

/** What can be shown now: the value, or the one before it. */
export function loadedValue<T>(state: Loaded<T>): T | null {
  switch (state.is) {
    case 'ready':
      return state.value
    case 'loading':
      return state.stale
    case 'failed':
      return null
  }
}
