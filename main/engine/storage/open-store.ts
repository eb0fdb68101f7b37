import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Failure, type FailureCode } from '#shared/model/failure.ts'

/** SQL that takes a store from version n to n + 1; the version stands in `user_version`. */
export type Migrations = readonly string[]

export interface StoreOptions {
  /**
   * Threads of this process open it too. Then nothing keeps other processes out but the lock of a store that is opened
   * before it.
   */
  readonly hasThreads?: boolean
}

/**
 * Opens a store for this process alone, in WAL with synchronous=FULL: what is committed survives a power cut. Every
 * pragma is read back. Throws Failure STORE_IN_USE, STORE_READ_ONLY, STORE_TOO_NEW, STORE_DAMAGED or STORE_IO.
 */
export function openStore(
  path: string,
  migrations: Migrations,
  { hasThreads = false }: StoreOptions = {},
): DatabaseSync {
  let database: DatabaseSync | null = null
  try {
    database = new DatabaseSync(path, { allowExtension: false, defensive: true, timeout: 2000 })
    prepare(database, hasThreads ? 'normal' : 'exclusive')
    migrate(database, migrations)
    return database
  } catch (cause) {
    database?.close()
    throw storeFailure(cause)
  }
}

/** Opens a store, or puts it aside when it is damaged, so that the next start has a desk again; then it still throws. */
export function openStoreOrPutAside(
  path: string,
  migrations: Migrations,
  now: Date,
  options: StoreOptions = {},
): DatabaseSync {
  try {
    return openStore(path, migrations, options)
  } catch (cause) {
    if (cause instanceof Failure && cause.code === 'STORE_DAMAGED') putAside(path, now)
    throw cause
  }
}

/**
 * A connection of a thread to a store that its process has opened `hasThreads`. It waits for others' writing, reads a
 * store of any size with few trips to the disk, and copies what is written into the store itself more seldom.
 */
export function openForThread(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { allowExtension: false, defensive: true, timeout: 20_000 })
  database.exec(`
    PRAGMA synchronous = FULL;
    PRAGMA foreign_keys = ON;
    PRAGMA trusted_schema = OFF;
    PRAGMA cell_size_check = ON;
    PRAGMA temp_store = MEMORY;
    PRAGMA cache_size = -65536;
    PRAGMA wal_autocheckpoint = 2000;
  `)
  return database
}

/**
 * Puts a damaged store aside, with its write-ahead files, so that the app can start with a new one. Nothing is deleted.
 * The answer is the folder that holds the damaged files.
 */
function putAside(path: string, now: Date): string {
  const folder = join(dirname(path), 'damaged', now.toISOString().replaceAll(':', '-'))
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  for (const suffix of ['', '-wal', '-shm']) {
    if (existsSync(path + suffix)) renameSync(path + suffix, join(folder, basename(path) + suffix))
  }
  return folder
}

/** The foreseen failure behind an error of the store; anything else comes back as it is. */
export function storeFailure(cause: unknown): unknown {
  if (cause instanceof Failure) return cause
  const code = errorCodeOf(cause)
  if (code === null) return cause
  return new Failure(
    failureByCode.get(code & 0xff) ?? 'STORE_IO',
    { code: String(code) },
    { cause, retryable: code === 5 || code === 13 },
  )
}

/** Runs what touches a store; its errors come out as the foreseen failures they stand for. */
export function guarded<Result>(act: () => Result): Result {
  try {
    return act()
  } catch (cause) {
    throw storeFailure(cause)
  }
}

const failureByCode: ReadonlyMap<number, FailureCode> = new Map([
  [5, 'STORE_IN_USE'],
  [6, 'STORE_IN_USE'],
  [8, 'STORE_READ_ONLY'],
  [10, 'STORE_IO'],
  [11, 'STORE_DAMAGED'],
  [13, 'STORE_FULL'],
  [14, 'STORE_READ_ONLY'],
  [26, 'STORE_DAMAGED'],
])

function errorCodeOf(cause: unknown): number | null {
  if (!(cause instanceof Error) || !('errcode' in cause)) return null
  return typeof cause.errcode === 'number' ? cause.errcode : null
}

function prepare(database: DatabaseSync, locking: 'normal' | 'exclusive'): void {
  database.exec(`
    PRAGMA locking_mode = ${locking};
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA foreign_keys = ON;
    PRAGMA trusted_schema = OFF;
    PRAGMA cell_size_check = ON;
    PRAGMA temp_store = MEMORY;
    PRAGMA journal_size_limit = 67108864;
  `)
  if (process.platform === 'darwin') database.exec('PRAGMA fullfsync = 1; PRAGMA checkpoint_fullfsync = 1;')
  const wanted: readonly (readonly [string, string | number])[] = [
    ['journal_mode', 'wal'],
    ['synchronous', 2],
    ['foreign_keys', 1],
    ['locking_mode', locking],
  ]
  for (const [pragma, value] of wanted) {
    const row = database.prepare(`PRAGMA ${pragma}`).get()
    if (row?.[pragma] !== value) throw new Failure('STORE_IO', { pragma })
  }
}

function migrate(database: DatabaseSync, migrations: Migrations): void {
  const found = Number(database.prepare('PRAGMA user_version').get()?.user_version ?? 0)
  if (found > migrations.length)
    throw new Failure('STORE_TOO_NEW', { found: String(found), known: String(migrations.length) })
  // BEGIN IMMEDIATE also takes the exclusive lock at once, so a second host is refused at its start and not later.
  database.exec('BEGIN IMMEDIATE')
  try {
    for (const sql of migrations.slice(found)) database.exec(sql)
    database.exec(`PRAGMA user_version = ${migrations.length}`)
    database.exec('COMMIT')
  } catch (cause) {
    database.exec('ROLLBACK')
    throw cause
  }
}
