import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Fragment, Slice } from '@tiptap/pm/model'
import { ReplaceStep } from '@tiptap/pm/transform'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createDesk, type Desk } from '#engine/desk.ts'
import { releaseSchema } from '#shared/document/schema.ts'
import { quietPorts } from '#tests/support/quiet-ports.ts'
import { spoilIndex } from '#tests/support/spoil-index.ts'

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

/** Where each transaction of a write-ahead log ends, in bytes. */
function endsOfCommits(log: Buffer): readonly number[] {
  const frame = 24 + log.readUInt32BE(8)
  const starts = Array.from({ length: Math.floor((log.length - 32) / frame) }, (_, index) => 32 + index * frame)
  // What lies behind the newest transaction is of an older log.
  const ofThisLog = starts.filter((start) => log.compare(log, 16, 24, start + 8, start + 16) === 0)
  return ofThisLog.filter((start) => log.readUInt32BE(start + 4) > 0).map((start) => start + frame)
}

describe('a journal of a desk that was killed', () => {
  let killed: string
  const log = () => join(killed, 'journal.db-wal')
  beforeEach(() => {
    killed = mkdtempSync(join(tmpdir(), 'killed-'))
    const id = make('Edited')
    for (const [index, text] of ['One', 'Two', 'Three'].entries()) edit(id, index, text)
    desk?.createRelease({ title: 'Made last', source: 'en', languages: ['fr'] })
    cpSync(folder, killed, { recursive: true })
  })
  afterEach(() => rmSync(killed, { recursive: true }))

  function edit(id: string, sequence: number, text: string): void {
    const version = desk?.releases.version(id) ?? 0
    const step = new ReplaceStep(3, 3, new Slice(Fragment.from(releaseSchema.text(`${text} `)), 0, 0))
    desk?.releases.send({ id, clientId: 'writer', sequence, version, steps: [step.toJSON()] })
  }

  /** The log up to the end of a transaction, counted from the last, and so many bytes more. */
  function cut(fromLast: number, more = 0): void {
    truncateSync(log(), (endsOfCommits(readFileSync(log())).at(-1 - fromLast) ?? 0) + more)
  }

  function start() {
    const found = createDesk(quietPorts(killed))
    const all = titles(found).toSorted()
    const notices = found.notices.list()
    found.close()
    return { titles: all, notices }
  }

  test('is opened with nothing to tell where its log is whole, or ends in a half-written transaction', () => {
    writeFileSync(
      log(),
      Buffer.concat([
        readFileSync(log()).subarray(0, endsOfCommits(readFileSync(log())).at(-1)),
        Buffer.alloc(3000, 7),
      ]),
    )
    expect(start()).toEqual({ titles: ['Made last', 'Three Two One Edited'], notices: [] })
  })

  test('whose log ends one release early says that one is missing', () => {
    cut(1)
    expect(start()).toMatchObject({
      titles: ['Three Two One Edited'],
      notices: [{ is: 'releases-restored', whole: 1, shortened: [], lost: [], missing: 1 }],
    })
  })

  test('whose log ends an edit early names the release that is shorter', () => {
    cut(2, 100)
    const { notices } = start()
    expect(notices).toMatchObject([{ is: 'releases-restored', whole: 0, shortened: ['Two One Edited'], missing: 1 }])
    expect(start().notices).toEqual(notices)
  })

  test('whose log is gone says so', () => {
    rmSync(log())
    expect(start().notices).toMatchObject([{ is: 'releases-restored', missing: 2 }])
  })

  test('whose log is gone cannot say so without what was noted beside it', () => {
    rmSync(log())
    rmSync(join(killed, 'journal.db-newest'))
    expect(start().notices).toEqual([])
  })
})

test('a journal whose index passes entries over is made anew from its rows', () => {
  const id = make('Indexed')
  const text = releaseSchema.text('word ')
  for (let sequence = 0; sequence < 120; sequence += 1) {
    const steps = [new ReplaceStep(3, 3, new Slice(Fragment.from(text), 0, 0)).toJSON()]
    desk?.releases.send({ id, clientId: 'writer', sequence, version: sequence, steps })
  }
  const whole = desk?.releases.document(id).textContent
  close()
  spoilIndex(at('journal.db'), id)
  expect(open().releases.document(id).textContent).toBe(whole)
  expect(desk?.notices.list()).toMatchObject([{ is: 'releases-restored', whole: 1, shortened: [], lost: [] }])
})

test('a release whose line in the list is damaged is made anew from its text', () => {
  make('Listed')
  close()
  const database = new DatabaseSync(at('journal.db'))
  database.exec("UPDATE release SET about = replace(about, 'createdAt', 'creattdAt')")
  database.close()
  expect(titles(open())).toEqual(['Listed'])
  expect(desk?.notices.list()).toMatchObject([{ is: 'releases-restored', whole: 1 }])
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

describe('a library that keeps the desk from starting', () => {
  const openSafely = () => {
    desk = createDesk({ ...ports(), safe: true })
    return desk
  }

  test('is left alone by a safe start, in which releases are opened and written', () => {
    const id = make('Needed today')
    desk?.glossaries.create('House terms')
    close()
    const library = readFileSync(at('library.db'))
    rmSync(at('library.db'))
    mkdirSync(at('library.db'))
    expect(open).toThrow('STORE_')
    expect(titles(openSafely())).toEqual(['Needed today'])
    expect(desk?.notices.list()).toMatchObject([{ is: 'safe-mode' }])
    desk?.releases.describe(id, { state: 'review' })
    desk?.glossaries.create('Of this session')
    close()

    rmSync(at('library.db'), { recursive: true })
    writeFileSync(at('library.db'), library)
    const names = open()
      .glossaries.list()
      .map(({ name }) => name)
    expect(desk?.notices.list()).toEqual([])
    expect(names).toContain('House terms')
    expect(names).not.toContain('Of this session')
    expect(desk?.releases.summary(id).state).toBe('review')
  })

  test('is as it was after a safe start, byte for byte, and the next safe start knows nothing of the one before', async () => {
    make('Safe')
    desk?.glossaries.create('House terms')
    close()
    const library = readFileSync(at('library.db'))
    for (const name of ['First', 'Second']) {
      expect(
        openSafely()
          .glossaries.list()
          .map((glossary) => glossary.name),
      ).not.toContain('First')
      desk?.glossaries.create(name)
      await desk?.backUp()
      close()
    }
    expect(readFileSync(at('library.db')).equals(library)).toBe(true)
    expect(readdirSync(at('backups')).filter((name) => name.startsWith('library'))).toEqual([])
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
