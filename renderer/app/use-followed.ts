import { useEffect, useRef } from 'react'
import { useConnectionState } from '#renderer/app/engine-context.tsx'

interface Followed<News> {
  /** Asks the engine for a stream that goes on until the signal stops it. */
  readonly open: (signal: AbortSignal) => Promise<AsyncIterable<News>>
  readonly hear: (news: News) => void
  /** The line was down and is back: what came meanwhile was not heard. */
  readonly missed: () => void
}

/** Listens to news of the engine as long as the window stands, over each new line again. */
export function useFollowed<News>(followed: Followed<News>): void {
  const isConnected = useConnectionState().is === 'connected'
  const now = useRef(followed)
  now.current = followed
  const wasDown = useRef(false)
  useEffect(() => {
    if (!isConnected) {
      wasDown.current = true
      return
    }
    const stop = new AbortController()
    const follow = async () => {
      const news = await now.current.open(stop.signal)
      if (wasDown.current) now.current.missed()
      wasDown.current = false
      for await (const each of news) {
        if (stop.signal.aborted) return
        now.current.hear(each)
      }
    }
    // The line's own state says that it broke; when it is back this runs again.
    follow().catch(() => undefined)
    return () => stop.abort()
  }, [isConnected])
}
