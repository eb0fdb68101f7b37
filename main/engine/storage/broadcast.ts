/** Hands what is sent under a key to everybody who listens to it, in order, without ever waiting for a listener. */
export interface Broadcast<Message> {
  send(key: string, message: Message): void
  /** Listening begins with the call, not with the first `next()`; it ends with the signal or when the loop is left. */
  listen(key: string, signal?: AbortSignal): AsyncGenerator<Message, void>
}

interface Listener<Message> {
  readonly waiting: Message[]
  wake: (() => void) | null
}

export function createBroadcast<Message>(): Broadcast<Message> {
  const listeners = new Map<string, Set<Listener<Message>>>()
  return {
    send: (key, message) => {
      for (const listener of listeners.get(key) ?? []) {
        listener.waiting.push(message)
        listener.wake?.()
      }
    },
    listen: (key, signal) => {
      const listener: Listener<Message> = { waiting: [], wake: null }
      const group = listeners.get(key) ?? new Set()
      listeners.set(key, group.add(listener))
      const stop = () => {
        group.delete(listener)
        listener.wake?.()
      }
      signal?.addEventListener('abort', stop, { once: true })
      return drain(listener, () => group.has(listener), stop)
    },
  }
}

async function* drain<Message>(
  listener: Listener<Message>,
  isOpen: () => boolean,
  stop: () => void,
): AsyncGenerator<Message, void> {
  try {
    while (isOpen()) {
      const next = listener.waiting.shift()
      if (next !== undefined) {
        yield next
        continue
      }
      await new Promise<void>((resolve) => {
        listener.wake = resolve
      })
      listener.wake = null
    }
  } finally {
    stop()
  }
}
