import { useEffect, useRef, useState } from 'react'
import { useEngine } from '#renderer/app/engine-context.tsx'
import type { EngineClient } from '#renderer/engine/connect-engine.ts'
import { followToEnd } from '#renderer/engine/follow-to-end.ts'
import { failureOf } from '#shared/contract/failure-of.ts'
import type { TmxWritten } from '#shared/contract/memory-values.ts'
import type { ReleaseSummary } from '#shared/contract/values.ts'

/** What is to be made of an alignment. */
export interface FinishOrder {
  readonly id: string
  readonly release: boolean
  /** Null: nothing goes to a memory. An id of null: a first memory is made by that name. */
  readonly memory: { readonly id: string | null; readonly name: string } | null
  /** The folder of the file; null: none is written. */
  readonly tmxFolder: string | null
  /** Of memory and file: only rows that were accepted. */
  readonly acceptedOnly: boolean
}

/** What has been made of it. */
export interface Made {
  readonly release: ReleaseSummary | null
  readonly memory: { readonly name: string; readonly added: number; readonly merged: number } | null
  readonly tmx: TmxWritten | null
}

export type FinishRun =
  | { readonly is: 'choosing' }
  | { readonly is: 'running'; readonly step: 'release' | 'memory' | 'tmx'; readonly done: number }
  | { readonly is: 'stopped' }
  | { readonly is: 'failed'; readonly error: unknown }
  | { readonly is: 'finished' }

export interface Finish {
  readonly run: FinishRun
  /** Stays when a later step failed; that step alone is done when it is started again. */
  readonly made: Made
  readonly start: (order: FinishOrder) => Promise<void>
  readonly stop: () => void
}

const nothingMade: Made = { release: null, memory: null, tmx: null }

/** Makes one thing after the other, and tells how far it has come. */
export function useFinish(): Finish {
  const engine = useEngine()
  const [run, setRun] = useState<FinishRun>({ is: 'choosing' })
  const [made, setMade] = useState(nothingMade)
  const stopper = useRef<AbortController | null>(null)
  useEffect(() => () => stopper.current?.abort(), [])

  const start = async (order: FinishOrder) => {
    const controller = new AbortController()
    const { signal } = controller
    stopper.current = controller
    const steps = stepsOf(engine, order, signal)
    let now = made
    try {
      for (const step of ['release', 'memory', 'tmx'] as const) {
        if (now[step] !== null) continue
        setRun({ is: 'running', step, done: 0 })
        const result = await steps[step]((done) => setRun({ is: 'running', step, done }))
        // What was made before it was stopped is made: it is not made twice.
        now = { ...now, ...result }
        setMade(now)
        if (signal.aborted) return setRun({ is: 'stopped' })
      }
      setRun({ is: 'finished' })
    } catch (error) {
      const isStopped = signal.aborted || failureOf(error)?.code === 'CANCELLED'
      setRun(isStopped ? { is: 'stopped' } : { is: 'failed', error })
    }
  }
  return { run, made, start, stop: () => stopper.current?.abort() }
}

type Step = (onShare: (done: number) => void) => Promise<Partial<Made>>

function stepsOf(
  engine: EngineClient,
  { id, release, memory, tmxFolder, acceptedOnly }: FinishOrder,
  signal: AbortSignal,
): Record<keyof Made, Step> {
  const following = (onShare: (done: number) => void) => ({
    signal,
    onProgress: ({ done }: { readonly done: number }) => onShare(done),
  })
  return {
    release: async () => (release ? { release: await engine.alignments.toRelease({ id }, { signal }) } : {}),
    memory: async (onShare) => {
      if (memory === null) return {}
      const order = { id, acceptedOnly, memory: memory.id, nameOfFirst: memory.name }
      const events = await engine.alignments.toMemory(order, { signal })
      const kept = await followToEnd(events, following(onShare))
      return kept ? { memory: { ...kept, name: memory.name } } : {}
    },
    tmx: async (onShare) => {
      if (tmxFolder === null) return {}
      const events = await engine.alignments.exportTmx({ id, acceptedOnly, folder: tmxFolder }, { signal })
      return { tmx: (await followToEnd(events, following(onShare))) ?? null }
    },
  }
}
