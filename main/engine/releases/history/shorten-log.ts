import type { HistoryMark } from '#engine/releases/history/history-marks.ts'
import { marksAndSittings } from '#engine/releases/history/history-points.ts'
import { pointsKept } from '#engine/releases/history/points-kept.ts'
import { createReplay } from '#engine/releases/history/replay.ts'
import type { Journal, LoggedEntry } from '#engine/releases/journal.ts'
import { applySteps, releaseFromJson } from '#shared/document/release-log.ts'
import { Failure } from '#shared/model/failure.ts'

/** So many of the newest snapshots stay with every entry between them: the release can be opened from each. */
const openedFrom = 3

/**
 * Takes away the entries before the third newest snapshot, once the log after it is confirmed to lead to the newest, and
 * every point of history that is kept of what goes has a snapshot of its own that was read back. False where that could not
 * be confirmed: then everything stays.
 */
export function shortenLog(journal: Journal, release: string, now: Date): boolean {
  const newest = [...journal.snapshots(release).keys()].slice(-openedFrom)
  const [upTo] = newest
  if (upTo === undefined || newest.length < openedFrom) return true
  const log = journal.log(release)
  if (!leadsOn(journal, release, newest, log)) return false
  const points = marksAndSittings(journal, release, log)
  const kept = pointsKept(points, now)
  const logged = new Set(log.map(({ version }) => version))
  const going = points.filter(({ version }) => version <= upTo && kept.has(version) && logged.has(version))
  if (!holdPoints(journal, release, going, log)) return false
  journal.forget(release, upTo, new Set([...kept, upTo]))
  return true
}

/** Whether the entries lead from each of these snapshots to the next. */
function leadsOn(journal: Journal, release: string, versions: readonly number[], log: readonly LoggedEntry[]): boolean {
  const snapshots = new Map(versions.map((version) => [version, journal.snapshotAt(release, version)]))
  const [start = 0] = versions
  const first = snapshots.get(start)
  if (!first) return false
  try {
    let document = releaseFromJson(first.document)
    const met = new Set([start])
    for (const { version, steps } of log.filter((entry) => entry.version > start)) {
      if (!steps) return false
      document = applySteps(document, steps)
      const snapshot = snapshots.get(version)
      if (snapshot === undefined) continue
      if (snapshot === null || !document.eq(releaseFromJson(snapshot.document))) return false
      met.add(version)
    }
    return met.size === versions.length
  } catch (cause) {
    if (cause instanceof Failure && !cause.code.startsWith('STORE_')) return false
    throw cause
  }
}

/** A point that cannot be read any more keeps its mark, which says so; the entries that went wrong help nobody. */
function holdPoints(
  journal: Journal,
  release: string,
  points: readonly HistoryMark[],
  log: readonly LoggedEntry[],
): boolean {
  const replay = createReplay(journal, release, log)
  const marked = new Set(journal.marks.list(release).map(({ version, event }) => `${version} ${event.is}`))
  return points.every((point) => {
    const { version, at, event } = point
    const document = journal.snapshotAt(release, version) ? null : replay.at(version)
    if (document) journal.saveSnapshot(release, { version, document: document.toJSON() }, at)
    if (event.is === 'worked' && !marked.has(`${version} worked`)) journal.marks.add(release, point)
    if (!document) return true
    const held = journal.snapshotAt(release, version)
    return JSON.stringify(held?.document) === JSON.stringify(document.toJSON())
  })
}
