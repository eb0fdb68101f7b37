import { useTranslation } from 'react-i18next'
import { ownName } from '#renderer/app/language-names.ts'
import { TermStatusMark } from '#renderer/app/term-status-mark.tsx'
import { Passage } from '#renderer/ui/passage.tsx'
import type { Concept } from '#shared/model/concept.ts'
import { directionOf } from '#shared/text/direction.ts'

export interface FoundConcept extends Concept {
  readonly glossary: string
}

export interface ConceptTableProps {
  readonly concepts: readonly FoundConcept[]
  readonly languages: readonly string[]
  readonly chosen: FoundConcept | null
  readonly showGlossary: boolean
  readonly glossaryName: (id: string) => string
  readonly onChoose: (concept: FoundConcept) => void
}

/** Concepts by lines, languages by columns, each term with its status as shape and word. */
export function ConceptTable({ concepts, languages, chosen, showGlossary, glossaryName, onChoose }: ConceptTableProps) {
  const { t } = useTranslation()
  const [lead, ...others] = languages
  if (lead === undefined) return null
  return (
    <table className="concepts">
      <thead>
        <tr>
          {languages.map((language) => (
            <th key={language} scope="col" lang={language} dir={directionOf(language)}>
              <bdi>{ownName(language)}</bdi>
            </th>
          ))}
          {showGlossary ? <th scope="col">{t('glossary.columnGlossary')}</th> : null}
        </tr>
      </thead>
      <tbody>
        {concepts.map((concept) => (
          // The button inside does the same for the keyboard.
          <tr
            key={`${concept.glossary}/${concept.id}`}
            className={concept === chosen ? 'on' : ''}
            onClick={() => onChoose(concept)}
          >
            <th scope="row" dir={directionOf(lead)}>
              <button
                type="button"
                className="concept-choice"
                aria-pressed={concept === chosen}
                onClick={() => onChoose(concept)}
              >
                <span className="visually-hidden">{t('glossary.details')}</span>
                <Terms concept={concept} language={lead} />
              </button>
            </th>
            {others.map((language) => (
              <td key={language} dir={directionOf(language)}>
                <Terms concept={concept} language={language} />
              </td>
            ))}
            {showGlossary ? (
              <td>
                <bdi className="chip">{glossaryName(concept.glossary)}</bdi>
              </td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Terms({ concept, language }: { readonly concept: Concept; readonly language: string }) {
  const { t } = useTranslation()
  const terms = concept.terms[language] ?? []
  if (terms.length === 0) return <span className="muted">{t('glossary.noTerm')}</span>
  return (
    <span className="term-list">
      {terms.map((term) => (
        <span key={`${term.text}-${term.status}`} className={`term ${term.status}`}>
          <TermStatusMark status={term.status} labelHidden />
          <Passage language={language}>{term.text}</Passage>
        </span>
      ))}
    </span>
  )
}
