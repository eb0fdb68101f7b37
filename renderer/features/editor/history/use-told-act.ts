import { useCallback } from 'react'
import { useEngine } from '#renderer/app/engine-context.tsx'
import type { OpenRelease } from '#renderer/features/editor/open-release.ts'
import type { ToldEvent } from '#shared/contract/history-values.ts'

/**
 * Names the act that was made last, so that the history of the release says whence its words came. Without a connection
 * the act stands without its name.
 */
export function useToldAct({ editing, sync, opened }: OpenRelease): (event: ToldEvent) => void {
  const engine = useEngine()
  const { id } = opened.summary
  return useCallback(
    (event) => {
      const sent = editing.session.sendable()
      if (!sent) return
      const version = sent.version + sent.steps.length
      sync
        .settled()
        .then(() => engine.history.tell({ id, version, event }))
        .catch(() => undefined)
    },
    [engine, editing, sync, id],
  )
}
