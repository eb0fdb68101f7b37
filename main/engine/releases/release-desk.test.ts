import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { Fragment, Slice } from '@tiptap/pm/model'
import { ReplaceStep } from '@tiptap/pm/transform'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { journalMigrations } from '#engine/releases/journal.ts'
import { createReleaseDesk, type ReleaseDesk } from '#engine/releases/release-desk.ts'
import { openStore } from '#engine/storage/open-store.ts'
import { documentFromRich } from '#shared/document/rich.ts'
import { releaseSchema } from '#shared/document/schema.ts'
import { Failure } from '#shared/model/failure.ts'
import { spoilIndex } from '#tests/support/spoil-index.ts'

let folder: string
let database: DatabaseSync
const now = () => new Date('2024-09-20T09:00:00Z')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-desk-'))
  database = openStore(journalPath(), journalMigrations)
})
afterEach(() => {
  if (database.isOpen) database.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('a desk', () => {
  it('acknowledges what it committed and has it after the program ended without closing', () => {
    const desk = createReleaseDesk(database, now)
    const { id } = desk.create(document('Headline'), {})
    expect(send(desk, id, 0, 0, 'New ')).toEqual({ accepted: true, version: 1 })
    const again = reopened()
    expect(again.document(id).textContent).toBe('New Headline')
    expect(again.open(id).recovered).toBe(1)
    expect(again.open(id).recovered).toBe(0)
  })

  it('has nothing to bring back after it was closed', () => {
    const desk = createReleaseDesk(database, now)
    const { id } = desk.create(document('Headline'), {})
    send(desk, id, 0, 0, 'New ')
    desk.close()
    expect(reopened().open(id).recovered).toBe(0)
  })

  it('answers a batch that was sent twice as the first time, and applies it once', () => {
    const desk = createReleaseDesk(database, now)
    const { id } = desk.create(document('Headline'), {})
    send(desk, id, 0, 0, 'New ')
    expect(send(desk, id, 0, 0, 'New ')).toEqual({ accepted: true, version: 1 })
    expect(desk.document(id).textContent).toBe('New Headline')
  })

  it('does not accept steps made on a version that is gone, and takes the same steps on the newest', () => {
    const desk = createReleaseDesk(database, now)
    const { id } = desk.create(document('Headline'), {})
    send(desk, id, 0, 0, 'A ')
    expect(send(desk, id, 1, 0, 'B ')).toEqual({ accepted: false, version: 1 })
    expect(send(desk, id, 2, 1, 'B ')).toEqual({ accepted: true, version: 2 })
  })

  it('refuses steps that break the document and keeps the one it has', () => {
    const desk = createReleaseDesk(database, now)
    const { id } = desk.create(document('Headline'), {})
    expect(() =>
      desk.send({ id, clientId: 'x', sequence: 0, version: 0, steps: [{ stepType: 'replace', from: 0, to: 4 }] }),
    ).toThrow('STEPS_REJECTED')
    expect(desk.document(id).textContent).toBe('Headline')
    expect(send(desk, id, 1, 0, 'ok ').accepted).toBe(true)
  })

  it('tells whoever follows what came before and what comes after, each once', async () => {
    const desk = createReleaseDesk(database, now)
    const { id } = desk.create(document('Headline'), {})
    send(desk, id, 0, 0, 'A ')
    const stop = new AbortController()
    const heard: number[] = []
    const following = (async () => {
      for await (const entry of desk.follow(id, 0, stop.signal)) {
        heard.push(entry.version)
        if (heard.length === 2) stop.abort()
      }
    })()
    await Promise.resolve()
    send(desk, id, 1, 1, 'B ')
    await following
    expect(heard).toEqual([1, 2])
  })

  it('lets nobody follow who was away while the log was shortened: the rest would stand in the wrong place', async () => {
    const desk = createReleaseDesk(database, now)
    const { id } = desk.create(document('End'), {})
    for (let step = 0; step < 1700; step += 1) send(desk, id, step, step, 'x')
    const [oldest] = database.prepare('SELECT min(version) AS version FROM entry').all()
    const known = Number(oldest?.version) - 1
    expect(known).toBeGreaterThan(1)
    const firstAfter = async (since: number) => (await desk.follow(id, since).next()).value?.version
    await expect(firstAfter(known - 1)).rejects.toThrow('RELEASE_MOVED_ON')
    await expect(firstAfter(1701)).rejects.toThrow('RELEASE_MOVED_ON')
    expect(await firstAfter(known)).toBe(known + 1)
  })

  it('opens from a snapshot and the entries after it when the log has grown long', () => {
    const desk = createReleaseDesk(database, now)
    const { id } = desk.create(document('End'), {})
    for (let step = 0; step < 1700; step += 1) send(desk, id, step, step, 'x')
    const entries = Number(database.prepare('SELECT count(*) AS found FROM entry').get()?.found)
    expect(entries).toBeLessThan(1700)
    expect(reopened().document(id).textContent).toBe(`${'x'.repeat(1700)}End`)
  })

  it('takes nothing away of a log that no longer leads from its oldest snapshot to its newest', () => {
    const desk = createReleaseDesk(database, now)
    const { id } = desk.create(document('End'), {})
    for (let sequence = 0; sequence < 900; sequence += 1) send(desk, id, sequence, sequence, 'x')
    database.exec("UPDATE entry SET steps = '[]' WHERE version = 700")
    for (let sequence = 900; sequence < 1700; sequence += 1) send(desk, id, sequence, sequence, 'x')
    expect(database.prepare('SELECT count(*) AS n FROM entry').get()?.['n']).toBe(1700)
    expect(database.prepare('SELECT count(*) AS n FROM snapshot').get()?.['n']).toBe(4)
  })

  it('never shows a damaged release as an empty one: it is listed as damaged and does not open', () => {
    const desk = createReleaseDesk(database, now)
    const { id } = desk.create(document('Precious'), {})
    const whole = desk.create(document('Whole'), {})
    send(desk, id, 0, 0, 'Very ')
    database.exec(`UPDATE entry SET steps = '[{"stepType":"replace","from":0,"to":2}]' WHERE release = '${id}'`)
    const again = reopened()
    expect(() => again.open(id)).toThrow('RELEASE_DAMAGED')
    expect(() => again.open(id)).toThrow('RELEASE_DAMAGED')
    const listed = again.list({ query: '', deleted: false })
    expect(listed.find((release) => release.id === id)).toMatchObject({ damaged: true, title: 'Precious' })
    expect(again.open(whole.id).summary.damaged).toBe(false)
  })

  it('makes a release with its text or not at all', () => {
    const desk = createReleaseDesk(database, now)
    database.exec("CREATE TRIGGER full BEFORE INSERT ON snapshot BEGIN SELECT raise(ABORT, 'no room'); END")
    expect(() => desk.create(document('Headline'), {})).toThrow()
    expect(desk.list({ query: '', deleted: false })).toEqual([])
    database.exec('DROP TRIGGER full')
    desk.create(document('Headline'), {})
    expect(desk.list({ query: '', deleted: false })).toHaveLength(1)
  })

  it('makes none while its store is not in its place', () => {
    let isGone = true
    const beforeWriting = () => {
      if (isGone) throw new Failure('STORE_MOVED')
    }
    const desk = createReleaseDesk(database, now, { beforeWriting })
    expect(() => desk.create(document('Headline'), {})).toThrow('STORE_MOVED')
    expect(desk.list({ query: '', deleted: false })).toEqual([])
    isGone = false
    expect(desk.create(document('Headline'), {}).title).toBe('Headline')
  })

  it('does not open a release of which an index passes entries over', () => {
    const desk = createReleaseDesk(database, now)
    const { id } = desk.create(document('Headline'), {})
    for (let word = 0; word < 120; word += 1) send(desk, id, word, word, 'word ')
    expect(reopened().document(id).textContent).toHaveLength(608)
    database.close()
    spoilIndex(journalPath(), id)
    expect(() => reopened().document(id)).toThrow('RELEASE_DAMAGED')
  })

  it('finds releases by their text, whatever the form of the Arabic letters or the accents', () => {
    const desk = createReleaseDesk(database, now)
    desk.create(document('افتتاح المكتب الإقليمي في ألماتي', 'ar'), {})
    desk.create(document('Cérémonie à Séoul', 'fr'), {})
    const titles = (query: string) => desk.list({ query, deleted: false }).map((release) => release.title)
    expect(titles('الاقليمي في الماتي')).toHaveLength(1)
    expect(titles('ceremonie')).toEqual(['Cérémonie à Séoul'])
    expect(titles('nowhere')).toEqual([])
  })

  it('moves a release to the bin and back with its text', () => {
    const desk = createReleaseDesk(database, now)
    const { id } = desk.create(document('Headline'), {})
    desk.delete(id)
    expect(desk.list({ query: '', deleted: false })).toEqual([])
    expect(desk.list({ query: '', deleted: true })).toHaveLength(1)
    desk.restore(id)
    expect(desk.list({ query: '', deleted: false })[0]?.deletedAt).toBe(null)
  })
})

describe('a store', () => {
  it('belongs to one program at a time, and to the next once it is closed', () => {
    expect(() => openStore(journalPath(), journalMigrations)).toThrow('STORE_IN_USE')
    database.close()
    openStore(journalPath(), journalMigrations).close()
  })

  it('of a newer program is not touched', () => {
    database.exec('PRAGMA user_version = 99')
    database.close()
    expect(() => openStore(journalPath(), journalMigrations)).toThrow('STORE_TOO_NEW')
  })
})

function journalPath(): string {
  return join(folder, 'journal.db')
}

/** The desk as it is found after the program ended without a word. */
function reopened(): ReleaseDesk {
  if (database.isOpen) database.close()
  database = openStore(journalPath(), journalMigrations)
  return createReleaseDesk(database, now)
}

function send(desk: ReleaseDesk, id: string, sequence: number, version: number, text: string) {
  const step = new ReplaceStep(3, 3, new Slice(Fragment.from(releaseSchema.text(text)), 0, 0))
  return desk.send({ id, clientId: 'writer', sequence, version, steps: [step.toJSON()] })
}

function document(text: string, language = 'en') {
  const blocks = [{ type: 'paragraph', runs: [{ text }] }] as const
  return documentFromRich({
    languages: [language],
    rows: [{ id: 'r0', kind: 'headline', cells: { [language]: { status: 'draft', blocks } } }],
  })
}
