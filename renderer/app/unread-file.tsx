import { useTranslation } from 'react-i18next'
import { encodings } from '#renderer/app/encodings.ts'
import { ErrorNotice } from '#renderer/app/error-notice.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { failureOf } from '#shared/contract/failure-of.ts'

export interface UnreadFileProps {
  readonly error: unknown
  /** Null: in the encoding that is recognised. */
  readonly onReadAgain: (encoding: string | null) => void
}

/** Why a file could not be read. A text whose letters were not made out may still be read by whoever knows the encoding. */
export function UnreadFile({ error, onReadAgain }: UnreadFileProps) {
  const { t } = useTranslation()
  return (
    <ErrorNotice
      error={error}
      onRetry={() => onReadAgain(null)}
      actions={
        failureOf(error)?.code === 'TEXT_ENCODING_UNKNOWN' ? (
          <Select
            label={t('import.encoding')}
            labelHidden
            size="small"
            placeholder={t('import.encoding')}
            choices={encodings.map((id) => ({ id, label: id }))}
            chosen={null}
            onChoose={onReadAgain}
          />
        ) : null
      }
    />
  )
}
