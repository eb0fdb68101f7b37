// A thread for what takes long with a memory. It has a connection of its own to the library, so that the engine's thread
// goes on answering. It obeys one order after the other (start-memory-thread.ts) and ends when it is told to.
import { parentPort, workerData } from 'node:worker_threads'
import { createUnitChange } from '#engine/memory/change-units.ts'
import { sweepSome } from '#engine/memory/sweep-units.ts'
import { indexShelf } from '#engine/memory/threads/index-shelf.ts'
import { storeArriving } from '#engine/memory/threads/store-arriving.ts'
import type { ThreadOrder, ThreadReply } from '#engine/memory/threads/thread-messages.ts'
import { createUnitShelves } from '#engine/memory/unit-shelves.ts'
import { openForThread, storeFailure } from '#engine/storage/open-store.ts'
import { Failure } from '#shared/model/failure.ts'

// The engine sends nothing else.
const { library } = workerData as { readonly library: string }
const database = openForThread(library)
const shelves = createUnitShelves(database)
const change = createUnitChange(database, shelves)
const store = storeArriving(database, shelves, change)
const sweep = sweepSome(database, change)
const ending = new AbortController()

parentPort?.on('message', (order: ThreadOrder | 'end') => {
  if (order === 'end') {
    ending.abort()
    database.close()
    parentPort?.close()
  } else void obey(order)
})

async function obey(order: ThreadOrder): Promise<void> {
  try {
    const reply = await replyTo(order)
    if (!ending.signal.aborted) parentPort?.postMessage(reply, reply.is === 'indexed' ? buffersOf(reply.shelf) : [])
  } catch (cause) {
    if (ending.signal.aborted) return
    const failure = storeFailure(cause)
    const { code, values } = failure instanceof Failure ? failure : { code: null, values: {} }
    parentPort?.postMessage({ is: 'failed', code, values } satisfies ThreadReply)
  }
}

async function replyTo(order: ThreadOrder): Promise<ThreadReply> {
  switch (order.is) {
    case 'store':
      return { is: 'stored', ...store(order) }
    case 'sweep':
      return { is: 'swept', ...sweep(order.shelf) }
    case 'index':
      return { is: 'indexed', shelf: await indexShelf(database, order, ending.signal) }
  }
}

/** They are handed over and not copied. */
function buffersOf(shelf: object): ArrayBuffer[] {
  return Object.values(shelf).flatMap((array: unknown) =>
    ArrayBuffer.isView(array) && array.buffer instanceof ArrayBuffer ? [array.buffer] : [],
  )
}
