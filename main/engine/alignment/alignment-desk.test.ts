import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createEngine, type Engine } from '#engine/engine.ts'
import { createInProcessClient, type InProcessClient } from '#engine/in-process-client.ts'
import type { AlignmentNews, OpenedAlignment, TextFromWindow } from '#shared/contract/alignment-values.ts'
import { plainTextOf } from '#shared/model/rich-text.ts'

let folder: string
let engine: Engine
let desk: InProcessClient

const english = [
  'Port of Tangier opens a quay of 800 metres',
  'TANGIER, 4 May 2025 – The port of Tangier opened a quay of 800 metres on Sunday. It took 5 years to build.',
  'The quay takes 3 ships at once. It creates 1,250 jobs before the end of 2027.',
  'About the port',
  'Founded in 1969, the port serves 77 countries and employs more than 6,000 people.',
]
const french = [
  'Le port de Tanger ouvre un quai de 800 mètres',
  'TANGER, le 4 mai 2025 – Le port de Tanger a ouvert dimanche un quai de 800 mètres. Il a fallu 5 ans pour le bâtir.',
  'Le quai reçoit 3 navires à la fois. Il crée 1 250 emplois avant la fin de 2027.',
  'À propos du port',
  'Fondé en 1969, le port sert 77 pays et emploie plus de 6 000 personnes.',
]

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-align-'))
  await open()
})
afterEach(async () => {
  await engine.close()
  rmSync(folder, { recursive: true, force: true })
})

async function open(): Promise<void> {
  engine = await createEngine({
    host: 'cli',
    appVersion: '0.0.0',
    dataFolder: folder,
    defaultExportFolder: join(folder, 'finished'),
    now: () => new Date('2025-05-04T09:00:00Z'),
    chooseFolder: null,
    showInFolder: null,
    printPdf: { open: () => Promise.reject(new Error('nothing is printed here')) },
    log: () => undefined,
  })
  desk = createInProcessClient(engine)
}

async function reopen(): Promise<void> {
  await engine.close()
  await open()
}

function pasted(language: string | null, lines: readonly string[], name = `${language}.txt`): TextFromWindow {
  return { is: 'pasted', text: lines.join('\n'), html: false, name, language, segmentation: 'sentences' }
}

async function aligned(texts = [pasted('en', english), pasted('fr', french)]): Promise<OpenedAlignment> {
  const { id } = await ended(await desk.alignments.create({ name: 'Tangier', texts }))
  return desk.alignments.read({ id })
}

async function ended<Result>(work: AsyncIterator<unknown, Result>): Promise<Result> {
  let step = await work.next()
  while (step.done !== true) step = await work.next()
  return step.value
}

function rowsOf({ texts, state }: Pick<OpenedAlignment, 'texts' | 'state'>): readonly string[] {
  return state.rows.map(({ cells }) =>
    cells
      .map((cell, text) =>
        cell
          .map((segment) => plainTextOf([{ type: 'paragraph', runs: texts[text]?.segments[segment]?.runs ?? [] }]))
          .join(' '),
      )
      .join(' | '),
  )
}

const idOf = ({ state }: OpenedAlignment, row: number): number => state.rows[row]?.id ?? -1

