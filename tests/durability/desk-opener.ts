// A program that opens the desk of a folder, says how that went and stays until it is killed. As a control it can open
// the stores without holding the folder.
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Failure } from '#shared/model/failure.ts'
import { openReleasesIn } from '#tests/durability/releases-in.ts'

const [folder = '', host = '', mode = ''] = process.argv.slice(2)
setInterval(() => undefined, 1000)
try {
  if (mode === 'held') openReleasesIn(folder, host === 'web' ? 'web' : 'electron')
  // It only reads: of two that write at once SQLite itself would refuse one.
  else new DatabaseSync(join(folder, 'journal.db')).exec('SELECT count(*) FROM sqlite_schema')
  console.log('open')
} catch (cause) {
  console.log(cause instanceof Failure ? cause.code : 'fault')
}
