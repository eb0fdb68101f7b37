import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createSettingsStore, settingsMigration } from '#engine/settings/settings-store.ts'
import { defaultSettings } from '#shared/contract/defaults.ts'

let database: DatabaseSync
beforeEach(() => {
  database = new DatabaseSync(':memory:')
  database.exec(settingsMigration)
})
afterEach(() => database.close())

test('a desk keeps which checks it asks and how it writes', () => {
  const severities = { 'fr-nbsp': 'off', omission: 'warning' } as const
  const houseStyle = { name: 'united-nations', changes: { dashes: 'en' } } as const
  createSettingsStore(database).change({ severities, houseStyle })
  expect(createSettingsStore(database).get()).toEqual({ ...defaultSettings, severities, houseStyle })
})

test('a style that no longer exists falls back to the usual one, and the rest of the settings stands', () => {
  const store = createSettingsStore(database)
  store.change({ theme: 'dark' })
  database.exec(`INSERT INTO setting VALUES ('houseStyle', '{"name":"gone","changes":{}}')`)
  expect(store.get()).toEqual({ ...defaultSettings, theme: 'dark' })
})
