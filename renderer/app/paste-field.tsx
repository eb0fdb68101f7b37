import { useTranslation } from 'react-i18next'
import type { PastedText } from '#renderer/app/desk.ts'

export interface PasteFieldProps {
  readonly pasted: PastedText
  readonly onPasted: (pasted: PastedText) => void
}

/** A field for a text from the clipboard; the HTML that came with it is kept until the text is edited here. */
export function PasteField({ pasted: { text, html }, onPasted }: PasteFieldProps) {
  const { t } = useTranslation()
  return (
    <div className="field">
      <label htmlFor="paste-text" className="field-label">
        {t('import.pasteLabel')}
      </label>
      <textarea
        id="paste-text"
        className="input paste-text"
        dir="auto"
        rows={16}
        // biome-ignore lint/a11y/noAutofocus: it stands in a dialog that was opened to paste into it
        autoFocus
        value={text}
        aria-describedby="paste-hint"
        onChange={(event) => onPasted({ text: event.target.value, html: null })}
        onPaste={(event) => {
          const formatted = event.clipboardData.getData('text/html')
          if (text.trim() !== '' || formatted.trim() === '') return
          event.preventDefault()
          onPasted({ text: event.clipboardData.getData('text/plain'), html: formatted })
        }}
      />
      <p id="paste-hint" className="field-hint">
        {html === null ? t('import.pasteHint') : t('import.pasteFormatted')}{' '}
        {html !== null ? (
          <button type="button" className="link-button" onClick={() => onPasted({ text, html: null })}>
            {t('import.pastePlain')}
          </button>
        ) : null}
      </p>
    </div>
  )
}
