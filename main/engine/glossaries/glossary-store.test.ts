import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { conceptHistoryMigration } from '#engine/glossaries/concept-rows.ts'
import { type GlossaryStore, glossaryMigrations, openGlossaryStore } from '#engine/glossaries/glossary-store.ts'
import { writeTbx } from '#engine/glossaries/write-tbx.ts'
import type { Concept, Glossary, Term } from '#shared/model/concept.ts'

let folder: string
let database: DatabaseSync
let today: Date

const open = (shippedFolder?: string | null): GlossaryStore =>
  openGlossaryStore(database, {
    now: () => today,
    who: 'amina',
    ...(shippedFolder === undefined ? {} : { shippedFolder }),
  })

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'glossaries-'))
  database = new DatabaseSync(join(folder, 'library.db'))
  for (const sql of [...glossaryMigrations, conceptHistoryMigration]) database.exec(sql)
  today = new Date('2024-09-20T08:00:00Z')
})
afterEach(() => {
  database.close()
  rmSync(folder, { recursive: true })
})

const term = (text: string, change: Partial<Term> = {}): Term => ({
  text,
  status: 'preferred',
  partOfSpeech: 'noun',
  note: '',
  caseSensitive: false,
  gender: '',
  otherForms: [],
  onlyIfSourceHasConcept: false,
  validFrom: null,
  validUntil: null,
  ...change,
})
const concept = (id: string, english: readonly Term[], definition = ''): Concept => ({
  id,
  domain: '',
  definition,
  note: '',
  source: '',
  doNotTranslate: false,
  terms: { en: english },
})
const house = (...concepts: Concept[]): Glossary => ({ id: 'house', name: 'House style', priority: 5, concepts })

describe('the glossaries of a library', () => {
  test('a new library has the three shipped glossaries, in three languages', () => {
    const store = open()
    expect(store.list().map(({ id, name, languages }) => ({ id, name, languages: [...languages].sort() }))).toEqual([
      { id: 'wego', name: 'WeGO', languages: ['ar', 'en', 'fr'] },
      { id: 'csw', name: 'Commission on the Status of Women', languages: ['ar', 'en', 'fr'] },
      { id: '1325', name: 'Resolution 1325', languages: ['ar', 'en', 'fr'] },
    ])
    expect(store.list().every(({ concepts }) => concepts > 50)).toBe(true)
  })

  test('starting again neither doubles nor loses anything', () => {
    const first = open().load()
    expect(open().load()).toEqual(first)
  })

  test('what the user changed in a shipped glossary is there after the next start', () => {
    const store = open()
    const mayor = store.concept('wego', 'mayor')
    if (!mayor) throw new Error('no mayor')
    store.saveConcept('wego', { ...mayor, definition: 'Head of a member city.' }, mayor)
    expect(open().concept('wego', 'mayor')?.definition).toBe('Head of a member city.')
  })

  test('a newer edition brings what is new, keeps what the user changed and deletes nothing', () => {
    const store = open(null)
    const first = house(
      concept('summit', [term('summit'), term('top-level meeting', { status: 'admitted' })], 'old'),
      concept('retired', [term('communiqué')]),
      concept('edited', [term('press kit')], 'old'),
    )
    store.installShipped(first, 'one')
    store.saveConcept('house', concept('edited', [term('media kit')], 'ours'), store.concept('house', 'edited'))
    store.saveConcept('house', concept('own', [term('newsroom')]), null)
    store.installShipped(
      house(
        concept(
          'summit',
          [term('summit', { note: 'of heads of state' }), term('leaders’ meeting', { status: 'deprecated' })],
          'new',
        ),
        concept('edited', [term('press kit'), term('press pack', { status: 'admitted' })], 'new'),
        concept('added', [term('embargo')]),
      ),
      'two',
    )
    expect(store.concept('house', 'summit')).toMatchObject({
      definition: 'new',
      terms: {
        en: [
          { text: 'summit', note: 'of heads of state' },
          { text: 'top-level meeting' },
          { text: 'leaders’ meeting' },
        ],
      },
    })
    expect(store.concept('house', 'retired')).not.toBeNull()
    expect(store.concept('house', 'added')).not.toBeNull()
    expect(store.concept('house', 'own')).not.toBeNull()
    expect(store.concept('house', 'edited')?.definition).toBe('ours')
    expect(store.concept('house', 'edited')?.terms['en']?.map(({ text }) => text)).toEqual(['media kit', 'press pack'])
  })

  test('files in the shipped folder are installed, and read again only when they change', () => {
    const write = (glossary: Glossary): void => writeFileSync(join(folder, 'house.tbx'), writeTbx(glossary))
    write(house(concept('summit', [term('summit')])))
    open(folder)
    write(house(concept('summit', [term('summit')]), concept('added', [term('embargo')])))
    const store = open(folder)
    expect(store.load(['house'])[0]?.concepts.map(({ id }) => id)).toEqual(['summit', 'added'])
  })

  test('search forgives case, accents, hamzas and ta marbuta, and puts the term itself first', () => {
    const store = open()
    const ids = (query: string, more = {}): string[] =>
      store.search({ query, limit: 20, offset: 0, ...more }).concepts.map(({ id }) => id)
    expect(ids('wego')[0]).toBe('wego')
    expect(ids('secretaire general')).toContain('secretary-general')
    expect(ids('الامانه العامه لمجلس الوزراء')[0]).toBe('comsec')
    expect(ids('المساواه')).toContain('gender-equality')
    expect(ids('gender equality', { glossary: '1325' })).not.toContain('gender-equality')
    expect(ids('maire', { language: 'fr' })).toContain('mayor')
    expect(ids('maire', { language: 'ar' })).not.toContain('mayor')
    expect(ids("100% ' OR 1=1 --")).toEqual([])
  })

  test('search gives pages and says how many there are in all', () => {
    const store = open()
    const all = store.search({ query: '', glossary: 'csw', limit: 200, offset: 0 })
    expect(all.total).toBe(all.concepts.length)
    const second = store.search({ query: '', glossary: 'csw', limit: 10, offset: 10 })
    expect(second.total).toBe(all.total)
    expect(second.concepts).toEqual(all.concepts.slice(10, 20))
  })

  test('a glossary that is not there is named in the failure', () => {
    const store = open()
    expect(() => store.load(['nato'])).toThrow(
      expect.objectContaining({ code: 'GLOSSARY_NOT_FOUND', values: { glossary: 'nato' } }),
    )
  })
})

