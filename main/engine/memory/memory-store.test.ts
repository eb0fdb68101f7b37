import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findMatches } from '#engine/memory/find-matches.ts'
import { memoryMigration } from '#engine/memory/memory-migration.ts'
import { createMemoryStore, type MemoryStore } from '#engine/memory/memory-store.ts'
import { restoreUnits } from '#engine/memory/restore-units.ts'
import { openStore } from '#engine/storage/open-store.ts'
import type { MatchQuery } from '#shared/contract/memory-values.ts'
import { Failure } from '#shared/model/failure.ts'
import type { ReleaseText, RowText } from '#shared/model/release-text.ts'
import { sourceHash } from '#shared/text/source-hash.ts'

let folder: string
let database: DatabaseSync
let store: MemoryStore
let clock: Date

const opened = () => createMemoryStore(database, { now: () => clock, who: 'amina' })

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'memory-'))
  database = openStore(join(folder, 'library.db'), [memoryMigration], { hasThreads: true })
  clock = new Date('2024-09-20T08:00:00Z')
  store = opened()
})
afterEach(() => {
  store.close()
  database.close()
  rmSync(folder, { recursive: true })
})

/** A row whose versions are all confirmed against its English. */
function row(id: string, texts: Readonly<Record<string, string>>): RowText {
  const against = sourceHash(texts['en'] ?? '')
  const cells = Object.entries(texts).map(([language, text]) => [
    language,
    { text, status: 'translated' as const, confirmedAgainst: language === 'en' ? null : against },
  ])
  return { id, kind: 'body', cells: Object.fromEntries(cells) }
}

const release = (...rows: RowText[]): ReleaseText => ({
  source: 'en',
  languages: Object.keys(rows[0]?.cells ?? {}),
  locales: {},
  rows,
})

function remember(text: ReleaseText, { rows = null as readonly string[] | null, id = 'almaty' } = {}) {
  const remembered = { is: 'rows', releaseId: id, rows } as const
  return store.remember({ memory: null, nameOfFirst: 'House', remember: remembered }, () => ({
    id,
    title: 'Almaty communiqué',
    text,
  }))
}

function rememberPair(sourceText: string, targetText: string, memory: string | null = null) {
  const pairs = [{ sourceLanguage: 'en', targetLanguage: 'fr', sourceText, targetText }]
  return store.remember({ memory, nameOfFirst: 'House', remember: { is: 'pairs', origin: 'by hand', pairs } }, () => {
    throw new Error('no release was meant')
  })
}

const asked = (text: string, change: Partial<MatchQuery> = {}): MatchQuery => ({
  sourceLanguage: 'en',
  targetLanguage: 'fr',
  text,
  before: null,
  after: null,
  threshold: 0.7,
  limit: 10,
  ...change,
})
const units = (query = '') =>
  store.page({ memory: null, query, sourceLanguage: null, targetLanguage: null, offset: 0, limit: 200 })
const pairsIn = (query = '') => units(query).units.map(({ sourceText, targetText }) => [sourceText, targetText])

const two = release(
  row('r1', { en: 'The council met.', fr: 'Le conseil s’est réuni.', ar: 'اجتمع المجلس.' }),
  row('r2', {
    en: 'It adopted 3 resolutions. The session ended in Almaty.',
    fr: 'Il a adopté 3 résolutions. La session s’est achevée à Almaty.',
    ar: 'واعتمد 3 قرارات. واختُتمت الدورة في ألماتي.',
  }),
)

