import type { Node } from '@tiptap/pm/model'
import type { Journal, LoggedEntry } from '#engine/releases/journal.ts'
import { applySteps, releaseFromJson } from '#shared/document/release-log.ts'
import { Failure } from '#shared/model/failure.ts'

/** Reads what a release was at its versions. Quickest where it is asked for them in their order. */
export interface Replay {
  /** Null where nothing that can be read leads there. */
  at(version: number): Node | null
}

export function createReplay(journal: Journal, release: string, log: readonly LoggedEntry[]): Replay {
  const snapshots = [...journal.snapshots(release).keys()].toReversed()
  const byBase = new Map<number, LoggedEntry>()
  for (const entry of log) if (entry.steps) byBase.set(entry.version - entry.steps.length, entry)
  let last: { readonly version: number; readonly document: Node } | null = null

  function from(start: number, version: number): Node | null {
    const path = pathBetween(byBase, start, version)
    if (!path) return null
    const document = last?.version === start ? last.document : snapshotDocument(journal, release, start)
    return document && applied(document, path)
  }

  return {
    at: (version) => {
      const starts = [...snapshots, ...(last ? [last.version] : [])].filter((start) => start <= version)
      for (const start of starts.toSorted((one, other) => other - one)) {
        const document = from(start, version)
        if (!document) continue
        last = { version, document }
        return document
      }
      return null
    },
  }
}

/** The entries that lead from one version to another, without a gap; null where there is one. */
function pathBetween(
  byBase: ReadonlyMap<number, LoggedEntry>,
  start: number,
  version: number,
): readonly LoggedEntry[] | null {
  const path: LoggedEntry[] = []
  for (let at = start; at < version; ) {
    const next = byBase.get(at)
    // An entry without steps would lead nowhere for ever.
    if (!next || next.version <= at || next.version > version) return null
    path.push(next)
    at = next.version
  }
  return path
}

function snapshotDocument(journal: Journal, release: string, version: number): Node | null {
  const snapshot = journal.snapshotAt(release, version)
  return snapshot && unlessBroken(() => releaseFromJson(snapshot.document))
}

function applied(document: Node, path: readonly LoggedEntry[]): Node | null {
  return unlessBroken(() => path.reduce((before, { steps }) => applySteps(before, steps ?? []), document))
}

function unlessBroken(read: () => Node): Node | null {
  try {
    return read()
  } catch (cause) {
    if (cause instanceof Failure) return null
    throw cause
  }
}
