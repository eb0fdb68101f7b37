import { join } from 'node:path'
import { app } from 'electron'
import { startDesktop } from '#hosts/electron/desktop.ts'

// Beside this file's bundle in out/.
const out = join(import.meta.dirname, '..')

startDesktop({
  pageFolder: join(out, 'renderer'),
  preload: join(out, 'preload', 'preload.cjs'),
  engineProcess: join(out, 'main', 'engine-process.js'),
  importer: join(out, 'main', 'import-utility.js'),
}).catch(() => app.exit(1))
