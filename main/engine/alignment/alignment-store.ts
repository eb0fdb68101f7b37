import { randomUUID } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import { type AlignmentList, createAlignmentList } from '#engine/alignment/alignment-list.ts'
import { createSpliceLog, type LoggedSplice } from '#engine/alignment/splice-log.ts'
import { createBroadcast } from '#engine/storage/broadcast.ts'
import { inOneGo } from '#engine/storage/in-one-go.ts'
import type { AlignmentSplice, AlignmentState, SessionText } from '#shared/alignment/session/alignment-session.ts'
import type { AlignmentAct } from '#shared/alignment/session/alignment-verb.ts'
import { applySplice, invertedSplice } from '#shared/alignment/session/apply-splice.ts'
import {
  type AlignmentChange,
  type AlignmentNews,
  type AlignmentSummary,
  alignmentStateSchema,
  type OpenedAlignment,
  sessionTextSchema,
} from '#shared/contract/alignment-values.ts'
import { Failure } from '#shared/model/failure.ts'

/** A change on top of a revision; on another one it throws ALIGNMENT_CHANGED. */
export interface OnRevision {
  readonly id: string
  readonly revision: number
}

/** The alignments of an open library whose tables stand (`alignmentMigration`). One that is not there: ALIGNMENT_NOT_FOUND. */
export interface AlignmentStore extends AlignmentList {
  insert(name: string, texts: readonly SessionText[], state: AlignmentState): AlignmentSummary
  open(id: string): OpenedAlignment
  /** What is on this revision. */
  on(on: OnRevision): Pick<OpenedAlignment, 'texts' | 'state'>
  /** Commits the change that is made of the state (null: none) and forgets what was taken back before. */
  change(on: OnRevision, act: AlignmentAct, make: (state: AlignmentState) => AlignmentSplice | null): AlignmentChange
  undo(on: OnRevision): AlignmentChange
  redo(on: OnRevision): AlignmentChange
  follow(id: string, signal?: AbortSignal): AsyncGenerator<AlignmentNews, void>
}

interface Loaded {
  readonly texts: readonly SessionText[]
  state: AlignmentState
  revision: number
  /** How many of the log hold. */
  applied: number
}

/** So many that were opened last stay in memory; the others are read again. */
const mostLoaded = 8

export function createAlignmentStore(database: DatabaseSync, now: () => Date): AlignmentStore {
  const list = createAlignmentList(database, now)
  const log = createSpliceLog(database)
  const news = createBroadcast<AlignmentNews>()
  const loaded = new Map<string, Loaded>()
  const advance = database.prepare(
    'UPDATE alignment SET revision = ?, applied = ?, row_count = ?, accepted = ?, changed_at = ? WHERE id = ?',
  )

  function load(id: string): Loaded {
    list.mustExist(id)
    const known = loaded.get(id)
    if (known) return keep(id, known)
    const row = database.prepare('SELECT start, revision, applied FROM alignment WHERE id = ?').get(id)
    const bodies = database.prepare('SELECT body FROM alignment_text WHERE alignment = ? ORDER BY number').all(id)
    const applied = Number(row?.['applied'])
    const start = alignmentStateSchema.parse(JSON.parse(String(row?.['start'])))
    const fresh: Loaded = {
      texts: bodies.map(({ body }) => sessionTextSchema.parse(JSON.parse(String(body)))),
      state: log.upTo(id, applied).reduce(applySplice, start),
      revision: Number(row?.['revision']),
      applied,
    }
    return keep(id, fresh)
  }

  function keep(id: string, alignment: Loaded): Loaded {
    loaded.delete(id)
    loaded.set(id, alignment)
    const [oldest] = loaded.keys()
    if (loaded.size > mostLoaded && oldest !== undefined) loaded.delete(oldest)
    return alignment
  }

  function loadOn({ id, revision }: OnRevision): Loaded {
    const alignment = load(id)
    if (alignment.revision !== revision) throw new Failure('ALIGNMENT_CHANGED')
    return alignment
  }

  /** Commits what `write` puts into the log, and then says so. */
  function commit(id: string, splice: AlignmentSplice, applied: number, write: () => void): AlignmentChange {
    const alignment = load(id)
    const state = applySplice(alignment.state, splice)
    const revision = alignment.revision + 1
    const accepted = state.rows.filter((row) => row.accepted).length
    inOneGo(database, () => {
      write()
      advance.run(revision, applied, state.rows.length, accepted, now().toISOString(), id)
    })
    Object.assign(alignment, { state, revision, applied })
    const change = changeTold(id, alignment, splice)
    news.send(id, { is: 'changed', ...change })
    return change
  }

  function changeTold(id: string, { revision, applied }: Loaded, splice: AlignmentSplice | null): AlignmentChange {
    return { revision, splice, undoes: log.actAt(id, applied), redoes: log.actAt(id, applied + 1) }
  }

  /** Takes back the last change that holds, or does the next one again. */
  function step(on: OnRevision, by: -1 | 1, spliceOf: (logged: LoggedSplice) => AlignmentSplice): AlignmentChange {
    const alignment = loadOn(on)
    const logged = log.at(on.id, by < 0 ? alignment.applied : alignment.applied + 1)
    if (logged === null) return changeTold(on.id, alignment, null)
    return commit(on.id, spliceOf(logged), alignment.applied + by, () => undefined)
  }

  return {
    ...list,
    insert: (name, texts, state) => {
      const id = randomUUID()
      inOneGo(database, () => list.add({ id, name, texts, state }))
      return list.summary(id)
    },
    open: (id) => {
      const alignment = load(id)
      const { splice: _, ...place } = changeTold(id, alignment, null)
      return { summary: list.summary(id), texts: alignment.texts, state: alignment.state, ...place }
    },
    on: loadOn,
    change: (on, act, make) => {
      const alignment = loadOn(on)
      const splice = make(alignment.state)
      if (splice === null) return changeTold(on.id, alignment, null)
      const number = alignment.applied + 1
      return commit(on.id, splice, number, () => log.append(on.id, { number, act, splice, at: now().toISOString() }))
    },
    undo: (on) => step(on, -1, ({ splice }) => invertedSplice(splice)),
    redo: (on) => step(on, 1, ({ splice }) => splice),
    rename: (id, name) => {
      const renamed = list.rename(id, name)
      news.send(id, { is: 'renamed', name: renamed.name })
      return renamed
    },
    delete: (id) => {
      const deleted = list.delete(id)
      loaded.delete(id)
      news.send(id, { is: 'deleted' })
      return deleted
    },
    follow: (id, signal) => {
      list.mustExist(id)
      return news.listen(id, signal)
    },
  }
}
