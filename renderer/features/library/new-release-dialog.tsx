import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useEngine } from '#renderer/app/engine-context.tsx'
import { ErrorNotice } from '#renderer/app/error-notice.tsx'
import { firstInterfaceLanguage } from '#renderer/app/interface-language.ts'
import { offeredLanguages, ownName, titleIn } from '#renderer/app/language-names.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Checkbox, CheckboxGroup, TextField } from '#renderer/ui/fields.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { directionOf } from '#shared/text/direction.ts'

export interface NewReleaseDialogProps {
  readonly onClose: () => void
  readonly onMade: (releaseId: string) => void
}

export function NewReleaseDialog({ onClose, onMade }: NewReleaseDialogProps) {
  const { t, i18n } = useTranslation()
  const engine = useEngine()
  const [title, setTitle] = useState('')
  const [source, setSource] = useState<string>(() => firstInterfaceLanguage(navigator.languages))
  const [shown, setShown] = useState<readonly string[]>(['en', 'fr', 'ar'])
  const [targets, setTargets] = useState<readonly string[]>(() =>
    ['en', 'fr', 'ar'].filter((language) => language !== source),
  )
  const [making, setMaking] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const choices = offeredLanguages.map((id) => ({ id, label: `${ownName(id)} · ${titleIn(id, i18n.language)}` }))
  const offered = shown.filter((language) => language !== source)

  const create = async () => {
    setMaking(true)
    setError(null)
    try {
      const languages = [source, ...targets.filter((language) => language !== source)]
      onMade((await engine.releases.create({ title: title.trim(), source, languages })).id)
    } catch (reason) {
      setError(reason)
      setMaking(false)
    }
  }

  return (
    <Dialog
      title={t('newRelease.title')}
      closeLabel={t('common.close')}
      onClose={onClose}
      footer={
        <>
          <span className="space" />
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" onPress={() => void create()} isDisabled={making}>
            {t('newRelease.create')}
          </Button>
        </>
      }
    >
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          void create()
        }}
      >
        <TextField
          label={t('newRelease.name')}
          hint={t('newRelease.nameHint')}
          value={title}
          onChange={setTitle}
          autoFocus
          maxLength={500}
          lang={source}
          dir={directionOf(source)}
        />
        <Select label={t('newRelease.source')} choices={choices} chosen={source} onChoose={setSource} />
        <CheckboxGroup
          label={t('newRelease.languages')}
          inLine
          chosen={targets.filter((language) => language !== source)}
          onChange={setTargets}
        >
          {offered.map((language) => (
            <Checkbox key={language} value={language}>
              <bdi lang={language}>{ownName(language)}</bdi>
            </Checkbox>
          ))}
        </CheckboxGroup>
        <Select
          label={t('newRelease.addLanguage')}
          placeholder={t('newRelease.addLanguagePlaceholder')}
          choices={choices.filter((choice) => choice.id !== source && !shown.includes(choice.id))}
          chosen={null}
          onChoose={(language) => {
            setShown([...shown, language])
            setTargets([...targets, language])
          }}
        />
        {error ? <ErrorNotice error={error} /> : null}
      </form>
    </Dialog>
  )
}
