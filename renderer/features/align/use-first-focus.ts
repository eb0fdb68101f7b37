import { useEffect, useRef } from 'react'

/** Once the desk is there, the focus comes to it where nothing else has it, so that the keys act at once. */
export function useFirstFocus(isThere: boolean, take: () => void): void {
  const now = useRef(take)
  now.current = take
  useEffect(() => {
    if (!isThere) return
    const timer = setTimeout(() => {
      const { activeElement } = document
      if (activeElement === document.body || activeElement?.id === 'content') now.current()
    }, focusReturnsMs)
    return () => clearTimeout(timer)
  }, [isThere])
}

/** A closed window may still give the focus back; only then is it free. */
const focusReturnsMs = 120
