import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnnouncer } from '#renderer/app/announcer.tsx'
import { useEngine } from '#renderer/app/engine-context.tsx'
import { ErrorNotice } from '#renderer/app/error-notice.tsx'
import { titleIn } from '#renderer/app/language-names.ts'
import { useSettings } from '#renderer/app/settings-context.tsx'
import { useFolders } from '#renderer/app/use-folders.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Select } from '#renderer/ui/select.tsx'
import type { GlossarySummary } from '#shared/contract/values.ts'
import { type GlossaryExportFormat, glossaryExportFormats } from '#shared/model/glossary-file.ts'

export interface ExportGlossaryDialogProps {
  readonly glossary: GlossarySummary
  readonly onClose: () => void
}

/** Asks as what a glossary is written, and writes it beside the exports. */
export function ExportGlossaryDialog({ glossary, onClose }: ExportGlossaryDialogProps) {
  const engine = useEngine()
  const { t, i18n } = useTranslation()
  const { t: tg } = useTranslation('glossary')
  const { settings } = useSettings()
  const { tell } = useAnnouncer()
  const folders = useFolders()
  const [format, setFormat] = useState<GlossaryExportFormat>('tbx')
  const [source, setSource] = useState(glossary.languages[0] ?? 'en')
  const [target, setTarget] = useState(glossary.languages[1] ?? 'fr')
  const [error, setError] = useState<unknown>(null)
  const choices = glossary.languages.map((id) => ({ id, label: titleIn(id, i18n.language) }))
  const write = async () => {
    setError(null)
    try {
      const languages = format === 'omegat' ? { source, target } : null
      const wanted = { glossary: glossary.id, format, languages, folder: settings.exportFolder }
      const { folder, files } = await engine.glossaries.exportFile(wanted)
      const path = files[0]?.path ?? folder
      tell(tg('export.done', { path }), { label: tg('export.show'), run: () => void folders.show(path) })
      onClose()
    } catch (reason) {
      setError(reason)
    }
  }
  return (
    <Dialog
      title={tg('export.title', { name: glossary.name })}
      closeLabel={t('common.close')}
      onClose={onClose}
      footer={
        <>
          <span className="space" />
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" onPress={() => void write()}>
            {tg('export.run')}
          </Button>
        </>
      }
    >
      <Select
        label={tg('export.format')}
        chosen={format}
        choices={glossaryExportFormats.map((id) => ({ id, label: tg(`export.formats.${id}`) }))}
        onChoose={(id) => setFormat(glossaryExportFormats.find((each) => each === id) ?? 'tbx')}
      />
      {format === 'omegat' ? (
        <>
          <Select label={tg('export.source')} chosen={source} choices={choices} onChoose={setSource} />
          <Select label={tg('export.target')} chosen={target} choices={choices} onChoose={setTarget} />
        </>
      ) : null}
      {error ? <ErrorNotice error={error} /> : null}
    </Dialog>
  )
}
