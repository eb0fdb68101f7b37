import { join } from 'node:path'
import { expect, test } from 'vitest'
import { dataFolderOf } from './data-folder.ts'

const env = { APPDATA: 'roaming', LOCALAPPDATA: 'local', XDG_DATA_HOME: '/xdg' }

test.each([
  ['win32', env, join('local', 'Dragoman')],
  ['win32', {}, join('/home/amal', 'AppData', 'Local', 'Dragoman')],
  ['darwin', env, join('/home/amal', 'Library', 'Application Support', 'Dragoman')],
  ['linux', env, join('/xdg', 'dragoman')],
  ['linux', {}, join('/home/amal', '.local', 'share', 'dragoman')],
  ['win32', { ...env, DRAGOMAN_DATA: '/press' }, '/press'],
] as const)('on %s the library lies where the system keeps what stays on the computer', (platform, named, folder) => {
  expect(dataFolderOf({ platform, env: named, home: '/home/amal' })).toBe(folder)
})
