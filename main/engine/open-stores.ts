import { copyFileSync, existsSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { hasCode } from '#engine/files/has-code.ts'
import type { Ports } from '#engine/ports.ts'
import { journalMigrations } from '#engine/releases/journal.ts'
import { openNewestVersions, reaches, readNewestVersions } from '#engine/releases/newest-versions.ts'
import { type RebuiltJournal, rebuildJournal } from '#engine/releases/rebuild-journal.ts'
import { isReleaseAbout } from '#engine/releases/release-list.ts'
import { type Backups, createBackups } from '#engine/storage/backups.ts'
import { type Ballast, createBallast } from '#engine/storage/ballast.ts'
import { checkCopy } from '#engine/storage/check-copy.ts'
import { createDeskNotices, type DeskNotices } from '#engine/storage/desk-notices.ts'
import { holdFolder } from '#engine/storage/hold-folder.ts'
import { type Migrations, openStore, type StoreOptions } from '#engine/storage/open-store.ts'
import { watchPlace } from '#engine/storage/place-of-store.ts'
import { finishReplacement, folderOfDamaged, replaceStore } from '#engine/storage/replace-store.ts'
import { isLogDamaged, salvageRecords } from '#engine/storage/salvage-records.ts'
import { Failure } from '#shared/model/failure.ts'

/** The two stores of a desk, whole, with what keeps them so. */
export interface DeskStores {
  readonly journal: DatabaseSync
  readonly library: DatabaseSync
  readonly notices: DeskNotices
  /** Gives the last space on the disk away where there is some, for one more try. */
  whenFull(): boolean
  /** Has the library read through from end to end when it is opened next: something in it did not hold together. */
  distrustLibrary(): void
  /** To be called when a version of a release is committed, so that the next start can tell if it is gone. */
  committed(release: string, version: number): void
  /** The backups of the day, where they are due. Never throws. */
  backUp(): Promise<void>
  /** Throws STORE_MOVED while the journal is not where it was opened. */
  mustBeInPlace(): void
  close(): void
}

/**
 * Takes the folder for this program and opens what lies in it. A damaged store is put aside and made anew from what can be
 * read of it and from its backups, and the user is told so. Throws Failure STORE_…; then nothing is open.
 */
export function openStores(ports: Ports, libraryMigrations: Migrations): DeskStores {
  const { dataFolder, now } = ports
  const since = now().toISOString()
  const hold = holdFolder(dataFolder, { host: ports.host, pid: process.pid, since })
  const closing: { close(): void }[] = []
  const close = () => {
    for (const each of closing) each.close()
    hold.release()
  }
  try {
    const place: Place = { ports, notices: createDeskNotices(dataFolder, now), wasLeftOpen: hold.wasLeftOpen }
    const journal = openJournal(place)
    closing.push(journal.database)
    const library = ports.safe ? openSafeLibrary(place, libraryMigrations) : openLibrary(place, libraryMigrations)
    closing.push(library.database)
    const newest = openNewestVersions(join(dataFolder, 'journal.db'))
    closing.push(newest)
    const ballast = createBallast(dataFolder)
    ballast.take()
    const backUp = async () => {
      ballast.take()
      for (const store of [journal, library]) {
        const result = await store.backups?.makeDaily(store.database)
        if (result) ports.log({ event: `backup of ${store.name}`, code: result })
        // A copy that is not whole comes of a store that is not: the next start looks.
        if (result === 'not-whole' && store.name === 'library') writeFileSync(checkWanted(dataFolder), '')
      }
    }
    const stopBackups = everyHour(backUp)
    return {
      journal: journal.database,
      library: library.database,
      notices: place.notices,
      whenFull: () => giveSpace(ballast, place.notices),
      distrustLibrary: () => writeFileSync(checkWanted(dataFolder), ''),
      committed: newest.note,
      backUp,
      mustBeInPlace: watchPlace(join(dataFolder, 'journal.db'), journal.database),
      close: () => {
        stopBackups()
        close()
      },
    }
  } catch (cause) {
    close()
    throw folderFailure(cause)
  }
}

/** What the folder itself refuses, such as a folder where a file should be, is foreseen too. */
function folderFailure(cause: unknown): unknown {
  if (hasCode(cause, 'ENOSPC', 'EDQUOT')) return new Failure('STORE_FULL', {}, { cause, retryable: true })
  if (hasCode(cause, 'EACCES', 'EPERM', 'EROFS')) return new Failure('STORE_READ_ONLY', {}, { cause })
  return cause instanceof Error && 'syscall' in cause ? new Failure('STORE_IO', {}, { cause }) : cause
}

interface Place {
  readonly ports: Ports
  readonly notices: DeskNotices
  readonly wasLeftOpen: boolean
}

interface OpenedStore {
  readonly name: 'journal' | 'library'
  readonly database: DatabaseSync
  /** Null: of this one none are made. */
  readonly backups: Backups | null
}

const backupsSearched = 3
/** Comparing the indexes with what they are of takes three times as long as reading the pages: 0.3 s for as much. */
const largestComparedBytes = 128 * 1024 * 1024

function openJournal({ ports, notices }: Place): OpenedStore {
  const { now } = ports
  const path = join(ports.dataFolder, 'journal.db')
  const backups = backupsOf(path, ports, { days: 7, weeks: 4 })
  finishReplacement(path, now())
  const newest = readNewestVersions(path)
  const check = sizeOf(path) <= largestComparedBytes ? 'all' : 'pages'
  const sound = openIfWhole(path, journalMigrations, backups, { check })
  if (sound && !hasDamagedRelease(sound) && reaches(sound, newest)) return { name: 'journal', database: sound, backups }
  sound?.close()
  const folder = folderOfDamaged(path, now())
  replaceStore(path, folder, (unfinished) => {
    const paths = [path, ...backups.list().map((backup) => backup.path)].slice(0, 1 + backupsSearched)
    const rebuilt: RebuiltJournal = rebuildJournal(unfinished, { sources: paths.map(salvageRecords), newest }, now)
    notices.add({ is: 'releases-restored', ...rebuilt, folder })
  })
  return { name: 'journal', database: openStore(path, journalMigrations), backups }
}

const largestCheckedBytes = 256 * 1024 * 1024

function openLibrary({ ports, notices, wasLeftOpen }: Place, migrations: Migrations): OpenedStore {
  const path = join(ports.dataFolder, 'library.db')
  const backups = backupsOf(path, ports, { days: 2, weeks: 1 })
  finishReplacement(path, ports.now())
  const isWanted = existsSync(checkWanted(ports.dataFolder))
  // It can hold a million units; looking at all of them is for when there is a reason.
  const check = isWanted ? 'all' : wasLeftOpen && sizeOf(path) <= largestCheckedBytes ? 'pages' : null
  let database = openIfWhole(path, migrations, backups, { check, hasThreads: true })
  if (!database) {
    const folder = folderOfDamaged(path, ports.now())
    replaceStore(path, folder, (unfinished) => {
      const madeAt = newestWhole(unfinished, migrations, backups)
      notices.add(madeAt === null ? { is: 'library-begun-anew', folder } : { is: 'library-restored', madeAt, folder })
    })
    database = openStore(path, migrations, { hasThreads: true })
  }
  rmSync(checkWanted(ports.dataFolder), { force: true })
  // What was told of a safe start is over.
  for (const { is, id } of notices.list()) if (is === 'safe-mode') notices.dismiss(id)
  return { name: 'library', database, backups }
}

/** Empty at each start; nothing of it is kept. */
function openSafeLibrary({ ports, notices }: Place, migrations: Migrations): OpenedStore {
  const path = join(ports.dataFolder, 'library-of-safe-mode.db')
  for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true })
  notices.add({ is: 'safe-mode' })
  return { name: 'library', database: openStore(path, migrations, { hasThreads: true }), backups: null }
}

