import { useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnnouncer } from '#renderer/app/announcer.tsx'
import { type ApprovedTexts, useApprovedTexts } from '#renderer/app/use-approved-texts.ts'
import { lockApprovedText } from '#renderer/editor/approved-actions.ts'
import type { OpenRelease } from '#renderer/features/editor/open-release.ts'
import { type RecognisedRow, recogniseApproved } from '#shared/boilerplate/recognise-approved.ts'
import { approvedMarkOf } from '#shared/document/approved-mark.ts'
import { rowIn, versionsOf } from '#shared/document/versions.ts'
import type { ReleaseText } from '#shared/model/release-text.ts'

export interface ApprovedRows extends ApprovedTexts {
  readonly recognised: readonly RecognisedRow[]
}

/** The approved texts of the desk in the open release; says so when somebody types where one is locked. */
export function useApprovedRows({ editing, tellApproved }: OpenRelease, text: ReleaseText): ApprovedRows {
  const approved = useApprovedTexts()
  const { texts } = approved
  const { t } = useTranslation('boilerplate')
  const { tell } = useAnnouncer()
  useEffect(() => tellApproved(texts), [tellApproved, texts])
  useEffect(
    () =>
      editing.onLocked((rowId) => {
        const id = versionsOf(editing.session.state().doc).flatMap((place) => {
          const row = rowIn(place, rowId)
          return row ? (approvedMarkOf(row.node)?.text ?? []) : []
        })[0]
        const name = texts.find((each) => each.id === id)?.name
        const unlock = { label: t('row.unlock'), run: () => lockApprovedText(editing, rowId, false) }
        tell(name === undefined ? t('row.isLockedUnknown') : t('row.isLocked', { name }), unlock)
      }),
    [editing, texts, tell, t],
  )
  const recognised = useMemo(() => recogniseApproved(text, texts), [text, texts])
  return { ...approved, recognised }
}
