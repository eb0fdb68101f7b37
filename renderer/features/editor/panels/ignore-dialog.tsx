import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CheckName } from '#renderer/app/check-name.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { RadioGroup, TextField } from '#renderer/ui/fields.tsx'
import { Passage } from '#renderer/ui/passage.tsx'
import { ignoreScopes } from '#shared/checks/ignoring.ts'
import type { Ignore } from '#shared/contract/values.ts'
import type { Finding } from '#shared/model/finding.ts'

const usualReasons = ['correct', 'quotation', 'name', 'house'] as const
const longestQuote = 200

export interface IgnoreDialogProps {
  readonly finding: Finding
  readonly onClose: () => void
  readonly onIgnore: (finding: Finding, scope: Ignore['scope'], reason: string) => void
}

/** How far to leave a finding be, and why. */
export function IgnoreDialog({ finding, onClose, onIgnore }: IgnoreDialogProps) {
  const { t } = useTranslation()
  const [scope, setScope] = useState<Ignore['scope']>('here')
  const [reason, setReason] = useState('')
  const keep = () => {
    if (reason.trim() === '') return
    onIgnore(finding, scope, reason.trim())
    onClose()
  }
  return (
    <Dialog
      title={t('checks.ignoreTitle')}
      closeLabel={t('common.close')}
      onClose={onClose}
      footer={
        <>
          <span className="space" />
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" isDisabled={reason.trim() === ''} onPress={keep}>
            {t('checks.ignoreNow')}
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
          <strong>
            <CheckName check={finding.check} />
          </strong>
        </p>
        {finding.quote.trim() === '' ? null : (
          <p className="ignore-quote">
            <Passage language={finding.language}>{finding.quote.slice(0, longestQuote)}</Passage>
          </p>
        )}
        <RadioGroup
          label={t('checks.ignoreScope')}
          choices={ignoreScopes.map((id) => ({ id, label: t(`checks.scope.${id}`) }))}
          chosen={scope}
          onChoose={(id) => setScope(ignoreScopes.find((each) => each === id) ?? 'here')}
        />
        <TextField
          label={t('checks.reason')}
          hint={t('checks.reasonNeeded')}
          value={reason}
          onChange={setReason}
          maxLength={500}
          isRequired
          autoFocus
        />
        <fieldset className="usual-reasons">
          <legend className="visually-hidden">{t('checks.usualReasons')}</legend>
          {usualReasons.map((id) => (
            <Button key={id} size="small" onPress={() => setReason(t(`checks.usual.${id}`))}>
              {t(`checks.usual.${id}`)}
            </Button>
          ))}
        </fieldset>
      </form>
    </Dialog>
  )
}
