import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { TextField } from '#renderer/ui/fields.tsx'

export interface NameDialogProps {
  readonly title: string
  readonly agree: string
  readonly name: string
  readonly onClose: () => void
  readonly onName: (name: string) => Promise<void>
}

/** Asks for the name of a memory; it stays open with the cause when the name could not be kept. */
export function NameDialog({ title, agree, name, onClose, onName }: NameDialogProps) {
  const { t } = useTranslation('memory')
  const { t: ta } = useTranslation()
  const [typed, setTyped] = useState(name)
  const [error, setError] = useState<unknown>(null)
  const isReady = typed.trim() !== ''
  const keep = async () => {
    if (!isReady) return
    try {
      await onName(typed.trim())
      onClose()
    } catch (reason) {
      setError(reason)
    }
  }
  return (
    <Dialog
      title={title}
      closeLabel={ta('common.close')}
      onClose={onClose}
      footer={
        <>
          <span className="space" />
          <Button onPress={onClose}>{ta('common.cancel')}</Button>
          <Button look="primary" isDisabled={!isReady} onPress={() => void keep()}>
            {agree}
          </Button>
        </>
      }
    >
      {error ? <ErrorNotice error={error} /> : null}
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void keep()
        }}
      >
        <TextField label={t('screen.name')} value={typed} onChange={setTyped} autoFocus maxLength={200} />
      </form>
    </Dialog>
  )
}
