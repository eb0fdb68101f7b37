import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createEngine, type Engine } from '#engine/engine.ts'
import { createInProcessClient, type InProcessClient } from '#engine/in-process-client.ts'
import type { OpenedFile } from '#shared/contract/values.ts'
import type { ImportedDocument } from '#shared/model/imported-document.ts'
import { quietPorts } from '#tests/support/quiet-ports.ts'

let folder: string
let engine: Engine
let desk: InProcessClient
let id: string

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-gate-'))
  engine = await createEngine(
    quietPorts(folder, { defaultExportFolder: join(folder, 'finished'), now: () => new Date('2024-09-20T09:00:00Z') }),
  )
  desk = createInProcessClient(engine)
  // One check, so that what these tests say does not change with the catalogue.
  const severities = (await desk.checks.catalogue()).map(({ id: check }) => [check, 'off'] as const)
  await desk.settings.change({ severities: { ...Object.fromEntries(severities), 'date-mismatch': 'error' } })
  ;({ id } = await desk.releases.createFromImport({ document: aDocument('en', 'It opens on 20 September 2024.') }))
  await desk.releases.addVersionFromImport({ id, document: aDocument('fr', 'Il ouvre le 21 septembre 2024.') })
})
afterEach(async () => {
  await engine.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('signing off a release in which an error stands', () => {
  it('needs a reason, and the desk decides that, not the window', async () => {
    await expect(desk.releases.describe({ id, state: 'signed-off' })).rejects.toMatchObject({
      code: 'ERRORS_REMAIN',
      values: { found: '1' },
    })
    await expect(desk.releases.describe({ id, state: 'signed-off', despite: '  ' })).rejects.toMatchObject({
      code: 'ERRORS_REMAIN',
    })
    expect((await desk.releases.open({ id })).summary).toMatchObject({ state: 'draft', waivers: [] })
  })

  it('keeps the reason with the release', async () => {
    const reason = 'The minister’s office confirmed both dates.'
    const summary = await desk.releases.describe({ id, state: 'signed-off', despite: ` ${reason} ` })
    const waiver = { at: '2024-09-20T09:00:00.000Z', act: 'signed-off', reason, errors: 1 }
    expect(summary).toMatchObject({ state: 'signed-off', waivers: [waiver] })
    expect((await desk.releases.list({}))[0]?.waivers).toEqual([waiver])
  })

  it('asks again at the next step on the way out, but not for a change that is none', async () => {
    await desk.releases.describe({ id, state: 'signed-off', despite: 'Agreed' })
    const summary = await desk.releases.describe({ id, state: 'signed-off', embargo: '2024-09-21T09:00:00Z' })
    expect(summary.waivers).toHaveLength(1)
    await expect(desk.releases.describe({ id, state: 'released' })).rejects.toMatchObject({ code: 'ERRORS_REMAIN' })
    expect(await desk.releases.describe({ id, state: 'review' })).toMatchObject({ state: 'review' })
  })

  it('asks nothing once the error is ignored, and asks again once it is not', async () => {
    const [finding] = await desk.checks.run({ id })
    if (!finding) throw new Error('no finding')
    const { check, fingerprint } = finding
    const ignore = { scope: 'here', check, fingerprint, releaseId: id, reason: 'Two ceremonies' } as const
    const { id: kept } = await desk.ignores.add(ignore)
    expect(await desk.checks.run({ id })).toEqual([])
    expect(await desk.releases.describe({ id, state: 'signed-off', despite: 'Not needed' })).toMatchObject({
      state: 'signed-off',
      waivers: [],
    })
    await desk.ignores.remove({ id: kept })
    await expect(desk.releases.describe({ id, state: 'released' })).rejects.toMatchObject({ code: 'ERRORS_REMAIN' })
  })

  it('asks nothing where the desk made the check lighter', async () => {
    await desk.settings.change({ severities: { 'date-mismatch': 'warning' } })
    const errors = (await desk.checks.run({ id })).filter(({ severity }) => severity === 'error')
    expect(errors.filter(({ check }) => check === 'date-mismatch')).toEqual([])
  })
})

describe('exporting a release in which an error stands', () => {
  const files = () => (existsSync(join(folder, 'finished')) ? readdirSync(join(folder, 'finished')) : [])
  const request = { formats: ['txt'], languages: ['en', 'fr'], overwrite: 'ask' } as const
  const run = async (more: object = {}) => {
    const events = await desk.exports.run({ id, folder: join(folder, 'finished'), ...request, ...more })
    for (;;) {
      const event = await events.next()
      if (event.done) return event.value
    }
  }

  it('writes nothing without a reason', async () => {
    await expect(run()).rejects.toMatchObject({ code: 'ERRORS_REMAIN', values: { found: '1' } })
    expect(files()).toEqual([])
  })

  it('writes with a reason, says so in the summary and keeps it with the release', async () => {
    const summary = await run({ despite: 'Sent to the embassy for comment' })
    expect(summary.waiver).toMatchObject({ act: 'exported', reason: 'Sent to the embassy for comment', errors: 1 })
    expect(files()).toHaveLength(2)
    expect((await desk.releases.open({ id })).summary.waivers).toEqual([summary.waiver])
  })

  it('lets the version without an error go', async () => {
    const [error] = await desk.checks.run({ id })
    const clean = error?.language === 'fr' ? 'en' : 'fr'
    expect(await run({ languages: [clean] })).toMatchObject({ waiver: null })
  })

  it('does not wait for a version that has no text yet, for no file of it is written', async () => {
    await desk.settings.change({ severities: { ...(await desk.settings.get()).severities, 'seg-empty': 'error' } })
    await desk.releases.addVersion({ id, language: 'ar' })
    expect((await desk.checks.run({ id })).map(({ language }) => language)).toContain('ar')
    const [differing] = (await desk.checks.run({ id })).filter(({ check }) => check === 'date-mismatch')
    const clean = differing?.language === 'fr' ? 'en' : 'fr'
    expect(await run({ languages: [clean, 'ar'] })).toMatchObject({ waiver: null })
  })

  it.each(['odt', 'email', 'ninjs', 'newsml'] as const)('holds up every finished format, also %s', async (format) => {
    await expect(run({ formats: ['xliff21', format] })).rejects.toMatchObject({ code: 'ERRORS_REMAIN' })
    expect(files()).toEqual([])
  })

  it('lets go what reviewers and translators need to mend it', async () => {
    const summary = await run({ formats: ['table-docx', 'table-html', 'xliff21', 'xliff12', 'tmx'] })
    expect(summary.waiver).toBeNull()
    expect(files()).toHaveLength(5)
  })

  it('lets the working file go, which takes along what was decided', async () => {
    const [finding] = await desk.checks.run({ id })
    if (!finding) throw new Error('no finding')
    await desk.releases.describe({ id, state: 'signed-off', despite: 'Agreed' })
    const { check, fingerprint } = finding
    await desk.ignores.add({ scope: 'kind-always', check, fingerprint, releaseId: null, reason: 'Two ceremonies' })
    const summary = await run({ formats: ['release'] })
    const bytes = readFileSync(summary.files[0]?.path ?? '')
    const { upload } = await desk.uploads.begin({ size: bytes.length })
    await desk.uploads.append({ upload, chunk: bytes.toString('base64') })
    const file = { upload, fileName: 'from-a-colleague.release', separate: true }
    const { release: opened } = madeOf(await desk.releases.openFile(file))
    expect(opened.waivers).toMatchObject([{ act: 'signed-off', reason: 'Agreed' }])
    expect(await desk.ignores.list({ releaseId: opened.id })).toContainEqual(
      expect.objectContaining({ scope: 'kind-here', check, reason: 'Two ceremonies', releaseId: opened.id }),
    )
  })
})

it('a finding is ignored for a reason or not at all', async () => {
  const ignore = { scope: 'here', check: 'date-mismatch', fingerprint: 'x', releaseId: id } as const
  await expect(desk.ignores.add({ ...ignore, reason: '  ' })).rejects.toMatchObject({ code: 'REASON_MISSING' })
  expect((await desk.ignores.add({ ...ignore, reason: ' A quotation ' })).reason).toBe('A quotation')
})

function madeOf(opened: OpenedFile): Extract<OpenedFile, { is: 'opened' }> {
  if (opened.is !== 'opened') throw new Error('it was only compared')
  return opened
}

function aDocument(language: string, text: string): ImportedDocument {
  return {
    fileName: `${language}.txt`,
    format: 'txt',
    encoding: 'utf-8',
    language,
    languageConfidence: 1,
    title: text,
    parts: [{ kind: 'body', blocks: [{ type: 'paragraph', runs: [{ text }] }], furniture: null }],
    warnings: [],
  }
}
