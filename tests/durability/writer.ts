// A store that is written to until it is killed: it prints each word's number once the word is acknowledged. It can be
// told to shorten its log over and over; as a control, to acknowledge before it has committed, or to commit without
// waiting for the disk.
import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { Fragment, Slice } from '@tiptap/pm/model'
import { ReplaceStep } from '@tiptap/pm/transform'
import { journalMigrations } from '#engine/releases/journal.ts'
import { openNewestVersions } from '#engine/releases/newest-versions.ts'
import { createReleaseDesk } from '#engine/releases/release-desk.ts'
import { openStore } from '#engine/storage/open-store.ts'
import { releaseSchema } from '#shared/document/schema.ts'

const [folder = '', releaseId = '', mode = ''] = process.argv.slice(2)
const path = join(folder, 'journal.db')
const database = openStore(path, journalMigrations)
if (mode === 'not-waiting') database.exec('PRAGMA synchronous = NORMAL')
const newest = openNewestVersions(path)
const desk = createReleaseDesk(database, () => new Date(), {
  committed: newest.note,
  ...(mode === 'shortening' ? { stepsPerSnapshot: 2 } : {}),
})
const clientId = `writer-${process.pid}`
let { version } = desk.open(releaseId)

for (let sequence = 0; ; sequence += 1) {
  const word = `${process.pid}x${sequence} `
  const step = new ReplaceStep(3, 3, new Slice(Fragment.from(releaseSchema.text(word)), 0, 0))
  const send = () => {
    version = desk.send({ id: releaseId, clientId, sequence, version, steps: [step.toJSON()] }).version
  }
  if (mode === 'acknowledge-first') {
    writeSync(1, `${word.trim()}\n`)
    await new Promise((resolve) => setTimeout(resolve, 2))
    send()
  } else {
    send()
    writeSync(1, `${word.trim()}\n`)
  }
  if (sequence % 8 === 7) await new Promise((resolve) => setImmediate(resolve))
}
