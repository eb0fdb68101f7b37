import { chmod, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { unpackShippedChromium } from '#engine/files/export/shipped-chromium.ts'

const ships = (await unpackShippedChromium()) !== null
let cache: string
beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'shipped-'))
})
afterEach(() => rm(cache, { recursive: true, force: true }))

describe.skipIf(!ships)(
  `the browser that comes with the package${ships ? '' : ' (skipped: none for this machine)'}`,
  () => {
    it('is unpacked whole when two programs want it at once, and nothing is left beside it', async () => {
      const [one, other] = await Promise.all([unpackShippedChromium([cache]), unpackShippedChromium([cache])])
      expect(one).toEqual(other)
      expect((await stat(one?.path ?? '')).size).toBeGreaterThan(50_000_000)
      expect(await readdir(join(one?.path ?? '', '..'))).toEqual(['chromium'])
    })

    it('goes to the second folder where the first cannot be made', async () => {
      await writeFile(join(cache, 'file'), '')
      const program = await unpackShippedChromium([join(cache, 'file', 'dragoman'), join(cache, 'second')])
      expect(program?.path).toContain(join(cache, 'second'))
    })

    it('is not taken from a folder that others may write to', async () => {
      await mkdir(join(cache, 'common'))
      await chmod(join(cache, 'common'), 0o777)
      await expect(unpackShippedChromium([join(cache, 'common')])).rejects.toThrow('Somebody else')
    })
  },
)
