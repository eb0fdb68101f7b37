// An alignment that is worked on until the process is killed: it prints the revision of each act once it is acknowledged.
// As a control it can be told to acknowledge before it has committed.
import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { alignmentMigration } from '#engine/alignment/alignment-migration.ts'
import { createAlignmentStore } from '#engine/alignment/alignment-store.ts'
import { openStore } from '#engine/storage/open-store.ts'
import { spliceOfVerb } from '#shared/alignment/session/splice-of-verb.ts'

const [folder = '', id = '', mode = ''] = process.argv.slice(2)
const store = createAlignmentStore(openStore(join(folder, 'library.db'), [alignmentMigration]), () => new Date())

for (;;) {
  const { revision, texts, state } = store.open(id)
  const row = state.rows[revision % state.rows.length]
  if (row === undefined) throw new Error('no row')
  const verb = { is: 'accept', row: row.id, accepted: !row.accepted } as const
  const act = () => store.change({ id, revision }, 'accept', (current) => spliceOfVerb(texts, current, verb))
  if (mode === 'acknowledge-first') {
    writeSync(1, `${revision + 1}\n`)
    await new Promise((resolve) => setTimeout(resolve, 2))
    act()
  } else {
    act()
    writeSync(1, `${revision + 1}\n`)
  }
  if (revision % 8 === 7) await new Promise((resolve) => setImmediate(resolve))
}
