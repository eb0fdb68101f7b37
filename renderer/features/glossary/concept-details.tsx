import { Pencil, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { FilledMessage } from '#renderer/app/filled-message.tsx'
import { ownName } from '#renderer/app/language-names.ts'
import { TermStatusMark } from '#renderer/app/term-status-mark.tsx'
import { ConceptHistory } from '#renderer/features/glossary/concept-history.tsx'
import type { FoundConcept } from '#renderer/features/glossary/concept-table.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Passage } from '#renderer/ui/passage.tsx'
import type { Concept, Term } from '#shared/model/concept.ts'
import { directionOf } from '#shared/text/direction.ts'

export interface ConceptDetailsProps {
  readonly concept: FoundConcept
  readonly glossaryName: string
  readonly onEdit: () => void
  readonly onDelete: () => void
  readonly onRestore: (earlier: Concept) => void
}

/** One idea with all its terms, their standing and their history. */
export function ConceptDetails({ concept, glossaryName, onEdit, onDelete, onRestore }: ConceptDetailsProps) {
  const { t } = useTranslation()
  const { t: tg } = useTranslation('glossary')
  return (
    <article className="concept">
      <header>
        <bdi className="chip accent">{glossaryName}</bdi>
        {concept.domain ? (
          <bdi className="chip">
            <FilledMessage keys={[`app:glossary.domain.${concept.domain}`]} values={{}} otherwise={concept.domain} />
          </bdi>
        ) : null}
        {concept.doNotTranslate ? <span className="chip">{tg('concept.doNotTranslate')}</span> : null}
      </header>
      <div className="concept-acts">
        <Button size="small" onPress={onEdit}>
          <Pencil aria-hidden />
          {tg('edit.open')}
        </Button>
        <Button size="small" look="danger" onPress={onDelete}>
          <Trash2 aria-hidden />
          {tg('concept.delete')}
        </Button>
      </div>
      {Object.entries(concept.terms).map(([language, terms]) => (
        <section key={language} dir={directionOf(language)}>
          <h3 lang={language}>
            <bdi>{ownName(language)}</bdi>
          </h3>
          <ul>
            {terms.map((term) => (
              <li key={`${term.text}-${term.status}`} className={`term ${term.status}`}>
                <Passage language={language}>{term.text}</Passage>
                <span className="term-facts">
                  <TermStatusMark status={term.status} />
                  <TermFacts term={term} />
                </span>
                {term.note ? (
                  <bdi className="term-note muted" dir="auto">
                    {term.note}
                  </bdi>
                ) : null}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <dl>
        <Entry name={t('glossary.definition')} text={concept.definition} />
        <Entry name={t('glossary.note')} text={concept.note} />
        <Entry name={t('glossary.source')} text={concept.source} />
      </dl>
      <ConceptHistory concept={concept} onRestore={onRestore} />
    </article>
  )
}

function TermFacts({ term }: { readonly term: Term }) {
  const { t } = useTranslation()
  const { t: tg } = useTranslation('glossary')
  const { validFrom, validUntil } = term
  const validity =
    validFrom !== null && validUntil !== null
      ? t('glossary.validBetween', { from: validFrom, to: validUntil })
      : validFrom !== null
        ? t('glossary.validFrom', { year: validFrom })
        : validUntil !== null
          ? t('glossary.validUntil', { year: validUntil })
          : null
  return (
    <>
      {validity ? <span className="muted">{validity}</span> : null}
      {term.partOfSpeech ? (
        <FilledMessage keys={[`glossary:speech.${term.partOfSpeech}`]} values={{}} otherwise={term.partOfSpeech} />
      ) : null}
      {term.gender ? <span className="muted">{tg(`gender.${term.gender}`)}</span> : null}
      {term.otherForms.length > 0 ? (
        <span className="muted">{tg('concept.otherForms', { forms: term.otherForms.join(' · ') })}</span>
      ) : null}
      {term.caseSensitive ? <span className="muted">{t('glossary.caseSensitive')}</span> : null}
      {term.onlyIfSourceHasConcept ? <span className="muted">{t('glossary.onlyIfSource')}</span> : null}
    </>
  )
}

function Entry({ name, text }: { readonly name: string; readonly text: string }) {
  if (text === '') return null
  return (
    <div>
      <dt>{name}</dt>
      {/* Notes are in whatever language the terminologist wrote. */}
      <dd dir="auto">{text}</dd>
    </div>
  )
}
