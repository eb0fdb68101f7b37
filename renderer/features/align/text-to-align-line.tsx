import { LoaderCircle, TriangleAlert, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { offeredLanguages, ownName } from '#renderer/app/language-names.ts'
import { UnreadFile } from '#renderer/app/unread-file.tsx'
import { languageOfText, type TextToAlign } from '#renderer/features/align/use-texts-to-align.ts'
import { Button, IconButton } from '#renderer/ui/button.tsx'
import { Checkbox } from '#renderer/ui/fields.tsx'
import { Select } from '#renderer/ui/select.tsx'
import type { ImportedDocument } from '#shared/model/imported-document.ts'

export interface TextToAlignLineProps {
  readonly text: TextToAlign
  readonly isSource: boolean
  readonly onChange: (part: Partial<Pick<TextToAlign, 'language' | 'byLines'>>) => void
  readonly onReadAgain: (encoding: string | null) => void
  readonly onSource: () => void
  readonly onRemove: () => void
}

/** Below this a person should look whether the language was recognised rightly. */
const sureLanguage = 0.8

/** One text of a new alignment: what it is, in what language, and what was read of it. */
export function TextToAlignLine(props: TextToAlignLineProps) {
  const { text, isSource, onChange, onReadAgain, onSource, onRemove } = props
  const { t } = useTranslation('align')
  const { state, name } = text
  const language = languageOfText(text)
  const offered =
    language === null || offeredLanguages.includes(language) ? offeredLanguages : [language, ...offeredLanguages]
  return (
    <li className="align-text">
      <div className="align-text-head">
        <bdi className="align-text-name">{name}</bdi>
        {isSource ? (
          <span className="chip accent">{t('new.isSource')}</span>
        ) : (
          <Button size="small" look="quiet" onPress={onSource}>
            {t('new.makeSource')}
          </Button>
        )}
        <span className="space" />
        <IconButton label={t('new.remove', { name })} icon={<X aria-hidden />} onPress={onRemove} />
      </div>
      {state.is === 'reading' ? (
        <p className="muted" aria-busy="true">
          <LoaderCircle aria-hidden className="turns" size={16} /> {t('new.readingFile')}
        </p>
      ) : null}
      {state.is === 'failed' ? <UnreadFile error={state.error} onReadAgain={onReadAgain} /> : null}
      {state.is === 'ready' ? (
        <div className="align-text-read">
          <Select
            label={t('new.languageOf', { name })}
            labelHidden
            size="small"
            placeholder={t('new.chooseLanguage')}
            choices={offered.map((id) => ({ id, label: ownName(id), lang: id }))}
            chosen={language}
            onChoose={(chosen) => onChange({ language: chosen })}
          />
          <Reading document={state.document} isChosen={text.language !== null} />
          {state.document.format === 'txt' ? (
            <Checkbox isSelected={text.byLines} onChange={(byLines) => onChange({ byLines })}>
              {t('new.byLines')}
            </Checkbox>
          ) : null}
        </div>
      ) : null}
    </li>
  )
}

/** How the text was read, where that may be doubted or told. */
function Reading({ document, isChosen }: { readonly document: ImportedDocument; readonly isChosen: boolean }) {
  const { t } = useTranslation('align')
  const { t: ta } = useTranslation()
  const furniture = document.parts.filter((part) => part.furniture !== null).length
  return (
    <small className="muted">
      {!isChosen && document.languageConfidence < sureLanguage ? (
        <span className="doubt">
          <TriangleAlert aria-hidden size={13} /> {ta('import.languageUnsure')} ·{' '}
        </span>
      ) : null}
      {t('new.paragraphs', { count: document.parts.length - furniture })}
      {furniture > 0 ? ` · ${t('new.furniture', { count: furniture })}` : null}
    </small>
  )
}
