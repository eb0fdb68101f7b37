import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createNoteStore, type NoteStore, noteMigration } from '#engine/notes/note-store.ts'
import { openStore } from '#engine/storage/open-store.ts'
import { Failure } from '#shared/model/failure.ts'

let folder: string
let database: DatabaseSync
let store: NoteStore

const open = () => {
  database = openStore(join(folder, 'library.db'), [noteMigration])
  store = createNoteStore(database, { now: () => new Date('2026-03-02T08:00:00Z'), who: 'amina' })
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'notes-'))
  open()
})
afterEach(() => {
  database.close()
  rmSync(folder, { recursive: true })
})

const askPort = { releaseId: 'port', rowId: 'r2', language: 'ar', text: 'أهو اليوم 20 أم 21؟' }

describe('a note on a row', () => {
  test('is there with its writer and its time when the desk is opened again', () => {
    store.add(askPort)
    database.close()
    open()
    expect(store.list('port')).toMatchObject([
      { ...askPort, author: 'amina', at: '2026-03-02T08:00:00.000Z', resolvedAt: null },
    ])
    expect(store.list('another')).toEqual([])
  })

  test('stands after those written before it in the same moment, whatever rows they are on', () => {
    for (const rowId of ['r2', 'r9', 'r1']) store.add({ ...askPort, rowId })
    expect(store.list('port').map(({ rowId }) => rowId)).toEqual(['r2', 'r9', 'r1'])
  })

  test('that says nothing is refused', () => {
    expect(() => store.add({ ...askPort, text: ' \n' })).toThrow(new Failure('NOTE_EMPTY'))
    expect(store.list('port')).toEqual([])
  })

  test('is resolved and opened again', () => {
    const { id } = store.add(askPort)
    expect(store.resolve(id, true).resolvedAt).toBe('2026-03-02T08:00:00.000Z')
    expect(store.resolve(id, false).resolvedAt).toBeNull()
  })

  test('that was deleted comes back whole, and cannot be resolved until then', () => {
    const { id } = store.add(askPort)
    expect(store.remove(id)).toBe(true)
    expect(store.list('port')).toEqual([])
    expect(() => store.resolve(id, true)).toThrow(new Failure('NOTE_NOT_FOUND'))
    expect(store.restore(id)).toMatchObject(askPort)
  })

  test('is told to whoever follows its release, and to nobody else', async () => {
    const stop = new AbortController()
    const heard: string[] = []
    const following = ['port', 'another'].map(async (release) => {
      for await (const _ of store.follow(release, stop.signal)) heard.push(release)
    })
    const { id } = store.add(askPort)
    store.resolve(id, true)
    store.remove(id)
    store.restore(id)
    await new Promise((resolve) => setTimeout(resolve))
    stop.abort()
    await Promise.all(following)
    expect(heard).toEqual(['port', 'port', 'port', 'port'])
  })
})

describe('the remarks of a file', () => {
  const remark = { rowId: 'r2', language: 'ar', text: 'Le 21 !', author: 'Cabinet', at: '2026-03-01T17:30:00Z' }

  test('keep the writer and the time that the file tells', () => {
    expect(store.takeOver('port', [remark])).toMatchObject([{ ...remark, releaseId: 'port', resolvedAt: null }])
  })

  test('are not noted twice, whatever became of their spaces and of their writer’s name on the way', () => {
    store.takeOver('port', [remark])
    const again = { ...remark, text: ' Le\n21 ! ', author: 'Author' }
    expect(store.takeOver('port', [again, remark])).toEqual([])
    expect(
      store.takeOver('port', [
        { ...remark, language: null },
        { ...remark, rowId: 'r3' },
      ]),
    ).toHaveLength(2)
    expect(store.list('port')).toHaveLength(3)
  })

  test('are offered again after they were deleted', () => {
    const [taken] = store.takeOver('port', [remark])
    store.remove(taken?.id ?? '')
    expect(store.unknownOf('port', [remark])).toEqual([remark])
  })
})
