import { FileDown } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type FoundFile, filesDropped } from '#renderer/app/found-files.ts'

/** The whole window takes files and folders; nothing dropped ever makes the window leave its page. */
export function FileDrop({ onDrop }: { readonly onDrop: (found: readonly FoundFile[]) => void }) {
  const { t } = useTranslation()
  const [over, setOver] = useState(false)
  useEffect(() => {
    const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const onDragOver = (event: DragEvent) => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy'
      setOver(true)
    }
    const onDragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const onDropped = (event: DragEvent) => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      setOver(false)
      if (event.dataTransfer) void filesDropped(event.dataTransfer).then(onDrop)
    }
    // Before the editors see it, which would take the file for text.
    window.addEventListener('dragover', onDragOver, true)
    window.addEventListener('dragleave', onDragLeave, true)
    window.addEventListener('drop', onDropped, true)
    return () => {
      window.removeEventListener('dragover', onDragOver, true)
      window.removeEventListener('dragleave', onDragLeave, true)
      window.removeEventListener('drop', onDropped, true)
    }
  }, [onDrop])
  if (!over) return null
  return (
    <div className="file-drop" aria-hidden="true">
      <FileDown size={44} strokeWidth={1.3} />
      <strong>{t('app.dropTitle')}</strong>
      <span>{t('app.dropHint')}</span>
    </div>
  )
}
