import { existsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { forgetReplacement, prepareReplacement } from '#engine/storage/replace-store.ts'
import { Failure } from '#shared/model/failure.ts'

/**
 * Watches that a store stays where it was opened. A file that is deleted or moved while it is open takes what is written
 * to it along, and nobody would find it again: to be called before anything is written that is to last. Throws
 * STORE_MOVED as long as the store is gone. What it holds is written out beside its place, where the folder is still
 * there, and takes that place at the next start; a store that comes back is the store again.
 */
export function watchPlace(path: string, database: DatabaseSync): () => void {
  const opened = identityOf(path)
  let isGone = false
  return () => {
    if (identityOf(path) === opened) {
      if (isGone) forgetReplacement(path)
      isGone = false
      return
    }
    if (!isGone && existsSync(dirname(path))) writeOut(path, database)
    isGone = true
    throw new Failure('STORE_MOVED', {}, { retryable: true })
  }
}

/** Null where nothing is. */
function identityOf(path: string): string | null {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false })
  return found ? `${found.dev} ${found.ino}` : null
}

function writeOut(path: string, database: DatabaseSync): void {
  try {
    prepareReplacement(path, (unfinished) => database.prepare('VACUUM INTO ?').run(unfinished))
  } catch {
    // The folder takes nothing: the window keeps what it shows, and the message says what can be done.
  }
}
