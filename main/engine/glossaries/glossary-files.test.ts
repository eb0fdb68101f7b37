import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createEngine, type Engine } from '#engine/engine.ts'
import { writeSpreadsheet } from '#engine/glossaries/tables/write-spreadsheet.ts'
import { createInProcessClient, type InProcessClient } from '#engine/in-process-client.ts'
import type { Glossary } from '#shared/model/concept.ts'
import { quietPorts } from '#tests/support/quiet-ports.ts'

let folder: string
let engine: Engine
let desk: InProcessClient

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'glossary-files-'))
  engine = await createEngine(
    quietPorts(folder, { defaultExportFolder: join(folder, 'exports'), now: () => new Date('2024-09-20T08:00:00Z') }),
  )
  desk = createInProcessClient(engine)
})
afterEach(async () => {
  await engine.close()
  rmSync(folder, { recursive: true })
})

async function uploaded(content: string | Uint8Array, fileName: string) {
  const bytes = Buffer.from(content)
  const { upload } = await desk.uploads.begin({ size: bytes.length })
  await desk.uploads.append({ upload, chunk: bytes.toString('base64') })
  return { upload, fileName, mapping: null }
}

/** A glossary as a window loads it. */
async function whole(glossary: string): Promise<Glossary | undefined> {
  const pieces: Glossary[] = []
  for await (const piece of await desk.glossaries.load({ ids: [glossary] })) pieces.push(piece)
  return pieces[0] && { ...pieces[0], concepts: pieces.flatMap(({ concepts }) => concepts) }
}

const houseTable = [
  'English;Français;العربية;Statut;Domaine;Client',
  'press kit;dossier de presse;ملف صحفي;préféré;médias;Mairie',
  '"embargo";embargo;حظر نشر;admis;médias;',
].join('\r\n')

describe('glossaries from files', () => {
  test('a table is shown as it is guessed, and nothing is stored until it is brought in', async () => {
    const file = await uploaded(houseTable, 'Maison.csv')
    const before = await desk.glossaries.list()
    const preview = await desk.glossaries.readFile({ ...file, glossary: null })
    expect(preview).toMatchObject({ format: 'csv', encoding: 'utf-8', suggestedName: 'Maison', concepts: 2 })
    expect(preview.terms).toEqual({ en: 2, fr: 2, ar: 2 })
    expect(preview.table?.mapping).toEqual({
      hasHeader: true,
      termSeparator: null,
      columns: [
        { role: 'term', language: 'en' },
        { role: 'term', language: 'fr' },
        { role: 'term', language: 'ar' },
        { role: 'status', language: null },
        { role: 'domain', language: null },
        { role: 'labelled-note', language: null },
      ],
    })
    expect(preview.table?.sample[1]).toEqual(['embargo', 'embargo', 'حظر نشر', 'admis', 'médias', ''])
    expect(preview.plan).toMatchObject({ added: 2, changed: 0, conflicts: 0 })
    expect(await desk.glossaries.list()).toEqual(before)

    const done = await desk.glossaries.importFile({ ...file, into: { name: 'Maison' }, conflicts: 'keep' })
    expect(done).toMatchObject({ added: 2, written: 2 })
    const made = await whole(done.glossary)
    expect(made).toMatchObject({ name: 'Maison' })
    expect(made?.concepts[0]).toMatchObject({
      domain: 'médias',
      note: 'Client: Mairie',
      terms: { ar: [{ text: 'ملف صحفي', status: 'preferred' }] },
    })
    const found = await desk.glossaries.search({ query: 'ملف صحفي', offset: 0, limit: 5 })
    expect(found.concepts[0]?.glossary).toBe(done.glossary)
  })

  test('a mapping that was corrected by hand is the one that counts', async () => {
    const file = await uploaded(houseTable, 'Maison.csv')
    const guessed = await desk.glossaries.readFile({ ...file, glossary: null })
    const columns = guessed.table?.mapping.columns.map((column, index) =>
      index === 5 ? { role: 'source' as const, language: null } : column,
    )
    const mapping = { hasHeader: true, termSeparator: null, columns: columns ?? [] }
    const corrected = await desk.glossaries.readFile({ ...file, mapping, glossary: null })
    expect(corrected.sample[0]).toMatchObject({ source: 'Mairie', note: '' })
  })

  test('into a glossary that is there: empty fields are filled, contradictions wait for a decision, nothing is lost', async () => {
    const first = await uploaded(houseTable, 'Maison.csv')
    const { glossary } = await desk.glossaries.importFile({ ...first, into: { name: 'Maison' }, conflicts: 'keep' })
    const newer = await uploaded(
      'en,fr,status,definition\npress kit,dossier de presse,deprecated,what journalists are given\n',
      'newer.csv',
    )
    const preview = await desk.glossaries.readFile({ ...newer, glossary })
    expect(preview.plan).toMatchObject({ added: 0, changed: 1, conflicts: 2 })
    expect(preview.plan.contradictions).toContainEqual(
      expect.objectContaining({ field: 'status', before: 'preferred', after: 'deprecated' }),
    )
    await desk.glossaries.importFile({ ...newer, into: { glossary }, conflicts: 'take' })
    const after = await whole(glossary)
    expect(after?.concepts).toHaveLength(2)
    expect(after?.concepts[0]).toMatchObject({
      definition: 'what journalists are given',
      domain: 'médias',
      terms: { en: [{ status: 'deprecated' }], ar: [{ text: 'ملف صحفي', status: 'preferred' }] },
    })
    const again = await desk.glossaries.importFile({ ...newer, into: { glossary }, conflicts: 'take' })
    expect(again).toMatchObject({ unchanged: 1, written: 0 })
  })

  test('what holds no term, what is no glossary and a name that is taken end in a failure, and nothing is there', async () => {
    const before = await desk.glossaries.list()
    const into = { name: 'New' }
    const bring = async (content: string | Uint8Array, name: string, target: { name: string } = into) =>
      desk.glossaries.importFile({ ...(await uploaded(content, name)), into: target, conflicts: 'keep' })
    await expect(bring('Definition,Note\nsomething,else\n', 'x.csv')).rejects.toMatchObject({ code: 'GLOSSARY_EMPTY' })
    await expect(bring('<html></html>', 'x.tbx')).rejects.toMatchObject({ code: 'GLOSSARY_INVALID' })
    await expect(bring('', 'x.csv')).rejects.toMatchObject({ code: 'FILE_EMPTY' })
    await expect(bring('PK\u0003\u0004 nothing', 'x.xlsx')).rejects.toMatchObject({ code: 'ARCHIVE_DAMAGED' })
    await expect(bring(houseTable, 'x.csv', { name: 'WeGO' })).rejects.toMatchObject({ code: 'GLOSSARY_NAME_TAKEN' })
    expect(await desk.glossaries.list()).toEqual(before)
  })

  test('a workbook is read in the process of its own, too', async () => {
    const rows = [
      ['English', 'Arabic', 'Arabic other forms'],
      ['minister', 'وزير', 'وزراء'],
    ]
    const file = await uploaded(await writeSpreadsheet(rows, 'Terms'), 'Terms.xlsx')
    const preview = await desk.glossaries.readFile({ ...file, glossary: null })
    expect(preview.sample[0]?.terms['ar']?.[0]).toMatchObject({ text: 'وزير', otherForms: ['وزراء'] })
  })
})

