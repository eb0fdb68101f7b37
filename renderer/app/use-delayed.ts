import { useEffect, useState } from 'react'

/** The value as it was once it has rested for `delayMs`: a search that waits until the typing pauses. */
export function useDelayed<T>(value: T, delayMs: number): T {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), delayMs)
    return () => clearTimeout(timer)
  }, [value, delayMs])
  return rested
}
