import { Check, CornerDownLeft, Minus } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useKeys } from '#renderer/app/use-keys.ts'
import { IconButton } from '#renderer/ui/button.tsx'
import { KeyCaps } from '#renderer/ui/key-caps.tsx'
import { Passage } from '#renderer/ui/passage.tsx'
import { directionOf } from '#shared/text/direction.ts'
import './panels.css'

/** A term of the current row with the word for it in the version being written. */
export interface ShownTerm {
  readonly id: string
  readonly sourceLanguage: string
  readonly sourceTerm: string
  readonly targetLanguage: string
  /** Null: the glossary has no approved term in this language. */
  readonly targetTerm: string | null
  readonly alternatives: readonly string[]
  readonly glossaryName: string
  /** One of the approved terms stands in the target cell already. */
  readonly present: boolean
}

export interface SuggestionsPanelProps {
  /** Null: the caret is in no row. */
  readonly terms: readonly ShownTerm[] | null
  /** What the memories offer; the keys of the terms come behind theirs. */
  readonly memory: { readonly count: number; readonly content: ReactNode }
  readonly onInsert: (term: ShownTerm, text: string) => void
}

/** What the memories and the glossaries offer for the row under the caret. The first nine have keys. */
export function SuggestionsPanel({ terms, memory, onInsert }: SuggestionsPanelProps) {
  const { t } = useTranslation()
  return (
    <section className="panel-section">
      {memory.count > 0 ? (
        <>
          <h2 className="panel-heading">{t('suggestions.memory')}</h2>
          {memory.content}
        </>
      ) : null}
      <h2 className="panel-heading">{t('suggestions.terms')}</h2>
      {terms === null ? <p className="panel-empty">{t('suggestions.noRow')}</p> : null}
      {terms?.length === 0 ? <p className="panel-empty">{t('suggestions.noTerms')}</p> : null}
      {terms && terms.length > 0 ? (
        <ol className="term-suggestions">
          {terms.map((term, place) => (
            <TermLine
              key={term.id}
              term={term}
              number={memory.count + place < 9 ? memory.count + place + 1 : null}
              onInsert={onInsert}
            />
          ))}
        </ol>
      ) : null}
    </section>
  )
}

interface TermLineProps {
  readonly term: ShownTerm
  readonly number: number | null
  readonly onInsert: SuggestionsPanelProps['onInsert']
}

function TermLine({ term, number, onInsert }: TermLineProps) {
  const { t } = useTranslation()
  const keys = useKeys()
  const { targetTerm, targetLanguage } = term
  return (
    <li className="term-suggestion">
      <span
        className={`term-tick ${term.present ? 'present' : ''}`}
        title={term.present ? t('suggestions.present') : t('suggestions.missing')}
      >
        {term.present ? <Check aria-hidden /> : <Minus aria-hidden />}
        <span className="visually-hidden">{term.present ? t('suggestions.present') : t('suggestions.missing')}</span>
      </span>
      <span
        className="term-source"
        lang={term.sourceLanguage}
        dir={directionOf(term.sourceLanguage)}
        title={term.glossaryName}
      >
        {term.sourceTerm}
      </span>
      <span className="term-target" lang={targetLanguage} dir={directionOf(targetLanguage)}>
        {targetTerm === null ? (
          <span className="muted">{t('suggestions.noTarget')}</span>
        ) : (
          <Passage language={targetLanguage}>{targetTerm}</Passage>
        )}
        {term.alternatives.length > 0 ? (
          <span className="term-others">
            {term.alternatives.map((other) => (
              <button
                key={other}
                type="button"
                className="term-other"
                title={t('suggestions.insert', { term: `\u2068${other}\u2069` })}
                // The caret stays where the term is to go.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onInsert(term, other)}
              >
                {other}
              </button>
            ))}
          </span>
        ) : null}
      </span>
      <span className="term-insert">
        {number !== null ? <KeyCaps keys={keys(`Mod+${number}`)} /> : null}
        {targetTerm !== null ? (
          <IconButton
            label={t('suggestions.insert', { term: `\u2068${targetTerm}\u2069` })}
            icon={<CornerDownLeft aria-hidden className="mirrors" />}
            preventFocusOnPress
            onPress={() => onInsert(term, targetTerm)}
          />
        ) : null}
      </span>
    </li>
  )
}
