import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDesk } from '#renderer/app/desk.ts'
import { useEngine } from '#renderer/app/engine-context.tsx'
import { ErrorNotice } from '#renderer/app/error-notice.tsx'
import { offeredLanguages, titleIn } from '#renderer/app/language-names.ts'
import type { OpenRelease } from '#renderer/features/editor/open-release.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Select } from '#renderer/ui/select.tsx'
import type { LanguageTag } from '#shared/model/language.ts'

export interface AddVersionDialogProps {
  readonly release: OpenRelease
  readonly languages: readonly LanguageTag[]
  readonly onClose: () => void
  readonly onAdded: (language: LanguageTag) => void
}

/** A further language for the release: empty, to be translated here, or from a file that exists. */
export function AddVersionDialog({ release, languages, onClose, onAdded }: AddVersionDialogProps) {
  const engine = useEngine()
  const { importFiles } = useDesk()
  const { t, i18n } = useTranslation()
  const { t: te } = useTranslation('editor')
  const offered = offeredLanguages.filter((language) => !languages.includes(language))
  const [language, setLanguage] = useState(offered[0] ?? 'en')
  const [error, setError] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)

  const add = async () => {
    setBusy(true)
    setError(null)
    try {
      await release.sync.settled()
      await engine.releases.addVersion({ id: release.opened.summary.id, language })
      onAdded(language)
    } catch (cause) {
      setError(cause)
      setBusy(false)
    }
  }
  return (
    <Dialog
      title={te('addVersion.title')}
      closeLabel={t('common.close')}
      onClose={onClose}
      footer={
        <>
          <Button
            onPress={() => {
              onClose()
              importFiles()
            }}
          >
            {te('addVersion.fromFile')}
          </Button>
          <Button look="primary" isDisabled={busy} onPress={() => void add()}>
            {te('addVersion.add')}
          </Button>
        </>
      }
    >
      <p className="muted">{te('addVersion.explain')}</p>
      <Select
        label={te('addVersion.language')}
        choices={offered.map((id) => ({ id, label: titleIn(id, i18n.language) }))}
        chosen={language}
        onChoose={setLanguage}
      />
      {error ? <ErrorNotice error={error} /> : null}
    </Dialog>
  )
}
