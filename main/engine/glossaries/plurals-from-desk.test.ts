import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { pluralsFromDesk } from '#engine/glossaries/plurals-from-desk.ts'
import { memoryMigration } from '#engine/memory/memory-migration.ts'
import { createMemoryStore, type MemoryStore } from '#engine/memory/memory-store.ts'
import { journalMigrations } from '#engine/releases/journal.ts'
import { createReleaseDesk, type ReleaseDesk } from '#engine/releases/release-desk.ts'
import { openStore } from '#engine/storage/open-store.ts'
import { documentFromRich } from '#shared/document/rich.ts'

let folder: string
let stores: readonly DatabaseSync[]
let memory: MemoryStore
let releases: ReleaseDesk

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plurals-'))
  const library = openStore(join(folder, 'library.db'), [memoryMigration], { hasThreads: true })
  const journal = openStore(join(folder, 'journal.db'), journalMigrations)
  stores = [library, journal]
  memory = createMemoryStore(library, { now: () => new Date(), who: 'amina' })
  releases = createReleaseDesk(journal, () => new Date())
})
afterEach(() => {
  memory.close()
  for (const store of stores) store.close()
  rmSync(folder, { recursive: true })
})

function remember(sourceLanguage: string, sourceText: string, targetLanguage: string, targetText: string): void {
  const pairs = [{ sourceLanguage, sourceText, targetLanguage, targetText }]
  memory.remember({ memory: null, nameOfFirst: 'House', remember: { is: 'pairs', origin: 'x', pairs } }, () => {
    throw new Error('no release was meant')
  })
}

function suggested(term: string, partners: Readonly<Record<string, string>>, language = 'ar') {
  const all = Object.entries(partners).map(([each, text]) => ({ language: each, text }))
  return pluralsFromDesk({ memory, releases }, { language, term, partners: all }).map(({ form, passages }) => [
    form,
    passages,
  ])
}

test('a broken plural is found in the memories, whichever way was translated and into whichever Arabic', () => {
  remember('en', 'Two vessels left the port.', 'ar', 'غادرت سفينتان الميناء.')
  remember('en', 'The vessels of the Fund', 'ar-MA', 'سفن الصندوق')
  remember('ar', 'وصلت السفن أمس.', 'en', 'The vessels arrived yesterday.')
  remember('fr', 'Les navires du Fonds', 'ar', 'سفن الصندوق')
  expect(suggested('سفينة', { en: 'vessel', fr: 'navire' })).toEqual([['سفن', 3]])
})

test('nothing is suggested from the singular, from other words, or for a term that is not Arabic', () => {
  remember('en', 'The vessel left.', 'ar', 'غادرت السفن.')
  remember('en', 'The mayors met.', 'ar', 'اجتمع العمد.')
  expect(suggested('سفينة', { en: 'vessel' })).toEqual([])
  expect(suggested('سفينة', { en: 'mayor' })).toEqual([])
  expect(suggested('سفينة', {})).toEqual([])
  remember('en', 'The vessels left.', 'ar', 'غادرت السفن.')
  expect(suggested('سفينة', { en: 'vessel' }, 'fa')).toEqual([])
})

test('a release that is open shows its plurals before they are remembered', () => {
  const cell = (text: string) => ({
    status: 'draft' as const,
    blocks: [{ type: 'paragraph' as const, runs: [{ text }] }],
  })
  const rows = [{ id: 'r1', kind: 'body' as const, cells: { en: cell('The loans'), ar: cell('القروض الميسّرة') } }]
  releases.create(documentFromRich({ languages: ['en', 'ar'], rows }), {})
  expect(suggested('قرض', { en: 'loan' })).toEqual([['قروض', 1]])
})
