import type { AlignmentVerb } from '#shared/alignment/session/alignment-verb.ts'
import type {
  AlignmentChange,
  AlignmentNews,
  AlignmentProgress,
  AlignmentSummary,
  OpenedAlignment,
  TextFromWindow,
} from '#shared/contract/alignment-values.ts'
import type { TmxWritten } from '#shared/contract/memory-values.ts'
import type { ReleaseSummary } from '#shared/contract/values.ts'
import { Failure } from '#shared/model/failure.ts'

export interface AlignmentToMake {
  readonly name: string
  readonly texts: readonly TextFromWindow[]
}

/** A change on top of a revision; on another one it throws ALIGNMENT_CHANGED. */
export interface OnRevision {
  readonly id: string
  readonly revision: number
}

export interface WantedRows {
  readonly id: string
  readonly acceptedOnly: boolean
}

export interface Done {
  /** 0…1 */
  readonly done: number
}

/** The alignments of a desk: each is kept with all its history, and one that is not there throws ALIGNMENT_NOT_FOUND. */
export interface AlignmentDesk {
  list(options: { readonly deleted: boolean }): readonly AlignmentSummary[]
  create(wanted: AlignmentToMake, signal?: AbortSignal): AsyncGenerator<AlignmentProgress, AlignmentSummary>
  read(id: string): OpenedAlignment
  act(on: OnRevision, verb: AlignmentVerb, signal?: AbortSignal): Promise<AlignmentChange>
  undo(on: OnRevision): AlignmentChange
  redo(on: OnRevision): AlignmentChange
  realign(on: OnRevision, signal?: AbortSignal): AsyncGenerator<Done, AlignmentChange>
  follow(id: string, signal?: AbortSignal): AsyncGenerator<AlignmentNews, void>
  rename(id: string, name: string): AlignmentSummary
  delete(id: string): AlignmentSummary
  restore(id: string): AlignmentSummary
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

export function createAlignmentDesk(): AlignmentDesk {
  const none = (): never => {
    throw new Failure('ALIGNMENT_NOT_FOUND')
  }
  return {
    list: () => [],
    create: none,
    read: none,
    act: none,
    undo: none,
    redo: none,
    realign: none,
    follow: none,
    rename: none,
    delete: none,
    restore: none,
    toRelease: none,
    toMemory: none,
    exportTmx: none,
  }
}
