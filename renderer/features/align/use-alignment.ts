import { useCallback, useEffect, useRef, useState } from 'react'
import { useAnnouncer } from '#renderer/app/announcer.tsx'
import { useEngine } from '#renderer/app/engine-context.tsx'
import { useFollowed } from '#renderer/app/use-followed.ts'
import type { EngineClient } from '#renderer/engine/connect-engine.ts'
import { followToEnd } from '#renderer/engine/follow-to-end.ts'
import type { ChangedBy } from '#renderer/features/align/place-after.ts'
import { withChange } from '#renderer/features/align/with-change.ts'
import type { AlignmentSplice } from '#shared/alignment/session/alignment-session.ts'
import type { AlignmentVerb } from '#shared/alignment/session/alignment-verb.ts'
import type { AlignmentChange, OpenedAlignment } from '#shared/contract/alignment-values.ts'
import { failureOf } from '#shared/contract/failure-of.ts'

export type AlignmentInView =
  | { readonly is: 'reading' }
  | { readonly is: 'failed'; readonly error: unknown }
  /** Deleted while it was looked at, perhaps in another window. */
  | { readonly is: 'gone' }
  | { readonly is: 'open'; readonly opened: OpenedAlignment }

export interface AlignmentActs {
  /** What `make` asks for is done after all that was asked before it, on what that led to. Whether it was done. */
  readonly act: (make: (opened: OpenedAlignment) => AlignmentVerb | null) => Promise<boolean>
  readonly undo: () => void
  readonly redo: () => void
  readonly realign: () => void
  readonly stopRealigning: () => void
  readonly rename: (name: string) => Promise<void>
  readonly readAgain: () => void
}

export interface AlignmentOnDesk extends AlignmentActs {
  readonly view: AlignmentInView
  /** How far aligning the rest has come, 0…1; null: nothing is aligned now. */
  readonly realigning: number | null
  /** Something was done that is not committed yet. */
  readonly isSaving: boolean
}

/** Hears each change once it is committed; `splice` null: there was nothing to do. */
export type HearChange = (opened: OpenedAlignment, splice: AlignmentSplice | null, by: ChangedBy) => void

type OnRevision = { readonly id: string; readonly revision: number }

/**
 * One alignment as it is now, whichever window changes it. What is asked for is done one after the other; what fails
 * is told, and leaves everything as it was.
 */
export function useAlignment(id: string, onChange: HearChange): AlignmentOnDesk {
  const engine = useEngine()
  const { fail } = useAnnouncer()
  const [view, setView] = useState<AlignmentInView>({ is: 'reading' })
  const [realigning, setRealigning] = useState<number | null>(null)
  const [waiting, setWaiting] = useState(0)
  const waitingNow = useRef(0)
  const now = useRef<OpenedAlignment | null>(null)
  const hear = useRef(onChange)
  hear.current = onChange
  const queue = useRef<Promise<unknown>>(Promise.resolve())
  const stopper = useRef<AbortController | null>(null)

  const become = useCallback((opened: OpenedAlignment) => {
    now.current = opened
    setView({ is: 'open', opened })
  }, [])
  const read = useCallback(async () => {
    try {
      become(await engine.alignments.read({ id }))
    } catch (error) {
      if (failureOf(error)?.code === 'ALIGNMENT_NOT_FOUND') setView({ is: 'gone' })
      // What is shown stays; the line's own banner says that it may be out of date.
      else if (now.current === null) setView({ is: 'failed', error })
    }
  }, [engine, id, become])
  const take = useCallback(
    async (change: AlignmentChange, by: ChangedBy) => {
      const opened = now.current
      if (opened === null) return
      const next = withChange(opened, change)
      if (next === null) await read()
      else if (next !== opened) become(next)
      // Our own acts are told as news too, and perhaps first: they are heard of where they were asked for.
      const isHeard = by !== 'elsewhere' || (waitingNow.current === 0 && next !== opened)
      if (now.current && isHeard) hear.current(now.current, change.splice, by)
    },
    [become, read],
  )
  useEffect(() => {
    void read()
    return () => stopper.current?.abort()
  }, [read])
  useFollowed({
    open: (signal) => engine.alignments.follow({ id }, { signal }),
    hear: (news) => {
      const opened = now.current
      if (opened === null) return
      switch (news.is) {
        case 'deleted':
          return setView({ is: 'gone' })
        case 'renamed':
          return become({ ...opened, summary: { ...opened.summary, name: news.name } })
        case 'changed':
          return void take(news, 'elsewhere')
      }
    },
    missed: () => void read(),
  })
  const inTurn = useCallback(
    (work: Work): Promise<boolean> => {
      const count = (step: 1 | -1) => {
        waitingNow.current += step
        setWaiting(waitingNow.current)
      }
      const turn = async () => {
        try {
          const opened = now.current
          if (opened === null) return false
          const done = await work({ id, revision: opened.revision }, opened)
          if (done) await take(done.change, done.by)
          return done !== null
        } catch (error) {
          const code = failureOf(error)?.code
          if (code === 'CANCELLED') return false
          if (code === 'ALIGNMENT_CHANGED' || code === 'ALIGNMENT_NOT_FOUND') await read()
          fail(error)
          return false
        } finally {
          count(-1)
        }
      }
      count(1)
      const done = queue.current.then(turn)
      queue.current = done
      return done
    },
    [id, take, read, fail],
  )

  const act = useCallback(
    (make: (opened: OpenedAlignment) => AlignmentVerb | null) =>
      inTurn(async (on, opened) => {
        const verb = make(opened)
        return verb && { by: verb.is, change: await engine.alignments.act({ ...on, verb }) }
      }),
    [inTurn, engine],
  )
  return {
    view,
    realigning,
    isSaving: waiting > 0 && realigning === null,
    act,
    undo: () => void inTurn(async (on) => ({ by: 'step', change: await engine.alignments.undo(on) })),
    redo: () => void inTurn(async (on) => ({ by: 'step', change: await engine.alignments.redo(on) })),
    realign: () => {
      if (stopper.current !== null) return
      const stop = new AbortController()
      stopper.current = stop
      setRealigning(0)
      void inTurn(async (on) => {
        const change = await realigned(engine, on, stop.signal, setRealigning)
        return change && { by: 'realign', change }
      }).finally(() => {
        stopper.current = null
        setRealigning(null)
      })
    },
    stopRealigning: () => stopper.current?.abort(),
    rename: async (name) => {
      await engine.alignments.rename({ id, name })
    },
    readAgain: () => void read(),
  }
}

/** Null: there was nothing to ask for. */
type Work = (
  on: OnRevision,
  opened: OpenedAlignment,
) => Promise<{
  readonly change: AlignmentChange
  readonly by: ChangedBy
} | null>

async function realigned(
  engine: EngineClient,
  on: OnRevision,
  signal: AbortSignal,
  onShare: (done: number) => void,
): Promise<AlignmentChange | null> {
  const events = await engine.alignments.realign(on, { signal })
  return (await followToEnd(events, { signal, onProgress: ({ done }) => onShare(done) })) ?? null
}
