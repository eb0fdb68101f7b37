// A thread that reads a copy of a store through, page by page (check-copy.ts).
import { DatabaseSync } from 'node:sqlite'
import { parentPort, workerData } from 'node:worker_threads'

// check-copy.ts sends nothing else.
const { path } = workerData as { readonly path: string }
parentPort?.postMessage(isWhole())

function isWhole(): boolean {
  try {
    const database = new DatabaseSync(path, { readOnly: true, allowExtension: false })
    try {
      return database.prepare('PRAGMA integrity_check(1)').get()?.['integrity_check'] === 'ok'
    } finally {
      database.close()
    }
  } catch {
    return false
  }
}
