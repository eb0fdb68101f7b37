import type { HistoryEvent } from '#shared/contract/history-values.ts'

interface DatedPoint {
  readonly version: number
  readonly at: string
  readonly event: HistoryEvent
}

const everySittingMs = 30 * 24 * 3_600_000
const mostVersions = 250

/**
 * The versions of a release that history holds when its log is shortened: the first, every act and decision, every sitting
 * of the last 30 days, and of each day before that the last sitting; of these the newest 250. `points`: oldest first.
 */
export function pointsKept(points: readonly DatedPoint[], now: Date): ReadonlySet<number> {
  const lastOfDay = new Map(points.map((point) => [new Date(point.at).toDateString(), point]))
  const kept = points.filter(
    (point, index) =>
      index === 0 ||
      point.event.is !== 'worked' ||
      now.getTime() - Date.parse(point.at) <= everySittingMs ||
      lastOfDay.get(new Date(point.at).toDateString()) === point,
  )
  const [first, ...later] = new Set(kept.map(({ version }) => version))
  return new Set([...(first === undefined ? [] : [first]), ...later.slice(1 - mostVersions)])
}