describe('two texts that exist', () => {
  it('begin as rows of whole paragraphs, and are in the list', async () => {
    const opened = await aligned()
    expect(rowsOf(opened)).toEqual(english.map((text, index) => `${text} | ${french[index]}`))
    expect(opened).toMatchObject({ revision: 0, undoes: null, redoes: null })
    expect(await desk.alignments.list({})).toEqual([
      {
        id: opened.summary.id,
        name: 'Tangier',
        texts: [
          { name: 'en.txt', language: 'en' },
          { name: 'fr.txt', language: 'fr' },
        ],
        rows: 5,
        accepted: 0,
        createdAt: '2025-05-04T09:00:00.000Z',
        changedAt: '2025-05-04T09:00:00.000Z',
        deletedAt: null,
      },
    ])
  })

  it('come from files, and tell what is being read', async () => {
    const texts: TextFromWindow[] = []
    for (const [language, lines] of [
      ['en', english],
      ['fr', french],
    ] as const) {
      const bytes = Buffer.from(`# ${lines.join('\n\n')}`)
      const { upload } = await desk.uploads.begin({ size: bytes.length })
      await desk.uploads.append({ upload, chunk: bytes.toString('base64') })
      texts.push({ is: 'upload', upload, fileName: `${language}.md`, language: null, segmentation: 'sentences' })
    }
    const told: string[] = []
    const work = await desk.alignments.create({ name: 'Tangier', texts })
    let step = await work.next()
    for (; step.done !== true; step = await work.next()) told.push(`${step.value.step} ${step.value.name}`)
    expect(told.slice(0, 2)).toEqual(['reading en.md', 'reading fr.md'])
    const opened = await desk.alignments.read({ id: step.value.id })
    expect(opened.texts.map(({ language }) => language)).toEqual(['en', 'fr'])
    expect(opened.texts[0]?.paragraphs[0]).toMatchObject({ kind: 'headline', shape: { type: 'heading', level: 1 } })
    expect(rowsOf(opened)).toHaveLength(5)
  })

  it('may be a version of a release and a text that came as a file', async () => {
    const document = await desk.imports.readText({
      text: english.join('\n'),
      html: false,
      fileName: 'en',
      language: 'en',
    })
    const release = await desk.releases.createFromImport({ document })
    const opened = await aligned([{ is: 'release', releaseId: release.id, language: 'en' }, pasted('fr', french)])
    expect(opened.texts[0]?.name).toBe(release.title)
    expect(rowsOf(opened)).toEqual(english.map((text, index) => `${text} | ${french[index]}`))
  })

  it('can be lines that are taken as they are', async () => {
    const lines = (language: string, text: string): TextFromWindow => ({
      is: 'pasted',
      text,
      html: false,
      name: language,
      language,
      segmentation: 'lines',
    })
    const opened = await aligned([lines('en', 'One. Two.\n\nThree.\n'), lines('fr', 'Un. Deux.\nTrois.\n')])
    expect(opened.state.parked).toEqual([[1], []])
    expect(rowsOf(opened)).toEqual(['One. Two. | Un. Deux.', 'Three. | Trois.'])
  })

  it('leave furniture of a site aside, from where it can be taken back', async () => {
    const opened = await aligned([
      pasted('en', ['Home', 'Share on Facebook', ...english]),
      pasted('fr', ['Accueil', 'Partager sur Facebook', ...french]),
    ])
    expect(opened.state.parked.map(({ length }) => length)).toEqual([2, 2])
    expect(rowsOf(opened)).toEqual(english.map((text, index) => `${text} | ${french[index]}`))
    const { id } = opened.summary
    await desk.alignments.act({ id, revision: 0, verb: { is: 'unpark', text: 1, paragraph: 0 } })
    expect(rowsOf(await desk.alignments.read({ id }))[0]).toBe(' | Accueil')
  })

  it('must be in two languages that can be told', async () => {
    await expect(aligned([pasted('en', english), pasted('en', french)])).rejects.toThrow('ALIGNMENT_LANGUAGE_TWICE')
    await expect(aligned([pasted('en', english), pasted(null, ['12 345', '+33 1'])])).rejects.toThrow(
      'ALIGNMENT_LANGUAGE_UNKNOWN',
    )
    expect(await desk.alignments.list({})).toEqual([])
  })
})

