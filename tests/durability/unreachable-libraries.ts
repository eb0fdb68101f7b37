import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createDesk } from '#engine/desk.ts'
import type { Ports } from '#engine/ports.ts'
import type { FailureCode } from '#shared/model/failure.ts'
import type { Obstacles } from '#tests/durability/obstacles.ts'
import { always, type UnreachablePlace } from '#tests/durability/unreachable-place.ts'
import { quietPorts } from '#tests/support/quiet-ports.ts'

const opens = (folder: string) => createDesk(quietPorts(folder)).close()

/** A folder in which there was a desk, closed in order. */
function used(folder: string): void {
  const desk = createDesk(quietPorts(folder))
  desk.createRelease({ title: 'Quay', source: 'en', languages: ['fr'] })
  desk.close()
}

const held = (host: Ports['host']): UnreachablePlace => ({
  what: `a library that ${host} has open`,
  spoil: (folder) => {
    const desk = createDesk(quietPorts(folder, { host }))
    return () => desk.close()
  },
  act: opens,
  code: ({ electron: 'STORE_IN_USE_DESKTOP', web: 'STORE_IN_USE_BROWSER', cli: 'STORE_IN_USE_TERMINAL' } as const)[
    host
  ],
})

/** Something stands where a file of the library belongs. */
const folderInPlaceOf = (name: string, code: FailureCode | 'done'): UnreachablePlace => ({
  what: `a library with a folder in place of ${name}`,
  spoil: (folder) => always(() => mkdirSync(join(folder, name))),
  act: opens,
  code,
})

export const libraryPlaces: readonly UnreachablePlace[] = [
  {
    what: 'a library whose folder is gone',
    spoil: (folder) => always(() => rmSync(folder, { recursive: true })),
    act: opens,
    code: 'STORE_READ_ONLY',
  },
  {
    what: 'a library whose folder is a file',
    spoil: (folder) =>
      always(() => {
        rmSync(folder, { recursive: true })
        writeFileSync(folder, '')
      }),
    act: opens,
    code: 'STORE_READ_ONLY',
  },
  {
    what: 'a library whose folder is a link to nothing',
    spoil: (folder) =>
      always(() => {
        rmSync(folder, { recursive: true })
        symlinkSync(`${folder}-nowhere`, folder)
      }),
    act: opens,
    code: 'STORE_READ_ONLY',
  },
  {
    what: 'a new library on a read-only disk',
    spoil: (folder, { readOnly }) => readOnly(folder),
    act: opens,
    code: 'STORE_READ_ONLY',
  },
  {
    what: 'a used library on a read-only disk',
    spoil: (folder, { readOnly }) => {
      used(folder)
      return readOnly(folder)
    },
    act: opens,
    code: 'STORE_READ_ONLY',
  },
  {
    what: 'a library in a folder that may not be changed',
    spoil: (folder, { immutable }) => immutable(folder),
    act: opens,
    code: 'STORE_READ_ONLY',
  },
  ...['journal.db', 'library.db'].map(
    (name): UnreachablePlace => ({
      what: `a library whose ${name} may not be changed`,
      spoil: (folder, { immutable }) => {
        used(folder)
        return immutable(join(folder, name))
      },
      act: opens,
      code: 'STORE_READ_ONLY',
    }),
  ),
  held('electron'),
  held('web'),
  held('cli'),
  {
    what: 'a library that somebody has open who left no name',
    spoil: (folder) => {
      const desk = createDesk(quietPorts(folder))
      writeFileSync(join(folder, 'holder.json'), '{')
      return () => desk.close()
    },
    act: opens,
    code: 'STORE_IN_USE',
  },
  folderInPlaceOf('journal.db', 'STORE_READ_ONLY'),
  folderInPlaceOf('library.db', 'STORE_READ_ONLY'),
  folderInPlaceOf('journal.db-wal', 'STORE_IO'),
  folderInPlaceOf('desk.lock', 'STORE_READ_ONLY'),
  folderInPlaceOf('holder.json', 'done'),
  folderInPlaceOf('ballast', 'done'),
  {
    what: 'a library with a file in place of its backups',
    spoil: (folder) => always(() => writeFileSync(join(folder, 'backups'), '')),
    act: opens,
    code: 'done',
  },
  {
    what: 'a library whose lock is damaged',
    spoil: (folder) => always(() => writeFileSync(join(folder, 'desk.lock'), 'damaged'.repeat(1000))),
    act: opens,
    code: 'done',
  },
  {
    what: 'a damaged library that cannot be put aside',
    spoil: (folder) =>
      always(() => {
        used(folder)
        writeFileSync(join(folder, 'journal.db'), 'x'.repeat(9000))
        writeFileSync(join(folder, 'damaged'), '')
      }),
    act: opens,
    code: 'STORE_IO',
  },
  {
    what: 'a library on a disk without space',
    spoil: (folder, { smallDisk }) => smallDisk(folder, 100),
    act: opens,
    code: 'STORE_FULL',
  },
]

/** What happens to a library while it is open, and whether what is typed then is found again. */
export interface LostWhileOpen {
  readonly what: string
  readonly spoil: (folder: string, obstacles: Obstacles) => boolean | undefined
  readonly code: FailureCode | 'done'
  /** Where the library is afterwards. */
  readonly later: (folder: string) => string
}

export const lostWhileOpen: readonly LostWhileOpen[] = [
  {
    what: 'its journal is deleted',
    spoil: (folder) =>
      always(() => {
        for (const suffix of ['', '-wal', '-shm']) rmSync(join(folder, `journal.db${suffix}`), { force: true })
      }),
    code: 'STORE_MOVED',
    later: (folder) => folder,
  },
  {
    what: 'its journal is renamed',
    spoil: (folder) => always(() => renameSync(join(folder, 'journal.db'), join(folder, 'old.db'))),
    code: 'STORE_MOVED',
    later: (folder) => folder,
  },
  {
    what: 'its folder is moved',
    spoil: (folder) => always(() => renameSync(folder, `${folder}-moved`)),
    code: 'STORE_MOVED',
    later: (folder) => `${folder}-moved`,
  },
  {
    what: 'its disk becomes read-only',
    spoil: (folder, { readOnly }) => readOnly(folder),
    code: 'done',
    later: (folder) => folder,
  },
]
