import { useCallback, useEffect, useState } from 'react'
import { useAnnouncer } from '#renderer/app/announcer.tsx'
import { useEngine } from '#renderer/app/engine-context.tsx'
import { useGlossaryNews } from '#renderer/app/use-glossary-news.ts'
import type { GlossarySummary } from '#shared/contract/values.ts'

/** The glossaries of the desk as they are now; empty until they are read. */
export function useGlossarySummaries(): readonly GlossarySummary[] {
  const engine = useEngine()
  const { fail } = useAnnouncer()
  const [summaries, setSummaries] = useState<readonly GlossarySummary[]>([])
  const load = useCallback(
    (signal?: AbortSignal) => {
      engine.glossaries.list(undefined, signal ? { signal } : {}).then(setSummaries, (error: unknown) => {
        if (!signal?.aborted) fail(error)
      })
    },
    [engine, fail],
  )
  useEffect(() => {
    const stop = new AbortController()
    load(stop.signal)
    return () => stop.abort()
  }, [load])
  useGlossaryNews(() => load())
  return summaries
}
