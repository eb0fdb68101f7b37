import { randomUUID } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import type { Node } from '@tiptap/pm/model'
import { createReleaseHistory, type ReleaseHistory } from '#engine/releases/history/release-history.ts'
import { createJournal, type Journal, type JournalOptions } from '#engine/releases/journal.ts'
import { createReleaseList, type ReleaseAbout } from '#engine/releases/release-list.ts'
import { createBroadcast } from '#engine/storage/broadcast.ts'
import { inOneGo } from '#engine/storage/in-one-go.ts'
import { guarded } from '#engine/storage/open-store.ts'
import type { HistoryEvent } from '#shared/contract/history-values.ts'
import type { Entry, OpenedRelease, ReleaseSummary } from '#shared/contract/values.ts'
import { applySentSteps, applySteps, releaseFromJson } from '#shared/document/release-log.ts'
import { Failure } from '#shared/model/failure.ts'
import type { Waiver } from '#shared/model/waiver.ts'

/** A batch of steps a client made on top of a version. */
export interface SentSteps {
  readonly id: string
  readonly clientId: string
  readonly sequence: number
  readonly version: number
  readonly steps: readonly unknown[]
}

/**
 * The authority over all releases of a desk: it alone decides the order of steps, commits them and only then
 * acknowledges. A release that cannot be loaded throws RELEASE_DAMAGED and is never replaced by an empty one.
 */
export interface ReleaseDesk {
  list(filter: { readonly query: string; readonly deleted: boolean }): readonly ReleaseSummary[]
  summary(id: string): ReleaseSummary
  /** What the copies of a release have in common. */
  lineage(id: string): string
  /** The releases of the library that are copies of each other, the last edited first; damaged ones are none. */
  ofLineage(lineage: string): readonly ReleaseSummary[]
  /** `event`: whence it came, where it was not written here. */
  create(document: Node, about: Partial<ReleaseAbout>, event?: HistoryEvent): ReleaseSummary
  open(id: string): OpenedRelease
  document(id: string): Node
  /** How many steps the log of a release has. */
  version(id: string): number
  /** The documents of the releases that were opened since the desk was. */
  opened(): readonly Node[]
  send(sent: SentSteps): { readonly accepted: boolean; readonly version: number }
  /** Changes the document by steps of the engine's own, as one entry, which `event` names. */
  change(id: string, make: (document: Node) => readonly unknown[], event?: HistoryEvent): ReleaseSummary
  follow(id: string, since: number, signal?: AbortSignal): AsyncGenerator<Entry, void>
  describe(id: string, change: Partial<ReleaseAbout>): ReleaseSummary
  addWaiver(id: string, waiver: Waiver): void
  readonly history: Pick<ReleaseHistory, 'list' | 'documentAt' | 'newestReadable'>
  /** Says in its history what happened to the release as it is now, or at the end of the entry that made `version`. */
  mark(id: string, event: HistoryEvent, version?: number): boolean
  delete(id: string): ReleaseSummary
  restore(id: string): ReleaseSummary
  close(): void
}

interface Loaded {
  document: Node
  version: number
  sinceSnapshot: number
  summaryIsOld: boolean
}

export interface ReleaseDeskOptions extends JournalOptions {
  /** After so many steps a snapshot is made, and the log is shortened where that can be. */
  readonly stepsPerSnapshot?: number
  /** Called when a version of a release is committed. */
  readonly committed?: (release: string, version: number) => void
}

