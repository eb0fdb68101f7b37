import type { HistoryPoint } from '#shared/contract/history-values.ts'

/** A point with the name it has in the list. */
export interface ListedPoint {
  readonly id: string
  readonly point: HistoryPoint
}

export interface HistoryDay {
  readonly id: string
  /** Some moment of the day, ISO 8601. */
  readonly at: string
  readonly points: readonly ListedPoint[]
}

/**
 * The points (oldest first) as the list shows them: the newest first, by the days of this place. Where a clock was put
 * back a day comes twice, for the order is that in which things were done.
 */
export function pointsByDay(points: readonly HistoryPoint[]): readonly HistoryDay[] {
  const days: HistoryDay[] = []
  for (const [index, point] of [...points.entries()].toReversed()) {
    const listed: ListedPoint = { id: `point-${index}`, point }
    const last = days.at(-1)
    if (last && dayOf(last.at) === dayOf(point.at))
      days[days.length - 1] = { ...last, points: [...last.points, listed] }
    else days.push({ id: `day-${index}`, at: point.at, points: [listed] })
  }
  return days
}

/** What is looked at first: the newest point that is not what the release is now. */
export function firstLookedAt(points: readonly HistoryPoint[]): string | null {
  const now = points.at(-1)?.version
  const index = points.findLastIndex(({ version, damaged }) => version !== now && !damaged)
  const shown = index >= 0 ? index : points.length - 1
  return shown < 0 ? null : `point-${shown}`
}

function dayOf(iso: string): string {
  return new Date(iso).toDateString()
}
