import { History } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useEngine } from '#renderer/app/engine-context.tsx'
import { ErrorNotice } from '#renderer/app/error-notice.tsx'
import { useFormat } from '#renderer/app/use-format.ts'
import { loadedValue, useLoaded } from '#renderer/app/use-loaded.ts'
import { type ConceptDifference, conceptDifferences } from '#renderer/features/glossary/concept-differences.ts'
import { conceptOf } from '#renderer/features/glossary/concept-of.ts'
import type { FoundConcept } from '#renderer/features/glossary/concept-table.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Passage } from '#renderer/ui/passage.tsx'
import type { Concept } from '#shared/model/concept.ts'

export interface ConceptHistoryProps {
  readonly concept: FoundConcept
  readonly onRestore: (earlier: Concept) => void
}

/** Who changed what and when, the newest first; each earlier state can be had back. */
export function ConceptHistory({ concept, onRestore }: ConceptHistoryProps) {
  const engine = useEngine()
  const { t } = useTranslation('glossary')
  const format = useFormat()
  const { state, reload } = useLoaded(
    (signal) => engine.glossaries.history({ glossary: concept.glossary, id: concept.id }, { signal }),
    [engine, concept],
  )
  const changes = loadedValue(state) ?? []
  return (
    <section className="concept-history" aria-label={t('history.title')}>
      <h3>
        <History aria-hidden size={14} />
        {t('history.title')}
      </h3>
      {state.is === 'failed' ? <ErrorNotice error={state.error} onRetry={reload} /> : null}
      {state.is === 'ready' && changes.length === 0 ? <p className="muted">{t('history.none')}</p> : null}
      <ol>
        {changes.map(({ number, at, who, act, before }, index) => {
          const newer = changes[index - 1]
          const after = newer ? newer.before : conceptOf(concept)
          return (
            <li key={number}>
              <p>
                <strong>{t(`history.${act === 'saved' && before === null ? 'made' : act}`)}</strong>{' '}
                <time dateTime={at}>{format.moment(at)}</time>{' '}
                {who === '' ? null : <span className="muted">{t('history.by', { who })}</span>}
              </p>
              <ul>
                {conceptDifferences(before, after).map((difference) => (
                  <li key={JSON.stringify(difference)}>
                    <Difference difference={difference} />
                  </li>
                ))}
              </ul>
              {before === null ? null : (
                <Button size="small" onPress={() => onRestore(before)}>
                  {t('history.restore')}
                </Button>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}

function Difference({ difference }: { readonly difference: ConceptDifference }) {
  const { t } = useTranslation('glossary')
  switch (difference.is) {
    case 'termAdded':
    case 'termRemoved':
    case 'termChanged':
      return (
        <>
          <Passage language={difference.language}>{difference.text}</Passage>{' '}
          <span className="muted">{t(`history.${difference.is}`)}</span>
        </>
      )
    case 'field':
      return (
        <>
          {t(`history.field.${difference.field}`)}: <del dir="auto">{difference.before || t('history.emptyField')}</del>{' '}
          <ins dir="auto">{difference.after || t('history.emptyField')}</ins>
        </>
      )
    case 'switch':
      return (
        <>
          {t(`history.field.${difference.field}`)}: {t(difference.after ? 'history.yes' : 'history.no')}
        </>
      )
  }
}
