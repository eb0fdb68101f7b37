import type { Node } from '@tiptap/pm/model'
import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useDesk } from '#renderer/app/desk.ts'
import { ErrorNotice } from '#renderer/app/error-notice.tsx'
import type { ReleaseCopy } from '#renderer/app/release-copy.ts'
import { useNavigation } from '#renderer/app/route.ts'
import { useFormat } from '#renderer/app/use-format.ts'
import type { ReleaseEditing } from '#renderer/editor/release-editing.ts'
import { DifferencesDialog } from '#renderer/features/editor/compare/differences-dialog.tsx'
import { foundNotes } from '#renderer/features/editor/compare/found-notes.ts'
import { useKeepCopy } from '#renderer/features/editor/compare/use-keep-copy.ts'
import { useTakeOver } from '#renderer/features/editor/compare/use-take-over.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { releaseDifferences } from '#shared/document/release-differences.ts'
import { releaseFromJson } from '#shared/document/release-log.ts'
import type { Note } from '#shared/model/note.ts'

export interface CompareDialogProps {
  readonly editing: ReleaseEditing
  readonly releaseId: string
  readonly copy: ReleaseCopy
  /** What is noted on the release already. */
  readonly noted: readonly Note[]
  /** Called with the name of the file when something of it was taken over. */
  readonly onTaken: (fileName: string) => void
  readonly onClose: () => void
}

/** What a copy of the open release has otherwise. */
export function CompareDialog({ editing, releaseId, copy, noted, onTaken, onClose }: CompareDialogProps) {
  const { t } = useTranslation('copies')
  const { t: ta } = useTranslation()
  const format = useFormat()
  const there = useMemo(() => releaseFromJson(copy.document), [copy])
  const compare = useCallback(
    (here: Node) => [...releaseDifferences(here, there), ...foundNotes(copy.remarks, here, noted)],
    [there, copy, noted],
  )
  const takeOver = useTakeOver({ editing, releaseId, fileName: copy.file.name, onTaken })
  const { go } = useNavigation()
  const { changed } = useDesk()
  const keeping = useKeepCopy(copy.file, (kept) => {
    changed()
    go({ screen: 'editor', releaseId: kept })
  })
  return (
    <DifferencesDialog
      editing={editing}
      there={there}
      compare={compare}
      title={t('title')}
      explain={t('explain')}
      same={t('same')}
      head={
        <>
          {keeping.error ? <ErrorNotice error={keeping.error} /> : null}
          <p className="compare-file">
            <bdi className="file-name">{copy.file.name}</bdi>
            {copy.releases.length > 1 ? (
              <Select
                label={t('compareWith')}
                size="small"
                choices={copy.releases.map(({ id, title, editedAt }) => ({
                  id,
                  label: `${title || ta('library.untitled')} · ${format.moment(editedAt)}`,
                }))}
                chosen={releaseId}
                onChoose={(id) => go({ screen: 'editor', releaseId: id, copy })}
              />
            ) : null}
          </p>
        </>
      }
      otherAct={
        <Button isDisabled={keeping.isWorking} onPress={keeping.keep}>
          {t('keepSeparate')}
        </Button>
      }
      onApplied={takeOver}
      onClose={onClose}
    />
  )
}
