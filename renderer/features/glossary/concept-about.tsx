import { useTranslation } from 'react-i18next'
import type { ConceptDraft } from '#renderer/features/glossary/concept-draft.ts'
import { Checkbox, TextField } from '#renderer/ui/fields.tsx'

export interface ConceptAboutProps {
  readonly draft: ConceptDraft
  readonly onChange: (change: Partial<Omit<ConceptDraft, 'languages'>>) => void
}

/** What is said of the idea, whatever it is called. */
export function ConceptAbout({ draft, onChange }: ConceptAboutProps) {
  const { t } = useTranslation()
  const { t: tg } = useTranslation('glossary')
  return (
    <section className="concept-about" aria-label={tg('edit.about')}>
      <h3>{tg('edit.about')}</h3>
      <Checkbox isSelected={draft.doNotTranslate} onChange={(doNotTranslate) => onChange({ doNotTranslate })}>
        {tg('edit.doNotTranslate')}
      </Checkbox>
      <TextField
        label={tg('edit.domain')}
        dir="auto"
        value={draft.domain}
        onChange={(domain) => onChange({ domain })}
        maxLength={200}
      />
      <TextField
        label={t('glossary.definition')}
        lines="many"
        dir="auto"
        value={draft.definition}
        onChange={(definition) => onChange({ definition })}
      />
      <TextField
        label={t('glossary.note')}
        lines="many"
        dir="auto"
        value={draft.note}
        onChange={(note) => onChange({ note })}
      />
      <TextField
        label={t('glossary.source')}
        dir="auto"
        value={draft.source}
        onChange={(source) => onChange({ source })}
      />
    </section>
  )
}
