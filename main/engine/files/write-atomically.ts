import { randomBytes } from 'node:crypto'
import * as nodeFiles from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { stopIfCancelled } from '#engine/files/stop-if-cancelled.ts'
import { Failure, type FailureCode } from '#shared/model/failure.ts'

/** The part of `node:fs/promises` that a save needs; tests break one step at a time. */
export type SaveFiles = Pick<
  typeof nodeFiles,
  'open' | 'rename' | 'link' | 'rm' | 'stat' | 'chmod' | 'realpath' | 'readlink'
>

export interface WriteAtomicallyOptions {
  /** `refuse` fails with `SAVE_EXISTS` where the file is there already, even when it came to be a moment ago. */
  readonly ifExists?: 'replace' | 'refuse'
  readonly signal?: AbortSignal | undefined
  readonly files?: SaveFiles
}

/**
 * Writes a whole file or nothing: a temporary file beside the target, flushed to the disk, renamed over the target,
 * and the folder flushed, so that after a power cut either the old content or the new one is there. A symbolic link
 * stays a link and its target is written. Throws a `Failure` with a `SAVE_…` code, or `CANCELLED`.
 */
export async function writeAtomically(
  path: string,
  content: Uint8Array | string | AsyncIterable<string>,
  options: WriteAtomicallyOptions = {},
): Promise<void> {
  const files = options.files ?? nodeFiles
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content
  try {
    stopIfCancelled(options.signal)
    const target = await resolveLinks(resolve(path), files)
    const temporary = join(dirname(target), `.dragoman-${randomBytes(8).toString('hex')}.tmp`)
    try {
      await writeAndFlush(temporary, bytes, await modeFor(target, files), files)
      stopIfCancelled(options.signal)
      await put(temporary, target, options.ifExists ?? 'replace', files)
    } finally {
      await files.rm(temporary, { force: true })
    }
    await flushFolder(dirname(target), files)
  } catch (error) {
    throw asFailure(error, path)
  }
}

/** Takes away what a save left that was cut off by a power failure more than a day ago. */
export async function removeStaleTemporaries(folder: string, now = Date.now()): Promise<void> {
  // A folder that may be written to but not listed is no reason not to save into it.
  const names = (await orNullIf(['EACCES', 'EPERM'], nodeFiles.readdir(folder))) ?? []
  for (const name of names.filter((each) => temporaryName.test(each))) {
    const path = join(folder, name)
    const found = await orNullIf(['ENOENT'], nodeFiles.lstat(path))
    if (found?.isFile() && now - found.mtimeMs > 86_400_000) await nodeFiles.rm(path, { force: true })
  }
}

const temporaryName = /^\.dragoman-[0-9a-f]{16}\.tmp$/

/** The real file behind symbolic links, also where the last link points to a file that is not there yet. */
async function resolveLinks(path: string, files: SaveFiles): Promise<string> {
  let current = path
  for (let links = 0; links < 40; links += 1) {
    const real = await orNullIf(['ENOENT'], files.realpath(current))
    if (real !== null) return real
    const points = await orNullIf(['ENOENT', 'EINVAL'], files.readlink(current))
    if (points === null) return join(await files.realpath(dirname(current)), basename(current))
    current = resolve(dirname(current), points)
  }
  throw new Failure('SAVE_FAILED', whereTo(path))
}

/** A file that is replaced keeps its permissions; a new one gets those of any new file of this user. */
async function modeFor(target: string, files: SaveFiles): Promise<number> {
  const there = await orNullIf(['ENOENT'], files.stat(target))
  if (there?.isDirectory()) throw new Failure('SAVE_EXISTS', whereTo(target))
  return there ? there.mode & 0o777 : 0o666 & ~process.umask()
}

async function writeAndFlush(
  path: string,
  bytes: Uint8Array | AsyncIterable<string>,
  mode: number,
  files: SaveFiles,
): Promise<void> {
  const file = await files.open(path, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    const { size } = await file.stat()
    if (bytes instanceof Uint8Array && size !== bytes.length) throw new Failure('SAVE_FAILED', whereTo(path))
    await file.chmod(mode)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function put(from: string, to: string, ifExists: 'replace' | 'refuse', files: SaveFiles): Promise<void> {
  if (ifExists === 'replace') return withPatience(() => files.rename(from, to))
  try {
    // A hard link fails where the name is taken; a rename would silently replace it.
    await withPatience(() => files.link(from, to))
  } catch (error) {
    if (!noHardLinks.has(errnoOf(error))) throw error
    if ((await orNullIf(['ENOENT'], files.stat(to))) !== null) throw new Failure('SAVE_EXISTS', whereTo(to))
    await withPatience(() => files.rename(from, to))
  }
}

/** What file systems without hard links (FAT, some network shares) answer. */
const noHardLinks = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV'])

/** On Windows a virus scanner or an indexer may hold a file that was just closed. */
const busy = new Set(['EPERM', 'EACCES', 'EBUSY'])
const waitsMs = [10, 20, 40, 80, 120, 160, 200, 250]

async function withPatience(step: () => Promise<void>): Promise<void> {
  for (const waitMs of waitsMs) {
    try {
      return await step()
    } catch (error) {
      if (!busy.has(errnoOf(error))) throw error
      await pause(waitMs)
    }
  }
  return step()
}

/** Without this a power cut may bring the old directory entry back. Windows cannot flush a folder and need not. */
async function flushFolder(folder: string, files: SaveFiles): Promise<void> {
  if (process.platform === 'win32') return
  const opened = await files.open(folder, 'r')
  try {
    await opened.sync()
  } catch (error) {
    // Some network file systems refuse to flush a folder; the file itself is on the disk by now.
    if (!['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'EBADF'].includes(errnoOf(error))) throw error
  } finally {
    await opened.close()
  }
}

/** Says in the user's terms why a file could not be saved. */
export function asFailure(error: unknown, path: string): Failure {
  if (error instanceof Failure) return error
  const errno = errnoOf(error)
  const { code, retryable } = codes[errno] ?? { code: 'SAVE_FAILED', retryable: true }
  return new Failure(code, { ...whereTo(path), errno }, { retryable, cause: error })
}

const codes: Readonly<Record<string, { code: FailureCode; retryable: boolean }>> = {
  ENOENT: { code: 'SAVE_FOLDER_MISSING', retryable: true },
  ENOTDIR: { code: 'SAVE_FOLDER_MISSING', retryable: false },
  EACCES: { code: 'SAVE_FOLDER_READ_ONLY', retryable: true },
  EPERM: { code: 'SAVE_FOLDER_READ_ONLY', retryable: true },
  EROFS: { code: 'SAVE_FOLDER_READ_ONLY', retryable: true },
  ENOSPC: { code: 'SAVE_DISK_FULL', retryable: true },
  EDQUOT: { code: 'SAVE_DISK_FULL', retryable: true },
  EFBIG: { code: 'SAVE_DISK_FULL', retryable: false },
  EEXIST: { code: 'SAVE_EXISTS', retryable: false },
  EISDIR: { code: 'SAVE_EXISTS', retryable: false },
}

function whereTo(path: string) {
  return { file: basename(path), folder: dirname(path) }
}

async function orNullIf<T>(errnos: readonly string[], value: Promise<T>): Promise<T | null> {
  try {
    return await value
  } catch (error) {
    if (errnos.includes(errnoOf(error))) return null
    throw error
  }
}

function errnoOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown'
}
