import { useEffect, useRef, useState } from 'react'
import { useEngine } from '#renderer/app/engine-context.tsx'
import { uploadFile } from '#renderer/app/upload-file.ts'
import type { EngineClient } from '#renderer/engine/connect-engine.ts'
import { followToEnd } from '#renderer/engine/follow-to-end.ts'
import { failureOf } from '#shared/contract/failure-of.ts'
import type { TmxProgress, TmxSummary } from '#shared/contract/memory-values.ts'
import { Failure } from '#shared/model/failure.ts'

export type TmxImportState =
  | { readonly is: 'choosing' }
  | { readonly is: 'sending'; readonly file: string; readonly size: number; readonly share: number }
  | { readonly is: 'reading'; readonly file: string; readonly size: number; readonly progress: TmxProgress | null }
  | { readonly is: 'finished'; readonly outcomes: readonly TmxOutcome[] }
  | { readonly is: 'stopped'; readonly outcomes: readonly TmxOutcome[] }
  | { readonly is: 'failed'; readonly error: unknown }

/** What became of one file. */
export type TmxOutcome =
  | { readonly is: 'stored'; readonly file: string; readonly summary: TmxSummary }
  | { readonly is: 'failed'; readonly file: string; readonly error: unknown }

/** Where the units go, and what they are made from. */
export interface TmxTarget {
  readonly memory: { readonly id: string } | { readonly newName: string }
  /** Null: the language that each unit names. */
  readonly sourceLanguage: string | null
}

export interface TmxImport {
  readonly state: TmxImportState
  readonly start: (target: TmxTarget) => Promise<void>
  readonly stop: () => void
}

/** Brings files into a memory, one after the other; one that fails leaves nothing behind and stops nobody else. */
export function useTmxImport(files: readonly File[], onMemory: (id: string) => void): TmxImport {
  const engine = useEngine()
  const [state, setState] = useState<TmxImportState>({ is: 'choosing' })
  const stopper = useRef<AbortController | null>(null)
  useEffect(() => () => stopper.current?.abort(), [])

  const start = async ({ memory, sourceLanguage }: TmxTarget) => {
    const controller = new AbortController()
    stopper.current = controller
    const { signal } = controller
    try {
      const id = 'id' in memory ? memory.id : (await engine.memory.create({ name: memory.newName })).id
      const outcomes: TmxOutcome[] = []
      for (const file of files) {
        if (signal.aborted) break
        const outcome = await bringIn(engine, file, { memory: id, sourceLanguage, signal, onState: setState })
        if (outcome) outcomes.push(outcome)
      }
      const isEmpty = outcomes.every(({ is }) => is === 'failed')
      if (isEmpty && 'newName' in memory) await engine.memory.delete({ id })
      else onMemory(id)
      setState(signal.aborted ? { is: 'stopped', outcomes } : { is: 'finished', outcomes })
    } catch (error) {
      setState({ is: 'failed', error })
    }
  }
  return { state, start, stop: () => stopper.current?.abort() }
}

interface Around {
  readonly memory: string
  readonly sourceLanguage: string | null
  readonly signal: AbortSignal
  readonly onState: (state: TmxImportState) => void
}

/** Null where it was stopped. */
async function bringIn(
  engine: EngineClient,
  file: File,
  { memory, sourceLanguage, signal, onState }: Around,
): Promise<TmxOutcome | null> {
  const { name, size } = file
  try {
    onState({ is: 'sending', file: name, size, share: 0 })
    const onShare = (share: number) => onState({ is: 'sending', file: name, size, share })
    const upload = await uploadFile(engine, file, { signal, large: true, onShare })
    onState({ is: 'reading', file: name, size, progress: null })
    const events = await engine.memory.import({ upload, fileName: name, memory, sourceLanguage }, { signal })
    const summary = await followToEnd(events, {
      signal,
      onProgress: (progress) => onState({ is: 'reading', file: name, size, progress }),
    })
    return summary ? { is: 'stored', file: name, summary } : null
  } catch (error) {
    if (signal.aborted || failureOf(error)?.code === 'CANCELLED') return null
    return { is: 'failed', file: name, error: namingTheFile(error, name) }
  }
}

/** What fails before the engine knows the name of the file still tells which it was. */
function namingTheFile(error: unknown, file: string): unknown {
  const failure = failureOf(error)
  if (failure === null || failure.values['file']) return error
  return new Failure(failure.code, { ...failure.values, file }, { retryable: failure.retryable, cause: error })
}
