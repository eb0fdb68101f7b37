import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PastedText } from '#renderer/app/desk.ts'
import type { ImportSource } from '#renderer/features/import/use-imports.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import './import.css'

export interface PasteDialogProps {
  readonly pasted: PastedText | null
  readonly onClose: () => void
  readonly onRead: (source: ImportSource) => void
}

/** Takes a text from the clipboard; the HTML that came with it keeps headings, lists and links until the text is edited here. */
export function PasteDialog({ pasted, onClose, onRead }: PasteDialogProps) {
  const { t } = useTranslation()
  const [text, setText] = useState(pasted?.text ?? '')
  const [html, setHtml] = useState(pasted?.html ?? null)
  const read = () => onRead({ from: 'text', name: t('import.pasteName'), text: html ?? text, html: html !== null })
  return (
    <Dialog
      title={t('import.pasteTitle')}
      closeLabel={t('common.close')}
      size="medium"
      stays
      onClose={onClose}
      footer={
        <>
          <span className="space" />
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" isDisabled={text.trim() === ''} onPress={read}>
            {t('import.pasteRead')}
          </Button>
        </>
      }
    >
      <div className="field">
        <label htmlFor="paste-text" className="field-label">
          {t('import.pasteLabel')}
        </label>
        <textarea
          id="paste-text"
          className="input paste-text"
          dir="auto"
          rows={16}
          autoFocus
          value={text}
          aria-describedby="paste-hint"
          onChange={(event) => {
            setText(event.target.value)
            setHtml(null)
          }}
          onPaste={(event) => {
            const formatted = event.clipboardData.getData('text/html')
            if (text.trim() !== '' || formatted.trim() === '') return
            event.preventDefault()
            setText(event.clipboardData.getData('text/plain'))
            setHtml(formatted)
          }}
        />
        <p id="paste-hint" className="field-hint">
          {html === null ? t('import.pasteHint') : t('import.pasteFormatted')}{' '}
          {html !== null ? (
            <button type="button" className="link-button" onClick={() => setHtml(null)}>
              {t('import.pastePlain')}
            </button>
          ) : null}
        </p>
      </div>
    </Dialog>
  )
}
