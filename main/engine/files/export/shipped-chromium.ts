import { randomBytes } from 'node:crypto'
import { createReadStream, createWriteStream, type Stats } from 'node:fs'
import { chmod, lstat, mkdir, readFile, rename, rm } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'
import { librariesForShippedChromium } from '#engine/files/export/shipped-libraries.ts'

export interface ShippedChromium {
  readonly path: string
  /** For LD_LIBRARY_PATH, where the system lacks what it needs. */
  readonly libraries: string | null
}

/**
 * Where the Chromium of the package `@sparticuz/chromium` is after it was unpacked, or null where the package is not
 * installed or does not run here. The package's own way unpacks to a fixed name in the common temporary folder, where
 * another user may have put a program of theirs, and a second process may start a half-written one; here it goes to a
 * folder that is ours alone, whole or not at all.
 */
export async function unpackShippedChromium(folders = usualFolders()): Promise<ShippedChromium | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  const packed = await findPacked()
  if (!packed) return null
  let reason: unknown
  for (const folder of folders) {
    try {
      const own = join(folder, `chromium-${packed.version}`)
      const path = await unpack(packed.file, own)
      return { path, libraries: await librariesForShippedChromium(new URL('./al2023.tar.br', packed.file), own) }
    } catch (error) {
      // A home that cannot be written to: services and containers have such.
      reason = error
    }
  }
  throw reason
}

function usualFolders(): readonly string[] {
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), '.cache')
  return [join(cache, 'dragoman'), join(tmpdir(), `dragoman-${process.getuid?.()}`)]
}

async function unpack(file: URL, folder: string): Promise<string> {
  const program = join(folder, 'chromium')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  for (const each of [dirname(folder), folder]) {
    if (!isOurs(await statOrNull(each))) throw new Error('Somebody else may write to the folder for the browser')
  }
  if (isOurs(await statOrNull(program))) return program
  const unfinished = join(folder, `.${randomBytes(6).toString('hex')}.tmp`)
  try {
    await pipeline(
      createReadStream(file),
      createBrotliDecompress({ chunkSize: 1 << 20 }),
      createWriteStream(unfinished, { flags: 'wx', mode: 0o700 }),
    )
    await chmod(unfinished, 0o700)
    await rename(unfinished, program)
  } finally {
    await rm(unfinished, { force: true })
  }
  return program
}

async function findPacked(): Promise<{ file: URL; version: string } | null> {
  let entry: string
  try {
    entry = import.meta.resolve('@sparticuz/chromium')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return null
    throw error
  }
  const file = new URL('../bin/chromium.br', entry)
  if ((await statOrNull(file)) === null) return null
  const manifest: unknown = JSON.parse(await readFile(new URL('../package.json', entry), 'utf8'))
  const version = typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : ''
  return { file, version: String(version).replace(/[^0-9A-Za-z.-]/g, '') }
}

function isOurs(found: Stats | null): boolean {
  return found !== null && !found.isSymbolicLink() && found.uid === process.getuid?.() && (found.mode & 0o022) === 0
}

async function statOrNull(path: string | URL): Promise<Stats | null> {
  try {
    return await lstat(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
