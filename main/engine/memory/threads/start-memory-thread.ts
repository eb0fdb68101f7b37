import { Worker } from 'node:worker_threads'
import type { ThreadOrder, ThreadReply } from '#engine/memory/threads/thread-messages.ts'
import { Failure } from '#shared/model/failure.ts'

/** Does what takes long with a memory, beside the engine's thread. */
export interface MemoryThread {
  /**
   * Obeys one order; the next may be given once this is answered. Throws STORE_…, and an error that nobody foresaw where
   * the thread could not be started or has ended.
   */
  ask<Order extends ThreadOrder>(order: Order): Promise<ReplyTo<Order>>
  /** Lets it finish the transaction it is in. Resolves when it holds nothing of the library any more. */
  end(): Promise<void>
}

export type StartMemoryThread = () => MemoryThread

type ReplyTo<Order extends ThreadOrder> = Extract<ThreadReply, { is: RepliesTo[Order['is']] }>

interface RepliesTo {
  readonly store: 'stored'
  readonly index: 'indexed'
  readonly sweep: 'swept'
}

/** `program` is where the thread's program lies if not beside this one: in a bundle. */
export function startMemoryThread(library: string, program: URL = beside): MemoryThread {
  const worker = new Worker(program, { workerData: { library } })
  let settle: { resolve(reply: unknown): void; reject(cause: unknown): void } | null = null
  let isOver = false
  const ended = new Promise<void>((resolve) => {
    worker.once('exit', () => {
      isOver = true
      settle?.reject(new Error('the memory thread has ended'))
      resolve()
    })
  })
  worker.on('error', (cause) => settle?.reject(cause))
  worker.on('message', (reply: ThreadReply) => {
    if (reply.is !== 'failed') settle?.resolve(reply)
    else if (reply.code === null) settle?.reject(new Error('the memory thread failed'))
    else settle?.reject(new Failure(reply.code, reply.values))
  })
  return {
    ask: (order) =>
      new Promise((resolve, reject) => {
        if (isOver) return reject(new Error('the memory thread has ended'))
        settle = { resolve: resolve as (reply: unknown) => void, reject }
        worker.postMessage(order)
      }),
    end: () => {
      worker.postMessage('end')
      return ended
    },
  }
}

const beside = new URL('./memory-thread.ts', import.meta.url)
