// What may stand in the way of a file or a folder, and how a test puts it there and takes it away.
import { spawnSync } from 'node:child_process'

/** Each answers whether this user could do it: most need the rights of an administrator. */
export interface Obstacles {
  /** The disk of the folder cannot be written to; bits of permission would not keep an administrator out. */
  readOnly(folder: string): boolean
  /** Neither the file nor the folder can be changed, whoever asks. */
  immutable(path: string): boolean
  /** The folder is a disk of this size. */
  smallDisk(folder: string, kib: number): boolean
  /** A pipe that nobody writes to. */
  pipe(path: string): boolean
  takeAway(): void
}

export function createObstacles(): Obstacles {
  const undo: (readonly [string, readonly string[]])[] = []
  const run = (program: string, words: readonly string[]) => spawnSync(program, words).status === 0
  const unmountLater = (folder: string) => {
    undo.push(['umount', ['-l', folder]])
    return true
  }
  return {
    readOnly: (folder) =>
      run('mount', ['--bind', folder, folder]) &&
      unmountLater(folder) &&
      run('mount', ['-o', 'remount,bind,ro', folder]),
    immutable: (path) => {
      if (!run('chattr', ['+i', path])) return false
      undo.push(['chattr', ['-i', path]])
      return true
    },
    smallDisk: (folder, kib) =>
      run('mount', ['-t', 'tmpfs', '-o', `size=${kib}k`, 'tmpfs', folder]) && unmountLater(folder),
    pipe: (path) => run('mkfifo', [path]),
    takeAway: () => {
      for (const [program, words] of undo.splice(0).toReversed()) run(program, words)
    },
  }
}
