import { randomBytes } from 'node:crypto'
import { access, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'

const usualPlaces = ['/usr/lib/x86_64-linux-gnu', '/usr/lib64', '/lib64', '/usr/lib'] as const

/**
 * The folder with the system libraries that the shipped Chromium needs, unpacked from its package where the system has
 * none of its own (a server, a container, a bare Debian); null where it has.
 */
export async function librariesForShippedChromium(
  packed: URL,
  folder: string,
  places: readonly string[] = usualPlaces,
): Promise<string | null> {
  for (const place of places) if (await exists(join(place, 'libnss3.so'))) return null
  const libraries = join(folder, 'lib')
  if (await exists(join(libraries, 'libnss3.so'))) return libraries
  const archive = await promisify(brotliDecompress)(await readFile(packed))
  const unfinished = join(folder, `.lib-${randomBytes(6).toString('hex')}`)
  await mkdir(unfinished, { mode: 0o700 })
  try {
    for (const file of filesOfTar(archive))
      await writeFile(join(unfinished, basename(file.name)), file.content, { mode: 0o500 })
    await rename(unfinished, libraries).catch(async (error: unknown) => {
      // Another process was quicker; its libraries are as good.
      if (!(await exists(join(libraries, 'libnss3.so')))) throw error
    })
  } finally {
    await rm(unfinished, { recursive: true, force: true })
  }
  return libraries
}

/** The plain files of a tar archive (POSIX ustar): a header block of 512 bytes, the content padded to 512. */
export function* filesOfTar(archive: Uint8Array): Generator<{ readonly name: string; readonly content: Uint8Array }> {
  const text = (from: number, to: number) =>
    Buffer.from(archive.subarray(from, to)).toString('latin1').replace(/\0.*$/su, '').trim()
  for (let at = 0; at + 512 <= archive.length; ) {
    const name = text(at, at + 100)
    if (name === '') return
    const size = Number.parseInt(text(at + 124, at + 136), 8)
    const kind = text(at + 156, at + 157)
    const start = at + 512
    if (!Number.isSafeInteger(size) || size < 0 || start + size > archive.length)
      throw new RangeError('not a whole tar archive')
    if (kind === '' || kind === '0') yield { name, content: archive.subarray(start, start + size) }
    at = start + Math.ceil(size / 512) * 512
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