describe('what a desk remembers of a release', () => {
  test('every confirmed row is a unit, and so are its sentences where they belong together one to one', () => {
    expect(remember(two)).toMatchObject({ added: 8, merged: 0, replaced: 0 })
    expect(pairsIn('Almaty')).toContainEqual(['The session ended in Almaty.', 'La session s’est achevée à Almaty.'])
    const [unit] = units('council').units.filter(({ targetLanguage }) => targetLanguage === 'fr')
    expect(unit).toMatchObject({
      before: null,
      after: 'It adopted 3 resolutions. The session ended in Almaty.',
      segmentation: 'paragraph',
      provenance: { origin: 'Almaty communiqué', createdBy: 'amina', createdAt: '2024-09-20T08:00:00.000Z' },
    })
    expect(store.memories.list()).toMatchObject([{ name: 'House', units: 8 }])
  })

  test('a draft, an empty cell and a translation of an older source are not remembered', () => {
    const [first, second] = two.rows
    if (!first || !second) throw new Error('no rows')
    const draft = { ...first, cells: { ...first.cells, fr: { ...first.cells['fr'], status: 'draft' } } } as RowText
    const edited = {
      ...second.cells,
      en: { text: 'It adopted 4 resolutions.', status: 'draft', confirmedAgainst: null },
    }
    const stale = { ...second, cells: edited } as RowText
    expect(remember({ ...two, rows: [draft, stale] })).toMatchObject({ added: 1 })
    expect(pairsIn()).toEqual([['The council met.', 'اجتمع المجلس.']])
  })

  test('only the rows asked for', () => {
    remember(two, { rows: ['r1'] })
    expect(units().total).toBe(2)
  })

  test('said again, nothing is doubled', () => {
    remember(two)
    expect(remember(two)).toMatchObject({ added: 0, merged: 8, replaced: 0 })
    expect(units().total).toBe(8)
  })

  test('another translation in the same row takes the place of the one before, and keeps its birthday', () => {
    remember(two, { rows: ['r1'] })
    clock = new Date('2024-09-21T09:00:00Z')
    const better = row('r1', { en: 'The council met.', fr: 'Le Conseil s’est réuni.', ar: 'اجتمع المجلس.' })
    const [, second] = two.rows
    if (!second) throw new Error('no rows')
    expect(remember({ ...two, rows: [better, second] }, { rows: ['r1'] })).toMatchObject({ added: 0, replaced: 1 })
    const [unit] = units('conseil').units
    expect(unit?.targetText).toBe('Le Conseil s’est réuni.')
    expect(unit?.provenance).toMatchObject({
      createdAt: '2024-09-20T08:00:00.000Z',
      changedAt: '2024-09-21T09:00:00.000Z',
    })
    expect(units('conseil').total).toBe(1)
  })

  test('another translation in another release stands beside it', () => {
    remember(two, { rows: ['r1'] })
    const other = release(row('r1', { en: 'The council met.', fr: 'Le Conseil s’est réuni.' }))
    remember(other, { id: 'oslo' })
    expect(units('conseil').total).toBe(2)
  })

  test('what two rows say alike is one unit, and stays when one of them changes', () => {
    const same = { en: 'Thank you.', fr: 'Merci.' }
    remember(release(row('a', same)))
    remember(release(row('b', same)))
    expect(units().total).toBe(1)
    remember(release(row('b', { en: 'Thank you.', fr: 'Je vous remercie.' })))
    expect(pairsIn().toSorted()).toEqual([
      ['Thank you.', 'Je vous remercie.'],
      ['Thank you.', 'Merci.'],
    ])
  })

  test('sentences that no longer belong together are given up with the translation they came from', () => {
    remember(two, { rows: ['r2'] })
    expect(pairsIn('adopted')).toContainEqual(['It adopted 3 resolutions.', 'Il a adopté 3 résolutions.'])
    const [first] = two.rows
    if (!first) throw new Error('no rows')
    const merged = row('r2', {
      en: 'It adopted 3 resolutions. The session ended in Almaty.',
      fr: 'Après l’adoption de 3 résolutions, la session s’est achevée à Almaty.',
      ar: 'واعتمد 3 قرارات. واختُتمت الدورة في ألماتي.',
    })
    remember({ ...two, rows: [first, merged] }, { rows: ['r2'] })
    const french = units('adopted').units.filter(({ targetLanguage }) => targetLanguage === 'fr')
    expect(french.map(({ segmentation }) => segmentation)).toEqual(['paragraph'])
  })
})

