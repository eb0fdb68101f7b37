import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createEngine, type Engine } from '#engine/engine.ts'
import { createInProcessClient, type InProcessClient } from '#engine/in-process-client.ts'
import type { ExportFormat } from '#shared/contract/export-formats.ts'
import { releaseFromJson } from '#shared/document/release-log.ts'
import { rowIdsOf } from '#shared/document/versions.ts'
import type { ImportedRemark } from '#shared/model/imported-document.ts'
import type { RowKind } from '#shared/model/row.ts'
import { editedDocx, withComment } from '#tests/support/edited-docx.ts'
import { quietPorts } from '#tests/support/quiet-ports.ts'
import { releaseWith } from '#tests/support/release-with.ts'

interface Office {
  readonly desk: InProcessClient
  readonly engine: Engine
  readonly folder: string
}

let press: Office
let id: string
const offices: Office[] = []

beforeEach(async () => {
  press = await anOffice(
    releaseWith([
      { kind: 'headline', en: 'Port reopens', ar: 'إعادة فتح الميناء' },
      { en: 'It reopened on 20 September.', ar: 'أعيد فتحه يوم 20 سبتمبر.' },
    ]),
  )
  id = (await press.desk.releases.list({}))[0]?.id ?? ''
  await press.desk.notes.add({ releaseId: id, rowId: 'r1', language: 'ar', text: 'أهو اليوم 20؟' })
  await press.desk.notes.add({ releaseId: id, rowId: 'r0', language: null, text: 'Who signs?' })
})
afterEach(async () => {
  for (const { engine, folder } of offices.splice(0)) {
    await engine.close()
    rmSync(folder, { recursive: true, force: true })
  }
})

describe('the notes of a release', () => {
  it('go along in its .release, with their writers, times and what was seen to', async () => {
    const [first] = await press.desk.notes.list({ releaseId: id })
    await press.desk.notes.resolve({ id: first?.id ?? '', resolved: true })
    const translators = await anOffice()
    const upload = await sent(translators, await exported(['release']))
    const opened = await translators.desk.releases.openFile({ upload, fileName: 'port.release' })
    if (opened.is !== 'opened') throw new Error('nobody has it yet')
    const told = async (office: Office, releaseId: string) =>
      (await office.desk.notes.list({ releaseId })).map(({ id: _, releaseId: __, ...note }) => note)
    expect(await told(translators, opened.release.id)).toEqual(await told(press, id))
    expect((await told(press, id))[0]?.resolvedAt).not.toBeNull()
  })

  it('are offered from a copy that comes back: those that wait, not those that were seen to there', async () => {
    const translators = await anOffice()
    const upload = await sent(translators, await exported(['release']))
    const opened = await translators.desk.releases.openFile({ upload, fileName: 'port.release' })
    if (opened.is !== 'opened') throw new Error('nobody has it yet')
    const releaseId = opened.release.id
    const [first] = await translators.desk.notes.list({ releaseId })
    await translators.desk.notes.resolve({ id: first?.id ?? '', resolved: true })
    await translators.desk.notes.add({ releaseId, rowId: 'r1', language: 'en', text: 'Or the 21st?' })
    const copy = await sent(press, await exported(['release'], translators, releaseId))
    const back = await press.desk.releases.openFile({ upload: copy, fileName: 'back.release' })
    expect(back.is === 'known' && back.remarks.map(({ text }) => text)).toEqual(['Who signs?', 'Or the 21st?'])
    expect(await press.desk.notes.list({ releaseId: id })).toHaveLength(2)
  })

  it.each(['table-docx', 'xliff21', 'xliff12'] as const)(
    'go out with %s and do not come back twice',
    async (format) => {
      const file = await exported([format])
      const written = format === 'table-docx' ? (unzipSync(file)['word/comments.xml'] ?? new Uint8Array()) : file
      expect(Buffer.from(written).toString('utf8')).toContain('Who signs?')
      expect(await broughtBack(file)).toMatchObject({ cells: [], added: [], removed: [], moved: false, remarks: [] })
    },
  )

  it('are offered again from the file where they have been deleted since', async () => {
    const file = await exported(['table-docx'])
    for (const note of await press.desk.notes.list({ releaseId: id })) await press.desk.notes.remove({ id: note.id })
    const { remarks } = await broughtBack(file)
    expect(remarks.map(({ rowId, language, text }) => [rowId, language, text])).toEqual([
      ['r0', null, 'Who signs?'],
      ['r1', 'ar', 'أهو اليوم 20؟'],
    ])
  })
})

