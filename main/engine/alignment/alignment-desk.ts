import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { alignedTexts } from '#engine/alignment/aligned-texts.ts'
import { type AlignmentStore, createAlignmentStore, type OnRevision } from '#engine/alignment/alignment-store.ts'
import { alignmentToMemory } from '#engine/alignment/alignment-to-memory.ts'
import { inSlices } from '#engine/alignment/in-slices.ts'
import { readText, type TextSources } from '#engine/alignment/read-text.ts'
import { resultOf } from '#engine/alignment/result-of.ts'
import { writeAlignedTmx } from '#engine/alignment/write-aligned-tmx.ts'
import { freePath } from '#engine/files/free-path.ts'
import { makeFolder } from '#engine/files/make-folder.ts'
import { stopIfCancelled } from '#engine/files/stop-if-cancelled.ts'
import type { MemoryStore } from '#engine/memory/memory-store.ts'
import type { ReleaseDesk } from '#engine/releases/release-desk.ts'
import type { AlignmentKnowledge } from '#shared/alignment/alignment.ts'
import type { SessionText } from '#shared/alignment/session/alignment-session.ts'
import type { AlignmentVerb } from '#shared/alignment/session/alignment-verb.ts'
import { realignRows } from '#shared/alignment/session/realign-rows.ts'
import { rowsOfRelease } from '#shared/alignment/session/rows-of-release.ts'
import { sentenceGroups } from '#shared/alignment/session/sentence-groups.ts'
import { spliceBetween } from '#shared/alignment/session/splice-between.ts'
import { spliceOfVerb } from '#shared/alignment/session/splice-of-verb.ts'
import type {
  AlignmentChange,
  AlignmentProgress,
  AlignmentSummary,
  TextFromWindow,
} from '#shared/contract/alignment-values.ts'
import type { TmxWritten } from '#shared/contract/memory-values.ts'
import type { ReleaseSummary } from '#shared/contract/values.ts'
import { documentFromRich } from '#shared/document/rich.ts'
import { Failure } from '#shared/model/failure.ts'
import { slugOf } from '#shared/text/file-name.ts'

export interface AlignmentToMake {
  readonly name: string
  readonly texts: readonly TextFromWindow[]
}

export interface WantedRows {
  readonly id: string
  readonly acceptedOnly: boolean
}

export interface Done {
  /** 0…1 */
  readonly done: number
}

/** The alignments of a desk: from two or more texts to a release, a memory or a file. */
export interface AlignmentDesk
  extends Pick<AlignmentStore, 'list' | 'undo' | 'redo' | 'follow' | 'rename' | 'delete' | 'restore'> {
  create(wanted: AlignmentToMake, signal?: AbortSignal): AsyncGenerator<AlignmentProgress, AlignmentSummary>
  read: AlignmentStore['open']
  act(on: OnRevision, verb: AlignmentVerb, signal?: AbortSignal): Promise<AlignmentChange>
  realign(on: OnRevision, signal?: AbortSignal): AsyncGenerator<Done, AlignmentChange>
  toRelease(id: string): ReleaseSummary
  toMemory(
    wanted: WantedRows & { readonly memory: string | null; readonly nameOfFirst: string },
    signal?: AbortSignal,
  ): AsyncGenerator<Done, { readonly memory: string; readonly added: number; readonly merged: number }>
  exportTmx(
    wanted: WantedRows & { readonly folder: string | null },
    signal?: AbortSignal,
  ): AsyncGenerator<Done, TmxWritten>
}

export interface AlignmentDeskOptions {
  /** With the tables of `alignmentMigration`. */
  readonly database: DatabaseSync
  readonly now: () => Date
  /** Whoever works at this desk, for the provenance of units. */
  readonly who: string
  readonly appVersion: string
  readonly sources: TextSources
  readonly releases: ReleaseDesk
  readonly memory: MemoryStore
  /** What is known of the words of two languages; asked when texts are aligned. */
  knowledge(): Promise<AlignmentKnowledge>
  /** Where files go unless it is said otherwise. */
  exportFolder(): string
  /** Is told the path of each file that was written. */
  exported(path: string): void
}

