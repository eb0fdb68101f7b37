import { CircleAlert, CircleCheck, FileText, LoaderCircle } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { encodings } from '#renderer/app/encodings.ts'
import { ErrorNotice } from '#renderer/app/error-notice.tsx'
import { nameIn } from '#renderer/app/language-names.ts'
import { useFormat } from '#renderer/app/use-format.ts'
import { ImportReview } from '#renderer/features/import/import-review.tsx'
import type { Review } from '#renderer/features/import/review.ts'
import type { ImportItem, ReadAs } from '#renderer/features/import/use-imports.ts'
import { Select } from '#renderer/ui/select.tsx'
import { failureOf } from '#shared/contract/failure-of.ts'
import { importedLanguages } from '#shared/model/imported-document.ts'

/** What was read of one file, or how far it has come. */
export function ShownItem({
  item,
  onReview,
  onReadAgain,
}: {
  readonly item: ImportItem
  readonly onReview: (review: Review) => void
  readonly onReadAgain: (as: ReadAs) => void
}): ReactNode {
  const { t } = useTranslation()
  const { t: tc } = useTranslation('copies')
  switch (item.state.is) {
    case 'sending':
    case 'reading':
      return (
        <p className="import-waiting" aria-busy="true">
          <LoaderCircle aria-hidden className="turns" />
          <bdi>{item.name}</bdi>
          <ItemState item={item} />
        </p>
      )
    case 'failed':
      return <UnreadItem error={item.state.error} onReadAgain={onReadAgain} />
    case 'opened':
    case 'made':
      return <p className="import-waiting">{t('import.opened', { title: item.state.release.title })}</p>
    case 'known':
      return <p className="import-waiting">{tc('known', { title: item.state.copy.releases[0]?.title ?? '' })}</p>
    case 'ready':
      return <ImportReview name={item.name} review={item.state.review} onReview={onReview} onReadAgain={onReadAgain} />
  }
}

/** A text whose letters were not made out may still be read by whoever knows the encoding. */
function UnreadItem({
  error,
  onReadAgain,
}: {
  readonly error: unknown
  readonly onReadAgain: (as: { encoding?: string }) => void
}) {
  const { t } = useTranslation()
  const asksForEncoding = failureOf(error)?.code === 'TEXT_ENCODING_UNKNOWN'
  return (
    <ErrorNotice
      error={error}
      onRetry={() => onReadAgain({})}
      actions={
        asksForEncoding ? (
          <Select
            label={t('import.encoding')}
            labelHidden
            size="small"
            placeholder={t('import.encoding')}
            choices={encodings.map((id) => ({ id, label: id }))}
            chosen={null}
            onChoose={(encoding) => onReadAgain({ encoding })}
          />
        ) : null
      }
    />
  )
}

export function ItemState({ item }: { readonly item: ImportItem }) {
  const { t, i18n } = useTranslation()
  const { t: tc } = useTranslation('copies')
  const format = useFormat()
  switch (item.state.is) {
    case 'sending':
      return t('import.sending', { share: format.share(item.state.share) })
    case 'reading':
      return t('import.reading')
    case 'failed':
      return t('import.failed')
    case 'opened':
    case 'made':
      return t('import.ready')
    case 'known':
      return tc('inLibrary')
    case 'ready':
      return importedLanguages(item.state.review.document)
        .map((language) => nameIn(language, i18n.language))
        .join(' · ')
  }
}

export function ItemIcon({ item }: { readonly item: ImportItem }) {
  switch (item.state.is) {
    case 'sending':
    case 'reading':
      return <FileText aria-hidden size={18} className="muted" />
    case 'failed':
      return <CircleAlert aria-hidden size={18} className="err" />
    case 'opened':
    case 'made':
    case 'known':
    case 'ready':
      return <CircleCheck aria-hidden size={18} className="ok" />
  }
}