describe('work on an alignment', () => {
  it('is kept as it was left, with all that can be taken back and done again', async () => {
    const opened = await aligned()
    const { id } = opened.summary
    await desk.alignments.act({ id, revision: 0, verb: { is: 'merge', row: idOf(opened, 3) } })
    await desk.alignments.act({ id, revision: 1, verb: { is: 'accept', row: idOf(opened, 0), accepted: true } })
    const undone = await desk.alignments.undo({ id, revision: 2 })
    expect(undone).toMatchObject({ revision: 3, undoes: 'merge', redoes: 'accept' })
    await reopen()
    const again = await desk.alignments.read({ id })
    expect(again).toMatchObject({ revision: 3, undoes: 'merge', redoes: 'accept' })
    expect(again.state.rows).toHaveLength(4)
    await desk.alignments.redo({ id, revision: 3 })
    await desk.alignments.undo({ id, revision: 4 })
    await desk.alignments.undo({ id, revision: 5 })
    expect((await desk.alignments.read({ id })).state).toEqual(opened.state)
    expect(await desk.alignments.undo({ id, revision: 6 })).toMatchObject({
      revision: 6,
      splice: null,
      redoes: 'merge',
    })
  })

  it('forgets what was taken back once something else is done', async () => {
    const opened = await aligned()
    const { id } = opened.summary
    await desk.alignments.act({ id, revision: 0, verb: { is: 'merge', row: idOf(opened, 0) } })
    await desk.alignments.undo({ id, revision: 1 })
    const other = await desk.alignments.act({ id, revision: 2, verb: { is: 'unlink', row: idOf(opened, 0) } })
    expect(other).toMatchObject({ revision: 3, undoes: 'unlink', redoes: null })
  })

  it('refuses a window that has not seen the latest change, and tells it of each', async () => {
    const opened = await aligned()
    const { id } = opened.summary
    const stop = new AbortController()
    const news = await desk.alignments.follow({ id }, { signal: stop.signal })
    const heard: AlignmentNews[] = []
    const following = (async () => {
      for await (const each of news) {
        heard.push(each)
        if (heard.length === 2) stop.abort()
      }
    })()
    const verb = { is: 'accept', row: idOf(opened, 1), accepted: true } as const
    const change = await desk.alignments.act({ id, revision: 0, verb })
    await expect(desk.alignments.act({ id, revision: 0, verb })).rejects.toThrow('ALIGNMENT_CHANGED')
    await expect(desk.alignments.undo({ id, revision: 0 })).rejects.toThrow('ALIGNMENT_CHANGED')
    await desk.alignments.rename({ id, name: 'Tangier, quay' })
    await following
    expect(heard).toEqual([
      { is: 'changed', ...change },
      { is: 'renamed', name: 'Tangier, quay' },
    ])
  })

  it('answers an act that changes nothing with the revision there is', async () => {
    const opened = await aligned()
    const { id } = opened.summary
    expect(await desk.alignments.act({ id, revision: 0, verb: { is: 'merge', row: idOf(opened, 4) } })).toEqual({
      revision: 0,
      splice: null,
      undoes: null,
      redoes: null,
    })
  })

  it('splits a paragraph into its sentences', async () => {
    const opened = await aligned()
    const { id } = opened.summary
    await desk.alignments.act({ id, revision: 0, verb: { is: 'split', row: idOf(opened, 2), before: null } })
    expect(rowsOf(await desk.alignments.read({ id })).slice(2, 4)).toEqual([
      'The quay takes 3 ships at once. | Le quai reçoit 3 navires à la fois.',
      'It creates 1,250 jobs before the end of 2027. | Il crée 1 250 emplois avant la fin de 2027.',
    ])
  })

  it('is aligned anew around what was accepted', async () => {
    const opened = await aligned()
    const { id } = opened.summary
    const unlink = (row: number, revision: number) =>
      desk.alignments.act({ id, revision, verb: { is: 'unlink', row: idOf(opened, row) } })
    // Wrong on purpose, and accepted as it is.
    await desk.alignments.act({ id, revision: 0, verb: { is: 'merge', row: idOf(opened, 0) } })
    await unlink(2, 1)
    await unlink(3, 2)
    const change = await ended(await desk.alignments.realign({ id, revision: 3 }))
    expect(change).toMatchObject({ revision: 4, undoes: 'realign' })
    const again = await desk.alignments.read({ id })
    expect(rowsOf(again)).toEqual([
      `${english[0]} ${english[1]} | ${french[0]} ${french[1]}`,
      ...english.slice(2).map((text, index) => `${text} | ${french[index + 2]}`),
    ])
    expect(again.state.rows[0]?.accepted).toBe(true)
    expect(await ended(await desk.alignments.realign({ id, revision: 4 }))).toMatchObject({ revision: 4, splice: null })
  })

  it('leaves an accepted row where it was moved to', async () => {
    const opened = await aligned()
    const { id } = opened.summary
    const row = idOf(opened, 4)
    await desk.alignments.act({ id, revision: 0, verb: { is: 'acceptAbove', row } })
    await desk.alignments.act({ id, revision: 1, verb: { is: 'moveRow', row, index: 1 } })
    await desk.alignments.act({ id, revision: 2, verb: { is: 'unlink', row: idOf(opened, 2) } })
    await ended(await desk.alignments.realign({ id, revision: 3 }))
    const rows = rowsOf(await desk.alignments.read({ id }))
    expect(rows.map((each) => english.findIndex((text) => each.startsWith(text)))).toEqual([0, 4, 1, 2, 3])
  })

  it('is deleted out of sight, and restored', async () => {
    const { summary } = await aligned()
    await desk.alignments.delete({ id: summary.id })
    expect(await desk.alignments.list({})).toEqual([])
    await expect(desk.alignments.read({ id: summary.id })).rejects.toThrow('ALIGNMENT_NOT_FOUND')
    await desk.alignments.restore({ id: summary.id })
    expect(await desk.alignments.list({ deleted: true })).toEqual([])
    expect(rowsOf(await desk.alignments.read({ id: summary.id }))).toHaveLength(5)
    await expect(desk.alignments.read({ id: 'gone' })).rejects.toThrow('ALIGNMENT_NOT_FOUND')
  })
})

