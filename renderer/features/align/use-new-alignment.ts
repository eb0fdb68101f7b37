import { useEffect, useRef, useState } from 'react'
import { useEngine } from '#renderer/app/engine-context.tsx'
import { followToEnd } from '#renderer/engine/follow-to-end.ts'
import { type TextToAlign, textForEngine } from '#renderer/features/align/use-texts-to-align.ts'
import type { AlignmentProgress, TextFromWindow } from '#shared/contract/alignment-values.ts'
import { failureOf } from '#shared/contract/failure-of.ts'

export type MakingAlignment =
  | { readonly is: 'choosing' }
  | { readonly is: 'running'; readonly progress: AlignmentProgress | null }
  | { readonly is: 'failed'; readonly error: unknown }

/** Makes an alignment of texts; cancelled or failed, nothing is kept and the texts are still there. */
export function useNewAlignment(onMade: (id: string) => void) {
  const engine = useEngine()
  const [making, setMaking] = useState<MakingAlignment>({ is: 'choosing' })
  const stopper = useRef<AbortController | null>(null)
  useEffect(() => () => stopper.current?.abort(), [])
  const start = async (name: string, texts: readonly TextToAlign[]) => {
    const controller = new AbortController()
    const { signal } = controller
    stopper.current = controller
    setMaking({ is: 'running', progress: null })
    try {
      const sent: TextFromWindow[] = []
      for (const text of texts) sent.push(await textForEngine(engine, text, signal))
      const events = await engine.alignments.create({ name, texts: sent }, { signal })
      const made = await followToEnd(events, {
        signal,
        onProgress: (progress) => setMaking({ is: 'running', progress }),
      })
      if (made) onMade(made.id)
      else setMaking({ is: 'choosing' })
    } catch (error) {
      const isStopped = signal.aborted || failureOf(error)?.code === 'CANCELLED'
      setMaking(isStopped ? { is: 'choosing' } : { is: 'failed', error })
    }
  }
  return { making, start, stop: () => stopper.current?.abort() }
}
