import { useEffect, useRef } from 'react'
import { useConnectionState, useEngine } from '#renderer/app/engine-context.tsx'
import type { GlossaryNews } from '#shared/contract/glossary-procedures.ts'

/**
 * Hears of every change to the glossaries, whichever window makes it. A line that was down may have missed some: when it
 * is back, everything counts as new.
 */
export function useGlossaryNews(onNews: (news: GlossaryNews) => void): void {
  const engine = useEngine()
  const { is: connection } = useConnectionState()
  const hear = useRef(onNews)
  hear.current = onNews
  const wasDown = useRef(false)
  useEffect(() => {
    if (connection !== 'connected') {
      wasDown.current = true
      return
    }
    const stop = new AbortController()
    const follow = async () => {
      const news = await engine.glossaries.follow(undefined, { signal: stop.signal })
      if (wasDown.current) hear.current({ is: 'all' })
      for await (const each of news) {
        if (stop.signal.aborted) return
        hear.current(each)
      }
    }
    // The line's own state says that it broke; when it is back this runs again.
    follow().catch(() => undefined)
    return () => stop.abort()
  }, [engine, connection])
}