describe('glossaries to files', () => {
  const formats = ['tbx-v2', 'csv', 'xlsx'] as const

  test.each(formats)('a shipped glossary written as %s and brought back says nothing new', async (format) => {
    const { folder: written, files } = await desk.glossaries.exportFile({
      glossary: 'wego',
      format,
      languages: null,
      folder: null,
    })
    expect(written).toBe(join(folder, 'exports'))
    const [file] = files
    const name = file?.name ?? ''
    const back = await uploaded(readFileSync(file?.path ?? ''), name)
    const preview = await desk.glossaries.readFile({ ...back, glossary: 'wego' })
    expect(preview.warnings).toEqual([])
    expect(preview.plan).toMatchObject({ added: 0, changed: 0, conflicts: 0, clashes: 0 })
    expect(preview.plan.unchanged).toBeGreaterThan(50)
  })

  test('a file that is there is never replaced', async () => {
    const request = { glossary: 'wego', format: 'tsv', languages: null, folder: null } as const
    const [first] = (await desk.glossaries.exportFile(request)).files
    const [second] = (await desk.glossaries.exportFile(request)).files
    expect(second?.name).toBe('wego-terms (2).tsv')
    expect(existsSync(first?.path ?? '')).toBe(true)
  })

  test('OmegaT’s text holds two languages, the terms to be used and a comment; its heading says the languages', async () => {
    const languages = { source: 'fr', target: 'ar' }
    const [file] = (await desk.glossaries.exportFile({ glossary: 'wego', format: 'omegat', languages, folder: null }))
      .files
    const text = readFileSync(file?.path ?? '', 'utf8')
    expect(text).toMatch(/^# fr\tar\n/u)
    expect(text).not.toContain('ويجو\t')
    expect(
      text
        .split('\n')
        .slice(1, -1)
        .every((line) => line.split('\t').length === 3),
    ).toBe(true)
    const preview = await desk.glossaries.readFile({ ...(await uploaded(text, 'project.txt')), glossary: null })
    expect(preview.table?.mapping.columns).toEqual([
      { role: 'term', language: 'fr' },
      { role: 'term', language: 'ar' },
      { role: 'concept-note', language: null },
    ])
  })
})
