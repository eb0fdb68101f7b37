import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { FilledMessage } from '#renderer/app/filled-message.tsx'
import { ownName } from '#renderer/app/language-names.ts'
import { severityTones } from '#renderer/app/severity-icon.tsx'
import { useKeys } from '#renderer/app/use-keys.ts'
import { FixChange } from '#renderer/features/editor/panels/fix-change.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { KeyCaps } from '#renderer/ui/key-caps.tsx'
import { languageOfValue } from '#shared/checks/language-of-value.ts'
import { dictionaryChecks } from '#shared/checks/spelling/dictionary-checks.ts'
import type { Finding } from '#shared/model/finding.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import { directionOfPassage } from '#shared/text/direction.ts'

export interface FindingCardProps {
  readonly finding: Finding
  /** The whole text of its cell, as it is now. */
  readonly text: string
  /** Counted from 1; null for a row that has gone since. */
  readonly number: number | null
  readonly glossaryName: (id: string) => string
  readonly isCurrent: boolean
  readonly onGoTo: (finding: Finding) => void
  readonly onFix: (findings: readonly Finding[]) => void
  readonly onIgnore: (finding: Finding) => void
  readonly onAddWord: (word: string, language: LanguageTag) => void
}

/** One finding: where, what is wrong, what would stand there, and what can be done about it. */
export function FindingCard(props: FindingCardProps) {
  const { finding, text, number, glossaryName, isCurrent, onGoTo, onFix, onIgnore, onAddWord } = props
  const word = dictionaryChecks.has(finding.check) ? finding.values.word : undefined
  const { t } = useTranslation()
  const keys = useKeys()
  const card = useRef<HTMLElement>(null)
  // The caret went to it in the text: it is shown here too.
  useEffect(() => {
    if (isCurrent) card.current?.scrollIntoView({ block: 'nearest' })
  }, [isCurrent])
  return (
    <article ref={card} className={`issue ${severityTones[finding.severity]} ${isCurrent ? 'current' : ''}`}>
      <header>
        <button type="button" className="issue-place" onClick={() => onGoTo(finding)}>
          {number === null ? null : t('checks.goTo', { number })}
          {number === null ? null : ' · '}
          <bdi lang={finding.language}>{ownName(finding.language)}</bdi>
        </button>
      </header>
      <p className="issue-sentence">
        <FilledMessage
          keys={[`checks:${finding.check}.message`]}
          values={finding.values}
          translate={(name, value) => (name === 'glossary' ? glossaryName(value) : undefined)}
          languageOf={(_, value) => languageOfValue(finding, value)}
          otherwise={
            <bdi className="fragment" lang={finding.language} dir={directionOfPassage(finding.quote, finding.language)}>
              {finding.quote}
            </bdi>
          }
        />
      </p>
      {finding.fix ? <FixChange finding={finding} fix={finding.fix} text={text} /> : null}
      <footer>
        {finding.fix ? (
          <Button size="small" look="action" onPress={() => onFix([finding])}>
            {finding.fix.replacement === '' ? t('checks.deleteText') : t('checks.fix')}
            {isCurrent ? <KeyCaps keys={keys('Alt+Enter')} /> : null}
          </Button>
        ) : null}
        {word === undefined ? null : (
          <Button size="small" look="quiet" onPress={() => onAddWord(word, finding.language)}>
            {t('checks.addWord')}
          </Button>
        )}
        <Button size="small" look="quiet" onPress={() => onIgnore(finding)}>
          {t('checks.ignore')}
          {isCurrent ? <KeyCaps keys={keys('Alt+Shift+Enter')} /> : null}
        </Button>
      </footer>
    </article>
  )
}
