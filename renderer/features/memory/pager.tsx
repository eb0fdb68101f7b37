import { ChevronFirst, ChevronLeft, ChevronRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '#renderer/ui/button.tsx'

export interface PagerProps {
  readonly offset: number
  readonly shown: number
  readonly size: number
  readonly total: number
  /** There are more than `total`. */
  readonly isMore: boolean
  readonly onOffset: (offset: number) => void
}

/** Which part of a long list is shown, and the way to the parts beside it. */
export function Pager({ offset, shown, size, total, isMore, onOffset }: PagerProps) {
  const { t } = useTranslation('memory')
  const range = { from: offset + 1, to: offset + shown, total }
  const isLast = shown < size || (!isMore && offset + size >= total)
  return (
    <nav className="pager" aria-label={t('screen.pages')}>
      <IconButton
        label={t('screen.firstPage')}
        icon={<ChevronFirst aria-hidden className="mirrors" />}
        isDisabled={offset === 0}
        onPress={() => onOffset(0)}
      />
      <IconButton
        label={t('screen.previousPage')}
        icon={<ChevronLeft aria-hidden className="mirrors" />}
        isDisabled={offset === 0}
        onPress={() => onOffset(Math.max(0, offset - size))}
      />
      <span className="numbers">{isMore ? t('screen.rangeOfMore', range) : t('screen.range', range)}</span>
      <IconButton
        label={t('screen.nextPage')}
        icon={<ChevronRight aria-hidden className="mirrors" />}
        isDisabled={isLast}
        onPress={() => onOffset(offset + size)}
      />
    </nav>
  )
}