describe('the comments of a file', () => {
  const inMargin = (text: string): ImportedRemark => ({
    ...{ language: 'en', author: 'Cabinet', text },
    at: text === 'undated' ? '' : '2026-03-01T17:30:00Z',
  })
  const part = (text: string, remarks: readonly ImportedRemark[] = []) => ({
    ...{ kind: 'body' as RowKind, blocks: [{ type: 'paragraph' as const, runs: [{ text }] }], furniture: null },
    ...(remarks.length > 0 ? { remarks: [...remarks] } : {}),
  })
  const file = (language: string, parts: ReturnType<typeof part>[]) => ({
    ...{ fileName: 'a.docx', format: 'docx' as const, encoding: null, language, languageConfidence: 1 },
    ...{ title: 'a', parts, warnings: [] },
  })

  it('are notes on the rows that a new release has for their parts, with their writers and times', async () => {
    const document = file('en', [part('The port reopens.'), part('It is 20 September.', [inMargin('Sure?')])])
    const made = await press.desk.releases.createFromImport({ document })
    const opened = await press.desk.releases.open({ id: made.id })
    const rows = rowIdsOf(releaseFromJson(opened.document))
    expect(await press.desk.notes.list({ releaseId: made.id })).toMatchObject([
      {
        ...{ rowId: rows[1], language: 'en', author: 'Cabinet', text: 'Sure?', resolvedAt: null },
        at: '2026-03-01T17:30:00.000Z',
      },
    ])
  })

  it('are as old as the import where the file does not say when they were written', async () => {
    const document = file('en', [part('The port reopens.', [inMargin('undated')])])
    const made = await press.desk.releases.createFromImport({ document })
    const [note] = await press.desk.notes.list({ releaseId: made.id })
    expect(note?.at.slice(0, 10)).toBe(made.createdAt.slice(0, 10))
  })

  it('stand beside the rows of an open release that a version from a file came to', async () => {
    const french = (text: string, said: string) => part(text, [{ ...inMargin(said), language: 'fr' }])
    const headline = { ...french('Réouverture du port', 'Titre ?'), kind: 'headline' as const }
    const parts = [headline, french('Il a rouvert le 20 septembre.', 'Date ?')]
    await press.desk.releases.addVersionFromImport({ id, document: file('fr', parts) })
    const added = (await press.desk.notes.list({ releaseId: id })).filter(({ language }) => language === 'fr')
    expect(added.map(({ rowId, text }) => [rowId, text])).toEqual([
      ['r0', 'Titre ?'],
      ['r1', 'Date ?'],
    ])
  })
})

describe('a table that comes back to its release', () => {
  it('brings what was changed and what was asked, and changes nothing by itself', async () => {
    const table = editedDocx(await exported(['table-docx']), (xml) => xml.replace('يوم 20 سبتمبر', 'يوم 21 سبتمبر'))
    const before = await press.desk.releases.open({ id })
    const back = await broughtBack(withComment(table, 'It reopened', { author: 'Cabinet', text: 'Did it?' }))
    expect(back.cells).toEqual([{ rowId: 'r1', language: 'ar', changedHere: false }])
    expect(back.remarks).toMatchObject([{ rowId: 'r1', language: 'en', author: 'Cabinet', text: 'Did it?' }])
    expect((await press.desk.releases.open({ id })).document).toEqual(before.document)
    expect(await press.desk.notes.list({ releaseId: id })).toHaveLength(2)
  })

  it('is refused by a duplicate of it, which is a release of its own', async () => {
    const file = await exported(['table-docx'])
    const duplicate = await press.desk.releases.duplicate({ id })
    await expect(broughtBack(file, duplicate.id)).rejects.toMatchObject({ code: 'REVIEW_OTHER_RELEASE' })
  })

  it('is refused where it is no table and no XLIFF at all', async () => {
    await expect(broughtBack(Buffer.from('Only words.'))).rejects.toMatchObject({
      code: 'REVIEW_FORMAT',
      values: { file: 'back' },
    })
  })
})

async function anOffice(prepare: (folder: string) => void = () => undefined): Promise<Office> {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-notes-'))
  prepare(folder)
  const engine = await createEngine(quietPorts(folder))
  const office = { engine, folder, desk: createInProcessClient(engine) }
  offices.push(office)
  return office
}

async function exported(formats: readonly ExportFormat[], office = press, release = id): Promise<Uint8Array> {
  const folder = join(office.folder, 'out')
  const run = await office.desk.exports.run({
    id: release,
    formats,
    languages: ['en', 'ar'],
    folder,
    overwrite: 'replace',
  })
  for (;;) {
    const step = await run.next()
    if (step.done) return readFileSync(step.value.files[0]?.path ?? '')
  }
}

async function sent({ desk }: Office, bytes: Uint8Array): Promise<string> {
  const { upload } = await desk.uploads.begin({ size: bytes.length })
  await desk.uploads.append({ upload, chunk: Buffer.from(bytes).toString('base64') })
  return upload
}

async function broughtBack(bytes: Uint8Array, release = id) {
  return await press.desk.reviews.read({ id: release, upload: await sent(press, bytes), fileName: 'back' })
}
