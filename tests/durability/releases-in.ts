import type { DatabaseSync } from 'node:sqlite'
import { openStores } from '#engine/open-stores.ts'
import type { Ports } from '#engine/ports.ts'
import { createReleaseDesk, type ReleaseDesk } from '#engine/releases/release-desk.ts'
import { quietPorts } from '#tests/support/quiet-ports.ts'

/** The releases of a desk without its library, which takes five times as long to load. */
export interface ReleasesIn {
  readonly releases: ReleaseDesk
  readonly journal: DatabaseSync
  /** What the start tells the user. */
  readonly notices: readonly string[]
  close(): void
}

/** Throws what a desk throws that is started in this folder. */
export function openReleasesIn(folder: string, host: Ports['host'] = 'cli'): ReleasesIn {
  const stores = openStores(quietPorts(folder, { host }), [])
  const releases = createReleaseDesk(stores.journal, () => new Date(), {
    whenFull: stores.whenFull,
    beforeWriting: stores.mustBeInPlace,
    committed: stores.committed,
  })
  return {
    releases,
    journal: stores.journal,
    notices: stores.notices.list().map(({ is }) => is),
    close: () => {
      try {
        releases.close()
      } finally {
        stores.close()
      }
    },
  }
}
