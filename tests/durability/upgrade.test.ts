import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createDesk, libraryMigrations } from '#engine/desk.ts'
import { openStore } from '#engine/storage/open-store.ts'
import { leaveStore, missingIn, pastStates, pastStores } from '#tests/durability/past-stores.ts'
import { tellFigures } from '#tests/durability/robust-run.ts'
import { quietPorts } from '#tests/support/quiet-ports.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-upgrade-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('a store of an earlier version', () => {
  it.each(pastStores.flatMap((one) => pastStates.map((state) => ({ ...one, state }))))(
    '$name $version, $state, opens complete, and is copied before it is changed',
    (one) => {
      const place = leaveStore(folder, one, one.state)
      expect(missingIn(place, one.name)).toEqual([])
      const isOld = one.version < one.migrations.length
      const copies = (existsSync(join(place, 'backups')) ? readdirSync(join(place, 'backups')) : []).filter((file) =>
        file.startsWith(one.name.replace('.db', '-')),
      )
      expect(copies).toHaveLength(isOld ? 1 : 0)
    },
  )

  it('of a later version is refused, and no byte of it is changed', () => {
    for (const { name, migrations } of [pastStores[0], pastStores.at(-1)].filter((one) => one !== undefined)) {
      const place = join(folder, name)
      mkdirSync(place)
      openStore(join(place, name), [...migrations, 'CREATE TABLE later (text TEXT)']).close()
      const before = readFileSync(join(place, name))
      expect(() => createDesk(quietPorts(place))).toThrow('STORE_TOO_NEW')
      expect(readFileSync(join(place, name)).equals(before)).toBe(true)
    }
  })

  it('that an upgrade has emptied is seen to be incomplete, so the test can see it', () => {
    const one = { name: 'library.db', migrations: libraryMigrations, version: libraryMigrations.length }
    const place = leaveStore(folder, one, 'closed')
    const database = new DatabaseSync(join(place, 'library.db'))
    database.exec('DELETE FROM setting')
    database.close()
    expect(missingIn(place, 'library.db')).toEqual(['settings'])
    tellFigures({
      id: 'R10',
      figures: `${pastStores.length} past versions × ${pastStates.length} states open complete, 2 later ones refused untouched`,
      control: 'an upgrade that empties a table: seen',
    })
  })
})
