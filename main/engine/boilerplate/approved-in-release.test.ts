import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Transform } from '@tiptap/pm/transform'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readReleaseFile } from '#engine/files/release-file/read-release-file.ts'
import { packReleaseFile } from '#engine/files/release-file/write-release-file.ts'
import { journalMigrations } from '#engine/releases/journal.ts'
import { createReleaseDesk } from '#engine/releases/release-desk.ts'
import { documentOfReleaseFile, releaseFileOf } from '#engine/releases/release-file-document.ts'
import { openStore } from '#engine/storage/open-store.ts'
import { approvedMarkOf } from '#shared/document/approved-mark.ts'
import { insertApproved } from '#shared/document/approved-rows.ts'
import { documentFromRich } from '#shared/document/rich.ts'
import { rowIn, versionOf } from '#shared/document/versions.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'approved-rows-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const rows = {
  text: 'fund',
  edition: 3,
  kind: 'boilerplate',
  passages: [{ heading: false, texts: { en: 'The Fund lends to ports.', ar: 'يقرض الصندوق الموانئ.' } }],
} as const
const mark = { text: 'fund', edition: 3, passage: 0, locked: true }

it('a row keeps where its words come from in the journal, and in the file that goes to another desk', () => {
  const path = join(folder, 'journal.db')
  const document = documentFromRich({ languages: ['en', 'ar'], rows: [{ id: 'head', kind: 'headline', cells: {} }] })
  const database = openStore(path, journalMigrations)
  const desk = createReleaseDesk(database, () => new Date())
  const { id } = desk.create(document, {})
  desk.change(id, (release) => {
    const transform = new Transform(release)
    insertApproved(transform, 1, rows, () => 'about')
    return transform.steps.map((step): unknown => step.toJSON())
  })
  desk.close()
  database.close()

  const again = openStore(path, journalMigrations)
  const reopened = createReleaseDesk(again, () => new Date())
  const kept = reopened.document(id)
  const sent = packReleaseFile(releaseFileOf(kept, { title: 'Quay', locales: {} }), 'Dragoman 0.1.0')
  const received = documentOfReleaseFile(readReleaseFile(sent, { fileName: 'quay.release' }), 'quay.release')
  for (const found of [kept, received]) {
    const arabic = versionOf(found, 'ar')
    const row = arabic && rowIn(arabic, 'about')
    expect(row && approvedMarkOf(row.node)).toEqual(mark)
    expect(row?.node.textContent).toBe('يقرض الصندوق الموانئ.')
  }
  reopened.close()
  again.close()
})

it('the desk keeps locked words from a writer who does not ask, and takes the rest of what is sent', () => {
  const database = openStore(join(folder, 'journal.db'), journalMigrations)
  const desk = createReleaseDesk(database, () => new Date())
  const empty = documentFromRich({ languages: ['en', 'ar'], rows: [{ id: 'head', kind: 'headline', cells: {} }] })
  const { id } = desk.create(empty, {})
  const steps = (change: (transform: Transform) => void) => {
    const transform = new Transform(desk.document(id))
    change(transform)
    return transform.steps.map((step): unknown => step.toJSON())
  }
  desk.change(id, () => steps((transform) => insertApproved(transform, 1, rows, () => 'about')))
  const send = (rowId: string, sequence: number) =>
    desk.send({
      id,
      clientId: 'another program',
      sequence,
      version: desk.open(id).version,
      steps: steps((transform) => {
        const arabic = versionOf(transform.doc, 'ar')
        const row = arabic && rowIn(arabic, rowId)
        transform.insert((row?.before ?? 0) + 2, transform.doc.type.schema.text('أمس '))
      }),
    })
  const before = desk.open(id).version
  expect(() => send('about', 0)).toThrow('APPROVED_TEXT_LOCKED')
  expect(desk.open(id).version).toBe(before)
  expect(send('head', 1)).toMatchObject({ accepted: true })
  desk.close()
  database.close()
})
