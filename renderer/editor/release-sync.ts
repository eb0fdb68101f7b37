import type { ReleaseSession } from '#shared/document/release-session.ts'
import type { Failure } from '#shared/model/failure.ts'

/** How safe the text is: `saved` means every step is acknowledged, that is committed to disk. */
export type SaveState =
  | { readonly state: 'saved' }
  | { readonly state: 'saving'; readonly since: number }
  | { readonly state: 'not-saved'; readonly failure: Failure; readonly since: number }

export interface SyncPorts {
  send(batch: {
    readonly clientId: string
    readonly sequence: number
    readonly version: number
    readonly steps: readonly unknown[]
  }): Promise<{ readonly accepted: boolean; readonly version: number }>
  /** Entries after a version, then each as it is committed. Throws when the wire breaks. */
  follow(
    since: number,
    signal: AbortSignal,
  ): Promise<AsyncIterable<{ readonly version: number; readonly clientId: string; readonly steps: readonly unknown[] }>>
  failureOf(error: unknown): Failure
  now(): number
  wait(delayMs: number): Promise<void>
}

export interface ReleaseSync {
  saveState(): SaveState
  subscribe(listener: () => void): () => void
  /** Resolves when everything typed so far is acknowledged; rejects with the failure when it cannot be. */
  settled(): Promise<void>
  stop(): void
}

const collectMs = 25
const longestRetryMs = 4000
/** In steps: what the contract takes at once. */
const longestBatch = 2000

/**
 * Keeps a session and the authority's log together: follows the log, sends what is pending in order, one batch at a
 * time, and goes on after the wire was lost. Steps that are not acknowledged stay in the session until they are.
 */
export function startReleaseSync(session: ReleaseSession, ports: SyncPorts): ReleaseSync {
  const stopped = new AbortController()
  const listeners = new Set<() => void>()
  const waiting = new Set<{ resolve: () => void; reject: (failure: Failure) => void }>()
  let saveState: SaveState = { state: 'saved' }
  let sequence = 0
  let sending = false
  let failure: Failure | null = null
  let pendingSince: number | null = null
  /** The log no longer begins where this session stands: nothing of it can be received, and nothing sent any more. */
  let leftBehind: Failure | null = null

  const isOver = () => stopped.signal.aborted || leftBehind !== null

  function update(): void {
    if (!session.isPending() && !leftBehind) {
      pendingSince = null
      failure = null
    } else pendingSince ??= ports.now()
    const trouble = leftBehind ?? failure
    const next: SaveState =
      pendingSince === null
        ? { state: 'saved' }
        : trouble
          ? { state: 'not-saved', failure: trouble, since: pendingSince }
          : { state: 'saving', since: pendingSince }
    const changed =
      next.state !== saveState.state ||
      (next.state === 'not-saved' && saveState.state === 'not-saved' && next.failure.code !== saveState.failure.code)
    saveState = next
    if (next.state === 'saved') {
      for (const waiter of waiting) waiter.resolve()
      waiting.clear()
    }
    if (next.state === 'not-saved') {
      for (const waiter of waiting) waiter.reject(next.failure)
      waiting.clear()
    }
    if (changed) for (const listener of listeners) listener()
  }

  async function flush(): Promise<void> {
    if (sending) return
    sending = true
    try {
      await ports.wait(collectMs)
      let retryMs = 250
      while (!isOver()) {
        const batch = session.sendable(longestBatch)
        if (!batch) break
        const { steps } = batch
        try {
          const answer = await ports.send({ clientId: session.clientId, sequence, version: batch.version, steps })
          sequence += 1
          retryMs = 250
          if (answer.accepted) failure = null
          // Either way the log brings what was committed; sending again before that would only be refused.
          await caughtUp(answer.version)
        } catch (error) {
          sequence += 1
          failure = ports.failureOf(error)
          update()
          await ports.wait(retryMs)
          retryMs = Math.min(retryMs * 2, longestRetryMs)
        }
      }
    } finally {
      sending = false
      update()
    }
    if (session.isPending() && !isOver()) void flush()
  }

  let wakeCaughtUp: (() => void) | null = null

  /** Waits until the log has reached a version, but not for ever: the wire may be lost meanwhile. */
  async function caughtUp(version: number): Promise<void> {
    const until = ports.now() + 2000
    while (session.version() < version && ports.now() < until && !stopped.signal.aborted) {
      await Promise.race([
        new Promise<void>((resolve) => {
          wakeCaughtUp = resolve
        }),
        ports.wait(200),
      ])
    }
  }

  async function follow(): Promise<void> {
    let retryMs = 100
    while (!isOver()) {
      try {
        for await (const entry of await ports.follow(session.version(), stopped.signal)) {
          retryMs = 100
          if (entry.version > session.version()) session.receive(entry)
          wakeCaughtUp?.()
          update()
        }
      } catch (error) {
        const found = ports.failureOf(error)
        if (found.code === 'RELEASE_MOVED_ON') leftBehind = found
        else if (session.isPending()) failure = found
        update()
      }
      await ports.wait(retryMs)
      retryMs = Math.min(retryMs * 2, longestRetryMs)
    }
  }

  const unsubscribe = session.subscribe(({ transactions }) => {
    if (!transactions.some((transaction) => transaction.docChanged)) return
    update()
    if (session.isPending() && !isOver()) void flush()
  })
  void follow()

  return {
    saveState: () => saveState,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    settled: () =>
      !session.isPending()
        ? Promise.resolve()
        : leftBehind
          ? Promise.reject(leftBehind)
          : new Promise((resolve, reject) => waiting.add({ resolve, reject })),
    stop: () => {
      unsubscribe()
      stopped.abort()
    },
  }
}
