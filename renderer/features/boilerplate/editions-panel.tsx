import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ownName } from '#renderer/app/language-names.ts'
import { useFormat } from '#renderer/app/use-format.ts'
import { WordChange } from '#renderer/app/word-change.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { currentEdition, languagesOfContent, passagesOf } from '#shared/boilerplate/passages-of.ts'
import { isSameWording } from '#shared/boilerplate/wording.ts'
import { type ApprovedText, type Edition, wordsFor } from '#shared/model/boilerplate.ts'
import type { LanguageTag } from '#shared/model/language.ts'

export interface EditionsPanelProps {
  readonly text: ApprovedText
  /** Begins the next edition from this one. */
  readonly onTakeUp: (edition: Edition) => void
}

/** The editions of a text, the newest first, each with what it changed. */
export function EditionsPanel({ text, onTakeUp }: EditionsPanelProps) {
  const { t, i18n } = useTranslation('boilerplate')
  const format = useFormat()
  const current = currentEdition(text)
  const [chosen, setChosen] = useState(current.number)
  const edition = text.editions.find(({ number }) => number === chosen) ?? current
  const before = text.editions.find(({ number }) => number === edition.number - 1)
  const day = (iso: string) =>
    new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium' }).format(new Date(`${iso}T12:00`))
  return (
    <aside className="editions" aria-label={t('editions')}>
      <h2>{t('editions')}</h2>
      <ul>
        {text.editions.toReversed().map((each) => (
          <li key={each.number}>
            <button
              type="button"
              className={`approved-entry ${each.number === edition.number ? 'on' : ''}`}
              aria-current={each.number === edition.number}
              onClick={() => setChosen(each.number)}
            >
              <span>{t('editionOf', { number: each.number, day: day(each.approvedOn) })}</span>
              <small className="muted">{t('savedBy', { who: each.savedBy, time: format.moment(each.savedAt) })}</small>
              {each === current ? <small className="standing current">{t('current')}</small> : null}
            </button>
          </li>
        ))}
      </ul>
      <h2>{t('showChanges', { number: edition.number })}</h2>
      {before ? <Changes before={before} after={edition} /> : <p className="muted">{t('first')}</p>}
      {edition === current ? null : (
        <Button size="small" onPress={() => onTakeUp(edition)}>
          {t('takeUp')}
        </Button>
      )}
    </aside>
  )
}

function Changes({ before, after }: { readonly before: Edition; readonly after: Edition }) {
  const { t } = useTranslation('boilerplate')
  const languages = new Set([...languagesOfContent(before.content), ...languagesOfContent(after.content)])
  return [...languages].map((language) => {
    const [old, now] = [wholeText(before, language), wholeText(after, language)]
    return (
      <div key={language} className="approved-change">
        <small className="muted">
          <bdi lang={language}>{ownName(language)}</bdi>
        </small>
        {isSameWording(old, now) ? (
          <p className="muted">{t('unchanged')}</p>
        ) : (
          <WordChange language={language} before={old} after={now} />
        )}
      </div>
    )
  })
}

function wholeText({ content }: Edition, language: LanguageTag): string {
  return passagesOf(content)
    .map((passage) => wordsFor(passage, language))
    .filter((words) => words.trim() !== '')
    .join('\n')
}
