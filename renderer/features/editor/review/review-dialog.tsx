import type { Node } from '@tiptap/pm/model'
import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice.tsx'
import type { ReleaseEditing } from '#renderer/editor/release-editing.ts'
import { DifferencesDialog } from '#renderer/features/editor/compare/differences-dialog.tsx'
import { useTakeOver } from '#renderer/features/editor/compare/use-take-over.ts'
import { hasChangedHere, reviewDifferences } from '#renderer/features/editor/review/review-differences.ts'
import type { Review } from '#renderer/features/editor/review/use-review.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import type { ReviewedFile } from '#shared/contract/review-procedures.ts'
import { releaseFromJson } from '#shared/document/release-log.ts'
import type { Note } from '#shared/model/note.ts'

export interface ReviewDialogProps {
  readonly editing: ReleaseEditing
  readonly releaseId: string
  readonly review: Review
  /** What is noted on the release already. */
  readonly noted: readonly Note[]
  /** Called with the name of the file when something of it was taken over. */
  readonly onTaken: (fileName: string) => void
}

/** What a file that came back from review changes, while it is read, where it cannot be, and then to be decided about. */
export function ReviewDialog({ editing, releaseId, review, noted, onTaken }: ReviewDialogProps) {
  const { t } = useTranslation('copies')
  const { t: ta } = useTranslation()
  const { state, close } = review
  switch (state.is) {
    case 'none':
      return null
    case 'read':
      return (
        <Returned
          editing={editing}
          releaseId={releaseId}
          fileName={state.file.name}
          reviewed={state.reviewed}
          noted={noted}
          onTaken={onTaken}
          onClose={close}
        />
      )
    default:
      return (
        <Dialog title={t('review.title')} closeLabel={ta('common.close')} onClose={close}>
          {state.is === 'failed' ? (
            <ErrorNotice error={state.error} />
          ) : (
            <p aria-busy="true" role="status">
              {ta('import.reading')} <bdi className="file-name">{state.file.name}</bdi>
            </p>
          )}
        </Dialog>
      )
  }
}

interface ReturnedProps {
  readonly editing: ReleaseEditing
  readonly releaseId: string
  readonly fileName: string
  readonly reviewed: ReviewedFile
  readonly noted: readonly Note[]
  readonly onTaken: (fileName: string) => void
  readonly onClose: () => void
}

function Returned({ editing, releaseId, noted, fileName, reviewed, onTaken, onClose }: ReturnedProps) {
  const { t } = useTranslation('copies')
  const [before] = useState(() => editing.session.state().doc)
  const there = useMemo(() => releaseFromJson(reviewed.document), [reviewed])
  const compare = useCallback((here: Node) => reviewDifferences(here, there, reviewed, noted), [there, reviewed, noted])

  const takeOver = useTakeOver({ editing, releaseId, fileName, onTaken })

  return (
    <DifferencesDialog
      editing={editing}
      there={there}
      compare={compare}
      isChangedHere={(compared) => hasChangedHere(compared, reviewed, editing.session.state().doc, before)}
      title={t('review.title')}
      explain={t('review.explain')}
      same={t('review.same')}
      head={
        <>
          <p className="compare-file">
            <bdi className="file-name">{fileName}</bdi>
          </p>
          {reviewed.knowsOrigin ? null : <p className="notice">{t('review.noOrigin')}</p>}
        </>
      }
      onApplied={takeOver}
      onClose={onClose}
    />
  )
}
