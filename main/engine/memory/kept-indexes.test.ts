import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findMatches } from '#engine/memory/find-matches.ts'
import { memoryChangesMigration } from '#engine/memory/kept-indexes.ts'
import { memoryMigration } from '#engine/memory/memory-migration.ts'
import { createMemoryStore, type MemoryStore } from '#engine/memory/memory-store.ts'
import { openStore } from '#engine/storage/open-store.ts'

let folder: string
let database: DatabaseSync
let store: MemoryStore

const segment = (number: number) =>
  `The council of district ${number} heard speaker ${number * 7} on the ${number % 31}th day.`
const open = () => {
  database = openStore(join(folder, 'library.db'), [memoryMigration, memoryChangesMigration], { hasThreads: true })
  store = createMemoryStore(database, {
    now: () => new Date('2024-09-20T08:00:00Z'),
    who: 'amina',
    indexFolder: join(folder, 'indexes'),
  })
}
const close = () => {
  store.close()
  database.close()
}
const remember = (...numbers: readonly number[]) =>
  store.remember(
    {
      memory: null,
      nameOfFirst: 'Ours',
      remember: {
        is: 'pairs',
        origin: 'test',
        pairs: numbers.map((number) => ({
          sourceLanguage: 'en',
          targetLanguage: 'fr',
          sourceText: segment(number),
          targetText: `Le conseil ${number}.`,
        })),
      },
    },
    () => {
      throw new Error('no release is meant')
    },
  )
const anywhere = { sourceLanguage: null, targetLanguage: null, offset: 0, limit: 1 }
/** Asked at once, before anything could be built. */
const found = (number: number) =>
  findMatches(store, {
    sourceLanguage: 'en',
    targetLanguage: 'fr',
    text: segment(number),
    before: null,
    after: null,
    threshold: 1,
    limit: 1,
  }).map(({ unit }) => unit.targetText)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'indexes-'))
  open()
  remember(...Array.from({ length: 5200 }, (_, number) => number))
  close()
})
afterEach(() => {
  close()
  rmSync(folder, { recursive: true })
})

describe('the indexes of the last session', () => {
  test('answer as soon as the desk is open', () => {
    open()
    expect(found(4321)).toEqual(['Le conseil 4321.'])
  })

  test('are not believed after a session that ended without keeping them', async () => {
    open()
    remember(9001)
    // The power went: nothing was kept.
    database.close()
    open()
    expect(found(4321)).toEqual([])
    await store.indexes.ready()
    expect([...found(4321), ...found(9001)]).toEqual(['Le conseil 4321.', 'Le conseil 9001.'])
  })

  test('are built anew with what is written meanwhile', async () => {
    open()
    remember(9001)
    database.close()
    open()
    const before = store.page({ memory: null, query: '4321', ...anywhere }).units[0]
    store.saveUnit({ id: before?.id ?? '', sourceText: segment(7777) })
    store.deleteUnits([store.page({ memory: null, query: '4322', ...anywhere }).units[0]?.id ?? ''])
    remember(9002)
    await store.indexes.ready()
    expect([found(4321), found(4322), found(4323)]).toEqual([[], [], ['Le conseil 4323.']])
    expect([...found(7777), ...found(9002)]).toEqual(['Le conseil 4321.', 'Le conseil 9002.'])
  })

  test('are built anew where their file is damaged', async () => {
    const [name = ''] = readdirSync(join(folder, 'indexes'))
    const path = join(folder, 'indexes', name)
    const bytes = readFileSync(path)
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 0xff
    writeFileSync(path, bytes)
    open()
    expect(found(4321)).toEqual([])
    await store.indexes.ready()
    expect(found(4321)).toEqual(['Le conseil 4321.'])
  })

  test('know what was changed and deleted in the session that kept them', () => {
    open()
    const [match] = findMatches(store, {
      sourceLanguage: 'en',
      targetLanguage: 'fr',
      text: segment(7),
      before: null,
      after: null,
      threshold: 1,
      limit: 1,
    })
    store.deleteUnits([match?.unit.id ?? ''])
    remember(9002)
    close()
    open()
    expect([found(7), found(9002)]).toEqual([[], ['Le conseil 9002.']])
  })
})
