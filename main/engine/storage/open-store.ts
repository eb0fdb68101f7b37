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
  /**
   * Every page is read first, and STORE_DAMAGED thrown where one does not hold together; `all` also compares indexes and
   * word lists with what they are of, which takes several times as long.
   */
  readonly check?: 'pages' | 'all' | null
  /** Called before a store of an older version is changed; what it throws leaves the store as it was. */
  readonly beforeMigration?: (database: DatabaseSync) => void
}

/**
 * Opens a store for this process alone, in WAL with synchronous=FULL: what is committed survives a power cut. Every
 * pragma is read back. Throws Failure STORE_IN_USE, STORE_READ_ONLY, STORE_TOO_NEW, STORE_DAMAGED, STORE_UNSAFE where the
 * disk cannot keep such a promise, or STORE_IO.
 */
export function openStore(path: string, migrations: Migrations, options: StoreOptions = {}): DatabaseSync {
  let database: DatabaseSync | null = null
  try {
    database = new DatabaseSync(path, { allowExtension: false, defensive: true, timeout: 2000 })
    prepare(database, options.hasThreads ? 'normal' : 'exclusive')
    if (options.check) readThrough(database, options.check)
    migrate(database, migrations, options.beforeMigration)
    return database
  } catch (cause) {
    database?.close()
    throw storeFailure(cause)
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

/** The extended result code of SQLite; null for any other error. */
export function errorCodeOf(cause: unknown): number | null {
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
  for (const [pragma, value] of [...pragmasReadBack, ['locking_mode', locking] as const]) {
    const row = database.prepare(`PRAGMA ${pragma}`).get()
    if (Object.values(row ?? {})[0] !== value) throw new Failure('STORE_UNSAFE', { pragma })
  }
}

const pragmasReadBack: readonly (readonly [string, string | number])[] = [
  ['journal_mode', 'wal'],
  ['synchronous', 2],
  ['foreign_keys', 1],
  ['trusted_schema', 0],
  ['cell_size_check', 1],
  ['temp_store', 2],
  ['journal_size_limit', 67_108_864],
]

function readThrough(database: DatabaseSync, check: 'pages' | 'all'): void {
  const row = database.prepare(`PRAGMA ${check === 'all' ? 'integrity_check(1)' : 'quick_check(1)'}`).get()
  if (Object.values(row ?? {})[0] !== 'ok') throw new Failure('STORE_DAMAGED')
}

/** No program has had as many versions: the number itself is damaged. */
const mostVersions = 1000

function migrate(
  database: DatabaseSync,
  migrations: Migrations,
  beforeMigration: (database: DatabaseSync) => void = () => undefined,
): void {
  const found = Number(database.prepare('PRAGMA user_version').get()?.user_version ?? 0)
  if (found < 0 || found > mostVersions) throw new Failure('STORE_DAMAGED')
  if (found > migrations.length)
    throw new Failure('STORE_TOO_NEW', { found: String(found), known: String(migrations.length) })
  if (found > 0 && found < migrations.length) beforeMigration(database)
  // BEGIN IMMEDIATE also takes the exclusive lock at once, so a second host is refused at its start and not later.
  database.exec('BEGIN IMMEDIATE')
  try {
    for (const sql of migrations.slice(found)) database.exec(sql)
    database.exec(`PRAGMA user_version = ${migrations.length}`)
    database.exec('COMMIT')
  } catch (cause) {
    if (database.isTransaction) database.exec('ROLLBACK')
    // Our own SQL fails by itself only where the store is not of the version it says.
    throw errorCodeOf(cause) === 1 ? new Failure('STORE_DAMAGED', {}, { cause }) : cause
  }
}
