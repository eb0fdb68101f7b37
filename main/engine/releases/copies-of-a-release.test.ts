import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createEngine, type Engine } from '#engine/engine.ts'
import { readReleaseFile } from '#engine/files/release-file/read-release-file.ts'
import { packReleaseFile } from '#engine/files/release-file/write-release-file.ts'
import { createInProcessClient, type InProcessClient } from '#engine/in-process-client.ts'
import { releaseDifferences } from '#shared/document/release-differences.ts'
import { releaseFromJson } from '#shared/document/release-log.ts'

interface Office {
  readonly desk: InProcessClient
  readonly engine: Engine
  readonly folder: string
}

let press: Office
let translators: Office
let id: string

beforeEach(async () => {
  press = await anOffice()
  translators = await anOffice()
  ;({ id } = await press.desk.releases.create({ title: 'Port reopens', source: 'en', languages: ['en', 'ar'] }))
})
afterEach(async () => {
  for (const { engine, folder } of [press, translators]) {
    await engine.close()
    rmSync(folder, { recursive: true, force: true })
  }
})

describe('a .release file that comes back', () => {
  it('is known by its release, answered to be compared, and not kept as a second one', async () => {
    const sent = await fileOf(press, id)
    const theirs = await opened(translators, sent)
    await translators.desk.releases.addVersion({ id: theirs, language: 'fr' })
    const answer = await openIn(press, await fileOf(translators, theirs))
    if (answer.is !== 'known') throw new Error('it was kept as a second release')
    expect(answer.releases.map((release) => release.id)).toEqual([id])
    const here = releaseFromJson((await press.desk.releases.open({ id })).document)
    expect(releaseDifferences(here, releaseFromJson(answer.document))).toMatchObject([
      { is: 'version', language: 'fr', written: 0 },
    ])
    expect(await press.desk.releases.list({})).toHaveLength(1)
  })

  it('is kept beside it when a separate release is asked for, and both are known afterwards', async () => {
    const sent = await fileOf(press, id)
    await openIn(press, sent, { separate: true })
    const answer = await openIn(press, sent)
    expect(answer).toMatchObject({ is: 'known' })
    expect(answer.is === 'known' && answer.releases).toHaveLength(2)
  })

  it('is opened as a release of its own where nobody has it, or has it in the bin', async () => {
    const sent = await fileOf(press, id)
    expect(await openIn(translators, sent)).toMatchObject({ is: 'opened' })
    await press.desk.releases.delete({ id })
    expect(await openIn(press, sent)).toMatchObject({ is: 'opened' })
  })

  it('is not taken for a copy of a duplicate, which is a release of its own', async () => {
    const duplicate = await press.desk.releases.duplicate({ id })
    const answer = await openIn(press, await fileOf(press, duplicate.id))
    expect(answer.is === 'known' && answer.releases.map((release) => release.id)).toEqual([duplicate.id])
  })

  it('is opened where its file says nothing of where it came from', async () => {
    const { lineage, ...file } = readReleaseFile(await fileOf(press, id), { fileName: 'x.release' })
    expect(lineage).toBe(id)
    expect(await openIn(press, packReleaseFile(file, 'Dragoman 0.1.0'))).toMatchObject({ is: 'opened' })
  })
})

async function anOffice(): Promise<Office> {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-copies-'))
  const engine = await createEngine({
    host: 'cli',
    appVersion: '0.0.0',
    dataFolder: folder,
    defaultExportFolder: join(folder, 'finished'),
    now: () => new Date('2024-09-20T09:00:00Z'),
    chooseFolder: null,
    showInFolder: null,
    printPdf: { open: () => Promise.reject(new Error('nothing is printed here')) },
    log: () => undefined,
  })
  return { engine, folder, desk: createInProcessClient(engine) }
}

async function fileOf({ desk, folder }: Office, release: string): Promise<Uint8Array> {
  const run = await desk.exports.run({
    id: release,
    formats: ['release'],
    languages: ['en'],
    folder: join(folder, 'finished'),
    overwrite: 'replace',
  })
  for (;;) {
    const step = await run.next()
    if (step.done) return readFileSync(step.value.files[0]?.path ?? '')
  }
}

async function openIn({ desk }: Office, bytes: Uint8Array, as: { readonly separate?: boolean } = {}) {
  const { upload } = await desk.uploads.begin({ size: bytes.length })
  await desk.uploads.append({ upload, chunk: Buffer.from(bytes).toString('base64') })
  return desk.releases.openFile({ upload, fileName: 'from-a-colleague.release', ...as })
}

async function opened(office: Office, bytes: Uint8Array): Promise<string> {
  const answer = await openIn(office, bytes)
  if (answer.is !== 'opened') throw new Error('it was only compared')
  return answer.release.id
}
