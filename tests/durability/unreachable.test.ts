import { mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createDesk } from '#engine/desk.ts'
import { journalMigrations } from '#engine/releases/journal.ts'
import { createReleaseDesk } from '#engine/releases/release-desk.ts'
import { openStore } from '#engine/storage/open-store.ts'
import { documentFromRich } from '#shared/document/rich.ts'
import { Failure } from '#shared/model/failure.ts'
import { createObstacles } from '#tests/durability/obstacles.ts'
import { tellFigures } from '#tests/durability/robust-run.ts'
import { createTypist } from '#tests/durability/typist.ts'
import { readPlaces, savePlaces } from '#tests/durability/unreachable-files.ts'
import { libraryPlaces, lostWhileOpen } from '#tests/durability/unreachable-libraries.ts'
import { quietPorts } from '#tests/support/quiet-ports.ts'

const obstacles = createObstacles()
const notPossible: string[] = []
let tried = 0
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-unreachable-'))
})
afterEach(() => {
  obstacles.takeAway()
  for (const each of [folder, `${folder}-moved`]) rmSync(each, { recursive: true, force: true })
})
afterAll(() => {
  const left = notPossible.length > 0 ? `; not possible for this user: ${notPossible.join(', ')}` : ''
  tellFigures({
    id: 'R6',
    figures: `${tried} places out of reach, each with its code${left}`,
    control: 'the same acts with nothing in the way: done; a desk that watches no place: a loss was seen',
  })
})

async function codeOf(act: () => unknown): Promise<string> {
  try {
    await act()
    return 'done'
  } catch (cause) {
    return cause instanceof Failure ? cause.code : `fault: ${String(cause)}`
  }
}

const places = [
  ...libraryPlaces.map((place) => ({ ...place, verb: 'opens' })),
  ...savePlaces.map((place) => ({ ...place, verb: 'saves' })),
  ...readPlaces.map((place) => ({ ...place, verb: 'reads' })),
]

describe('a place that cannot be reached', () => {
  it.each(places)('is told by its code where a desk $verb $what: $code', async ({ what, spoil, act, code }) => {
    const spoiled = spoil(folder, obstacles)
    if (spoiled === false) return void notPossible.push(what)
    try {
      expect(await codeOf(() => act(folder))).toBe(code)
      tried += 1
    } finally {
      if (typeof spoiled === 'function') spoiled()
    }
  })

  it.each([
    ['opens a library', libraryPlaces],
    ['saves', savePlaces],
  ] as const)('stands in nobody’s way where nothing is wrong: a desk %s', async (_, [first]) => {
    expect(await codeOf(() => first?.act(folder))).toBe('done')
  })
})

describe('a library that is lost while it is open', () => {
  it.each(lostWhileOpen)(
    'acknowledges nothing that is not found again: $what',
    async ({ what, spoil, code, later }) => {
      const desk = createDesk(quietPorts(folder))
      const { id } = desk.createRelease({ title: 'Quay', source: 'en', languages: ['fr'] })
      const typist = createTypist(desk, id, 'amina')
      const acknowledged = [typist.type('before')]
      if (spoil(folder, obstacles) === false) {
        desk.close()
        return void notPossible.push(what)
      }
      const answer = await codeOf(() => acknowledged.push(typist.type('after')))
      desk.close()
      obstacles.takeAway()
      expect(answer).toBe(code)
      const found = createDesk(quietPorts(later(folder)))
      const text = found.releases.document(id).textContent
      found.close()
      expect(acknowledged.filter((word) => !text.includes(word))).toEqual([])
      tried += 1
    },
  )

  it('acknowledges what nobody finds where no desk watches its place, so the test can see a loss', () => {
    const journal = join(folder, 'journal.db')
    const database = openStore(journal, journalMigrations)
    const releases = createReleaseDesk(database, () => new Date())
    const blocks = [{ type: 'paragraph' as const, runs: [{ text: 'Start' }] }]
    const row = { id: 'r0', kind: 'body', cells: { en: { status: 'draft', blocks } } } as const
    const { id } = releases.create(documentFromRich({ languages: ['en'], rows: [row] }), {})
    const typist = createTypist({ releases }, id, 'amina')
    for (const suffix of ['', '-wal', '-shm']) rmSync(journal + suffix, { force: true })
    expect(typist.type('after')).toBe('after')
    database.close()
    const found = createDesk(quietPorts(folder))
    expect(found.releases.list({ query: '', deleted: false })).toEqual([])
    found.close()
  })

  it('goes on where it was once it is put back, and nothing takes its place', async () => {
    const desk = createDesk(quietPorts(folder))
    const { id } = desk.createRelease({ title: 'Quay', source: 'en', languages: ['fr'] })
    const typist = createTypist(desk, id, 'amina')
    const journal = join(folder, 'journal.db')
    renameSync(journal, `${journal}-elsewhere`)
    expect(await codeOf(() => typist.type('meanwhile'))).toBe('STORE_MOVED')
    renameSync(`${journal}-elsewhere`, journal)
    expect(typist.type()).toBe('meanwhile')
    desk.close()
    const found = createDesk(quietPorts(folder))
    expect(found.releases.document(id).textContent).toContain('meanwhile')
    expect(found.notices.list()).toEqual([])
    found.close()
  })
})
