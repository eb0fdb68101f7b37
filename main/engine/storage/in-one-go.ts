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
