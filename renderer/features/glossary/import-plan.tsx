import { useTranslation } from 'react-i18next'
import { FilledMessage } from '#renderer/app/filled-message.tsx'
import { titleIn } from '#renderer/app/language-names.ts'
import { useFormat } from '#renderer/app/use-format.ts'
import { Passage } from '#renderer/ui/passage.tsx'
import type { GlossaryPreview } from '#shared/contract/glossary-file-values.ts'

const mostShown = 20

/** What a file holds, and what it would make of the glossary. */
export function ImportPlan({ preview }: { readonly preview: GlossaryPreview }) {
  const { t, i18n } = useTranslation('glossary')
  const format = useFormat()
  const { plan, warnings } = preview
  const terms = Object.values(preview.terms).reduce((sum, amount) => sum + amount, 0)
  return (
    <>
      <section aria-label={t('import.plan')}>
        <p>{t('import.holds', { concepts: preview.concepts, terms })}</p>
        <p className="muted">
          {Object.entries(preview.terms)
            .map(([language, amount]) =>
              t('import.languageTerms', { language: titleIn(language, i18n.language), amount }),
            )
            .join(' · ')}
        </p>
        <dl className="import-counts">
          {(['added', 'changed', 'conflicts', 'unchanged'] as const).map((kind) => (
            <div key={kind}>
              <dt>{t(`import.${kind}`)}</dt>
              <dd className="numbers">{format.number(plan[kind])}</dd>
            </div>
          ))}
        </dl>
        <p className="muted">{t('import.nothingDeleted')}</p>
      </section>
      {warnings.length > 0 ? (
        <section aria-label={t('import.warnings')} className="notice warn">
          <ul>
            {warnings.slice(0, mostShown).map(({ code, values }) => (
              <li key={`${code} ${JSON.stringify(values)}`}>
                <FilledMessage
                  keys={[`glossary-files:warning.${code}`, `glossary-files:warning.${code}_other`]}
                  values={values}
                />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {plan.contradictions.length > 0 ? (
        <details className="import-contradictions">
          <summary>{t('import.contradictions')}</summary>
          <ul>
            {plan.contradictions.slice(0, mostShown).map(({ conceptId, field, term, before, after }) => (
              <li key={`${conceptId} ${field} ${term?.language} ${term?.text}`}>
                {term ? <Passage language={term.language}>{term.text}</Passage> : <bdi>{conceptId}</bdi>}{' '}
                <del dir="auto">{before}</del> <ins dir="auto">{after}</ins>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  )
}
