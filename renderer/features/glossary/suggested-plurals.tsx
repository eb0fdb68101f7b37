import { Plus } from 'lucide-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnnouncer } from '#renderer/app/announcer.tsx'
import { useEngine } from '#renderer/app/engine-context.tsx'
import { useDelayed } from '#renderer/app/use-delayed.ts'
import { loadedValue, useLoaded } from '#renderer/app/use-loaded.ts'
import { formsOf, type TermDraft } from '#renderer/features/glossary/concept-draft.ts'
import { Button } from '#renderer/ui/button.tsx'
import type { LanguageTag } from '#shared/model/language.ts'
import type { PartnerTerm } from '#shared/terms/suggest-plurals.ts'
import { directionOf } from '#shared/text/direction.ts'

export interface SuggestedPluralsProps {
  readonly language: LanguageTag
  readonly term: TermDraft
  /** The same concept's terms in English and French. */
  readonly partners: readonly PartnerTerm[]
  readonly onTake: (otherForms: string) => void
}

/** Broken plurals of a term that stand in the memories, each to be taken by a press; none is ever written by itself. */
export function SuggestedPlurals({ language, term, partners, onTake }: SuggestedPluralsProps) {
  const engine = useEngine()
  const { t } = useTranslation('glossary')
  const { tell } = useAnnouncer()
  const line = useRef<HTMLDivElement>(null)
  const asked = useDelayed(JSON.stringify({ term: term.text.trim(), partners }), 400)
  const { state } = useLoaded(
    (signal) => engine.glossaries.suggestPlurals({ language, term: term.text.trim(), partners }, { signal }),
    [language, asked],
  )
  const taken = new Set([term.text.trim(), ...formsOf(term)])
  const offered = (loadedValue(state) ?? []).filter(({ form }) => !taken.has(form))
  const take = (form: string) => {
    onTake([...formsOf(term), form].join('; '))
    tell(t('plural.taken', { form }))
    const fields = line.current?.closest('.term-fields')
    const next = [...(line.current?.querySelectorAll('button') ?? [])].find(({ value }) => value !== form)
    const more = fields?.querySelector('details')
    if (more) more.open = true
    ;(next ?? fields?.querySelector('input'))?.focus()
  }
  if (offered.length === 0) return null
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a flex line in every browser
    <div ref={line} className="suggested-plurals" role="group" aria-label={t('plural.title')}>
      <span className="muted">{t('plural.title')}</span>
      {offered.map(({ form, passages, example }) => (
        <Button
          key={form}
          value={form}
          size="small"
          look="action"
          aria-label={t('plural.take', { form, count: passages })}
          onPress={() => take(form)}
        >
          <Plus aria-hidden />
          <bdi lang={language} dir={directionOf(language)} title={example.arabic}>
            {form}
          </bdi>
        </Button>
      ))}
    </div>
  )
}
