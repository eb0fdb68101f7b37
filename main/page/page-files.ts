import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'

export interface PageFile {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly type: string
}

/** Every file of the built renderer by its exact request path. Requests look names up here and never touch the disk. */
export type PageFiles = ReadonlyMap<string, PageFile>

export async function readPageFiles(folder: string): Promise<PageFiles> {
  const files = new Map<string, PageFile>()
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const file = join(entry.parentPath, entry.name)
        const path = file.slice(folder.length).replaceAll('\\', '/').replace(/^\/?/u, '/')
        const type = contentTypes.get(extname(entry.name))
        if (type === undefined || !plainPath.test(path)) return
        files.set(path, { bytes: new Uint8Array(await readFile(file)), type })
      }),
  )
  const index = files.get('/index.html')
  if (index !== undefined) files.set('/', index)
  return files
}

const plainPath = /^(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)+$/u

const contentTypes = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.woff', 'font/woff'],
  ['.woff2', 'font/woff2'],
  ['.wasm', 'application/wasm'],
  // Spelling dictionaries: their rules and their words.
  ['.aff', 'application/octet-stream'],
  ['.dic', 'application/octet-stream'],
])
