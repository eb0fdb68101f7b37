import { useEffect, useRef, useState } from 'react'
import { useEngine } from '#renderer/app/engine-context.tsx'
import { keepSeparately } from '#renderer/app/release-copy.ts'

export interface KeepCopy {
  readonly keep: () => void
  readonly isWorking: boolean
  readonly error: unknown
}

/** Keeps a copy as a release of its own and says which it is. */
export function useKeepCopy(file: File, onKept: (releaseId: string) => void): KeepCopy {
  const engine = useEngine()
  const stop = useRef(new AbortController())
  const [isWorking, setWorking] = useState(false)
  const [error, setError] = useState<unknown>(null)
  useEffect(() => {
    stop.current = new AbortController()
    return () => stop.current.abort()
  }, [])
  const keep = async () => {
    const { signal } = stop.current
    setWorking(true)
    setError(null)
    try {
      const kept = await keepSeparately(engine, file, signal)
      if (kept && !signal.aborted) onKept(kept.id)
    } catch (reason) {
      if (!signal.aborted) setError(reason)
    }
    if (!signal.aborted) setWorking(false)
  }
  return { keep: () => void keep(), isWorking, error }
}
