import { type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { nameIn } from '#renderer/app/language-names.ts'
import type { UnitDraft } from '#renderer/features/memory/unit-draft.ts'
import { Button } from '#renderer/ui/button.tsx'
import { TextField } from '#renderer/ui/fields.tsx'
import { longestSegment } from '#shared/contract/memory-values.ts'
import { directionOf } from '#shared/text/direction.ts'

export interface UnitEditorRowProps {
  readonly draft: UnitDraft
  readonly onDraft: (draft: UnitDraft) => void
  readonly onSave: (draft: UnitDraft) => Promise<void>
  readonly onCancel: (draft: UnitDraft) => void
}

/** Both sides of a unit, open for writing in its place. Ctrl+Enter keeps them, Escape leaves them as they were. */
export function UnitEditorRow({ draft, onDraft, onSave, onCancel }: UnitEditorRowProps) {
  const { t, i18n } = useTranslation('memory')
  const { t: ta } = useTranslation()
  const { unit, sourceText, targetText } = draft
  const isEmpty = sourceText.trim() === '' || targetText.trim() === ''
  const [isSaving, setSaving] = useState(false)
  const save = async () => {
    if (isEmpty || isSaving) return
    setSaving(true)
    await onSave(draft)
    setSaving(false)
  }
  const byKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onCancel(draft)
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save()
  }
  return (
    <tr className="unit-editor" data-unit={unit.id} onKeyDown={byKey}>
      <td />
      <td>
        <TextField
          label={t('screen.sourceIn', { language: nameIn(unit.sourceLanguage, i18n.language) })}
          lines="many"
          value={sourceText}
          onChange={(text) => onDraft({ ...draft, sourceText: text })}
          lang={unit.sourceLanguage}
          dir={directionOf(unit.sourceLanguage)}
          maxLength={longestSegment}
        />
      </td>
      <td>
        <TextField
          label={t('screen.targetIn', { language: nameIn(unit.targetLanguage, i18n.language) })}
          lines="many"
          value={targetText}
          onChange={(text) => onDraft({ ...draft, targetText: text })}
          lang={unit.targetLanguage}
          dir={directionOf(unit.targetLanguage)}
          maxLength={longestSegment}
          autoFocus
        />
      </td>
      <td colSpan={2}>
        <div className="unit-keep">
          <Button look="primary" size="small" isDisabled={isEmpty || isSaving} onPress={() => void save()}>
            {t('screen.save')}
          </Button>
          <Button size="small" onPress={() => onCancel(draft)}>
            {ta('common.cancel')}
          </Button>
          {isEmpty ? (
            <p className="warn" role="status">
              {t('screen.emptySide')}
            </p>
          ) : (
            <p className="muted">{t('screen.editHint')}</p>
          )}
        </div>
      </td>
    </tr>
  )
}