/** How much of the making of an alignment is reading its files. */
const readingShare = 0.2

export function createAlignmentDesk(options: AlignmentDeskOptions): AlignmentDesk {
  const { database, now, who, appVersion, sources, releases, memory, knowledge, exportFolder, exported } = options
  const store = createAlignmentStore(database, now)

  async function* readTexts(
    wanted: readonly TextFromWindow[],
    signal: AbortSignal | undefined,
  ): AsyncGenerator<AlignmentProgress, readonly SessionText[]> {
    const texts: SessionText[] = []
    for (const [index, each] of wanted.entries()) {
      yield { step: 'reading', name: nameOf(each, sources), done: (readingShare * index) / wanted.length }
      const text = await readText(each, sources, signal)
      stopIfCancelled(signal)
      if (texts.some(({ language }) => language === text.language))
        throw new Failure('ALIGNMENT_LANGUAGE_TWICE', { file: text.name })
      texts.push(text)
    }
    return texts
  }

  return {
    ...store,
    read: store.open,
    async *create({ name, texts: wanted }, signal) {
      const texts = yield* readTexts(wanted, signal)
      const work = alignedTexts(texts, await knowledge(), signal)
      let step = await work.next()
      for (; step.done !== true; step = await work.next())
        yield { step: 'aligning', name: null, done: readingShare + (1 - readingShare) * step.value }
      return store.insert(name, texts, step.value)
    },
    act: async (on, verb, signal) => {
      const { texts, state } = store.on(on)
      const row = verb.is === 'split' ? state.rows.find(({ id }) => id === verb.row) : undefined
      const groups = row
        ? await resultOf(inSlices(sentenceGroups(texts, state, row, { knowledge: await knowledge() }), signal))
        : []
      return store.change(on, verb.is, (current) => spliceOfVerb(texts, current, verb, groups))
    },
    async *realign(on, signal) {
      const { texts, state } = store.on(on)
      const work = inSlices(realignRows(texts, state, { knowledge: await knowledge() }), signal)
      let step = await work.next()
      for (; step.done !== true; step = await work.next()) yield { done: step.value }
      stopIfCancelled(signal)
      const rows = step.value
      return store.change(on, 'realign', (current) => spliceBetween(current.rows, rows))
    },
    toRelease: (id) => {
      const { texts, state } = store.open(id)
      const rows = rowsOfRelease(texts, state, newRowId)
      if (rows.length === 0) throw new Failure('ALIGNMENT_EMPTY')
      return releases.create(documentFromRich({ languages: texts.map(({ language }) => language), rows }), {})
    },
    async *toMemory({ id, ...wanted }, signal) {
      const { texts, state } = store.open(id)
      const units = { ...wanted, texts, state, knowledge: await knowledge() }
      return yield* alignmentToMemory(units, { store: memory, who, now, signal })
    },
    async *exportTmx({ id, acceptedOnly, folder }, signal) {
      const { summary, texts, state } = store.open(id)
      const into = folder ?? exportFolder()
      await makeFolder(into)
      const path = freePath(into, slugOf(summary.name), 'tmx')
      const units = yield* writeAlignedTmx(
        { texts, state, acceptedOnly, knowledge: await knowledge(), path, replace: false, who, appVersion, now: now() },
        signal,
      )
      exported(path)
      return { path, name: basename(path), units }
    },
  }
}

function nameOf(text: TextFromWindow, { releases }: TextSources): string {
  switch (text.is) {
    case 'upload':
      return text.fileName
    case 'pasted':
      return text.name
    case 'release':
      return releases.summary(text.releaseId).title
  }
}

function newRowId(): string {
  return `r${randomUUID().replaceAll('-', '').slice(0, 16)}`
}
