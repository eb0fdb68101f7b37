// Stores as the programs of earlier versions left them, and what today's program must find in them.
import { cpSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { Fragment, Slice } from '@tiptap/pm/model'
import { ReplaceStep } from '@tiptap/pm/transform'
import { createDesk, libraryMigrations } from '#engine/desk.ts'
import { journalMigrations } from '#engine/releases/journal.ts'
import { createReleaseDesk } from '#engine/releases/release-desk.ts'
import { openStore } from '#engine/storage/open-store.ts'
import { documentFromRich } from '#shared/document/rich.ts'
import { releaseSchema } from '#shared/document/schema.ts'
import { quietPorts } from '#tests/support/quiet-ports.ts'

export const pastStores = [
  ...journalMigrations.map((_, index) => ({ name: 'journal.db', migrations: journalMigrations, version: index + 1 })),
  ...libraryMigrations.map((_, index) => ({ name: 'library.db', migrations: libraryMigrations, version: index + 1 })),
]
export type PastStore = (typeof pastStores)[number]
/** How the program ended. */
export const pastStates = ['closed', 'killed'] as const

/** A store as the program of that version left it, with a row in every table that had one to type in; made in `folder`. */
export function leaveStore(
  folder: string,
  { name, migrations, version }: PastStore,
  state: (typeof pastStates)[number],
): string {
  const made = mkdtempSync(join(folder, 'made-'))
  const place = mkdtempSync(join(folder, 'left-'))
  const database = openStore(join(made, name), migrations.slice(0, version))
  if (name === 'journal.db') writeRelease(database, mkdtempSync(join(folder, 'today-')))
  else database.exec(`INSERT INTO setting (key, value) VALUES ('exportFolder', '"/press/out"')`)
  // Copied while it is open: what a program that was killed leaves behind.
  if (state === 'killed') cpSync(made, place, { recursive: true })
  database.close()
  if (state === 'closed') cpSync(made, place, { recursive: true })
  return place
}

/** A release and an edit of it, in the columns that the journals of all versions have. */
function writeRelease(database: DatabaseSync, folder: string): void {
  const today = openStore(join(folder, 'journal.db'), journalMigrations)
  const desk = createReleaseDesk(today, () => new Date())
  const { id } = desk.create(document, {})
  const typed = new ReplaceStep(3, 3, new Slice(Fragment.from(releaseSchema.text('Kept ')), 0, 0))
  desk.send({ id, clientId: 'window', sequence: 0, version: 0, steps: [typed.toJSON()] })
  for (const table of ['release', 'snapshot', 'entry']) {
    const known = database
      .prepare(`PRAGMA table_info(${table})`)
      .all()
      .map(({ name }) => String(name))
    for (const row of today.prepare(`SELECT ${known.join()} FROM ${table}`).all())
      database
        .prepare(`INSERT INTO ${table} (${known.join()}) VALUES (${known.map(() => '?').join()})`)
        .run(...Object.values(row))
  }
  today.close()
}

const document = documentFromRich({
  languages: ['en', 'ar'],
  rows: [
    {
      id: 'r0',
      kind: 'headline',
      cells: {
        en: { status: 'draft', blocks: [{ type: 'paragraph', runs: [{ text: 'over the years' }] }] },
        ar: { status: 'draft', blocks: [{ type: 'paragraph', runs: [{ text: 'محفوظ' }] }] },
      },
    },
  ],
})

/** What is missing after today's program has opened it. */
export function missingIn(place: string, name: string): readonly string[] {
  const desk = createDesk(quietPorts(place))
  try {
    const missing: string[] = []
    const [release] = desk.releases.list({ query: '', deleted: false })
    if (
      name === 'journal.db' &&
      (!release || desk.releases.document(release.id).textContent !== 'Kept over the yearsمحفوظ')
    )
      missing.push('release')
    if (
      release &&
      desk.releases.history
        .list(release.id)
        .map(({ event }) => event.is)
        .join() !== 'created,worked'
    )
      missing.push('history')
    if (name === 'library.db' && desk.settings.get().exportFolder !== '/press/out') missing.push('settings')
    if (desk.glossaries.list().length === 0) missing.push('glossaries')
    if (desk.notices.list().length > 0) missing.push('a quiet start')
    return missing
  } finally {
    desk.close()
  }
}