describe('what an alignment ends in', () => {
  it('is a release whose rows are those of the alignment', async () => {
    const opened = await aligned()
    const { id } = opened.summary
    await desk.alignments.act({ id, revision: 0, verb: { is: 'split', row: idOf(opened, 2), before: null } })
    await desk.alignments.act({
      id,
      revision: 1,
      verb: { is: 'edit', text: 0, segment: 0, runs: [{ text: 'A new quay in Tangier', bold: true }] },
    })
    const release = await desk.alignments.toRelease({ id })
    expect(release).toMatchObject({ title: 'A new quay in Tangier', source: 'en', languages: ['en', 'fr'] })
    expect(release.progress).toMatchObject({ en: { rows: 5 }, fr: { rows: 5 } })
    const { document } = await desk.releases.open({ id: release.id })
    expect(JSON.stringify(document)).toContain('"marks":[{"type":"bold"}],"text":"A new quay in Tangier"')
    expect(JSON.stringify(document)).toContain('The quay takes 3 ships at once. It creates 1,250 jobs')
  })

  it('is units of a memory, by paragraph and by sentence, with where they come from', async () => {
    const { summary } = await aligned()
    const wanted = { id: summary.id, memory: null, nameOfFirst: 'House', acceptedOnly: false }
    const { memory, added } = await ended(await desk.alignments.toMemory(wanted))
    expect(added).toBe(9)
    const page = { query: '', sourceLanguage: null, targetLanguage: null, offset: 0, limit: 50 }
    const { units } = await desk.memory.page({ memory, ...page })
    expect(units.find(({ sourceText }) => sourceText === 'The quay takes 3 ships at once.')).toMatchObject({
      sourceLanguage: 'en',
      targetLanguage: 'fr',
      targetText: 'Le quai reçoit 3 navires à la fois.',
      segmentation: 'sentence',
      before: null,
      after: 'It creates 1,250 jobs before the end of 2027.',
      provenance: { origin: 'en.txt · fr.txt', createdAt: '2025-05-04T09:00:00.000Z' },
    })
    expect(units.find(({ sourceText }) => sourceText === 'About the port')).toMatchObject({
      segmentation: 'paragraph',
      before: english[2],
      after: english[4],
    })
    expect(await ended(await desk.alignments.toMemory(wanted))).toEqual({ memory, added: 0, merged: 9 })
  })

  it('is only what was accepted where that is wanted, and no memory where that is nothing', async () => {
    const opened = await aligned()
    const { id } = opened.summary
    const wanted = { id, memory: null, nameOfFirst: 'House', acceptedOnly: true }
    await expect((async () => ended(await desk.alignments.toMemory(wanted)))()).rejects.toThrow('ALIGNMENT_EMPTY')
    expect(await desk.memory.list()).toEqual([])
    await desk.alignments.act({ id, revision: 0, verb: { is: 'accept', row: idOf(opened, 3), accepted: true } })
    expect(await ended(await desk.alignments.toMemory(wanted))).toMatchObject({ added: 1, merged: 0 })
  })

  it('is a TMX file, which never replaces another', async () => {
    const { summary } = await aligned()
    const wanted = { id: summary.id, acceptedOnly: false, folder: null }
    const first = await ended(await desk.alignments.exportTmx(wanted))
    expect(first).toEqual({ path: join(folder, 'finished', 'tangier.tmx'), name: 'tangier.tmx', units: 9 })
    expect(readFileSync(first.path, 'utf8')).toContain('<seg>À propos du port</seg>')
    expect((await ended(await desk.alignments.exportTmx(wanted))).name).toBe('tangier (2).tmx')
  })
})

describe('an alignment of a book', () => {
  const book = (language: string, words: string): TextFromWindow => ({
    is: 'pasted',
    text: Array.from({ length: 3000 }, (_, line) => `${words} ${line % 977}.`).join('\n'),
    html: false,
    name: language,
    language,
    segmentation: 'lines',
  })
  const texts = [book('en', 'The council adopted resolution'), book('fr', 'Le conseil a adopté la résolution')]

  it('lets others have their turn, and leaves nothing behind when it is cancelled', async () => {
    const stop = new AbortController()
    const work = await desk.alignments.create({ name: 'Book', texts }, { signal: stop.signal })
    let step = await work.next()
    while (step.done !== true && step.value.step === 'reading') step = await work.next()
    stop.abort()
    await expect(ended(work)).rejects.toThrow('CANCELLED')
    expect(await desk.alignments.list({})).toEqual([])
  })
})