describe('what a desk finds again', () => {
  test('the same segment is a match of 1, in its surroundings of 1.01', () => {
    remember(two)
    expect(findMatches(store, asked('The council met.')).map(({ similarity }) => similarity)).toEqual([1])
    const after = 'It adopted 3 resolutions. The session ended in Almaty.'
    expect(findMatches(store, asked('The council met.', { after }))[0]?.similarity).toBe(1.01)
    expect(findMatches(store, asked('Nobody came to the meeting.'))).toEqual([])
  })

  test('another figure or word is a near match, whose differences spell both segments', () => {
    rememberPair('The council met in Almaty with 15 delegates.', 'Le conseil a réuni 15 délégués à Almaty.')
    const text = 'The council met in Oslo with 18 delegates.'
    const [match] = findMatches(store, asked(text))
    expect(match?.similarity).toBeGreaterThan(0.7)
    expect(match?.similarity).toBeLessThan(1)
    const spelled = (without: string) =>
      match?.differences.map((part) => (part.is === without ? '' : part.text)).join('')
    expect(spelled('delete')).toBe(text)
    expect(spelled('insert')).toBe('The council met in Almaty with 15 delegates.')
    expect(findMatches(store, asked('The delegates of another assembly went home.'))).toEqual([])
  })

  test('matches are found again after the desk was closed', async () => {
    rememberPair('The council met in Almaty with 15 delegates.', 'Le conseil a réuni 15 délégués à Almaty.')
    store = opened()
    await store.indexes.ready()
    expect(findMatches(store, asked('The council met in Oslo with 15 delegates.'))).toHaveLength(1)
  })

  test('the memory that stands first is asked first', () => {
    const first = store.memories.create('First').id
    const second = store.memories.create('Second').id
    rememberPair('Thank you.', 'Merci beaucoup.', second)
    rememberPair('Thank you.', 'Merci.', first)
    const targets = () => findMatches(store, asked('Thank you.')).map(({ targetText }) => targetText)
    expect(targets()).toEqual(['Merci.', 'Merci beaucoup.'])
    store.memories.order([second, first])
    expect(targets()).toEqual(['Merci beaucoup.', 'Merci.'])
  })

  test('what was translated from English serves a translation into English', () => {
    remember(two)
    rememberPair('The council met in Almaty with 15 delegates.', 'Le conseil a réuni 15 délégués à Almaty.')
    const back = { sourceLanguage: 'fr', targetLanguage: 'en' }
    const [match] = findMatches(store, asked('Le conseil a réuni 18 délégués à Almaty.', back))
    expect(match).toMatchObject({
      targetText: 'The council met in Almaty with 18 delegates.',
      unit: { sourceLanguage: 'fr', targetLanguage: 'en', sourceText: 'Le conseil a réuni 15 délégués à Almaty.' },
    })
    expect(match?.similarity).toBeLessThan(1)
    expect(findMatches(store, asked('Personne n’est venu à la réunion.', back))).toEqual([])
    rememberPair('The hall is open.', 'La salle est ouverte.')
    expect(findMatches(store, asked('La salle est ouverte.', back))[0]?.targetText).toBe('The hall is open.')
  })

  test('another language pair is another matter', () => {
    remember(two)
    expect(findMatches(store, asked('The council met.', { targetLanguage: 'es' }))).toEqual([])
  })

  test('a word in the target, in any form that Arabic joins to it, with where it stands', () => {
    rememberPair('x', 'y')
    remember(release(row('r1', { en: 'To the minister.', ar: 'وللوزير كلمة.' })))
    const search = { side: 'target', sourceLanguage: 'en', targetLanguage: 'ar', offset: 0, limit: 10 } as const
    const { total, hits } = store.concordance({ query: 'الوزير', ...search })
    expect(total).toBe(1)
    const [hit] = hits
    expect(hit?.spans.map(({ start, end }) => hit.unit.targetText.slice(start, end))).toEqual(['وللوزير'])
    expect(store.concordance({ query: 'السفير', ...search }).total).toBe(0)
  })

  test('in the list of units too it is told where the words stand, and nothing where none were asked for', () => {
    rememberPair('The council met.', 'Le Conseil s’est réuni.')
    const { units: found, spans } = units('conseil')
    const words = spans[0]?.map(({ start, end }) => found[0]?.targetText.slice(start, end))
    expect(words).toEqual(['Conseil'])
    expect(units().spans).toEqual([[]])
  })

  test('the beginning of a word, accents and case aside, but not its middle', () => {
    rememberPair('Governments decided.', 'Les gouvernements ont décidé.')
    expect(pairsIn('GOUVERN decide')).toHaveLength(1)
    expect(pairsIn('vernements')).toHaveLength(0)
  })

  test('a query of nothing but marks finds nothing, and quotation marks are no syntax', () => {
    rememberPair('Governments decided.', 'Les gouvernements ont décidé.')
    for (const query of ['"', '* OR *', '…', ')', 'NEAR(']) expect(() => units(query)).not.toThrow()
    expect(units('…').total).toBe(0)
  })
})

