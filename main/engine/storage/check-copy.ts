import { Worker } from 'node:worker_threads'

/** Whether every page of this copy of a store holds together. `program` is where the thread's lies if not beside this. */
export function checkCopy(path: string, program: URL = beside): Promise<boolean> {
  return new Promise((resolve) => {
    const worker = new Worker(program, { workerData: { path } })
    worker.once('message', (isWhole: unknown) => resolve(isWhole === true))
    worker.once('error', () => resolve(false))
    worker.once('exit', () => resolve(false))
  })
}

const beside = new URL('./check-copy-thread.ts', import.meta.url)
