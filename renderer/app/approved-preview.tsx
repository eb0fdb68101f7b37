import { useTranslation } from 'react-i18next'
import { ownName } from '#renderer/app/language-names.ts'
import { passagesOf } from '#shared/boilerplate/passages-of.ts'
import { type ApprovedContent, wordsFor } from '#shared/model/boilerplate.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import { directionOf } from '#shared/text/direction.ts'
import './approved-preview.css'

/** Approved words as each version of a release would show them, side by side. */
export function ApprovedPreview({
  content,
  languages,
}: {
  readonly content: ApprovedContent
  readonly languages: readonly LanguageTag[]
}) {
  const { t } = useTranslation('boilerplate')
  const passages = passagesOf(content)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is longer than the window is read with the arrow keys
    <section className="approved-preview" aria-label={t('preview')} tabIndex={0}>
      {languages.map((language) => {
        const said = passages.filter((passage) => wordsFor(passage, language).trim() !== '')
        return (
          <article key={language}>
            <h3 lang={language} dir={directionOf(language)}>
              {ownName(language)}
            </h3>
            {said.length === 0 ? <p className="muted">{t('insert.noWords')}</p> : null}
            {said.map((passage, place) => (
              <p
                key={place}
                className={passage.heading ? 'approved-words heading' : 'approved-words'}
                lang={language}
                dir={directionOf(language)}
              >
                {wordsFor(passage, language)}
              </p>
            ))}
          </article>
        )
      })}
    </section>
  )
}
