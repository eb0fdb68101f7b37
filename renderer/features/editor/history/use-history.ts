import { useEngine } from '#renderer/app/engine-context.tsx'
import { useLoaded } from '#renderer/app/use-loaded.ts'
import type { OpenRelease } from '#renderer/features/editor/open-release.ts'
import type { HistoryPoint } from '#shared/contract/history-values.ts'
import { releaseFromJson } from '#shared/document/release-log.ts'

/** The points of an open release, with what was typed last. */
export function useHistory({ opened, sync }: OpenRelease) {
  const engine = useEngine()
  const { id } = opened.summary
  return useLoaded(
    async (signal): Promise<readonly HistoryPoint[]> => {
      // What cannot be saved at the moment is not history yet.
      await sync.settled().catch(() => undefined)
      return engine.history.list({ id }, { signal })
    },
    [engine, id, sync],
  )
}

/** The release as it was at a version. */
export function useReleaseThen(releaseId: string, version: number) {
  const engine = useEngine()
  return useLoaded(
    async (signal) => {
      const { document } = await engine.history.open({ id: releaseId, version }, { signal })
      return { version, document: releaseFromJson(document) }
    },
    [engine, releaseId, version],
  )
}
