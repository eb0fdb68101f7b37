import { CloudCheck, LoaderCircle } from 'lucide-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { GridPlace } from '#renderer/features/align/grid-place.ts'
import { rowStanding } from '#renderer/features/align/row-standing.ts'
import type { OpenedAlignment } from '#shared/contract/alignment-values.ts'

export interface AlignmentStatusProps {
  readonly opened: OpenedAlignment
  readonly place: GridPlace | null
  readonly isSaving: boolean
}

/** What is saved, where the focus is, and how much deserves a look. */
export function AlignmentStatus({ opened, place, isSaving }: AlignmentStatusProps) {
  const { t } = useTranslation('align')
  const { rows } = opened.state
  const counts = useMemo(() => {
    const standings = rows.map(rowStanding)
    const count = (wanted: string) => standings.filter((standing) => standing === wanted).length
    return { accepted: count('accepted'), doubtful: count('doubtful') }
  }, [rows])
  const at = rows.findIndex(({ id }) => id === place?.row)
  return (
    <>
      {isSaving ? (
        <span>
          <LoaderCircle aria-hidden className="turns" /> {t('status.saving')}
        </span>
      ) : (
        <span className="ok">
          <CloudCheck aria-hidden /> {t('status.saved')}
        </span>
      )}
      {at >= 0 ? <span className="numbers">{t('status.row', { number: at + 1, total: rows.length })}</span> : null}
      <span className="space" />
      <span className="numbers">{t('status.accepted', { count: counts.accepted })}</span>
      <span className={`numbers ${counts.doubtful > 0 ? 'warn' : ''}`}>
        {t('status.doubtful', { count: counts.doubtful })}
      </span>
    </>
  )
}
