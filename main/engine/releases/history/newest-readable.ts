import type { Node } from '@tiptap/pm/model'
import { createReplay } from '#engine/releases/history/replay.ts'
import type { Journal } from '#engine/releases/journal.ts'

/** A release as it was at its newest version that can be read. */
export interface ReadableRelease {
  readonly document: Node
  /** When it was so: ISO 8601. */
  readonly at: string
}

/** What there is to show of a release that cannot be opened; null where no version of it can be read. */
export function newestReadable(journal: Journal, release: string): ReadableRelease | null {
  const log = journal.log(release)
  const replay = createReplay(journal, release, log)
  const versions = new Map([...journal.snapshots(release), ...log.map(({ version, at }) => [version, at] as const)])
  for (const [version, at] of [...versions].toSorted(([one], [other]) => other - one)) {
    const document = replay.at(version)
    if (document) return { document, at }
  }
  return null
}
