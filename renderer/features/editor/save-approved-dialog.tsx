import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApprovedPreview } from '#renderer/app/approved-preview.tsx'
import { useEngine } from '#renderer/app/engine-context.tsx'
import { ErrorNotice } from '#renderer/app/error-notice.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { TextField } from '#renderer/ui/fields.tsx'
import type { ProposedText } from '#shared/boilerplate/propose-approved.ts'
import { type ApprovedText, approvedBounds } from '#shared/model/boilerplate.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import { dayHere } from '#shared/text/day-here.ts'

export interface SaveApprovedDialogProps {
  readonly proposed: ProposedText
  readonly languages: readonly LanguageTag[]
  readonly onClose: () => void
  readonly onSaved: (text: ApprovedText) => void
}

/** Keeps boilerplate of the open release as an approved text, all versions in one act. */
export function SaveApprovedDialog({ proposed, languages, onClose, onSaved }: SaveApprovedDialogProps) {
  const { t } = useTranslation('boilerplate')
  const { t: ta } = useTranslation()
  const engine = useEngine()
  const [name, setName] = useState(proposed.heading)
  const [organisation, setOrganisation] = useState(proposed.organisation)
  const [error, setError] = useState<unknown>(null)
  const [saving, setSaving] = useState(false)
  const { kind, content } = proposed

  const save = async () => {
    setSaving(true)
    setError(null)
    try {
      const text = await engine.boilerplate.create({
        kind,
        name,
        organisation,
        approvedOn: dayHere(new Date()),
        content,
      })
      onClose()
      onSaved(text)
    } catch (cause) {
      setError(cause)
      setSaving(false)
    }
  }
  return (
    <Dialog
      title={t(kind === 'contact' ? 'save.titleCard' : 'save.title')}
      closeLabel={ta('common.close')}
      size="wide"
      onClose={onClose}
      footer={
        <>
          <span className="space" />
          <Button onPress={onClose}>{ta('common.cancel')}</Button>
          <Button look="primary" isDisabled={saving || name.trim() === ''} onPress={() => void save()}>
            {t('save.save')}
          </Button>
        </>
      }
    >
      <p className="muted">{t(kind === 'contact' ? 'save.explainCard' : 'save.explain')}</p>
      <TextField label={t('name')} value={name} onChange={setName} maxLength={approvedBounds.name} autoFocus />
      <TextField
        label={t('organisation')}
        value={organisation}
        onChange={setOrganisation}
        maxLength={approvedBounds.name}
      />
      <ApprovedPreview content={content} languages={languages} />
      {error ? <ErrorNotice error={error} /> : null}
    </Dialog>
  )
}
