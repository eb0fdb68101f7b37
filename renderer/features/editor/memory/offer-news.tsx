import { useTranslation } from 'react-i18next'
import { useFormat } from '#renderer/app/use-format.ts'
import { useKeys } from '#renderer/app/use-keys.ts'
import type { MatchInPlace } from '#renderer/features/editor/memory/offered-matches.ts'

/** For those who do not see that a match stands in the cell. */
export function OfferNews({ offered }: { readonly offered: MatchInPlace | null }) {
  const { t } = useTranslation('editor')
  const format = useFormat()
  const keys = useKeys()
  const share = format.share(Math.floor((offered?.similarity ?? 0) * 100) / 100)
  return (
    <p className="visually-hidden" role="status">
      {offered ? t('memory.inPlace', { share, tab: keys('Tab').join('+'), keys: keys('Mod+1').join('+') }) : ''}
    </p>
  )
}