export function createReleaseDesk(
  database: DatabaseSync,
  now: () => Date,
  options: ReleaseDeskOptions = {},
): ReleaseDesk {
  const { stepsPerSnapshot = 500, committed = () => undefined, beforeWriting = () => undefined } = options
  const journal = createJournal(database, options)
  const history = createReleaseHistory(journal, { now, who: options.who })
  const releases = createReleaseList(database, now)
  const broadcast = createBroadcast<Entry>()
  const loaded = new Map<string, Loaded>()

  function load(id: string): Loaded {
    const known = loaded.get(id)
    if (known) return known
    releases.mustExist(id)
    try {
      const fresh = replay(journal, id)
      loaded.set(id, fresh)
      return fresh
    } catch (cause) {
      if (cause instanceof Failure && !cause.code.startsWith('STORE_')) releases.markDamaged(id)
      throw cause
    }
  }

  function commit(id: string, release: Loaded, next: Node, sent: SentSteps): number {
    const version = release.version + sent.steps.length
    journal.append(
      id,
      { version, clientId: sent.clientId, sequence: sent.sequence, steps: sent.steps },
      now().toISOString(),
    )
    committed(id, version)
    release.document = next
    release.version = version
    release.sinceSnapshot += sent.steps.length
    release.summaryIsOld = true
    broadcast.send(id, { version, clientId: sent.clientId, steps: [...sent.steps] })
    if (release.sinceSnapshot >= stepsPerSnapshot) snapshot(id, release)
    return version
  }

  /** The entry is committed: a snapshot that fails is tried again with the next one, and the log is only longer. */
  function snapshot(id: string, release: Loaded): void {
    try {
      journal.saveSnapshot(id, { version: release.version, document: release.document.toJSON() }, now().toISOString())
      release.sinceSnapshot = 0
      history.shorten(id)
    } catch (cause) {
      if (!(cause instanceof Failure)) throw cause
    }
  }

  function refresh(id: string, release: Loaded): void {
    if (!release.summaryIsOld) return
    releases.summarise(id, release.document)
    release.summaryIsOld = false
  }

  function summary(id: string): ReleaseSummary {
    const release = loaded.get(id)
    if (release) refresh(id, release)
    return releases.summary(id)
  }

  // What a crash left behind its summary is read again once, so that the list tells the truth.
  const recovered = new Map(journal.recovered())
  for (const id of recovered.keys()) {
    try {
      const release = load(id)
      release.summaryIsOld = true
      refresh(id, release)
    } catch (cause) {
      if (!(cause instanceof Failure)) throw cause
    }
  }

  return {
    list: (filter) => {
      for (const [id, release] of loaded) refresh(id, release)
      return releases.list(filter)
    },
    summary,
    lineage: releases.lineage,
    ofLineage: (lineage) => {
      for (const [id, release] of loaded) refresh(id, release)
      return releases.ofLineage(lineage)
    },
    create: (document, about, event) => {
      const id = randomUUID()
      beforeWriting()
      guarded(() =>
        inOneGo(database, () => {
          releases.insert(id, document, about)
          journal.saveSnapshot(id, { version: 0, document: document.toJSON() }, now().toISOString())
        }),
      )
      committed(id, 0)
      if (event) history.mark(id, 0, event)
      loaded.set(id, { document, version: 0, sinceSnapshot: 0, summaryIsOld: false })
      return releases.summary(id)
    },
    open: (id) => {
      const release = load(id)
      const found = recovered.get(id) ?? 0
      recovered.delete(id)
      return {
        summary: summary(id),
        version: release.version,
        document: release.document.toJSON() as unknown,
        recovered: found,
      }
    },
    document: (id) => load(id).document,
    version: (id) => load(id).version,
    opened: () => [...loaded.values()].map(({ document }) => document),
    send: (sent) => {
      const release = load(sent.id)
      const before = journal.versionAfter(sent.id, sent.clientId, sent.sequence)
      if (before !== null) return { accepted: true, version: before }
      if (sent.version !== release.version) return { accepted: false, version: release.version }
      const next = applySentSteps(release.document, sent.steps)
      return { accepted: true, version: commit(sent.id, release, next, sent) }
    },
    change: (id, make, event) => {
      const release = load(id)
      const steps = make(release.document)
      if (steps.length > 0) {
        const next = applySentSteps(release.document, steps)
        commit(id, release, next, {
          id,
          clientId: `engine-${randomUUID()}`,
          sequence: 0,
          version: release.version,
          steps,
        })
        if (event) history.mark(id, release.version, event)
      }
      return summary(id)
    },
    follow: async function* (id, since, signal) {
      const { version } = load(id)
      const missed = journal.entriesAfter(id, since)
      const [next] = missed
      // The log was shortened past what this writer knows: what is left of it would be put in the wrong place.
      if (since !== (next ? next.version - next.steps.length : version)) throw new Failure('RELEASE_MOVED_ON')
      const live = broadcast.listen(id, signal)
      let seen = since
      for (const entry of missed) {
        seen = entry.version
        yield { version: entry.version, clientId: entry.clientId, steps: [...entry.steps] }
      }
      for await (const entry of live) {
        if (entry.version > seen) yield entry
      }
    },
    describe: (id, change) => {
      releases.describe(id, change)
      return summary(id)
    },
    addWaiver: releases.addWaiver,
    history,
    mark: (id, event, version) => {
      const release = load(id)
      const at = version ?? release.version
      const isEnd = at === release.version || journal.entriesAfter(id, at - 1)[0]?.version === at
      return isEnd && history.mark(id, at, event)
    },
    delete: (id) => {
      releases.setDeleted(id, true)
      return summary(id)
    },
    restore: (id) => {
      releases.setDeleted(id, false)
      return summary(id)
    },
    close: () => {
      for (const [id, release] of loaded) refresh(id, release)
      journal.markClosed()
    },
  }
}

/**
 * The document as the log tells it: the newest good snapshot and every entry after it, each checked. An index that is
 * damaged passes entries over, so that each must begin where the one before it ended, and the last must be the newest.
 */
function replay(journal: Journal, id: string): Loaded {
  const snapshot = journal.newestSnapshot(id)
  if (!snapshot) throw new Failure('RELEASE_DAMAGED')
  let document = releaseFromJson(snapshot.document)
  let version = snapshot.version
  for (const entry of journal.entriesAfter(id, snapshot.version)) {
    if (entry.version - entry.steps.length !== version) throw damagedAt(entry.version)
    try {
      document = applySteps(document, entry.steps)
    } catch (cause) {
      throw damagedAt(entry.version, cause)
    }
    version = entry.version
  }
  if (journal.newestVersion(id) > version) throw damagedAt(version)
  return { document, version, sinceSnapshot: version - snapshot.version, summaryIsOld: false }
}

function damagedAt(version: number, cause?: unknown): Failure {
  return new Failure('RELEASE_DAMAGED', { version: String(version) }, { cause })
}
