import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createDesk, type Desk } from '#engine/desk.ts'
import { quietPorts } from '#tests/support/quiet-ports.ts'

let folder: string
let desk: Desk | null

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stores-'))
  desk = null
})
afterEach(() => {
  desk?.close()
  rmSync(folder, { recursive: true })
})

const at = (name: string) => join(folder, name)
const ports = (day = 20) => quietPorts(folder, { now: () => new Date(Date.UTC(2024, 8, day, 8)) })

function open(day?: number): Desk {
  desk = createDesk(ports(day))
  return desk
}
function close(): void {
  desk?.close()
  desk = null
}
function make(title: string): string {
  return open().createRelease({ title, source: 'en', languages: ['fr', 'ar'] }).id
}
const titles = (from: Desk) =>
  from.releases.list({ query: '', deleted: false }).map((release) => `${release.title}${release.damaged ? ' †' : ''}`)

/** A desk that was closed in order: a release in the daily backup, and one that came after it. */
async function deskWithBackup(): Promise<void> {
  make('In the backup')
  await desk?.backUp()
  desk?.createRelease({ title: 'After the backup', source: 'en', languages: ['fr'] })
  close()
}

function expectKept(bytes: Buffer): void {
  const [kept] = readdirSync(at('damaged'))
  expect(readFileSync(join(folder, 'damaged', kept ?? '', 'journal.db')).equals(bytes)).toBe(true)
}

describe('a journal that is damaged', () => {
  test.each([
    ['whose first page was overwritten', (bytes: Buffer) => bytes.fill('x', 0, 4096)],
    ['that is not a database any more at its head', (bytes: Buffer) => bytes.fill(0, 0, 16)],
  ])('%s is made anew from its other pages, and the user is told', async (_, damage) => {
    await deskWithBackup()
    const bytes = damage(readFileSync(at('journal.db')))
    writeFileSync(at('journal.db'), bytes)
    const again = open()
    expect(titles(again).toSorted()).toEqual(['After the backup', 'In the backup'])
    expect(again.notices.list()).toMatchObject([{ is: 'releases-restored', whole: 2, shortened: [], lost: [] }])
    expectKept(bytes)
  })

  test.each([
    ['filled with zeros', (path: string) => writeFileSync(path, readFileSync(path).fill(0))],
    ['cut to nothing', (path: string) => truncateSync(path, 0)],
    ['gone', (path: string) => rmSync(path)],
  ])('%s comes back from its backup', async (_, damage) => {
    await deskWithBackup()
    damage(at('journal.db'))
    const again = open()
    expect(titles(again)).toEqual(['In the backup'])
    expect(again.notices.list()).toMatchObject([{ is: 'releases-restored', whole: 1 }])
  })

  test('without a backup and without a readable page says so, keeps the file, and starts', () => {
    make('Lost')
    close()
    const bytes = readFileSync(at('journal.db')).fill(0)
    writeFileSync(at('journal.db'), bytes)
    expect(titles(open())).toEqual([])
    expect(desk?.notices.list()).toMatchObject([{ is: 'releases-restored', whole: 0, shortened: [], lost: [] }])
    expectKept(bytes)
  })

  test('cut in the middle gives what is before the cut and, from the backup, what is after it', async () => {
    await deskWithBackup()
    truncateSync(at('journal.db'), 4096 * 5)
    expect(titles(open())).toContain('In the backup')
    expect(desk?.notices.list()).toHaveLength(1)
  })

  test('is told about until it is read, over restarts', async () => {
    await deskWithBackup()
    rmSync(at('journal.db'))
    open()
    close()
    const [notice] = open().notices.list()
    expect(desk?.notices.dismiss(notice?.id ?? '')).toBe(true)
    close()
    expect(open().notices.list()).toEqual([])
  })

  test('a whole one is left as it is and nothing is told', async () => {
    await deskWithBackup()
    expect(titles(open()).toSorted()).toEqual(['After the backup', 'In the backup'])
    expect(desk?.notices.list()).toEqual([])
    expect(readdirSync(folder)).not.toContain('damaged')
  })
})

describe('a release whose text is damaged in a whole journal', () => {
  function spoil(): void {
    close()
    const database = new DatabaseSync(at('journal.db'))
    database.exec("UPDATE snapshot SET document = replace(document, 'Precious', 'Previous')")
    database.close()
  }

  test('is not opened, and comes back from the backup at the next start', async () => {
    const id = make('Precious')
    await desk?.backUp()
    spoil()
    expect(() => open().releases.open(id)).toThrow('RELEASE_DAMAGED')
    expect(titles(desk as Desk)).toEqual(['Precious †'])
    close()
    expect(titles(open())).toEqual(['Precious'])
    expect(desk?.releases.document(id).textContent).toBe('Precious')
  })

  test('stays in the list, closed, where there is nothing to bring it back from, and is told once', () => {
    const id = make('Precious')
    spoil()
    expect(() => open().releases.open(id)).toThrow('RELEASE_DAMAGED')
    close()
    expect(titles(open())).toEqual(['Precious †'])
    expect(desk?.notices.list()).toMatchObject([{ is: 'releases-restored', whole: 0, lost: ['Precious'] }])
    expect(() => desk?.releases.open(id)).toThrow('RELEASE_DAMAGED')
    close()
    open()
    expect(desk?.notices.list()).toHaveLength(1)
  })
})

describe('a library that is damaged', () => {
  const damage = () => writeFileSync(at('library.db'), readFileSync(at('library.db')).fill(0, 0, 4096))

  test('is that of the backup again', async () => {
    open().glossaries.create('House terms')
    await desk?.backUp()
    close()
    damage()
    expect(
      open()
        .glossaries.list()
        .map(({ name }) => name),
    ).toContain('House terms')
    expect(desk?.notices.list()).toMatchObject([{ is: 'library-restored', madeAt: '2024-09-20T08:00:00.000Z' }])
  })

  test('without a backup begins anew, and the releases are untouched', () => {
    make('Untouched')
    close()
    damage()
    expect(titles(open())).toEqual(['Untouched'])
    expect(desk?.notices.list()).toMatchObject([{ is: 'library-begun-anew' }])
  })
})

test.each(['journal.db', 'library.db'])('%s of a newer program is refused and not touched', (name) => {
  make('Newer')
  close()
  const database = new DatabaseSync(at(name))
  database.exec('PRAGMA user_version = 99')
  database.close()
  const bytes = readFileSync(at(name))
  expect(() => open()).toThrow('STORE_TOO_NEW')
  expect(() => open()).toThrow('STORE_TOO_NEW')
  expect(readFileSync(at(name)).equals(bytes)).toBe(true)
})
