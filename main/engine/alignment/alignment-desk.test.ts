import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Engine } from '#engine/engine.ts'
import type { InProcessClient } from '#engine/in-process-client.ts'
import type { AlignmentNews, TextFromWindow } from '#shared/contract/alignment-values.ts'
import { aligned, deskIn, ended, english, french, idOf, pasted, rowsOf } from '#tests/support/aligned-on-desk.ts'

let folder: string
let engine: Engine
let desk: InProcessClient

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-align-'))
  ;({ engine, desk } = await deskIn(folder))
})
afterEach(async () => {
  await engine.close()
  rmSync(folder, { recursive: true, force: true })
})

async function reopen(): Promise<void> {
  await engine.close()
  ;({ engine, desk } = await deskIn(folder))
}

describe('two texts that exist', () => {
  it('begin as rows of whole paragraphs, and are in the list', async () => {
    const opened = await aligned(desk)
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
    const opened = await aligned(desk, [{ is: 'release', releaseId: release.id, language: 'en' }, pasted('fr', french)])
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
    const opened = await aligned(desk, [lines('en', 'One. Two.\n\nThree.\n'), lines('fr', 'Un. Deux.\nTrois.\n')])
    expect(opened.state.parked).toEqual([[1], []])
    expect(rowsOf(opened)).toEqual(['One. Two. | Un. Deux.', 'Three. | Trois.'])
  })

  it('leave furniture of a site aside, from where it can be taken back', async () => {
    const opened = await aligned(desk, [
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
    await expect(aligned(desk, [pasted('en', english), pasted('en', french)])).rejects.toThrow(
      'ALIGNMENT_LANGUAGE_TWICE',
    )
    await expect(aligned(desk, [pasted('en', english), pasted(null, ['12 345', '+33 1'])])).rejects.toThrow(
      'ALIGNMENT_LANGUAGE_UNKNOWN',
    )
    expect(await desk.alignments.list({})).toEqual([])
  })
})

describe('work on an alignment', () => {
  it('is kept as it was left, with all that can be taken back and done again', async () => {
    const opened = await aligned(desk)
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

  it('is what it was when many others have been opened since', async () => {
    const texts = [pasted('en', english.slice(0, 3)), pasted('fr', french.slice(0, 3))]
    const first = await aligned(desk, texts)
    const { id } = first.summary
    await desk.alignments.act({ id, revision: 0, verb: { is: 'merge', row: idOf(first, 0) } })
    const before = await desk.alignments.read({ id })
    for (let other = 0; other < 9; other += 1) await aligned(desk, texts)
    expect(await desk.alignments.read({ id })).toEqual(before)
    expect(await desk.alignments.undo({ id, revision: 1 })).toMatchObject({ revision: 2, redoes: 'merge' })
  })

  it('forgets what was taken back once something else is done', async () => {
    const opened = await aligned(desk)
    const { id } = opened.summary
    await desk.alignments.act({ id, revision: 0, verb: { is: 'merge', row: idOf(opened, 0) } })
    await desk.alignments.undo({ id, revision: 1 })
    const other = await desk.alignments.act({ id, revision: 2, verb: { is: 'unlink', row: idOf(opened, 0) } })
    expect(other).toMatchObject({ revision: 3, undoes: 'unlink', redoes: null })
  })

  it('refuses a window that has not seen the latest change, and tells it of each', async () => {
    const opened = await aligned(desk)
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
    const opened = await aligned(desk)
    const { id } = opened.summary
    expect(await desk.alignments.act({ id, revision: 0, verb: { is: 'merge', row: idOf(opened, 4) } })).toEqual({
      revision: 0,
      splice: null,
      undoes: null,
      redoes: null,
    })
  })

  it('splits a paragraph into its sentences', async () => {
    const opened = await aligned(desk)
    const { id } = opened.summary
    await desk.alignments.act({ id, revision: 0, verb: { is: 'split', row: idOf(opened, 2), before: null } })
    expect(rowsOf(await desk.alignments.read({ id })).slice(2, 4)).toEqual([
      'The quay takes 3 ships at once. | Le quai reçoit 3 navires à la fois.',
      'It creates 1,250 jobs before the end of 2027. | Il crée 1 250 emplois avant la fin de 2027.',
    ])
  })

  it('is aligned anew around what was accepted', async () => {
    const opened = await aligned(desk)
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
    const opened = await aligned(desk)
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
    const { summary } = await aligned(desk)
    await desk.alignments.delete({ id: summary.id })
    expect(await desk.alignments.list({})).toEqual([])
    await expect(desk.alignments.read({ id: summary.id })).rejects.toThrow('ALIGNMENT_NOT_FOUND')
    await desk.alignments.restore({ id: summary.id })
    expect(await desk.alignments.list({ deleted: true })).toEqual([])
    expect(rowsOf(await desk.alignments.read({ id: summary.id }))).toHaveLength(5)
    await expect(desk.alignments.read({ id: 'gone' })).rejects.toThrow('ALIGNMENT_NOT_FOUND')
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

  it('leaves nothing behind when it is cancelled', async () => {
    const stop = new AbortController()
    const work = await desk.alignments.create({ name: 'Book', texts }, { signal: stop.signal })
    let step = await work.next()
    while (step.done !== true && step.value.step === 'reading') step = await work.next()
    stop.abort()
    await expect(ended(work)).rejects.toThrow('CANCELLED')
    expect(await desk.alignments.list({})).toEqual([])
  })

  it('is aligned while everything else has its turn', async () => {
    let turns = 0
    let isOver = false
    const others = (async () => {
      for (; !isOver; turns += 1) await nextTurn()
    })()
    const { rows } = await ended(await desk.alignments.create({ name: 'Book', texts }))
    isOver = true
    await others
    expect(rows).toBe(3000)
    expect(turns).toBeGreaterThan(20)
  })
})
