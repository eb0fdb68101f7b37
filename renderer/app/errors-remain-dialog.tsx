import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CheckName } from '#renderer/app/check-name.tsx'
import { useEngine } from '#renderer/app/engine-context.tsx'
import { ErrorNotice } from '#renderer/app/error-notice.tsx'
import { errorsByKind } from '#renderer/app/errors-by-kind.ts'
import { useNavigation } from '#renderer/app/route.ts'
import { SeverityIcon } from '#renderer/app/severity-icon.tsx'
import { loadedValue, useLoaded } from '#renderer/app/use-loaded.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { TextField } from '#renderer/ui/fields.tsx'
import type { ReleaseSummary } from '#shared/contract/values.ts'
import type { WaivedAct } from '#shared/model/waiver.ts'

export interface ErrorsRemainDialogProps {
  readonly release: ReleaseSummary
  readonly act: WaivedAct
  /** The versions that are about to leave. */
  readonly languages: readonly string[]
  readonly onGoOn: (reason: string) => void
  readonly onClose: () => void
}

/** What holds a release up, by kind, with the way to the first of each; or a reason to let it go all the same. */
export function ErrorsRemainDialog({ release, act, languages, onGoOn, onClose }: ErrorsRemainDialogProps) {
  const { t } = useTranslation()
  const engine = useEngine()
  const { go } = useNavigation()
  const [reason, setReason] = useState('')
  const lastReason = release.waivers.at(-1)?.reason ?? ''
  const { state, reload } = useLoaded(
    (signal) => engine.checks.run({ id: release.id }, { signal }),
    [engine, release.id],
  )
  const kinds = errorsByKind(loadedValue(state) ?? [], languages)
  const count = kinds.reduce((sum, { findings }) => sum + findings.length, 0)
  const goOn = () => {
    if (reason.trim() !== '') onGoOn(reason.trim())
  }
  return (
    <Dialog
      title={t('gate.title')}
      closeLabel={t('common.close')}
      size="medium"
      role="alertdialog"
      onClose={onClose}
      footer={
        <>
          <span className="space" />
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button look="danger" isDisabled={reason.trim() === ''} onPress={goOn}>
            {t(`gate.goOn.${act}`)}
          </Button>
        </>
      }
    >
      {state.is === 'failed' ? <ErrorNotice error={state.error} onRetry={reload} /> : null}
      <p>{count > 0 ? t('gate.text', { count }) : t('checks.working')}</p>
      <ul className="gate-kinds">
        {kinds.map(({ check, findings }) => {
          const [first] = findings
          return (
            <li key={check}>
              <SeverityIcon severity="error" />
              <span className="gate-kind">
                <CheckName check={check} />
              </span>
              <span className="muted numbers">{t('checks.errors', { count: findings.length })}</span>
              <Button
                size="small"
                look="action"
                onPress={() => {
                  if (!first) return
                  onClose()
                  go({ screen: 'editor', releaseId: release.id, place: first })
                }}
              >
                {t('gate.goToFirst')}
              </Button>
            </li>
          )
        })}
      </ul>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          goOn()
        }}
      >
        <TextField
          label={t('gate.reason')}
          hint={t('gate.reasonHint')}
          value={reason}
          onChange={setReason}
          maxLength={500}
          isRequired
        />
        {lastReason !== '' && reason === '' ? (
          <div>
            <Button size="small" look="quiet" onPress={() => setReason(lastReason)}>
              <span className="one-line">{t('gate.sameReason', { reason: lastReason })}</span>
            </Button>
          </div>
        ) : null}
      </form>
    </Dialog>
  )
}
