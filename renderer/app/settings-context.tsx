import { createContext, type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useEngine } from '#renderer/app/engine-context.tsx'
import { useFollowed } from '#renderer/app/use-followed.ts'
import { useProvided } from '#renderer/app/use-provided.ts'
import { defaultSettings } from '#shared/contract/defaults.ts'
import type { Settings } from '#shared/contract/values.ts'

export interface SettingsState {
  readonly settings: Settings
  /** Shown at once; put back and thrown when the engine could not keep it. */
  readonly change: (part: Partial<Settings>) => Promise<void>
  /** The error that kept the settings from being read; the defaults hold meanwhile. */
  readonly unread: unknown
}

const SettingsContext = createContext<SettingsState | null>(null)

export function SettingsProvider({ children }: { readonly children: ReactNode }) {
  const engine = useEngine()
  const [settings, setSettings] = useState(defaultSettings)
  const [unread, setUnread] = useState<unknown>(null)
  const changes = useRef(0)
  const waiting = useRef(0)
  const take = useCallback((kept: Settings) => {
    // What this window is just changing is newer than what it hears.
    if (waiting.current === 0) setSettings(kept)
    setUnread(null)
  }, [])
  const read = useCallback(() => {
    engine.settings.get().then(take, setUnread)
  }, [engine, take])
  useEffect(read, [read])
  // Another window's change holds here too.
  useFollowed({ open: (signal) => engine.settings.follow(undefined, { signal }), hear: take, missed: read })
  const change = useCallback(
    async (part: Partial<Settings>) => {
      const before = settings
      changes.current += 1
      const number = changes.current
      waiting.current += 1
      setSettings((now) => ({ ...now, ...part }))
      try {
        const kept = await engine.settings.change(part)
        // An answer that comes after the next change knows less than what is shown.
        if (number === changes.current) setSettings(kept)
      } catch (error) {
        // Only what this was to change: another change may have come through meanwhile.
        const wasThen = Object.fromEntries(Object.entries(before).filter(([key]) => key in part))
        setSettings((now) => ({ ...now, ...wasThen }))
        throw error
      } finally {
        waiting.current -= 1
      }
    },
    [engine, settings],
  )
  const state = useMemo(() => ({ settings, change, unread }), [settings, change, unread])
  return <SettingsContext value={state}>{children}</SettingsContext>
}

export function useSettings(): SettingsState {
  return useProvided(SettingsContext)
}
