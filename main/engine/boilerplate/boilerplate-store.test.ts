import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  type BoilerplateStore,
  boilerplateMigration,
  createBoilerplateStore,
} from '#engine/boilerplate/boilerplate-store.ts'
import { openStore } from '#engine/storage/open-store.ts'
import type { ApprovedContent } from '#shared/model/boilerplate.ts'

let folder: string
let database: DatabaseSync
let store: BoilerplateStore

const open = () => {
  database = openStore(join(folder, 'library.db'), [boilerplateMigration])
  store = createBoilerplateStore(database, { now: () => new Date('2024-09-20T08:00:00Z'), who: 'amina' })
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'approved-'))
  open()
})
afterEach(() => {
  database.close()
  rmSync(folder, { recursive: true })
})

const about = (en: string, ar = ''): ApprovedContent => ({
  is: 'passages',
  passages: [
    { heading: true, texts: { en: 'About the Coastal Fund', ar: 'نبذة عن صندوق الساحل' } },
    { heading: false, texts: { en, ar } },
  ],
})
const fund = { kind: 'boilerplate', organisation: 'Coastal Fund', name: 'About the fund' } as const
const approvedOn = '2024-09-18'

describe('the approved texts of a library', () => {
  test('a text keeps all its editions, with who saved them and when, also after the desk was closed', () => {
    const { id } = store.create({ ...fund, approvedOn, content: about('The Fund lends to ports.') })
    store.saveEdition(id, 1, { approvedOn: '2024-09-20', content: about('The Fund lends to 50 ports.') })
    const before = store.list()
    database.close()
    open()
    expect(store.list()).toEqual(before)
    expect(before[0]?.editions).toEqual([
      {
        number: 1,
        savedAt: '2024-09-20T08:00:00.000Z',
        savedBy: 'amina',
        approvedOn,
        content: about('The Fund lends to ports.'),
      },
      expect.objectContaining({ number: 2, approvedOn: '2024-09-20', content: about('The Fund lends to 50 ports.') }),
    ])
  })

  test('the edition of a second window that knew only the first one is refused and nothing is lost', () => {
    const { id } = store.create({ ...fund, approvedOn, content: about('One.') })
    store.saveEdition(id, 1, { approvedOn, content: about('Two.') })
    expect(() => store.saveEdition(id, 1, { approvedOn, content: about('Mine.') })).toThrow('APPROVED_TEXT_CHANGED')
    expect(store.saveEdition(id, 2, { approvedOn, content: about('Mine.') }).editions).toHaveLength(3)
  })

  test('a text without a name or without words is none', () => {
    expect(() => store.create({ ...fund, name: ' ', approvedOn, content: about('One.') })).toThrow(
      'APPROVED_TEXT_EMPTY',
    )
    const blank: ApprovedContent = { is: 'passages', passages: [{ heading: false, texts: { en: '  ' } }] }
    expect(() => store.create({ ...fund, approvedOn, content: blank })).toThrow('APPROVED_TEXT_EMPTY')
    const card: ApprovedContent = { is: 'card', card: { phone: '+82 70', email: '', web: '', wording: {} } }
    expect(() => store.create({ ...fund, kind: 'contact', approvedOn, content: card })).toThrow('APPROVED_TEXT_EMPTY')
    expect(() => store.create({ ...fund, kind: 'contact', approvedOn, content: about('One.') })).toThrow(
      'APPROVED_TEXT_EMPTY',
    )
    expect(store.list()).toEqual([])
  })

  test('a text that was deleted comes back with its editions', () => {
    const text = store.create({ ...fund, approvedOn, content: about('One.', 'واحد.') })
    expect(store.remove(text.id)).toBe(true)
    expect(store.remove(text.id)).toBe(false)
    expect(store.list()).toEqual([])
    expect(() => store.rename(text.id, { organisation: '', name: 'x' })).toThrow('APPROVED_TEXT_NOT_FOUND')
    expect(store.restore(text.id)).toEqual(text)
  })

  test('whoever follows hears of each change, and of none that was refused', async () => {
    const heard = store.follow()
    const { id } = store.create({ ...fund, approvedOn, content: about('One.') })
    expect(() => store.saveEdition(id, 7, { approvedOn, content: about('Two.') })).toThrow('APPROVED_TEXT_CHANGED')
    store.saveEdition(id, 1, { approvedOn, content: about('Two.') })
    expect([(await heard.next()).value, (await heard.next()).value]).toEqual([{ is: 'changed' }, { is: 'changed' }])
    const more = heard.next()
    expect(await Promise.race([more, Promise.resolve('nothing more')])).toBe('nothing more')
    store.remove(id)
    expect((await more).value).toEqual({ is: 'changed' })
  })

  test('the same list is handed out until one of its texts changes', () => {
    const { id } = store.create({ ...fund, approvedOn, content: about('One.') })
    const list = store.list()
    expect(store.list()).toBe(list)
    store.rename(id, { organisation: 'Coastal Fund', name: 'About' })
    expect(store.list()).not.toBe(list)
    expect(store.list()[0]?.name).toBe('About')
  })
})