describe('the desk’s own glossaries', () => {
  const names = (store: GlossaryStore): string[] => store.list().map(({ name }) => name)
  const failure = (code: string) => expect.objectContaining({ code })

  test('a new glossary wins over the others until they are put in another order', () => {
    const store = open()
    const own = store.create('  Ministry of Water ')
    expect(own).toMatchObject({ name: 'Ministry of Water', concepts: 0, shipped: false })
    expect(names(store)[0]).toBe('Ministry of Water')
    expect(store.order(['csw', own.id]).map(({ id }) => id)).toEqual(['csw', own.id, 'wego', '1325'])
    expect(
      open()
        .load()
        .map(({ id }) => id),
    ).toEqual(['csw', own.id, 'wego', '1325'])
  })

  test('a name is needed, and one that nobody else has', () => {
    const store = open()
    expect(() => store.create(' ')).toThrow(failure('GLOSSARY_NAME_MISSING'))
    expect(() => store.create('wego')).toThrow(failure('GLOSSARY_NAME_TAKEN'))
    const own = store.create('Ministry')
    expect(store.rename(own.id, 'Ministry of Water').name).toBe('Ministry of Water')
    expect(() => store.rename(own.id, 'WeGO')).toThrow(failure('GLOSSARY_NAME_TAKEN'))
    expect(names(store)).toContain('Ministry of Water')
  })

  test('a deleted glossary is out of use with its terms, and whole again when it is restored', () => {
    const store = open()
    const { id } = store.create('Ministry')
    store.saveConcept(id, concept('weir', [term('weir')]), null)
    store.delete(id)
    expect(names(store)).not.toContain('Ministry')
    expect(store.search({ query: 'weir', limit: 20, offset: 0 }).total).toBe(0)
    expect(() => store.load([id])).toThrow(failure('GLOSSARY_NOT_FOUND'))
    expect(store.restore(id).concepts).toBe(1)
    expect(store.search({ query: 'weir', limit: 20, offset: 0 }).total).toBe(1)
    expect(() => store.delete('wego')).toThrow(failure('GLOSSARY_SHIPPED'))
  })

  test('a concept remembers when, by whom and from what it was changed, and can become that again', () => {
    const store = open(null)
    const { id } = store.create('Ministry')
    const first = concept('weir', [term('weir')])
    const second = concept('weir', [term('weir'), term('dam', { status: 'forbidden' })])
    store.saveConcept(id, first, null)
    today = new Date('2024-09-21T08:00:00Z')
    store.saveConcept(id, second, first)
    store.saveConcept(id, second, second)
    expect(store.history(id, 'weir')).toMatchObject([
      { at: '2024-09-21T08:00:00.000Z', who: 'amina', act: 'saved', before: first },
      { at: '2024-09-20T08:00:00.000Z', who: 'amina', act: 'saved', before: null },
    ])
    expect(store.deleteConcept(id, 'weir')).toBe(true)
    expect(store.deleteConcept(id, 'weir')).toBe(false)
    expect(store.concept(id, 'weir')).toBeNull()
    expect(store.list()[0]?.concepts).toBe(0)
    const [deletion] = store.history(id, 'weir')
    expect(deletion).toMatchObject({ act: 'deleted', before: second })
    store.saveConcept(id, deletion?.before ?? first, null)
    expect(open(null).concept(id, 'weir')).toEqual(second)
  })

  test('what somebody else saved meanwhile is never written over', () => {
    const store = open(null)
    const { id } = store.create('Ministry')
    const begun = concept('weir', [term('weir')])
    store.saveConcept(id, begun, null)
    store.saveConcept(id, concept('weir', [term('barrage')]), begun)
    expect(() => store.saveConcept(id, concept('weir', [term('dam')]), begun)).toThrow(failure('CONCEPT_CHANGED'))
    expect(() => store.saveConcept(id, concept('weir', [term('dam')]), null)).toThrow(failure('CONCEPT_CHANGED'))
    expect(store.concept(id, 'weir')?.terms['en']).toMatchObject([{ text: 'barrage' }])
    expect(store.history(id, 'weir')).toHaveLength(2)
  })

  test('a concept that says nothing, or one thing twice, is refused', () => {
    const store = open(null)
    const { id } = store.create('Ministry')
    expect(() => store.saveConcept(id, concept('weir', []), null)).toThrow(failure('CONCEPT_INVALID'))
    expect(() => store.saveConcept(id, concept('weir', [term('weir'), term('Weir')]), null)).toThrow(
      failure('CONCEPT_INVALID'),
    )
    expect(store.list()[0]?.concepts).toBe(0)
  })

  test('many concepts go in together or not at all', () => {
    const store = open(null)
    const { id } = store.create('Ministry')
    const many = Array.from({ length: 500 }, (_, index) => concept(`c${index}`, [term(`term ${index}`)]))
    expect(store.saveConcepts(id, many)).toBe(500)
    expect(store.saveConcepts(id, [...many.slice(0, 499), concept('c499', [term('another')])])).toBe(1)
    expect(store.history(id, 'c499')).toMatchObject([{ act: 'imported', before: many[499] }, { before: null }])
    const broken = Object.create(concept('c501', [term('x')]), {
      id: {
        get: () => {
          throw new Error('lost')
        },
      },
    }) as Concept
    expect(() => store.saveConcepts(id, [concept('c500', [term('x')]), broken])).toThrow('lost')
    expect(store.list()[0]?.concepts).toBe(500)
  })

  test('whoever follows hears of each change, and of none that failed', async () => {
    const store = open(null)
    const { id } = store.create('Ministry')
    const heard = store.follow()
    const weir = concept('weir', [term('weir')])
    store.saveConcept(id, weir, null)
    expect(() => store.saveConcept(id, weir, null)).toThrow(failure('CONCEPT_CHANGED'))
    store.deleteConcept(id, 'weir')
    store.rename(id, 'Ministry of Water')
    expect((await heard.next()).value).toEqual({ is: 'concept', glossary: id, id: 'weir', concept: weir })
    expect((await heard.next()).value).toEqual({ is: 'concept', glossary: id, id: 'weir', concept: null })
    expect((await heard.next()).value).toEqual({ is: 'all' })
  })

  test('what was deleted is listed, the last first, until it is saved again or its glossary goes', () => {
    const store = open(null)
    const { id: water } = store.create('Water')
    const { id: ports } = store.create('Ports')
    const [weir, lock, quay] = ['weir', 'lock', 'quay'].map((each) => concept(each, [term(each)]))
    for (const each of [weir, lock]) if (each) store.saveConcept(water, each, null)
    if (quay) store.saveConcept(ports, quay, null)
    expect(store.deletedConcepts(null)).toEqual([])
    store.deleteConcept(water, 'weir')
    store.deleteConcept(ports, 'quay')
    store.deleteConcept(water, 'lock')
    const ids = (glossary: string | null) => store.deletedConcepts(glossary).map(({ concept: { id } }) => id)
    expect(ids(null)).toEqual(['lock', 'quay', 'weir'])
    expect(ids(water)).toEqual(['lock', 'weir'])
    expect(store.deletedConcepts(water)[1]).toMatchObject({ glossary: water, concept: weir })
    if (weir) store.saveConcept(water, weir, null)
    expect(ids(water)).toEqual(['lock'])
    store.delete(ports)
    expect(ids(null)).toEqual(['lock'])
    expect(() => store.deletedConcepts(ports)).toThrow(failure('GLOSSARY_NOT_FOUND'))
  })

  test('what was deleted of a shipped glossary does not come back with its next edition', () => {
    const store = open(null)
    store.installShipped(house(concept('summit', [term('summit')]), concept('embargo', [term('embargo')])), 'one')
    store.deleteConcept('house', 'summit')
    store.installShipped(house(concept('summit', [term('summit')], 'new'), concept('kit', [term('kit')])), 'two')
    expect(store.load(['house'])[0]?.concepts.map(({ id }) => id)).toEqual(['embargo', 'kit'])
  })
})
