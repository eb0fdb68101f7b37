import { CloudOff } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useConnectionState } from '#renderer/app/engine-context.tsx'

/** Says so while the engine does not answer. */
export function ConnectionBanner() {
  const { t } = useTranslation()
  const { is } = useConnectionState()
  if (is === 'connected') return null
  return (
    <div className="window-banner" role="alert">
      <CloudOff aria-hidden size={16} />
      {is === 'refused' ? t('app.refused') : t('app.offline')}
      {is === 'lost' || is === 'connecting' ? <span className="muted">{t('app.reconnecting')}</span> : null}
    </div>
  )
}
