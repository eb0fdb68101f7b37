import { useMemo } from 'react'
import { useEngine } from '#renderer/app/engine-context.tsx'
import { loadedValue, useLoaded } from '#renderer/app/use-loaded.ts'
import type { CheckEntry } from '#shared/checks/check-groups.ts'

/** Every check there is; the engine knows them, so that the window need not carry them all. Empty until it answered. */
export function useCheckCatalogue(): { readonly checks: readonly CheckEntry[]; readonly error: unknown } {
  const engine = useEngine()
  const { state } = useLoaded((signal) => engine.checks.catalogue(undefined, { signal }), [engine])
  const checks = loadedValue(state)
  return useMemo(() => ({ checks: checks ?? [], error: state.is === 'failed' ? state.error : null }), [checks, state])
}
