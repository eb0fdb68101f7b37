import { useEffect, useState } from 'react'
import type { Settings } from '#shared/contract/values.ts'

export type ShownTheme = 'light' | 'dark'

/** Puts the chosen theme on the page and answers which one is shown; the system's is followed while it changes. */
export function useTheme(chosen: Settings['theme']): ShownTheme {
  const [systemIsDark, setSystemIsDark] = useState(() => darkSystem().matches)
  useEffect(() => {
    const query = darkSystem()
    const onChange = () => setSystemIsDark(query.matches)
    query.addEventListener('change', onChange)
    return () => query.removeEventListener('change', onChange)
  }, [])
  const shown = chosen === 'system' ? (systemIsDark ? 'dark' : 'light') : chosen
  useEffect(() => {
    document.documentElement.dataset['theme'] = shown
  }, [shown])
  return shown
}

function darkSystem(): MediaQueryList {
  return window.matchMedia('(prefers-color-scheme: dark)')
}
