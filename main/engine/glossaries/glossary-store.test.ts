import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { glossaryMigrations, openGlossaryStore } from '#engine/glossaries/glossary-store.ts'
import { writeTbx } from '#engine/glossaries/write-tbx.ts'
import type { Concept, Glossary, Term } from '#shared/model/concept.ts'

let folder: string
let database: DatabaseSync

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'glossaries-'))
  database = new DatabaseSync(join(folder, 'library.db'))
  for (const sql of glossaryMigrations) database.exec(sql)
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
    const store = openGlossaryStore(database)
    expect(store.list().map(({ id, name, languages }) => ({ id, name, languages: [...languages].sort() }))).toEqual([
      { id: 'wego', name: 'WeGO', languages: ['ar', 'en', 'fr'] },
      { id: 'csw', name: 'Commission on the Status of Women', languages: ['ar', 'en', 'fr'] },
      { id: '1325', name: 'Resolution 1325', languages: ['ar', 'en', 'fr'] },
    ])
    expect(store.list().every(({ concepts }) => concepts > 50)).toBe(true)
  })

  test('starting again neither doubles nor loses anything', () => {
    const first = openGlossaryStore(database).load()
    expect(openGlossaryStore(database).load()).toEqual(first)
  })

  test('what the user changed in a shipped glossary is there after the next start', () => {
    const store = openGlossaryStore(database)
    const mayor = store.concept('wego', 'mayor')
    if (!mayor) throw new Error('no mayor')
    store.saveConcept('wego', { ...mayor, definition: 'Head of a member city.' })
    expect(openGlossaryStore(database).concept('wego', 'mayor')?.definition).toBe('Head of a member city.')
  })

  test('a newer edition brings what is new, keeps what the user changed and deletes nothing', () => {
    const store = openGlossaryStore(database, { shippedFolder: null })
    const first = house(
      concept('summit', [term('summit'), term('top-level meeting', { status: 'admitted' })], 'old'),
      concept('retired', [term('communiqué')]),
      concept('edited', [term('press kit')], 'old'),
    )
    store.installShipped(first, 'one')
    store.saveConcept('house', concept('edited', [term('media kit')], 'ours'))
    store.saveConcept('house', concept('own', [term('newsroom')]))
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
    openGlossaryStore(database, { shippedFolder: folder })
    write(house(concept('summit', [term('summit')]), concept('added', [term('embargo')])))
    const store = openGlossaryStore(database, { shippedFolder: folder })
    expect(store.load(['house'])[0]?.concepts.map(({ id }) => id)).toEqual(['summit', 'added'])
  })

  test('search forgives case, accents, hamzas and ta marbuta, and puts the term itself first', () => {
    const store = openGlossaryStore(database)
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
    const store = openGlossaryStore(database)
    const all = store.search({ query: '', glossary: 'csw', limit: 200, offset: 0 })
    expect(all.total).toBe(all.concepts.length)
    const second = store.search({ query: '', glossary: 'csw', limit: 10, offset: 10 })
    expect(second.total).toBe(all.total)
    expect(second.concepts).toEqual(all.concepts.slice(10, 20))
  })

  test('a glossary that is not there is named in the failure', () => {
    const store = openGlossaryStore(database)
    expect(() => store.load(['nato'])).toThrow(
      expect.objectContaining({ code: 'GLOSSARY_NOT_FOUND', values: { glossary: 'nato' } }),
    )
  })
})
