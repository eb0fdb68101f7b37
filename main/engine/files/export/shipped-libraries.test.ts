import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { filesOfTar, librariesForShippedChromium } from '#engine/files/export/shipped-libraries.ts'

const packed = new URL('../bin/al2023.tar.br', import.meta.resolve('@sparticuz/chromium'))
let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dragoman-libraries-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('the libraries of the shipped browser', () => {
  it('are unpacked where the system has none, and found there the next time', async () => {
    const libraries = await librariesForShippedChromium(packed, folder, [])
    expect(libraries).toBe(join(folder, 'lib'))
    expect(await readdir(join(folder, 'lib'))).toEqual(
      expect.arrayContaining(['libnss3.so', 'libnspr4.so', 'libexpat.so.1']),
    )
    expect(await librariesForShippedChromium(packed, folder, [])).toBe(libraries)
  })

  it('are left packed where the system has its own', async () => {
    const place = (await librariesForShippedChromium(packed, folder, [])) ?? ''
    const other = await mkdtemp(join(folder, 'other-'))
    expect(await librariesForShippedChromium(packed, other, [place])).toBe(null)
    expect(await readdir(other)).toEqual([])
  })
})

it('a tar archive that was cut short is not taken for a whole one', () => {
  const header = Buffer.alloc(512)
  header.write('a.txt', 0)
  header.write('00000001000', 124)
  header.write('0', 156)
  expect(() => [...filesOfTar(header)]).toThrow(RangeError)
  expect([...filesOfTar(Buffer.concat([header, Buffer.alloc(512, 97)]))]).toMatchObject([{ name: 'a.txt' }])
})
