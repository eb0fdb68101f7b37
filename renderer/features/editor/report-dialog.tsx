import { CircleCheck } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useEngine } from '#renderer/app/engine-context.tsx'
import { ErrorNotice } from '#renderer/app/error-notice.tsx'
import { ExportFolderField } from '#renderer/app/export-folder-field.tsx'
import { FileActs } from '#renderer/app/file-acts.tsx'
import { interfaceLanguages } from '#renderer/app/interface-language.ts'
import { useSettings } from '#renderer/app/settings-context.tsx'
import { loadedValue, useLoaded } from '#renderer/app/use-loaded.ts'
import type { EngineClient } from '#renderer/engine/connect-engine.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Checkbox, CheckboxGroup } from '#renderer/ui/fields.tsx'
import { type ReportFormat, reportFormats } from '#shared/contract/defaults.ts'

export interface ReportDialogProps {
  readonly releaseId: string
  /** Resolves when what was typed is committed: only that is reported on. */
  readonly settled: () => Promise<void>
  readonly onClose: () => void
}

type WrittenReport = Awaited<ReturnType<EngineClient['checks']['report']>>

/** The report for whoever signs off, written beside the exports. */
export function ReportDialog({ releaseId, settled, onClose }: ReportDialogProps) {
  const { t, i18n } = useTranslation()
  const engine = useEngine()
  const { settings } = useSettings()
  const { state } = useLoaded((signal) => engine.system.about(undefined, { signal }), [engine])
  const about = loadedValue(state)
  const [formats, setFormats] = useState<readonly ReportFormat[]>(['html'])
  const [typed, setTyped] = useState<string | null>(settings.exportFolder)
  const [written, setWritten] = useState<WrittenReport | null>(null)
  const [error, setError] = useState<unknown>(null)
  const folder = typed ?? about?.defaultExportFolder ?? ''
  const write = async () => {
    setError(null)
    try {
      await settled()
      const language = interfaceLanguages.find((each) => each === i18n.language) ?? 'en'
      setWritten(await engine.checks.report({ id: releaseId, language, formats: [...formats], folder: folder.trim() }))
    } catch (reason) {
      setError(reason)
    }
  }
  if (written) return <WrittenDialog written={written} canShow={about?.nativeDialogs === true} onClose={onClose} />
  return (
    <Dialog
      title={t('report.title')}
      closeLabel={t('common.close')}
      onClose={onClose}
      footer={
        <>
          <span className="space" />
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" isDisabled={formats.length === 0 || folder.trim() === ''} onPress={() => void write()}>
            {t('report.write')}
          </Button>
        </>
      }
    >
      {error ? <ErrorNotice error={error} /> : null}
      <p className="muted">{t('report.explain')}</p>
      <CheckboxGroup
        label={t('export.formats')}
        chosen={formats}
        onChange={(chosen) => setFormats(reportFormats.filter((format) => chosen.includes(format)))}
      >
        {reportFormats.map((format) => (
          <Checkbox key={format} value={format}>
            {t(`report.format.${format}`)}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <ExportFolderField folder={folder} canChoose={about?.nativeDialogs ?? false} onFolder={setTyped} />
    </Dialog>
  )
}

interface WrittenProps {
  readonly written: WrittenReport
  readonly canShow: boolean
  readonly onClose: () => void
}

function WrittenDialog({ written, canShow, onClose }: WrittenProps) {
  const { t } = useTranslation()
  return (
    <Dialog
      title={t('report.title')}
      closeLabel={t('common.close')}
      onClose={onClose}
      footer={
        <>
          <span className="space" />
          <Button look="primary" onPress={onClose}>
            {t('common.done')}
          </Button>
        </>
      }
    >
      <p className="notice ok" role="status">
        <CircleCheck aria-hidden />
        {t('report.written')}
      </p>
      <ul className="report-files">
        {written.files.map(({ path, name }) => (
          <li key={path}>
            <bdi className="file-name">{name}</bdi>
            <FileActs path={path} canShow={canShow} look="icons" />
          </li>
        ))}
      </ul>
      <p className="muted file-path">
        <bdi dir="ltr">{written.folder}</bdi>
      </p>
    </Dialog>
  )
}