describe('units that are changed and taken away', () => {
  test('a unit that is corrected is found by its new words and no more by the old', () => {
    rememberPair('The council met.', 'Le conseil se réunit.')
    const [unit] = units().units
    const saved = store.saveUnit({ id: unit?.id ?? '', targetText: 'Le conseil s’est tenu.' })
    expect(saved).toMatchObject({ sourceText: 'The council met.', targetText: 'Le conseil s’est tenu.' })
    expect(pairsIn('tenu')).toHaveLength(1)
    expect(pairsIn('reunit')).toHaveLength(0)
  })

  test('a unit that is deleted is gone from matches, search and counts; its number is not given again', () => {
    rememberPair('The council met.', 'Le conseil se réunit.')
    const [unit] = units().units
    expect(store.deleteUnits([unit?.id ?? '', '999', 'nonsense'])).toBe(1)
    expect(units('council').total).toBe(0)
    expect(findMatches(store, asked('The council met.'))).toEqual([])
    expect(store.memories.list()).toMatchObject([{ units: 0, pairs: [] }])
    rememberPair('Another.', 'Une autre.')
    expect(units().units[0]?.id).not.toBe(unit?.id)
    expect(() => store.saveUnit({ id: unit?.id ?? '', targetText: 'x' })).toThrow(new Failure('UNIT_NOT_FOUND'))
  })

  test('units that were deleted come back with their past and in their order; what is there again is not doubled', () => {
    remember(two)
    const before = units().units
    clock = new Date('2026-01-01T00:00:00Z')
    store.deleteUnits(before.map(({ id }) => id))
    expect(restoreUnits(store, before.slice(0, 2))).toBe(2)
    expect(restoreUnits(store, before)).toBe(before.length - 2)
    expect(restoreUnits(store, before)).toBe(0)
    const withoutNumber = ({ id: _, ...unit }: (typeof before)[number]) => unit
    expect(new Set(units().units.map(withoutNumber))).toEqual(new Set(before.map(withoutNumber)))
    expect(findMatches(store, asked('The council met.'))[0]?.similarity).toBe(1)
    expect(store.memories.list()[0]?.units).toBe(before.length)
  })

  test('nothing comes back to a memory that is gone', () => {
    rememberPair('The council met.', 'Le conseil se réunit.')
    const { units: deleted } = units()
    store.memories.delete(deleted[0]?.memory ?? '')
    store.memories.create('Another')
    expect(() => restoreUnits(store, deleted)).toThrow(new Failure('MEMORY_NOT_FOUND'))
    expect(units().total).toBe(0)
  })

  test('a memory that is deleted takes its units along at once; another keeps its own', () => {
    const kept = store.memories.create('Kept').id
    const gone = store.memories.create('Gone').id
    rememberPair('Thank you.', 'Merci.', kept)
    rememberPair('Thank you.', 'Merci bien.', gone)
    expect(store.memories.delete(gone)).toBe(1)
    expect(pairsIn()).toEqual([['Thank you.', 'Merci.']])
    expect(() => store.memories.rename(gone, 'Again')).toThrow(new Failure('MEMORY_NOT_FOUND'))
  })

  test('what fails halfway leaves nothing behind, not even in the counts', () => {
    const memory = store.memories.create('House').id
    const half = () =>
      store.change(() => {
        const shelf = store.shelves.forUnits(memory, { sourceLanguage: 'en', targetLanguage: 'fr' })
        const provenance = { origin: '', createdBy: '', createdAt: '', changedBy: '', changedAt: '' }
        const texts = { sourceText: 'a', targetText: 'b', before: null, after: null }
        store.units.insert(shelf.id, { ...texts, segmentation: 'paragraph', provenance })
        throw new Error('the power failed')
      })
    expect(half).toThrow('the power failed')
    expect(store.memories.list()).toMatchObject([{ units: 0 }])
    expect(opened().memories.list()).toEqual(store.memories.list())
  })

  test('all of it is there after the desk was closed', () => {
    remember(two)
    const before = units()
    database.close()
    database = openStore(join(folder, 'library.db'), [memoryMigration], { hasThreads: true })
    store = opened()
    expect(units()).toEqual(before)
  })
})

test('whoever follows hears of what is remembered, changed, deleted and renamed, and of nothing that is not seen', async () => {
  const stop = new AbortController()
  const heard = store.follow(stop.signal)
  const news: unknown[] = []
  const listening = (async () => {
    for await (const each of heard) news.push(each)
  })()
  const all = async () => {
    await new Promise((resolve) => setImmediate(resolve))
    return news.length
  }
  rememberPair('One.', 'Un.')
  // The first memory is new, and has a unit.
  expect(await all()).toBe(2)
  const [unit] = units().units
  if (!unit) throw new Error('the memory has no unit')
  const { id, memory } = unit
  store.saveUnit({ id, targetText: 'Une.' })
  store.deleteUnits([id])
  store.memories.rename(memory, 'Ports')
  expect(await all()).toBe(5)
  store.change(() => store.shelves.forArriving(memory, { sourceLanguage: 'en', targetLanguage: 'ar' }), {
    isSeen: false,
  })
  expect(() => store.saveUnit({ id, targetText: 'x' })).toThrow('UNIT_NOT_FOUND')
  expect(await all()).toBe(5)
  stop.abort()
  await listening
})
