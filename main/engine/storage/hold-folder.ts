import { accessSync, constants, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import { errorCodeOf, storeFailure } from '#engine/storage/open-store.ts'
import { Failure, type FailureCode } from '#shared/model/failure.ts'

/** A data folder that belongs to this program until it lets go of it or ends. */
export interface FolderHold {
  /** True where the program that held the folder before ended without letting go of it. */
  readonly wasLeftOpen: boolean
  release(): void
}

const holderSchema = z.object({ host: z.enum(['electron', 'web', 'cli']), pid: z.number().int(), since: z.string() })
export type Holder = z.infer<typeof holderSchema>

/**
 * Takes the folder for one program: desktop, web host and command line keep each other out. The lock is one of the
 * system's, on a file without content, so that it ends with its program however that ends, and holds while a damaged
 * store is replaced. `holder.json` is only for the message. Throws STORE_IN_USE_… naming the holder, STORE_READ_ONLY.
 */
export function holdFolder(folder: string, holder: Holder): FolderHold {
  for (const path of [folder, ...storeNames.map((name) => join(folder, name)).filter(existsSync)]) mustBeWritable(path)
  const holderFile = join(folder, 'holder.json')
  const lock = takeLock(join(folder, 'desk.lock'), () => inUseBy(readHolder(holderFile)))
  const wasLeftOpen = readHolder(holderFile) !== null
  try {
    writeFileSync(holderFile, JSON.stringify(holder), { mode: 0o600 })
  } catch {
    // A full disk must not keep the desk shut: without this file the message names no holder.
  }
  return {
    wasLeftOpen,
    release: () => {
      try {
        rmSync(holderFile, { force: true })
      } catch {
        // On a disk that was made read-only meanwhile it stays; the lock is what counts.
      }
      lock.close()
    },
  }
}

const storeNames = ['journal.db', 'library.db']

/** A lock on a disk that is read-only fails in a way that says nothing of it, and so does a store that is. */
function mustBeWritable(path: string): void {
  try {
    accessSync(path, constants.W_OK)
  } catch (cause) {
    throw new Failure('STORE_READ_ONLY', {}, { cause })
  }
}

function takeLock(path: string, inUse: () => Failure): DatabaseSync {
  for (let attempt = 0; ; attempt += 1) {
    let lock: DatabaseSync | null = null
    try {
      lock = new DatabaseSync(path, { allowExtension: false, timeout: 1500 })
      lock.exec('PRAGMA journal_mode = MEMORY; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
      return lock
    } catch (cause) {
      lock?.close()
      const code = errorCodeOf(cause)
      if (code === 5 || code === 6) throw inUse()
      // It holds nothing: one that is damaged is made anew.
      if (code !== 26 || attempt > 0) throw storeFailure(cause)
      rmSync(path, { force: true })
    }
  }
}

function readHolder(path: string): Holder | null {
  try {
    return holderSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return null
  }
}

function inUseBy(holder: Holder | null): Failure {
  if (!holder) return new Failure('STORE_IN_USE', {}, { retryable: true })
  return new Failure(inUseCodes[holder.host], { process: String(holder.pid) }, { retryable: true })
}

const inUseCodes: Readonly<Record<Holder['host'], FailureCode>> = {
  electron: 'STORE_IN_USE_DESKTOP',
  web: 'STORE_IN_USE_BROWSER',
  cli: 'STORE_IN_USE_TERMINAL',
}
