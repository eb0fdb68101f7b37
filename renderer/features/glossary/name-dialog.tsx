import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { TextField } from '#renderer/ui/fields.tsx'

export interface NameDialogProps {
  readonly title: string
  readonly name: string
  readonly saveLabel: string
  /** Closes the dialog where it succeeds; what it throws is shown. */
  readonly onSave: (name: string) => Promise<void>
  readonly onClose: () => void
}

/** Asks what a glossary is to be called. */
export function NameDialog({ title, name: before, saveLabel, onSave, onClose }: NameDialogProps) {
  const { t } = useTranslation()
  const { t: tg } = useTranslation('glossary')
  const [name, setName] = useState(before)
  const [error, setError] = useState<unknown>(null)
  const save = async (event: FormEvent) => {
    event.preventDefault()
    setError(null)
    try {
      await onSave(name)
      onClose()
    } catch (reason) {
      setError(reason)
    }
  }
  return (
    <Dialog
      title={title}
      closeLabel={t('common.close')}
      onClose={onClose}
      footer={
        <>
          <span className="space" />
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" type="submit" form="glossary-name">
            {saveLabel}
          </Button>
        </>
      }
    >
      <form id="glossary-name" onSubmit={(event) => void save(event)}>
        <TextField label={tg('glossary.name')} value={name} onChange={setName} maxLength={200} autoFocus />
      </form>
      {error ? <ErrorNotice error={error} /> : null}
    </Dialog>
  )
}
