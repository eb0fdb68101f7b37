import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { RadioGroup, TextField } from '#renderer/ui/fields.tsx'
import type { Ignore } from '#shared/contract/values.ts'

const scopes = ['here', 'kind-here', 'kind-always'] as const

export interface IgnoreDialogProps {
  readonly check: ReactNode
  readonly onClose: () => void
  readonly onIgnore: (scope: Ignore['scope'], reason: string) => void
}

/** How far to leave a finding be, and why. */
export function IgnoreDialog({ check, onClose, onIgnore }: IgnoreDialogProps) {
  const { t } = useTranslation()
  const [scope, setScope] = useState<Ignore['scope']>('here')
  const [reason, setReason] = useState('')
  const keep = () => onIgnore(scope, reason.trim())
  return (
    <Dialog
      title={t('checks.ignoreTitle')}
      closeLabel={t('common.close')}
      onClose={onClose}
      footer={
        <>
          <span className="space" />
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" onPress={keep}>
            {t('checks.ignore').replace('…', '')}
          </Button>
        </>
      }
    >
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          keep()
        }}
      >
        <p>
          <strong>{check}</strong>
        </p>
        <RadioGroup
          label={t('checks.ignoreScope')}
          choices={scopes.map((id) => ({ id, label: t(`checks.scope.${id}`) }))}
          chosen={scope}
          onChoose={(id) => setScope(scopes.find((each) => each === id) ?? 'here')}
        />
        <TextField
          label={t('checks.reason')}
          hint={t('checks.reasonHint')}
          value={reason}
          onChange={setReason}
          maxLength={500}
        />
      </form>
    </Dialog>
  )
}
