// A disk whose power can be cut: ext4 in an image that lies on btrfs. A clone of the image is, in one instant, what a disk
// without power would hold: what ext4 had not handed down is gone. Everything is mounted in the caller's own mount
// namespace and goes with it. The order in which blocks were handed down is kept; a drive that reorders is not shown.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface CuttableDisk {
  /** A folder on the disk. */
  readonly folder: string
  /** What is found after a power cut at this instant, handed to `look` as a folder of its own. */
  cut<Found>(look: (folder: string) => Found): Found
  remove(): void
}

const outerMegabytes = 1536
const innerMegabytes = 192

export function createCuttableDisk(): CuttableDisk {
  const place = mkdtempSync(join(tmpdir(), 'dragoman-power-'))
  const [outer, folder, after] = ['outer', 'disk', 'after'].map((name) => {
    mkdirSync(join(place, name))
    return join(place, name)
  }) as [string, string, string]
  run('truncate', '-s', `${outerMegabytes}M`, `${outer}.img`)
  run('mkfs.btrfs', '-q', `${outer}.img`)
  run('mount', '-t', 'btrfs', '-o', 'loop,nodatasum', `${outer}.img`, outer)
  const image = join(outer, 'disk.img')
  run('truncate', '-s', `${innerMegabytes}M`, image)
  run('mkfs.ext4', '-q', '-F', image)
  run('mount', '-o', 'loop', image, folder)
  return {
    folder,
    cut: (look) => {
      const clone = join(outer, 'cut.img')
      run('cp', '--reflink=always', image, clone)
      run('mount', '-o', 'loop', clone, after)
      try {
        return look(after)
      } finally {
        run('umount', after)
        rmSync(clone)
      }
    },
    remove: () => {
      run('umount', folder)
      run('umount', outer)
      rmSync(place, { recursive: true, force: true })
    },
  }
}

function run(program: string, ...words: readonly string[]): void {
  execFileSync(program, words, { stdio: ['ignore', 'ignore', 'pipe'], env: withSystemPrograms })
}

/** Programs that make and mount disks lie where only administrators look for them. */
export const withSystemPrograms: NodeJS.ProcessEnv = {
  ...process.env,
  PATH: `${process.env['PATH'] ?? ''}:/usr/sbin:/sbin`,
}
