import { Lock, Stamp, TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { CellStanding, RecognisedRow } from '#shared/boilerplate/recognise-approved.ts'
import type { RowText } from '#shared/model/release-text.ts'

/** In the gutter: that a row is an approved text, whether it is locked, and whether it is up to date. */
export function ApprovedMark({ row, approved }: { readonly row: RowText; readonly approved: RecognisedRow }) {
  const { t } = useTranslation('boilerplate')
  const standing = worstStanding(approved)
  const isLocked = Object.values(row.cells).some((cell) => cell.approved?.locked)
  const told = [t(`row.${standing}`), ...(isLocked ? [t('row.locked')] : [])].join(' · ')
  const label = t('row.gutter', { name: approved.text.name, standing: told })
  const Icon = standing === 'older' || standing === 'drifted' ? TriangleAlert : isLocked ? Lock : Stamp
  return (
    <span className={`approved-mark ${standing}`} role="img" aria-label={label} title={label}>
      <Icon aria-hidden />
    </span>
  )
}

const gravest: readonly CellStanding['is'][] = ['drifted', 'older', 'empty', 'current']

/** What is told of a row: the standing of the cell that is furthest from what was approved. */
export function worstStanding({ cells }: RecognisedRow): CellStanding['is'] {
  const found = new Set(Object.values(cells).map(({ is }) => is))
  return gravest.find((standing) => found.has(standing)) ?? 'current'
}
