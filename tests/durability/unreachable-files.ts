import { existsSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bytesOf } from '#engine/files/open-release-file.ts'
import { writeAtomically } from '#engine/files/write-atomically.ts'
import { always, type UnreachablePlace } from '#tests/durability/unreachable-place.ts'

const saves = (folder: string) => writeAtomically(join(folder, 'release.html'), 'text'.repeat(40_000))
const savesNew = (folder: string) => writeAtomically(join(folder, 'release.html'), 'text', { ifExists: 'refuse' })
const reads = (folder: string) => bytesOf(join(folder, 'letter.docx'))
const letter = (folder: string) => join(folder, 'letter.docx')
const page = (folder: string) => join(folder, 'release.html')

export const savePlaces: readonly UnreachablePlace[] = [
  {
    what: 'a file into a folder that is gone',
    spoil: (folder) => always(() => rmSync(folder, { recursive: true })),
    act: saves,
    code: 'SAVE_FOLDER_MISSING',
  },
  {
    what: 'a file into a folder that is a file',
    spoil: (folder) => always(() => writeFileSync(join(folder, 'out'), '')),
    act: (folder) => saves(join(folder, 'out')),
    code: 'SAVE_FOLDER_MISSING',
  },
  {
    what: 'a file onto a read-only disk',
    spoil: (folder, { readOnly }) => readOnly(folder),
    act: saves,
    code: 'SAVE_FOLDER_READ_ONLY',
  },
  {
    what: 'a file into a folder that may not be changed',
    spoil: (folder, { immutable }) => immutable(folder),
    act: saves,
    code: 'SAVE_FOLDER_READ_ONLY',
  },
  {
    what: 'a file over one that may not be changed',
    spoil: (folder, { immutable }) => {
      writeFileSync(page(folder), 'old')
      return immutable(page(folder))
    },
    act: saves,
    code: 'SAVE_FOLDER_READ_ONLY',
  },
  {
    what: 'a file onto a disk without space',
    spoil: (folder, { smallDisk }) => smallDisk(folder, 64),
    act: saves,
    code: 'SAVE_DISK_FULL',
  },
  {
    what: 'a file over a folder',
    spoil: (folder) => always(() => mkdirSync(page(folder))),
    act: saves,
    code: 'SAVE_EXISTS',
  },
  {
    what: 'a new file over one that is there',
    spoil: (folder) => always(() => writeFileSync(page(folder), 'old')),
    act: savesNew,
    code: 'SAVE_EXISTS',
  },
  {
    what: 'a file through a link to itself',
    spoil: (folder) => always(() => symlinkSync(page(folder), page(folder))),
    act: saves,
    code: 'SAVE_FAILED',
  },
  {
    what: 'a file through a link to nothing',
    spoil: (folder) => always(() => symlinkSync('elsewhere.html', page(folder))),
    act: saves,
    code: 'done',
  },
  {
    what: 'a file with a name that is too long',
    spoil: () => undefined,
    act: (folder) => writeAtomically(join(folder, 'n'.repeat(300)), ''),
    code: 'SAVE_FAILED',
  },
]

export const readPlaces: readonly UnreachablePlace[] = [
  { what: 'a file that is not there', spoil: () => undefined, act: reads, code: 'FILE_NOT_FOUND' },
  {
    what: 'a file below a file',
    spoil: (folder) => always(() => writeFileSync(letter(folder), '')),
    act: (folder) => bytesOf(join(letter(folder), 'x')),
    code: 'FILE_NOT_FOUND',
  },
  { what: 'a folder', spoil: (folder) => always(() => mkdirSync(letter(folder))), act: reads, code: 'FILE_IS_FOLDER' },
  {
    what: 'a link to nothing',
    spoil: (folder) => always(() => symlinkSync('nowhere', letter(folder))),
    act: reads,
    code: 'FILE_NOT_FOUND',
  },
  {
    what: 'a link to itself',
    spoil: (folder) => always(() => symlinkSync(letter(folder), letter(folder))),
    act: reads,
    code: 'FILE_UNREADABLE',
  },
  {
    what: 'a pipe that nobody writes to',
    spoil: (folder, { pipe }) => pipe(letter(folder)),
    act: reads,
    code: 'FILE_UNREADABLE',
  },
  {
    what: 'a device without an end',
    spoil: (folder) => (existsSync('/dev/zero') ? always(() => symlinkSync('/dev/zero', letter(folder))) : false),
    act: reads,
    code: 'FILE_UNREADABLE',
  },
  {
    what: 'a file of three gigabytes',
    spoil: (folder) =>
      always(() => {
        writeFileSync(letter(folder), '')
        truncateSync(letter(folder), 3 * 1024 ** 3)
      }),
    act: reads,
    code: 'FILE_TOO_LARGE',
  },
]
