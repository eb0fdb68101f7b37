import { join } from 'node:path'
import { journalMigrations } from '#engine/releases/journal.ts'
import { reaches, readNewestVersions } from '#engine/releases/newest-versions.ts'
import { createReleaseDesk } from '#engine/releases/release-desk.ts'
import { openStore } from '#engine/storage/open-store.ts'
import { documentFromRich } from '#shared/document/rich.ts'

/** Makes a release in the journal of this folder for words to be written into; answers with its id. */
export function prepareJournal(folder: string): string {
  const database = openStore(join(folder, 'journal.db'), journalMigrations)
  const blocks = [{ type: 'paragraph' as const, runs: [{ text: 'Start' }] }]
  const row = { id: 'r0', kind: 'body', cells: { en: { status: 'draft', blocks } } } as const
  const { id } = createReleaseDesk(database, () => new Date()).create(
    documentFromRich({ languages: ['en'], rows: [row] }),
    {},
  )
  database.close()
  return id
}

/** Which of the acknowledged words are not in the release any more, and what else is wrong with its journal. */
export function lostWords(folder: string, releaseId: string, acknowledged: readonly string[]): readonly string[] {
  const path = join(folder, 'journal.db')
  const database = openStore(path, journalMigrations)
  try {
    const text = createReleaseDesk(database, () => new Date()).document(releaseId).textContent
    const there = new Set(text.split(' '))
    const integrity = database.prepare('PRAGMA integrity_check').get()?.integrity_check
    return [
      ...acknowledged.filter((word) => !there.has(word)),
      ...(integrity === 'ok' ? [] : [`integrity: ${String(integrity)}`]),
      ...(reaches(database, readNewestVersions(path)) ? [] : ['more was noted than committed']),
    ]
  } finally {
    database.close()
  }
}
