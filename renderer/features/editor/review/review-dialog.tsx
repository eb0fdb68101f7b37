import type { Node } from '@tiptap/pm/model'
import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnnouncer } from '#renderer/app/announcer.tsx'
import { useEngine } from '#renderer/app/engine-context.tsx'
import { ErrorNotice } from '#renderer/app/error-notice.tsx'
import type { ReleaseEditing } from '#renderer/editor/release-editing.ts'
import { type Compared, isChange } from '#renderer/features/editor/compare/compared.ts'
import { DifferencesDialog } from '#renderer/features/editor/compare/differences-dialog.tsx'
import { hasChangedHere, reviewDifferences } from '#renderer/features/editor/review/review-differences.ts'
import type { Review } from '#renderer/features/editor/review/use-review.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import type { ReviewedFile } from '#shared/contract/review-procedures.ts'
import { releaseFromJson } from '#shared/document/release-log.ts'

export interface ReviewDialogProps {
  readonly editing: ReleaseEditing
  readonly releaseId: string
  readonly review: Review
  /** Called with the name of the file when something of it was taken over. */
  readonly onTaken: (fileName: string) => void
}

/** What a file that came back from review changes, while it is read, where it cannot be, and then to be decided about. */
export function ReviewDialog({ editing, releaseId, review, onTaken }: ReviewDialogProps) {
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
          onTaken={() => onTaken(state.file.name)}
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
  readonly onTaken: () => void
  readonly onClose: () => void
}

function Returned({ editing, releaseId, fileName, reviewed, onTaken, onClose }: ReturnedProps) {
  const engine = useEngine()
  const { t } = useTranslation('copies')
  const { t: ta } = useTranslation()
  const { tell, fail } = useAnnouncer()
  const [before] = useState(() => editing.session.state().doc)
  const there = useMemo(() => releaseFromJson(reviewed.document), [reviewed])
  const compare = useCallback((here: Node) => reviewDifferences(here, there, reviewed), [there, reviewed])

  const taken = async (all: readonly Compared[], isDone: boolean) => {
    if (!isDone) return tell(t('notDone'))
    if (all.some(isChange)) onTaken()
    const remarks = all.flatMap((each) => (each.is === 'note' ? [each.remark] : []))
    const notes = remarks.length === 0 ? [] : await engine.notes.takeOver({ releaseId, remarks })
    const undo = async () => {
      if (all.some(isChange)) editing.undo()
      await Promise.all(notes.map(({ id }) => engine.notes.remove({ id })))
    }
    tell(t('done', { count: all.length, file: fileName }), {
      label: ta('common.undo'),
      run: () => void undo().catch(fail),
    })
  }

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
      onApplied={(all, isDone) => void taken(all, isDone).catch(fail)}
      onClose={onClose}
    />
  )
}
