import type { Node } from '@tiptap/pm/model'
import { historyPoints, marksAndSittings } from '#engine/releases/history/history-points.ts'
import { newestReadable, type ReadableRelease } from '#engine/releases/history/newest-readable.ts'
import { createReplay } from '#engine/releases/history/replay.ts'
import { shortenLog } from '#engine/releases/history/shorten-log.ts'
import type { Journal } from '#engine/releases/journal.ts'
import type { HistoryEvent, HistoryPoint } from '#shared/contract/history-values.ts'
import { Failure } from '#shared/model/failure.ts'

/** What the releases of a desk were before, read from the log that is their autosave. */
export interface ReleaseHistory {
  /** Oldest first. */
  list(release: string): readonly HistoryPoint[]
  /** The release as it was at a point. Throws POINT_DAMAGED, or POINT_NOT_KEPT where history has no such point. */
  documentAt(release: string, version: number): Node
  /** What there is to show of a release that cannot be opened; null where no version of it can be read. */
  newestReadable(release: string): ReadableRelease | null
  /** Says what happened at a version. False where it could not be kept: what happened stands without its mark. */
  mark(release: string, version: number, event: HistoryEvent): boolean
  /** Called when a snapshot was added. */
  shorten(release: string): void
}

export function createReleaseHistory(
  journal: Journal,
  { now, who = '' }: { readonly now: () => Date; readonly who?: string | undefined },
): ReleaseHistory {
  return {
    list: (release) => historyPoints(journal, release),
    documentAt: (release, version) => {
      const log = journal.log(release)
      const document = createReplay(journal, release, log).at(version)
      if (document) return document
      const isPoint = marksAndSittings(journal, release, log).some((point) => point.version === version)
      throw new Failure(isPoint ? 'POINT_DAMAGED' : 'POINT_NOT_KEPT')
    },
    newestReadable: (release) => newestReadable(journal, release),
    mark: (release, version, event) => {
      const writers = who === '' ? [] : [who]
      try {
        journal.marks.add(release, { version, began: null, at: now().toISOString(), writers, event })
        return true
      } catch (cause) {
        if (!(cause instanceof Failure)) throw cause
        return false
      }
    },
    shorten: (release) => void shortenLog(journal, release, now()),
  }
}
