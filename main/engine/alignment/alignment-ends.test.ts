import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Engine } from '#engine/engine.ts'
import type { InProcessClient } from '#engine/in-process-client.ts'
import { aligned, deskIn, ended, english, idOf } from '#tests/support/aligned-on-desk.ts'

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

describe('what an alignment ends in', () => {
  it('is a release whose rows are those of the alignment', async () => {
    const opened = await aligned(desk)
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
    const { summary } = await aligned(desk)
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
    const opened = await aligned(desk)
    const { id } = opened.summary
    const wanted = { id, memory: null, nameOfFirst: 'House', acceptedOnly: true }
    await expect((async () => ended(await desk.alignments.toMemory(wanted)))()).rejects.toThrow('ALIGNMENT_EMPTY')
    expect(await desk.memory.list()).toEqual([])
    await desk.alignments.act({ id, revision: 0, verb: { is: 'accept', row: idOf(opened, 3), accepted: true } })
    expect(await ended(await desk.alignments.toMemory(wanted))).toMatchObject({ added: 1, merged: 0 })
  })

  it('is a TMX file, which never replaces another', async () => {
    const { summary } = await aligned(desk)
    const wanted = { id: summary.id, acceptedOnly: false, folder: null }
    const first = await ended(await desk.alignments.exportTmx(wanted))
    expect(first).toEqual({ path: join(folder, 'finished', 'tangier.tmx'), name: 'tangier.tmx', units: 9 })
    expect(readFileSync(first.path, 'utf8')).toContain('<seg>À propos du port</seg>')
    expect((await ended(await desk.alignments.exportTmx(wanted))).name).toBe('tangier (2).tmx')
  })
})
