import type { Readable, Writable } from 'node:stream'
import { z } from 'zod'

/** Speaks the Chrome DevTools Protocol over the two pipes of `--remote-debugging-pipe`: JSON messages, each ended by NUL. */
export interface CdpConnection {
  /** Rejects when the browser refuses the command, when `timeoutMs` pass, or when the pipe closes. */
  send(method: string, parameters?: object, options?: { sessionId?: string; timeoutMs?: number }): Promise<unknown>
  /** Resolves when an event of this name comes from this session. */
  once(method: string, sessionId: string): Promise<void>
  /** Rejects everything that is still waited for. */
  close(reason: Error): void
}

const messageSchema = z.object({
  id: z.number().optional(),
  result: z.unknown().optional(),
  error: z.object({ message: z.string() }).optional(),
  method: z.string().optional(),
  sessionId: z.string().optional(),
})

export function cdpConnection(toBrowser: Writable, fromBrowser: Readable): CdpConnection {
  const pending = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>()
  const listeners = new Map<string, { resolve: () => void; reject: (error: Error) => void }[]>()
  let closedBecause: Error | null = null
  let lastId = 0
  let unfinished: Buffer[] = []

  const close = (reason: Error): void => {
    if (closedBecause) return
    closedBecause = reason
    for (const { reject } of pending.values()) reject(reason)
    for (const waiting of listeners.values()) for (const { reject } of waiting) reject(reason)
    pending.clear()
    listeners.clear()
  }
  const receive = (text: string): void => {
    const message = messageSchema.parse(JSON.parse(text))
    if (message.id !== undefined) {
      const call = pending.get(message.id)
      pending.delete(message.id)
      if (message.error) call?.reject(new Error(message.error.message))
      else call?.resolve(message.result)
    } else if (message.method !== undefined) {
      const key = `${message.sessionId ?? ''} ${message.method}`
      for (const { resolve } of listeners.get(key) ?? []) resolve()
      listeners.delete(key)
    }
  }
  fromBrowser.on('data', (chunk: Buffer) => {
    let from = 0
    try {
      for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, from)) {
        unfinished.push(chunk.subarray(from, end))
        const text = Buffer.concat(unfinished).toString('utf8')
        unfinished = []
        from = end + 1
        receive(text)
      }
      if (from < chunk.length) unfinished.push(chunk.subarray(from))
    } catch (error) {
      close(error instanceof Error ? error : new Error(String(error)))
    }
  })
  fromBrowser.on('close', () => close(new Error('The browser has gone')))
  fromBrowser.on('error', close)
  toBrowser.on('error', close)

  return {
    close,
    async send(method, parameters = {}, { sessionId, timeoutMs = 30_000 } = {}) {
      if (closedBecause) throw closedBecause
      const id = ++lastId
      let timer: NodeJS.Timeout | undefined
      try {
        return await new Promise((resolve, reject) => {
          pending.set(id, { resolve, reject })
          timer = setTimeout(() => reject(new Error(`${method} took more than ${timeoutMs} ms`)), timeoutMs)
          toBrowser.write(`${JSON.stringify({ id, method, params: parameters, sessionId })}\0`)
        })
      } finally {
        clearTimeout(timer)
        pending.delete(id)
      }
    },
    once(method, sessionId) {
      if (closedBecause) return Promise.reject(closedBecause)
      return new Promise((resolve, reject) => {
        const key = `${sessionId} ${method}`
        listeners.set(key, [...(listeners.get(key) ?? []), { resolve, reject }])
      })
    },
  }
}
