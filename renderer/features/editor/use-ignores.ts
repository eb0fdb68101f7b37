import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnnouncer } from '#renderer/app/announcer.tsx'
import { useEngine } from '#renderer/app/engine-context.tsx'
import { useCheckName } from '#renderer/app/use-check-name.ts'
import type { OpenRelease } from '#renderer/features/editor/open-release.ts'
import { ruleFor } from '#shared/checks/ignoring.ts'
import type { Ignore } from '#shared/contract/values.ts'
import type { Finding } from '#shared/model/finding.ts'

export interface Ignores {
  readonly all: readonly Ignore[]
  readonly ignore: (finding: Finding, scope: Ignore['scope'], reason: string) => void
  readonly revoke: (ignore: Ignore) => void
}

type Kept = Omit<Ignore, 'id' | 'at'>

/** What is left as it is in this release, with its reasons; kept by the engine, so it holds next week too. */
export function useIgnores({ editing, opened, ignores }: OpenRelease): Ignores {
  const engine = useEngine()
  const { t } = useTranslation()
  const { fail, tell } = useAnnouncer()
  const [all, setAll] = useState(ignores)
  const releaseId = opened.summary.id

  useEffect(() => {
    editing.setIgnored((finding) => ruleFor(all, finding) !== null)
  }, [editing, all])

  const nameOf = useCheckName()
  const keep = useCallback(
    async (kept: Kept) => {
      const added = await engine.ignores.add(kept)
      setAll((before) => [...before, added])
      return added
    },
    [engine],
  )
  const forget = useCallback(
    async ({ id }: Ignore) => {
      await engine.ignores.remove({ id })
      setAll((before) => before.filter((each) => each.id !== id))
    },
    [engine],
  )
  const ignore = useCallback(
    (finding: Finding, scope: Ignore['scope'], reason: string) => {
      const { check, fingerprint } = finding
      const kept = { scope, check, fingerprint, reason, releaseId: scope === 'kind-always' ? null : releaseId }
      keep(kept).then((added) => {
        const undo = { label: t('common.undo'), run: () => void forget(added).catch(fail) }
        tell(t('checks.ignoredNow', { check: nameOf(check) }), undo)
      }, fail)
    },
    [keep, forget, nameOf, releaseId, t, tell, fail],
  )
  const revoke = useCallback(
    (revoked: Ignore) => {
      forget(revoked).then(() => {
        const { id: _, at: __, ...kept } = revoked
        const undo = { label: t('common.undo'), run: () => void keep(kept).catch(fail) }
        tell(t('checks.checkedAgain', { check: nameOf(revoked.check) }), undo)
      }, fail)
    },
    [keep, forget, nameOf, t, tell, fail],
  )
  return { all, ignore, revoke }
}
