import { CircleAlert, ClipboardPaste, FilePlus } from 'lucide-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PastedText } from '#renderer/app/desk.ts'
import { ErrorNotice } from '#renderer/app/error-notice.tsx'
import { nameIn } from '#renderer/app/language-names.ts'
import { PasteField } from '#renderer/app/paste-field.tsx'
import { textFileTypes } from '#renderer/app/picked-file-types.ts'
import { TextToAlignLine } from '#renderer/features/align/text-to-align-line.tsx'
import { useNewAlignment } from '#renderer/features/align/use-new-alignment.ts'
import { languageOfText, type TextToAlign, useTextsToAlign } from '#renderer/features/align/use-texts-to-align.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { TextField } from '#renderer/ui/fields.tsx'
import { ProgressBar } from '#renderer/ui/progress.tsx'
import { mostTexts } from '#shared/contract/alignment-values.ts'

export interface NewAlignmentDialogProps {
  readonly files: readonly File[]
  readonly onClose: () => void
  readonly onMade: (id: string) => void
}

const longestName = 200

/** Asks for the texts, their languages and which of them is the source, and aligns them. */
export function NewAlignmentDialog({ files, onClose, onMade }: NewAlignmentDialogProps) {
  const { t, i18n } = useTranslation('align')
  const { t: ta } = useTranslation()
  const { texts, add, remove, change, readAgain, putFirst } = useTextsToAlign(files)
  const { making, start, stop } = useNewAlignment(onMade)
  const [pasted, setPasted] = useState<PastedText | null>(null)
  const [typedName, setTypedName] = useState<string | null>(null)
  const picker = useRef<HTMLInputElement>(null)
  const name = typedName ?? proposedName(texts)
  const obstacle = obstacleIn(texts)
  const isRunning = making.is === 'running'
  const takePasted = ({ text, html }: PastedText) => {
    const number = texts.filter(({ source }) => source.from === 'paste').length + 1
    add([
      {
        name: t('new.pastedName', { number }),
        source: { from: 'paste', text: html ?? text, html: html !== null },
      },
    ])
    setPasted(null)
  }
  return (
    <Dialog
      title={t('new.title')}
      closeLabel={isRunning ? ta('common.cancel') : ta('common.close')}
      size="medium"
      stays
      onClose={isRunning ? stop : onClose}
      footer={
        <>
          <span className="space" />
          <Button onPress={isRunning ? stop : pasted ? () => setPasted(null) : onClose}>{ta('common.cancel')}</Button>
          {pasted ? (
            <Button look="primary" isDisabled={pasted.text.trim() === ''} onPress={() => takePasted(pasted)}>
              {t('new.takePasted')}
            </Button>
          ) : (
            <Button
              look="primary"
              isDisabled={isRunning || obstacle !== null || name.trim() === ''}
              onPress={() => void start(name.trim(), texts)}
            >
              {t('new.start')}
            </Button>
          )}
        </>
      }
    >
      {making.is === 'failed' ? <ErrorNotice error={making.error} /> : null}
      {isRunning ? (
        <div className="align-waiting" role="status">
          <p>
            {making.progress?.step === 'reading' && making.progress.name !== null
              ? t('new.reading', { name: making.progress.name })
              : t('new.aligning')}
          </p>
          <ProgressBar share={making.progress?.done ?? 0} label={t('new.aligning')} />
        </div>
      ) : pasted ? (
        <PasteField pasted={pasted} onPasted={setPasted} />
      ) : (
        <>
          <p className="muted">{t('new.hint')}</p>
          {texts.length > 0 ? (
            <ul className="align-texts" aria-label={t('new.texts')}>
              {texts.map((text, place) => (
                <TextToAlignLine
                  key={text.id}
                  text={text}
                  isSource={place === 0}
                  onChange={(part) => change(text.id, part)}
                  onReadAgain={(encoding) => readAgain(text.id, encoding)}
                  onSource={() => putFirst(text.id)}
                  onRemove={() => remove(text.id)}
                />
              ))}
            </ul>
          ) : null}
          <div className="align-ways-in">
            <Button isDisabled={texts.length >= mostTexts} onPress={() => picker.current?.click()}>
              <FilePlus aria-hidden />
              {t('new.addFiles')}
            </Button>
            <Button isDisabled={texts.length >= mostTexts} onPress={() => setPasted({ text: '', html: null })}>
              <ClipboardPaste aria-hidden />
              {t('new.paste')}
            </Button>
          </div>
          {obstacle !== null && texts.length > 0 && obstacle.is !== 'reading' ? (
            <p className="notice warn" role="status">
              <CircleAlert aria-hidden />
              {obstacle.is === 'twice'
                ? t('new.obstacle.twice', { language: nameIn(obstacle.language, i18n.language) })
                : t(`new.obstacle.${obstacle.is}`, { number: mostTexts })}
            </p>
          ) : null}
          {texts.length > 0 ? (
            <TextField label={t('list.name')} value={name} onChange={setTypedName} maxLength={longestName} dir="auto" />
          ) : null}
        </>
      )}
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        accept={textFileTypes}
        aria-label={t('new.addFiles')}
        onChange={(event) => {
          add([...(event.target.files ?? [])].map((file) => ({ name: file.name, source: { from: 'file', file } })))
          // The same file may be chosen again after it was corrected elsewhere.
          event.target.value = ''
        }}
      />
    </Dialog>
  )
}

type TextsObstacle =
  | { readonly is: 'few' | 'many' | 'reading' | 'unread' | 'unknown' }
  | { readonly is: 'twice'; readonly language: string }

/** Why these texts cannot be aligned yet; null: they can. */
function obstacleIn(texts: readonly TextToAlign[]): TextsObstacle | null {
  if (texts.some(({ state }) => state.is === 'reading')) return { is: 'reading' }
  if (texts.some(({ state }) => state.is === 'failed')) return { is: 'unread' }
  if (texts.length < 2) return { is: 'few' }
  if (texts.length > mostTexts) return { is: 'many' }
  const languages = texts.map(languageOfText)
  if (languages.includes(null)) return { is: 'unknown' }
  const twice = languages.find((language, place) => language !== null && languages.indexOf(language) !== place)
  return twice ? { is: 'twice', language: twice } : null
}

/** The title of the source, or what its file is called. */
function proposedName([source]: readonly TextToAlign[]): string {
  if (source === undefined) return ''
  const title = source.state.is === 'ready' ? source.state.document.title.trim() : ''
  return (title || source.name.replace(/\.[a-z]+$/iu, '')).slice(0, longestName)
}
