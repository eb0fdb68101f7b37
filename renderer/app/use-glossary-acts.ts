import { useMemo } from 'react'
import { useEngine } from '#renderer/app/engine-context.tsx'
import { useSettings } from '#renderer/app/settings-context.tsx'
import type { GlossarySummary } from '#shared/contract/values.ts'

export interface GlossaryActs {
  /** Makes a glossary that is in use from now on. */
  readonly create: (name: string) => Promise<GlossarySummary>
}

/** What concerns a glossary and the desk's choice of glossaries at once. */
export function useGlossaryActs(): GlossaryActs {
  const engine = useEngine()
  const { settings, change } = useSettings()
  return useMemo(
    () => ({
      create: async (name) => {
        const created = await engine.glossaries.create({ name })
        if (settings.glossaries !== null) await change({ glossaries: [...settings.glossaries, created.id] })
        return created
      },
    }),
    [engine, settings.glossaries, change],
  )
}
