import type { DatabaseSync } from 'node:sqlite'
import { createBroadcast } from '#engine/storage/broadcast.ts'
import { defaultSettings } from '#shared/contract/defaults.ts'
import { type Settings, settingsSchema } from '#shared/contract/values.ts'

export const settingsMigration = 'CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;'

export interface SettingsStore {
  get(): Settings
  change(change: Partial<Settings>): Settings
  /** The settings after each change from now on. */
  follow(signal?: AbortSignal): AsyncGenerator<Settings, void>
}

/** The few settings of a desk. A value that no longer fits falls back to its default; the others stand. */
export function createSettingsStore(database: DatabaseSync): SettingsStore {
  function get(): Settings {
    const settings: Record<string, unknown> = { ...defaultSettings }
    for (const row of database.prepare('SELECT key, value FROM setting').all()) {
      const key = String(row.key)
      if (!(key in settingsSchema.shape)) continue
      const parsed = settingsSchema.partial().safeParse({ [key]: JSON.parse(String(row.value)) })
      if (parsed.success) Object.assign(settings, parsed.data)
    }
    return settingsSchema.parse(settings)
  }
  const news = createBroadcast<Settings>()
  return {
    get,
    follow: (signal) => news.listen(everyone, signal),
    change: (change) => {
      const save = database.prepare('INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)')
      for (const [key, value] of Object.entries(change)) {
        if (value !== undefined) save.run(key, JSON.stringify(value))
      }
      const settings = get()
      news.send(everyone, settings)
      return settings
    },
  }
}

const everyone = 'settings'
