import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createCommandLine } from '#engine/command-line.ts'
import { createEngine, type Engine } from '#engine/engine.ts'
import { createInProcessClient, type InProcessClient } from '#engine/in-process-client.ts'
import { quietPorts } from '#tests/support/quiet-ports.ts'
import { releaseWith } from '#tests/support/release-with.ts'

let folder: string
let engine: Engine
let desk: InProcessClient
let id: string
const finished = () => join(folder, 'finished')

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-report-'))
  releaseWith([
    { kind: 'headline', en: 'An office opens', ar: 'افتتاح مكتب' },
    { en: 'It opens on 20 September 2024.', ar: 'يفتتح في 21 سبتمبر 2024.' },
    { en: 'Call +82-70-4202-9169.', ar: 'الهاتف: ‎+82-70-4202-9168.' },
  ])(folder)
  engine = await createEngine(
    quietPorts(folder, { defaultExportFolder: finished(), now: () => new Date('2024-09-20T09:00:00Z') }),
  )
  desk = createInProcessClient(engine)
  id = (await desk.releases.list({}))[0]?.id ?? ''
  const found = await desk.checks.run({ id })
  const phone = found.find(({ check }) => check === 'phone-mismatch')
  if (!phone) throw new Error('no finding')
  const { check, fingerprint } = phone
  await desk.ignores.add({ scope: 'here', check, fingerprint, releaseId: id, reason: 'The desk in Cairo' })
  await desk.releases.describe({ id, state: 'signed-off', despite: 'Two ceremonies' })
})
afterEach(async () => {
  await engine.close()
  rmSync(folder, { recursive: true, force: true })
})

it('says what stands, what is ignored and why, and why it was let go', async () => {
  const { files } = await desk.checks.report({ id, language: 'en', formats: ['html', 'json'], folder: null })
  expect(files.map(({ name }) => name)).toEqual([
    '2024-09-20-an-office-opens-report.html',
    '2024-09-20-an-office-opens-report.json',
  ])
  const page = readFileSync(files[0]?.path ?? '', 'utf8')
  for (const words of ['21 سبتمبر 2024', '+82-70-4202-9168', 'The desk in Cairo', 'Two ceremonies', 'Signed off'])
    expect(page).toContain(words)
  const report = JSON.parse(readFileSync(files[1]?.path ?? '', 'utf8'))
  expect(report).toMatchObject({
    state: 'signed-off',
    despite: [{ act: 'signed-off', reason: 'Two ceremonies' }],
    ignored: [{ check: 'phone-mismatch', reason: 'The desk in Cairo', scope: 'here', lang: 'ar', row: 2 }],
  })
})

it('is never written over a file that is there', async () => {
  const request = { id, language: 'fr', formats: ['html'], folder: finished() } as const
  await desk.checks.report(request)
  await desk.checks.report(request)
  expect(readdirSync(finished()).sort()).toEqual([
    '2024-09-20-an-office-opens-report (2).html',
    '2024-09-20-an-office-opens-report.html',
  ])
})

it('what a desk decided goes along with the .release, and the command line does not ask again', async () => {
  const events = await desk.exports.run({
    id,
    formats: ['release'],
    languages: ['en', 'ar'],
    folder: finished(),
    overwrite: 'ask',
  })
  for (let event = await events.next(); !event.done; ) event = await events.next()
  const [name = ''] = readdirSync(finished())
  const commandLine = createCommandLine({ appVersion: '0.0.0' })
  const checked = await commandLine.check(join(finished(), name), {
    language: null,
    only: null,
    glossaries: null,
    snippets: false,
    signal: new AbortController().signal,
  })
  const kinds = checked.findings.map(({ check }) => check)
  expect(kinds).toContain('date-mismatch')
  expect(kinds).not.toContain('phone-mismatch')
  expect(checked.ignored.map(({ rule }) => rule.reason)).toEqual(['The desk in Cairo'])
  expect(checked.waivers.map(({ reason }) => reason)).toEqual(['Two ceremonies'])
})
