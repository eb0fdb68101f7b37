import { CircleAlert, CircleCheck, FileText, LoaderCircle } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { nameIn } from '#renderer/app/language-names.ts'
import { UnreadFile } from '#renderer/app/unread-file.tsx'
import { useFormat } from '#renderer/app/use-format.ts'
import { ImportReview } from '#renderer/features/import/import-review.tsx'
import type { Review } from '#renderer/features/import/review.ts'
import type { ImportItem, ReadAs } from '#renderer/features/import/use-imports.ts'
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
      return (
        <UnreadFile
          error={item.state.error}
          onReadAgain={(encoding) => onReadAgain(encoding === null ? {} : { encoding })}
        />
      )
    case 'opened':
    case 'made':
      return <p className="import-waiting">{t('import.opened', { title: item.state.release.title })}</p>
    case 'known':
      return <p className="import-waiting">{tc('known', { title: item.state.copy.releases[0]?.title ?? '' })}</p>
    case 'ready':
      return <ImportReview name={item.name} review={item.state.review} onReview={onReview} onReadAgain={onReadAgain} />
  }
}

export function ItemState({ item }: { readonly item: ImportItem }) {
  const { t, i18n } = useTranslation()
  const { t: tc } = useTranslation('copies')
  const format = useFormat()
  switch (item.state.is) {
    case 'sending':
      return t('import.sending', { share: format.share(item.state.share) })
    case 'reading':
      return item.state.share > 0
        ? t('import.readingShare', { share: format.share(item.state.share) })
        : t('import.reading')
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
