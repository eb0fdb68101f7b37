import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Fragment, Slice } from '@tiptap/pm/model'
import { ReplaceStep } from '@tiptap/pm/transform'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createDesk, libraryMigrations } from '#engine/desk.ts'
import { journalMigrations } from '#engine/releases/journal.ts'
import { createReleaseDesk } from '#engine/releases/release-desk.ts'
import { openStore } from '#engine/storage/open-store.ts'
import { documentFromRich } from '#shared/document/rich.ts'
import { releaseSchema } from '#shared/document/schema.ts'
import { tellFigures } from '#tests/durability/robust-run.ts'
import { quietPorts } from '#tests/support/quiet-ports.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-upgrade-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const past = [
  ...journalMigrations.map((_, index) => ({ name: 'journal.db', migrations: journalMigrations, version: index + 1 })),
  ...libraryMigrations.map((_, index) => ({ name: 'library.db', migrations: libraryMigrations, version: index + 1 })),
]
const states = ['closed', 'killed'] as const

/** A store as the program of that version left it, with a row in every table that had one to type in. */
function leaveStore(place: string, { name, migrations, version }: (typeof past)[number], state: string): void {
  const made = mkdtempSync(join(folder, 'made-'))
  const database = openStore(join(made, name), migrations.slice(0, version))
  if (name === 'journal.db') writeRelease(database)
  else database.exec(`INSERT INTO setting (key, value) VALUES ('exportFolder', '"/press/out"')`)
  // Copied while it is open: what a program that was killed leaves behind.
  if (state === 'killed') cpSync(made, place, { recursive: true })
  database.close()
  if (state === 'closed') cpSync(made, place, { recursive: true })
}

/** A release and an edit of it, in the columns that the journals of all versions have. */
function writeRelease(database: DatabaseSync): void {
  const today = openStore(join(mkdtempSync(join(folder, 'today-')), 'journal.db'), journalMigrations)
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
function missingIn(place: string, name: string): readonly string[] {
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

describe('a store of an earlier version', () => {
  it.each(past.flatMap((one) => states.map((state) => ({ ...one, state }))))(
    '$name $version, $state, opens complete, and is copied before it is changed',
    (one) => {
      const place = join(folder, 'desk')
      leaveStore(place, one, one.state)
      expect(missingIn(place, one.name)).toEqual([])
      const isOld = one.version < one.migrations.length
      const copies = (existsSync(join(place, 'backups')) ? readdirSync(join(place, 'backups')) : []).filter((file) =>
        file.startsWith(one.name.replace('.db', '-')),
      )
      expect(copies).toHaveLength(isOld ? 1 : 0)
    },
  )

  it('of a later version is refused, and no byte of it is changed', () => {
    for (const { name, migrations } of [past[0], past.at(-1)].filter((one) => one !== undefined)) {
      const place = join(folder, name)
      mkdirSync(place)
      openStore(join(place, name), [...migrations, 'CREATE TABLE later (text TEXT)']).close()
      const before = readFileSync(join(place, name))
      expect(() => createDesk(quietPorts(place))).toThrow('STORE_TOO_NEW')
      expect(readFileSync(join(place, name)).equals(before)).toBe(true)
    }
  })

  it('that an upgrade has emptied is seen to be incomplete, so the test can see it', () => {
    const place = join(folder, 'desk')
    const one = { name: 'library.db', migrations: libraryMigrations, version: libraryMigrations.length }
    leaveStore(place, one, 'closed')
    const database = new DatabaseSync(join(place, 'library.db'))
    database.exec('DELETE FROM setting')
    database.close()
    expect(missingIn(place, 'library.db')).toEqual(['settings'])
    tellFigures({
      id: 'R10',
      figures: `${past.length} past versions × ${states.length} states open complete, 2 later ones refused untouched`,
      control: 'an upgrade that empties a table: seen',
    })
  })
})
