import type { DatabaseSync } from 'node:sqlite'

/** Everything that `work` writes, or nothing of it. */
export function inOneGo<Result>(database: DatabaseSync, work: () => Result): Result {
  database.exec('BEGIN IMMEDIATE')
  try {
    const result = work()
    database.exec('COMMIT')
    return result
  } catch (cause) {
    // A full disk may have taken the transaction back already.
    if (database.isTransaction) database.exec('ROLLBACK')
    throw cause
  }
}

/**
 * The same for what nobody sees yet: it is on the disk at the latest with the next thing that is committed in the usual
 * way, so that storing much costs one wait for the disk and not thousands.
 */
export function inOneGoUnseen<Result>(database: DatabaseSync, work: () => Result): Result {
  database.exec('PRAGMA synchronous = NORMAL')
  try {
    return inOneGo(database, work)
  } finally {
    database.exec('PRAGMA synchronous = FULL')
  }
}
