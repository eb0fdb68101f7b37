import { CircleCheck, FolderOpen, TriangleAlert } from 'lucide-react'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { FileActs } from '#renderer/app/file-acts.tsx'
import { ownName, titleIn } from '#renderer/app/language-names.ts'
import { useFolders } from '#renderer/app/use-folders.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import type { ExportSummary } from '#shared/contract/values.ts'

interface FinishedProps {
  /** The host has windows of its own that can show a folder. */
  readonly canShow: boolean
  readonly title: string
  readonly summary: ExportSummary
  readonly onAgain: () => void
  readonly onClose: () => void
}

/** What was written, where it lies and what is missing in it. */
export function FinishedExport({ canShow, title, summary, onAgain, onClose }: FinishedProps) {
  const { t, i18n } = useTranslation()
  const folders = useFolders()
  const first = summary.files[0]
  return (
    <Dialog
      title={title}
      closeLabel={t('common.close')}
      size="medium"
      onClose={onClose}
      footer={
        <>
          <Button onPress={onAgain}>{t('export.again')}</Button>
          <span className="space" />
          {first && canShow ? (
            <Button onPress={() => void folders.show(first.path)}>
              <FolderOpen aria-hidden />
              {t('export.show')}
            </Button>
          ) : null}
          <Button look="primary" onPress={onClose}>
            {t('common.done')}
          </Button>
        </>
      }
    >
      <p className="notice ok">
        <CircleCheck aria-hidden />
        {t('export.finished', { count: summary.files.length })}
      </p>
      {summary.waiver ? (
        <div className="notice warn">
          <TriangleAlert aria-hidden />
          <div className="body">
            <p>
              <strong>{t('export.despite', { count: summary.waiver.errors })}</strong>
            </p>
            <p>
              <bdi>{summary.waiver.reason}</bdi>
            </p>
          </div>
        </div>
      ) : null}
      {summary.incomplete.length > 0 ? (
        <div className="notice warn">
          <TriangleAlert aria-hidden />
          <div className="body">
            {summary.incomplete.map(({ language, emptyCells }) => (
              <p key={language}>
                {t('export.incomplete', {
                  language: titleIn(language, i18n.language),
                  cells: t('export.emptyCells', { count: emptyCells }),
                })}
              </p>
            ))}
            <p className="muted">{t('export.incompleteHint')}</p>
          </div>
        </div>
      ) : null}
      <ul className="export-files">
        {summary.files.map((file) => (
          <li key={file.name}>
            <span className="export-file">
              <bdi className="file-name">{file.name}</bdi>
              <small className="muted">
                {file.languages.map((language) => (
                  <Fragment key={language}>
                    <bdi lang={language}>{ownName(language)}</bdi> ·{' '}
                  </Fragment>
                ))}
                {t('common.words', { count: file.words })}
              </small>
            </span>
            <FileActs path={file.path} canShow={canShow} look="icons" />
          </li>
        ))}
      </ul>
      <p className="muted file-path">
        <bdi dir="ltr">{summary.folder}</bdi>
      </p>
    </Dialog>
  )
}
