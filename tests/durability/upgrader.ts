// Opens a desk that an earlier version left, until it is killed; `piecemeal` it changes the journal as no program must:
// each statement for itself, and the number of the version at the end.
import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'
import { createDesk } from '#engine/desk.ts'
import { journalMigrations } from '#engine/releases/journal.ts'
import { quietPorts } from '#tests/support/quiet-ports.ts'

const [folder = '', mode = ''] = process.argv.slice(2)
writeSync(1, 'begun\n')
if (mode === 'piecemeal') {
  const database = new DatabaseSync(join(folder, 'journal.db'))
  for (const statement of journalMigrations.slice(1).join(';').split(';')) {
    database.exec(statement)
    await pause(30)
  }
  database.exec(`PRAGMA user_version = ${journalMigrations.length}`)
} else createDesk(quietPorts(folder)).close()
process.exit(0)
