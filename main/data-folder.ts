import { mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

export interface DataFolderSurroundings {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly home: string
}

/**
 * Where this user's library lives: DRAGOMAN_DATA, else the place the system gives to applications. On Windows the one that
 * stays on the computer: offices keep the roaming one on a network drive, where no database is safe.
 */
export function dataFolderOf({ platform, env, home }: DataFolderSurroundings): string {
  if (env['DRAGOMAN_DATA']) return env['DRAGOMAN_DATA']
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Dragoman')
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'Dragoman')
  return join(env['XDG_DATA_HOME'] || join(home, '.local', 'share'), 'dragoman')
}

/** The data folder, made for this user alone if it is not there yet. */
export function openDataFolder(): string {
  const folder = dataFolderOf({ platform: process.platform, env: process.env, home: homedir() })
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return folder
}
