// A short day at a desk, with a text that must stay in its stores: made, imported, aligned, exported, checked, refused.
// It prints what the engine logs. As a control it can also call the address it is given, or log what it works on.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { createDesk } from '#engine/desk.ts'
import { createInProcessClient } from '#engine/in-process-client.ts'
import { createRouter } from '#engine/router.ts'
import { quietPorts } from '#tests/support/quiet-ports.ts'

const [folder = '', secret = '', mode = '', address = ''] = process.argv.slice(2)
const out = join(folder, 'out')
mkdirSync(out, { recursive: true })
const data = join(folder, 'data')
mkdirSync(data)
const log = (event: object) => console.log(JSON.stringify(event))
const desk = createDesk(quietPorts(data, { defaultExportFolder: out, log }))
const client = createInProcessClient({ router: createRouter(desk) })

const made = await client.releases.create({ title: secret, source: 'en', languages: ['fr', 'ar'] })
const read = await client.imports.readText({
  text: `${secret}\n\n${secret} body.`,
  html: false,
  fileName: `${secret}.txt`,
})
await client.releases.createFromImport({ document: read })
await client.glossaries.create({ name: secret })
const files = await client.exports.run({
  id: made.id,
  formats: ['html', 'txt'],
  languages: ['en'],
  folder: out,
  overwrite: 'number',
  despite: secret,
})
for await (const _ of files);
await client.checks.run({ id: made.id })
await desk.backUp()
for (const wrong of [
  () => client.releases.open({ id: secret }),
  () => client.releases.openFile({ upload: secret, fileName: `${secret}.release` }),
  () => client.glossaries.create({ name: secret }),
])
  await wrong().catch(() => undefined)
if (mode === 'calls') await fetch(address).catch(() => undefined)
if (mode === 'tells') log({ event: `opened ${secret}` })
desk.close()
process.exit(0)
