import { Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { ApprovedPreview } from '#renderer/app/approved-preview.tsx'
import { ErrorNotice } from '#renderer/app/error-notice.tsx'
import { offeredLanguages, ownName, titleIn } from '#renderer/app/language-names.ts'
import { CardFields } from '#renderer/features/boilerplate/card-fields.tsx'
import { changesOf, type Draft } from '#renderer/features/boilerplate/draft.ts'
import { PassageFields } from '#renderer/features/boilerplate/passage-fields.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { TextField } from '#renderer/ui/fields.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { type ApprovedText, approvedBounds } from '#shared/model/boilerplate.ts'

export interface ApprovedFormProps {
  readonly draft: Draft
  /** Null: it is new. */
  readonly text: ApprovedText | null
  readonly error: unknown
  readonly onChange: (draft: Draft) => void
  readonly onDiscard: () => void
  readonly onSave: () => void
  readonly onRemove: (() => void) | null
}

/** One approved text, its languages side by side; saving words makes an edition. */
export function ApprovedForm({ draft, text, error, onChange, onDiscard, onSave, onRemove }: ApprovedFormProps) {
  const { t, i18n } = useTranslation('boilerplate')
  const changes = changesOf(draft, text)
  const number = (draft.after ?? 0) + 1
  const others = offeredLanguages.filter((language) => !draft.languages.includes(language))
  return (
    <section className="approved-form" aria-label={draft.name || t(`kind.${draft.kind}`)}>
      <div className="approved-names">
        <TextField
          label={t('name')}
          value={draft.name}
          maxLength={approvedBounds.name}
          isRequired
          onChange={(name) => onChange({ ...draft, name })}
        />
        <TextField
          label={t('organisation')}
          value={draft.organisation}
          maxLength={approvedBounds.name}
          onChange={(organisation) => onChange({ ...draft, organisation })}
        />
        <label className="field">
          <span className="field-label">{t('approvedOn')}</span>
          <input
            className="input"
            type="date"
            required
            value={draft.approvedOn}
            onChange={({ target }) => {
              if (target.value !== '') onChange({ ...draft, approvedOn: target.value })
            }}
          />
        </label>
      </div>
      {draft.content.is === 'card' ? (
        <>
          <CardFields
            card={draft.content.card}
            languages={draft.languages}
            onChange={(card) => onChange({ ...draft, content: { is: 'card', card } })}
          />
          <h2 className="approved-heading">{t('preview')}</h2>
          <ApprovedPreview content={draft.content} languages={draft.languages} />
        </>
      ) : (
        <PassageFields draft={draft} onChange={onChange} />
      )}
      <div className="approved-language">
        <Select
          label={t('addLanguage')}
          labelHidden
          size="small"
          placeholder={t('addLanguagePlaceholder')}
          choices={others.map((id) => ({ id, label: `${ownName(id)} · ${titleIn(id, i18n.language)}` }))}
          chosen={null}
          onChoose={(language) => onChange({ ...draft, languages: [...draft.languages, language] })}
        />
      </div>
      {error ? <ErrorNotice error={error} /> : null}
      <footer className="approved-acts">
        {onRemove ? (
          <Button look="danger" onPress={onRemove}>
            <Trash2 aria-hidden /> {t('delete')}
          </Button>
        ) : null}
        <span className="space" />
        {changes === 'nothing' ? null : <Button onPress={onDiscard}>{t('discard')}</Button>}
        <Button look="primary" isDisabled={changes === 'nothing'} onPress={onSave}>
          {text === null ? t('create') : changes === 'names' ? t('rename') : t('saveEdition', { number })}
        </Button>
      </footer>
    </section>
  )
}
