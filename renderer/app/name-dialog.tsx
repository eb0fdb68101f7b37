import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { TextField } from '#renderer/ui/fields.tsx'

export interface NameDialogProps {
  readonly title: string
  /** Of the field. */
  readonly label: string
  readonly name: string
  readonly saveLabel: string
  /** The button waits for a name; otherwise the engine says that one is missing. */
  readonly waitsForName?: boolean
  /** Closes the dialog where it succeeds; what it throws is shown. */
  readonly onSave: (name: string) => Promise<void>
  readonly onClose: () => void
}

/** Asks what something is to be called; it stays open with the cause when the name could not be kept. */
export function NameDialog({ title, label, name, saveLabel, waitsForName = false, onSave, onClose }: NameDialogProps) {
  const { t } = useTranslation()
  const form = useId()
  const [typed, setTyped] = useState(name)
  const [error, setError] = useState<unknown>(null)
  const mustWait = waitsForName && typed.trim() === ''
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (mustWait) return
    setError(null)
    try {
      await onSave(typed.trim())
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
          <Button look="primary" type="submit" form={form} isDisabled={mustWait}>
            {saveLabel}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={(event) => void save(event)}>
        <TextField label={label} value={typed} onChange={setTyped} maxLength={200} autoFocus />
      </form>
      {error ? <ErrorNotice error={error} /> : null}
    </Dialog>
  )
}
