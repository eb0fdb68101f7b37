import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'

/** Asks before changes are lost; going on is what Escape and Enter do. */
export function LeaveDialog({ onStay, onLeave }: { readonly onStay: () => void; readonly onLeave: () => void }) {
  const { t } = useTranslation()
  const { t: tg } = useTranslation('glossary')
  return (
    <Dialog
      title={tg('leave.title')}
      closeLabel={t('common.close')}
      role="alertdialog"
      stays
      onClose={onStay}
      footer={
        <>
          <Button look="danger" onPress={onLeave}>
            {tg('leave.discard')}
          </Button>
          <span className="space" />
          <Button look="primary" autoFocus onPress={onStay}>
            {tg('leave.stay')}
          </Button>
        </>
      }
    >
      <p>{tg('leave.text')}</p>
    </Dialog>
  )
}
