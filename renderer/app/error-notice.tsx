import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { FilledMessage } from '#renderer/app/filled-message.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { failureOf } from '#shared/contract/failure-of.ts'

export interface ErrorNoticeProps {
  /** Whatever was caught. A foreseen failure shows its own cause and remedy, a fault one calm sentence. */
  readonly error: unknown
  readonly onRetry?: () => void
  readonly actions?: ReactNode
}

/** Says what failed, why, and what helps, in the interface's language; names of files keep their own direction. */
export function ErrorNotice({ error, onRetry, actions }: ErrorNoticeProps) {
  const { t } = useTranslation()
  const failure = failureOf(error)
  return (
    <div className="notice err" role="alert">
      <CircleAlert aria-hidden />
      <div className="body">
        {failure ? (
          <>
            <p>
              <strong>
                <FilledMessage
                  keys={[`errors:${failure.code}.message`, `errors:${failure.code}.cause`, `errors:${failure.code}`]}
                  values={failure.values}
                  otherwise={t('failure.title')}
                />
              </strong>
            </p>
            <p>
              <FilledMessage keys={[`errors:${failure.code}.remedy`]} values={failure.values} />
            </p>
          </>
        ) : (
          <>
            <p>
              <strong>{t('failure.unexpectedTitle')}</strong>
            </p>
            <p>{t('failure.unexpected')}</p>
          </>
        )}
        {onRetry || actions ? (
          <div className="acts">
            {onRetry ? (
              <Button size="small" onPress={onRetry}>
                {t('common.retry')}
              </Button>
            ) : null}
            {actions}
          </div>
        ) : null}
      </div>
    </div>
  )
}
