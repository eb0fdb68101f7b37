import { TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import type { MemorySummary } from '#shared/contract/memory-values.ts'

export interface DeleteMemoryDialogProps {
  readonly memory: MemorySummary
  readonly onClose: () => void
  readonly onExport: () => void
  readonly onDelete: () => Promise<void>
}

/** A memory goes with all its units, for good: the question names how many. */
export function DeleteMemoryDialog({ memory, onClose, onExport, onDelete }: DeleteMemoryDialogProps) {
  const { t } = useTranslation('memory')
  const { t: ta } = useTranslation()
  const [error, setError] = useState<unknown>(null)
  const agree = async () => {
    try {
      await onDelete()
      onClose()
    } catch (reason) {
      setError(reason)
    }
  }
  return (
    <Dialog
      title={t('screen.deleteTitle', { name: memory.name })}
      closeLabel={ta('common.close')}
      role="alertdialog"
      onClose={onClose}
      footer={
        <>
          {memory.units > 0 ? <Button onPress={onExport}>{t('screen.exportFirst')}</Button> : null}
          <span className="space" />
          <Button onPress={onClose}>{ta('common.cancel')}</Button>
          <Button look="danger" onPress={() => void agree()}>
            {t('screen.deleteNow')}
          </Button>
        </>
      }
    >
      {error ? <ErrorNotice error={error} /> : null}
      {memory.units > 0 ? (
        <p className="notice warn">
          <TriangleAlert aria-hidden />
          {t('screen.deleteText', { count: memory.units })}
        </p>
      ) : (
        <p>{t('screen.deleteEmpty')}</p>
      )}
    </Dialog>
  )
}
