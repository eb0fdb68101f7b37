import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Puts a damaged store aside with its write-ahead files, and in its place what `make` writes to the path it is given.
 * Nothing is deleted. Cut off at any point it is done again, or ended, by `finishReplacement` at the next start.
 */
export function replaceStore(path: string, folder: string, make: (unfinished: string) => void): void {
  prepareReplacement(path, make)
  exchange(path, folder)
}

/** Makes what takes the place of a store at the next start. */
export function prepareReplacement(path: string, make: (unfinished: string) => void): void {
  const unfinished = `${path}.rebuilding`
  for (const suffix of storeSuffixes) rmSync(unfinished + suffix, { force: true })
  make(unfinished)
  for (const suffix of ['-wal', '-shm']) rmSync(unfinished + suffix, { force: true })
  renameSync(unfinished, finishedBeside(path))
  flushFolder(dirname(path))
}

/** The store is as it should be: nothing is to take its place. */
export function forgetReplacement(path: string): void {
  rmSync(finishedBeside(path), { force: true })
}

/** Where the files of a store that is damaged go. */
export function folderOfDamaged(path: string, now: Date): string {
  return join(dirname(path), 'damaged', now.toISOString().replaceAll(':', '-'))
}

/** What was made whole before the program ended takes its place now. */
export function finishReplacement(path: string, now: Date): void {
  if (existsSync(finishedBeside(path))) exchange(path, folderOfDamaged(path, now))
}

/** What was noted of a journal speaks of the one that goes. */
const storeSuffixes = ['', '-wal', '-shm', '-newest']

function finishedBeside(path: string): string {
  return `${path}.rebuilt`
}

function exchange(path: string, folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  for (const suffix of storeSuffixes) {
    if (existsSync(path + suffix)) renameSync(path + suffix, join(folder, basename(path) + suffix))
  }
  flushFolder(folder)
  renameSync(finishedBeside(path), path)
  flushFolder(dirname(path))
}

/** Windows cannot flush a folder and need not. */
function flushFolder(folder: string): void {
  if (process.platform === 'win32') return
  const opened = openSync(folder, 'r')
  try {
    fsyncSync(opened)
  } finally {
    closeSync(opened)
  }
}
