import { Plus, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { ownName } from '#renderer/app/language-names.ts'
import { type Draft, withoutPassage, withParagraph, withWords } from '#renderer/features/boilerplate/draft.ts'
import { Button, IconButton } from '#renderer/ui/button.tsx'
import { approvedBounds } from '#shared/model/boilerplate.ts'
import { directionOf } from '#shared/text/direction.ts'

/** The passages of a text by lines, its languages by columns. */
export function PassageFields({
  draft,
  onChange,
}: {
  readonly draft: Draft
  readonly onChange: (draft: Draft) => void
}) {
  const { t } = useTranslation('boilerplate')
  const { content, languages } = draft
  if (content.is !== 'passages') return null
  const columns = { gridTemplateColumns: `repeat(${languages.length}, minmax(170px, 1fr)) 32px` }
  return (
    <div className="passage-fields">
      <div className="passage-line heads" style={columns}>
        {languages.map((language) => (
          <b key={language} lang={language} dir={directionOf(language)}>
            {ownName(language)}
          </b>
        ))}
      </div>
      {content.passages.map((passage, place) => {
        const what = passage.heading
          ? t('heading')
          : t('paragraph', { number: paragraphNumber(content.passages, place) })
        return (
          <div key={place} className={passage.heading ? 'passage-line heading' : 'passage-line'} style={columns}>
            {languages.map((language) => (
              <textarea
                key={language}
                className="input"
                lang={language}
                dir={directionOf(language)}
                rows={passage.heading ? 1 : 4}
                maxLength={approvedBounds.length}
                aria-label={t('wording', { what, language: ownName(language) })}
                placeholder={what}
                value={passage.texts[language] ?? ''}
                onChange={({ target }) =>
                  onChange({ ...draft, content: withWords(content, place, language, target.value) })
                }
              />
            ))}
            {passage.heading ? (
              <span />
            ) : (
              <IconButton
                label={t('removeParagraph', { number: paragraphNumber(content.passages, place) })}
                icon={<X aria-hidden />}
                onPress={() => onChange({ ...draft, content: withoutPassage(content, place) })}
              />
            )}
          </div>
        )
      })}
      <Button
        look="quiet"
        size="small"
        isDisabled={content.passages.length >= approvedBounds.passages}
        onPress={() => onChange({ ...draft, content: withParagraph(content) })}
      >
        <Plus aria-hidden /> {t('addParagraph')}
      </Button>
    </div>
  )
}

function paragraphNumber(passages: readonly { readonly heading: boolean }[], place: number): number {
  return passages.slice(0, place + 1).filter(({ heading }) => !heading).length
}
