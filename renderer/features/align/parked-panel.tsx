import { ArchiveRestore, X } from 'lucide-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { FilledMessage } from '#renderer/app/filled-message.tsx'
import { ownName } from '#renderer/app/language-names.ts'
import { Sentence } from '#renderer/app/sentence.tsx'
import { parkedParagraphs } from '#renderer/features/align/parked-paragraphs.ts'
import { Button, IconButton } from '#renderer/ui/button.tsx'
import type { OpenedAlignment } from '#shared/contract/alignment-values.ts'
import { directionOf } from '#shared/text/direction.ts'

export interface ParkedPanelProps {
  readonly opened: OpenedAlignment
  readonly onTakeBack: (text: number, paragraph: number) => void
  readonly onClose: () => void
}

/** What was laid aside of each text: it goes nowhere, and nothing of it is lost. */
export function ParkedPanel({ opened: { texts, state }, onTakeBack, onClose }: ParkedPanelProps) {
  const { t } = useTranslation('align')
  const { t: ta } = useTranslation()
  const parked = useMemo(() => parkedParagraphs(texts, state), [texts, state])
  const isEmpty = parked.every((paragraphs) => paragraphs.length === 0)
  return (
    <aside className="align-parked" id="align-parked" aria-label={t('parked.title')}>
      <header>
        <h2>{t('parked.title')}</h2>
        <IconButton label={ta('common.close')} icon={<X aria-hidden />} onPress={onClose} />
      </header>
      <p className="muted">{isEmpty ? t('parked.none') : t('parked.hint')}</p>
      {texts.map(({ language }, text) => {
        const paragraphs = parked[text] ?? []
        if (paragraphs.length === 0) return null
        return (
          <section key={language}>
            <h3 lang={language} dir={directionOf(language)}>
              {ownName(language)}
            </h3>
            <ul>
              {paragraphs.map(({ paragraph, furniture, sentences }) => (
                <li key={paragraph}>
                  <p className="passage" lang={language} dir={directionOf(language)}>
                    {sentences.map((runs, number) => (
                      <span key={number}>
                        <Sentence runs={runs} language={language} />{' '}
                      </span>
                    ))}
                  </p>
                  <div className="align-parked-acts">
                    {furniture === null ? null : (
                      <span className="chip">
                        <FilledMessage keys={[`import:furniture.${furniture}`]} values={{}} otherwise={furniture} />
                      </span>
                    )}
                    <span className="space" />
                    <Button size="small" look="action" onPress={() => onTakeBack(text, paragraph)}>
                      <ArchiveRestore aria-hidden />
                      {t('parked.takeBack')}
                    </Button>
                  </div>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </aside>
  )
}
