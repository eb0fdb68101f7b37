import { mkdirSync, readdirSync, renameSync, rmSync, statfsSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { backup, type DatabaseSync } from 'node:sqlite'
import { backupsKept } from '#engine/storage/backups-kept.ts'

/** The copies of one store, in the folder `backups` beside it. */
export interface Backups {
  /** Finished ones, the newest first; those of a time that has not come yet, when the clock was wrong, at the end. */
  list(): readonly Backup[]
  /**
   * Makes one where none was made today (UTC). Older ones go only after the new one was read through by `isWhole`. The
   * answer says what came of it; what fails is no reason to stop the work.
   */
  makeDaily(database: DatabaseSync): Promise<'made' | 'not-due' | 'no-space' | 'not-whole' | 'failed'>
  /** Makes one at once and waits for it: before a store is changed that cannot be changed back. Throws what went wrong. */
  makeNow(database: DatabaseSync): void
}

export interface Backup {
  readonly path: string
  /** ISO 8601. */
  readonly madeAt: string
}

export interface BackupOptions {
  readonly now: () => Date
  /** Reads a copy through, page by page, away from the engine's thread. */
  readonly isWhole: (path: string) => Promise<boolean>
  readonly keep?: { readonly days: number; readonly weeks: number }
}

export function createBackups(storePath: string, { now, isWhole, keep }: BackupOptions): Backups {
  const folder = join(dirname(storePath), 'backups')
  const name = basename(storePath, '.db')
  const pathAt = (madeAt: string) => join(folder, `${name}-${madeAt.replaceAll(':', '-')}.db`)
  const unfinished = join(folder, `${name}.unfinished`)

  function list(): readonly Backup[] {
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return []
    return readdirSync(folder)
      .flatMap((file) => {
        const madeAt = timeIn(file, name)
        return madeAt === null ? [] : [{ path: join(folder, file), madeAt }]
      })
      .toSorted((one, other) => lateness(other.madeAt) - lateness(one.madeAt))
  }

  /** Milliseconds; below all others for a time to come. */
  function lateness(madeAt: string): number {
    const time = Date.parse(madeAt)
    return time > now().getTime() ? time - Number.MAX_SAFE_INTEGER : time
  }

  function forgetOld(): void {
    const all = list()
    const times = all.map(({ madeAt }) => madeAt)
    const kept = backupsKept(times, now().toISOString(), keep)
    for (const { path, madeAt } of all) if (!kept.has(madeAt)) rmSync(path, { force: true })
  }

  async function makeDaily(database: DatabaseSync) {
    const madeAt = now().toISOString()
    if (list().some((one) => one.madeAt.slice(0, 10) === madeAt.slice(0, 10))) return 'not-due'
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    forgetUnfinished()
    if (!hasRoomFor(storePath, folder)) return 'no-space'
    await backup(database, unfinished, { rate: 500 })
    try {
      if (!(await isWhole(unfinished))) return 'not-whole'
      renameSync(unfinished, pathAt(madeAt))
    } finally {
      forgetUnfinished()
    }
    forgetOld()
    return 'made'
  }

  /** Reading it through has left its log files beside it. */
  function forgetUnfinished(): void {
    for (const suffix of ['', '-wal', '-shm']) rmSync(unfinished + suffix, { force: true })
  }

  return {
    list,
    makeDaily: (database) => makeDaily(database).catch(() => 'failed' as const),
    makeNow: (database) => {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      forgetUnfinished()
      database.prepare('VACUUM INTO ?').run(unfinished)
      renameSync(unfinished, pathAt(now().toISOString()))
    },
  }
}

/** `journal-2024-09-20T08-00-00.000Z.db` was made at 2024-09-20T08:00:00.000Z. */
function timeIn(file: string, name: string): string | null {
  const found = /^(\w+)-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d\.\d{3}Z)\.db$/u.exec(file)
  if (!found || found[1] !== name) return null
  return `${found[2]}T${found[3]}:${found[4]}:${found[5]}`
}

/** A copy must leave room for as much again: it must not fill the disk that it is there to insure against. */
function hasRoomFor(storePath: string, folder: string): boolean {
  const { bavail, bsize } = statfsSync(folder)
  const logBytes = statSync(`${storePath}-wal`, { throwIfNoEntry: false })?.size ?? 0
  return bavail * bsize > 2 * (statSync(storePath).size + logBytes) + 32 * 1024 * 1024
}
