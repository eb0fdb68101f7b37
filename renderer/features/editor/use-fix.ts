import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnnouncer } from '#renderer/app/announcer.tsx'
import type { ReleaseEditing } from '#renderer/editor/release-editing.ts'
import { applyFix, applyFixes } from '#renderer/editor/row-actions.ts'
import type { Finding } from '#shared/model/finding.ts'

/** Mends findings as one act, and says how many; many at once come with the way back. */
export function useFix(editing: ReleaseEditing): (findings: readonly Finding[]) => void {
  const { t } = useTranslation()
  const { t: te } = useTranslation('editor')
  const { announce, tell } = useAnnouncer()
  return useCallback(
    (findings) => {
      const [only] = findings
      if (findings.length === 1 && only) {
        const count = Number(applyFix(editing, only))
        if (count > 0) announce(te('fixed', { count }))
        return
      }
      const count = applyFixes(editing, findings)
      if (count > 0) tell(te('fixed', { count }), { label: t('common.undo'), run: editing.undo })
    },
    [editing, t, te, announce, tell],
  )
}
