import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PastedText } from '#renderer/app/desk.ts'
import { PasteField } from '#renderer/app/paste-field.tsx'
import type { ImportSource } from '#renderer/features/import/import-sources.ts'
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
  const [taken, setTaken] = useState<PastedText>(pasted ?? { text: '', html: null })
  const { text, html } = taken
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
      <PasteField pasted={taken} onPasted={setTaken} />
    </Dialog>
  )
}
