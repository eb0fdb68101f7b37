import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createEngine, type Engine } from '#engine/engine.ts'
import { createInProcessClient, type InProcessClient } from '#engine/in-process-client.ts'
import { releaseFromJson } from '#shared/document/release-log.ts'
import { quietPorts } from '#tests/support/quiet-ports.ts'

let folder: string
let engine: Engine
let desk: InProcessClient

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-told-'))
  engine = await createEngine(quietPorts(folder))
  desk = createInProcessClient(engine)
})
afterEach(async () => {
  await engine.close()
  rmSync(folder, { recursive: true, force: true })
})

it('the history of a release tells whence it came, what was added, decided and sent out, and by whom', async () => {
  const text = 'Port reopens\n\nIt reopened on 20 September.'
  const document = await desk.imports.readText({ text, html: false, fileName: 'annonce.txt', language: 'en' })
  const { id } = await desk.releases.createFromImport({ document })
  await desk.releases.addVersion({ id, language: 'ar' })
  await desk.releases.describe({ id, state: 'review' })
  await desk.releases.describe({ id, state: 'review', embargo: '2026-12-01T09:00:00.000Z' })
  const order = { id, formats: ['xliff21' as const], languages: ['ar'], folder: join(folder, 'out') }
  const run = await desk.exports.run({ ...order, overwrite: 'number' })
  for (let step = await run.next(); !step.done; ) step = await run.next()

  const points = await desk.history.list({ id })
  expect(points.map(({ event }) => event)).toEqual([
    { is: 'imported', file: 'annonce.txt' },
    { is: 'version-added', languages: ['ar'], file: null },
    { is: 'state', state: 'review' },
    { is: 'exported', languages: ['ar'], formats: ['xliff21'] },
  ])
  expect(points.map(({ writers }) => writers)).toEqual(Array.from({ length: 4 }, () => [userInfo().username]))
})

it('an act is named only at the end of an entry, and a point that never was cannot be opened', async () => {
  const { id } = await desk.releases.create({ title: 'Port', source: 'en', languages: ['en'] })
  const { version } = await desk.releases.addVersion({ id, language: 'ar' }).then(() => desk.releases.open({ id }))
  const event = { is: 'restored', from: '2026-11-20T09:00:00.000Z' } as const
  expect(await desk.history.tell({ id, version: version + 5, event })).toEqual({ told: false })
  expect(await desk.history.tell({ id, version, event })).toEqual({ told: true })
  await expect(desk.history.open({ id, version: version + 5 })).rejects.toMatchObject({ code: 'POINT_NOT_KEPT' })
  const first = await desk.history.open({ id, version: 0 })
  expect(releaseFromJson(first.document).childCount).toBe(1)
})
