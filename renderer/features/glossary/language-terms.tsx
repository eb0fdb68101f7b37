import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { nameIn, ownName } from '#renderer/app/language-names.ts'
import { type DraftProblem, emptyTermDraft, type TermDraft } from '#renderer/features/glossary/concept-draft.ts'
import { TermFields } from '#renderer/features/glossary/term-fields.tsx'
import { Button } from '#renderer/ui/button.tsx'
import type { LanguageTag } from '#shared/model/language.ts'
import type { PartnerTerm } from '#shared/terms/suggest-plurals.ts'

export interface LanguageTermsProps {
  readonly language: LanguageTag
  readonly terms: readonly TermDraft[]
  readonly partners: readonly PartnerTerm[]
  readonly problems: readonly DraftProblem[]
  /** The caret goes into its first line when the form opens. */
  readonly isFirst: boolean
  readonly onChange: (terms: readonly TermDraft[]) => void
}

/** The terms of one language, the one to be written first. */
export function LanguageTerms({ language, terms, partners, problems, isFirst, onChange }: LanguageTermsProps) {
  const { t, i18n } = useTranslation('glossary')
  const [added, setAdded] = useState<string | null>(null)
  const add = () => {
    const term = emptyTermDraft(terms.some(({ status }) => status === 'preferred') ? 'admitted' : 'preferred')
    setAdded(term.key)
    onChange([...terms, term])
  }
  const called = nameIn(language, i18n.language)
  return (
    <section className="language-terms" aria-label={t('edit.terms', { language: called })}>
      <h3>
        <bdi lang={language}>{ownName(language)}</bdi>
      </h3>
      <ol>
        {terms.map((term, index) => (
          <TermFields
            key={term.key}
            language={language}
            term={term}
            partners={partners}
            problems={problems.filter(({ key }) => key === term.key)}
            autoFocus={term.key === added || (isFirst && index === 0)}
            onChange={(change) => onChange(terms.map((each) => (each === term ? { ...each, ...change } : each)))}
            onUp={index === 0 ? null : () => onChange(swapped(terms, index - 1))}
            onDown={index === terms.length - 1 ? null : () => onChange(swapped(terms, index))}
            onRemove={() => onChange(terms.filter((each) => each !== term))}
          />
        ))}
      </ol>
      <Button size="small" look="action" onPress={add}>
        <Plus aria-hidden />
        {t('edit.addTerm', { language: called })}
      </Button>
    </section>
  )
}

/** The list with the item at `index` and the one after it changed over. */
function swapped<Item>(items: readonly Item[], index: number): readonly Item[] {
  return items.flatMap((item, at) => {
    const next = items[at + 1]
    if (at === index && next !== undefined) return [next, item]
    return at === index + 1 ? [] : [item]
  })
}
