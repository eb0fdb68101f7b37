import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnnouncer } from '#renderer/app/announcer.tsx'
import { ErrorNotice } from '#renderer/app/error-notice.tsx'
import { useFormat } from '#renderer/app/use-format.ts'
import { loadedValue } from '#renderer/app/use-loaded.ts'
import type { Compared } from '#renderer/features/editor/compare/compared.ts'
import { PointView } from '#renderer/features/editor/history/point-view.tsx'
import { firstLookedAt, pointsByDay } from '#renderer/features/editor/history/points-by-day.ts'
import { TimeLine } from '#renderer/features/editor/history/time-line.tsx'
import { useHistory, useReleaseThen } from '#renderer/features/editor/history/use-history.ts'
import { usePointName } from '#renderer/features/editor/history/use-point-name.ts'
import { useToldAct } from '#renderer/features/editor/history/use-told-act.ts'
import type { OpenRelease } from '#renderer/features/editor/open-release.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import type { HistoryPoint } from '#shared/contract/history-values.ts'
import './history.css'

export interface HistoryDialogProps {
  readonly release: OpenRelease
  readonly onClose: () => void
}

/** What the release was before, sitting by sitting, and the way back to any of it. */
export function HistoryDialog({ release, onClose }: HistoryDialogProps) {
  const { t } = useTranslation('history')
  const { t: ta } = useTranslation()
  const { state, reload } = useHistory(release)
  const points = loadedValue(state)
  const days = useMemo(() => pointsByDay(points ?? []), [points])
  const [wanted, setWanted] = useState<string | null>(null)
  const chosen = wanted ?? firstLookedAt(points ?? [])
  const point = days.flatMap((day) => day.points).find(({ id }) => id === chosen)?.point
  return (
    <Dialog title={t('title')} closeLabel={ta('common.close')} size="wide" stays onClose={onClose}>
      <div className="history">
        {state.is === 'failed' ? <ErrorNotice error={state.error} onRetry={reload} /> : null}
        {points === null && state.is === 'loading' ? (
          <p className="muted" role="status">
            {t('loading')}
          </p>
        ) : null}
        {points && chosen !== null ? (
          <TimeLine days={days} chosen={chosen} current={points.at(-1)?.version ?? -1} onChoose={setWanted} />
        ) : null}
        {point ? <ChosenPoint key={point.version} release={release} point={point} onClose={onClose} /> : null}
      </div>
    </Dialog>
  )
}

function ChosenPoint({
  release,
  point,
  onClose,
}: {
  readonly release: OpenRelease
  readonly point: HistoryPoint
  readonly onClose: () => void
}) {
  const { t } = useTranslation('history')
  const { t: ta } = useTranslation()
  const format = useFormat()
  const { what } = usePointName()
  const { tell } = useAnnouncer()
  const tellAct = useToldAct(release)
  const { state, reload } = useReleaseThen(release.opened.summary.id, point.version)
  const when = format.dateAndTime(point.at)
  const taken = (changes: readonly Compared[], left: number, isDone: boolean) => {
    onClose()
    if (!isDone) return tell(t('notRestored'))
    tellAct({ is: 'restored', from: point.at })
    const sentences = [
      t('restored', { count: changes.length, when }),
      ...(left > 0 ? [t('kept', { count: left })] : []),
    ]
    tell(sentences.join(' '), { label: ta('common.undo'), run: release.editing.undo })
  }
  return (
    <section className="point" aria-label={`${what(point.event)} · ${when}`} aria-busy={state.is === 'loading'}>
      <h3>
        <bdi>{what(point.event)}</bdi> <bdi className="muted">{when}</bdi>
      </h3>
      {state.is === 'failed' ? (
        <ErrorNotice error={state.error} {...(point.damaged ? {} : { onRetry: reload })} />
      ) : null}
      {state.is === 'ready' ? (
        <PointView editing={release.editing} then={state.value.document} onClose={onClose} onTaken={taken} />
      ) : null}
    </section>
  )
}
