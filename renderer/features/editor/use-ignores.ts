import { useCallback, useEffect, useState } from 'react'
import { useAnnouncer } from '#renderer/app/announcer.tsx'
import { useEngine } from '#renderer/app/engine-context.tsx'
import type { OpenRelease } from '#renderer/features/editor/open-release.ts'
import { ruleFor } from '#shared/checks/ignoring.ts'
import type { Ignore } from '#shared/contract/values.ts'
import type { Finding } from '#shared/model/finding.ts'

export interface Ignores {
  readonly all: readonly Ignore[]
  readonly ignore: (finding: Finding, scope: Ignore['scope'], reason: string) => void
  readonly revoke: (id: string) => void
}

/** What is left as it is in this release, with its reasons; kept by the engine, so it holds next week too. */
export function useIgnores({ editing, opened, ignores }: OpenRelease): Ignores {
  const engine = useEngine()
  const { fail } = useAnnouncer()
  const [all, setAll] = useState(ignores)
  const releaseId = opened.summary.id

  useEffect(() => {
    editing.setIgnored((finding) => ruleFor(all, finding) !== null)
  }, [editing, all])

  const ignore = useCallback(
    (finding: Finding, scope: Ignore['scope'], reason: string) => {
      const kept = {
        scope,
        check: finding.check,
        fingerprint: finding.fingerprint,
        reason,
        releaseId: scope === 'kind-always' ? null : releaseId,
      }
      engine.ignores.add(kept).then((added) => setAll((before) => [...before, added]), fail)
    },
    [engine, releaseId, fail],
  )
  const revoke = useCallback(
    (id: string) => {
      engine.ignores.remove({ id }).then(() => setAll((before) => before.filter((each) => each.id !== id)), fail)
    },
    [engine, fail],
  )
  return { all, ignore, revoke }
}
