import { useEffect, useState } from 'react'
import { useAnnouncer } from '#renderer/app/announcer.tsx'
import { useEngine } from '#renderer/app/engine-context.tsx'
import type { GlossarySummary } from '#shared/contract/values.ts'

/** The glossaries of the desk, read once; empty until then. */
export function useGlossarySummaries(): readonly GlossarySummary[] {
  const engine = useEngine()
  const { fail } = useAnnouncer()
  const [summaries, setSummaries] = useState<readonly GlossarySummary[]>([])
  useEffect(() => {
    const stop = new AbortController()
    engine.glossaries.list(undefined, { signal: stop.signal }).then(setSummaries, (error: unknown) => {
      if (!stop.signal.aborted) fail(error)
    })
    return () => stop.abort()
  }, [engine, fail])
  return summaries
}
