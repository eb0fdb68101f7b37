import { closeSync, fsyncSync, openSync, rmSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** Space on the disk that is kept to be given away, so that the last edits still fit when the disk is full. */
export interface Ballast {
  /** Makes it where it is missing and there is space for it. */
  take(): void
  /** Gives the space back. False where there was none to give. */
  throwOff(): boolean
}

const ballastBytes = 8 * 1024 * 1024

export function createBallast(folder: string, bytes: number = ballastBytes): Ballast {
  const path = join(folder, 'ballast')
  return {
    take: () => {
      if (sizeOf(path) === bytes) return
      try {
        writeWhole(path, bytes)
      } catch {
        // No room for it: half of one would take the space from the edits.
        remove(path)
      }
    },
    throwOff: () => {
      return sizeOf(path) > 0 && remove(path)
    },
  }
}

/** Real bytes: a file of nothing but a length takes no space on the disk. */
function writeWhole(path: string, bytes: number): void {
  const file = openSync(path, 'w', 0o600)
  try {
    const piece = Buffer.alloc(1024 * 1024, 0xd4)
    for (let written = 0; written < bytes; ) {
      written += writeSync(file, piece, 0, Math.min(piece.length, bytes - written))
    }
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** What cannot be removed is left: the space was wanted, not the file. */
function remove(path: string): boolean {
  try {
    rmSync(path, { force: true })
    return true
  } catch {
    return false
  }
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}
