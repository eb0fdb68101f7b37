/** Work on several things at a time, of which on each only what was begun last counts. */
export interface LatestWork {
  /** Stops what was begun on this before. On what was left the signal is aborted from the start. */
  readonly begin: (id: number) => AbortSignal
  /** Nothing is to be done on this any more. */
  readonly leave: (id: number) => void
  readonly leaveAll: () => void
}

export function createLatestWork(): LatestWork {
  const running = new Map<number, AbortController>()
  const left = new Set<number>()
  let isOver = false
  return {
    begin: (id) => {
      if (isOver || left.has(id)) return AbortSignal.abort()
      running.get(id)?.abort()
      const controller = new AbortController()
      running.set(id, controller)
      return controller.signal
    },
    leave: (id) => {
      left.add(id)
      running.get(id)?.abort()
    },
    leaveAll: () => {
      isOver = true
      for (const controller of running.values()) controller.abort()
    },
  }
}