function backupsOf(path: string, ports: Ports, keep: { days: number; weeks: number }): Backups {
  return createBackups(path, { now: ports.now, isWhole: (copy) => checkCopy(copy, ports.checkCopyThread), keep })
}

/** Null where the store is damaged, or gone although there was one. */
function openIfWhole(
  path: string,
  migrations: Migrations,
  backups: Backups,
  options: StoreOptions,
): DatabaseSync | null {
  const isGone = sizeOf(path) === 0 && (backups.list().length > 0 || sizeOf(`${path}-wal`) > 0)
  if (isGone || isLogDamaged(path)) return null
  try {
    return openStore(path, migrations, { ...options, beforeMigration: backups.makeNow })
  } catch (cause) {
    if (cause instanceof Failure && cause.code === 'STORE_DAMAGED') return null
    throw cause
  }
}

/** True where one was found damaged when it was opened, or what stands beside its document does not read. */
function hasDamagedRelease(journal: DatabaseSync): boolean {
  const releases = journal.prepare('SELECT about, damaged FROM release').all()
  return releases.some(({ about, damaged }) => damaged === 1 || !isReleaseAbout(about))
}

/** Writes the newest backup that holds together, or a new store, and answers when the backup was made. */
function newestWhole(unfinished: string, migrations: Migrations, backups: Backups): string | null {
  for (const { path, madeAt } of backups.list()) {
    copyFileSync(path, unfinished)
    try {
      openStore(unfinished, migrations, { check: 'all' }).close()
      return madeAt
    } catch (cause) {
      if (!(cause instanceof Failure) || cause.code !== 'STORE_DAMAGED') throw cause
      for (const suffix of ['', '-wal', '-shm']) rmSync(unfinished + suffix, { force: true })
    }
  }
  openStore(unfinished, migrations).close()
  return null
}

function checkWanted(dataFolder: string): string {
  return join(dataFolder, 'library.check')
}

function giveSpace(ballast: Ballast, notices: DeskNotices): boolean {
  const given = ballast.throwOff()
  if (given) notices.add({ is: 'disk-full' })
  return given
}

/** First when the start is over. A process may end meanwhile. */
function everyHour(act: () => Promise<void>): () => void {
  const first = setTimeout(() => void act(), 30_000).unref()
  const later = setInterval(() => void act(), 3_600_000).unref()
  return () => {
    clearTimeout(first)
    clearInterval(later)
  }
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}
