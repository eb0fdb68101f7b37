import { spawn } from 'node:child_process'
import { once } from 'node:events'
import * as nodeFiles from 'node:fs/promises'
import { mkdir, mkdtemp, readdir, readFile, readlink, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { removeStaleTemporaries, type SaveFiles, writeAtomically } from '#engine/files/write-atomically.ts'

let folder: string
let target: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'save-'))
  target = join(folder, 'بيان صحفي.docx')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('saving a file', () => {
  it('writes a new file and leaves nothing else in the folder', async () => {
    await writeAtomically(target, 'الإصدار الأول')
    expect(await readFile(target, 'utf8')).toBe('الإصدار الأول')
    expect(await readdir(folder)).toEqual(['بيان صحفي.docx'])
  })

  it('keeps the permissions of the file that it replaces', async () => {
    await writeFile(target, 'old', { mode: 0o640 })
    await writeAtomically(target, 'new')
    expect((await stat(target)).mode & 0o777).toBe(0o640)
    expect(await readFile(target, 'utf8')).toBe('new')
  })

  it('writes through a symbolic link and leaves the link a link', async () => {
    const real = join(folder, 'real.txt')
    const link = join(folder, 'link.txt')
    await symlink('real.txt', link)
    await writeAtomically(link, 'through a link to a file that is not there yet')
    await writeAtomically(link, 'through a link')
    expect(await readFile(real, 'utf8')).toBe('through a link')
    expect(await readlink(link)).toBe('real.txt')
  })

  it('refuses to replace a file when told so, even one that came a moment ago, and writes where there is none', async () => {
    await writeAtomically(target, 'first', { ifExists: 'refuse' })
    await expect(writeAtomically(target, 'second', { ifExists: 'refuse' })).rejects.toMatchObject({
      code: 'SAVE_EXISTS',
    })
    expect(await readFile(target, 'utf8')).toBe('first')
    expect(await readdir(folder)).toHaveLength(1)
  })

  it('refuses a taken name on a file system without hard links, and writes a free one', async () => {
    const files = { ...nodeFiles, link: fails('ENOTSUP') }
    await writeAtomically(target, 'first', { ifExists: 'refuse', files })
    await expect(writeAtomically(target, 'second', { ifExists: 'refuse', files })).rejects.toMatchObject({
      code: 'SAVE_EXISTS',
    })
    expect(await readFile(target, 'utf8')).toBe('first')
  })

  it('waits for a virus scanner to let the file go', async () => {
    let refusals = 3
    const rename: SaveFiles['rename'] = async (from, to) => {
      refusals -= 1
      if (refusals >= 0) throw errno('EBUSY')
      await nodeFiles.rename(from, to)
    }
    await writeAtomically(target, 'patient', { files: { ...nodeFiles, rename } })
    expect(await readFile(target, 'utf8')).toBe('patient')
  })

  it('flushes the file and then the folder', async () => {
    const flushed: string[] = []
    const open: SaveFiles['open'] = async (path, ...rest) => {
      const handle = await nodeFiles.open(path, ...rest)
      const sync = handle.sync.bind(handle)
      handle.sync = async () => {
        flushed.push(String(path) === folder ? 'folder' : 'file')
        await sync()
      }
      return handle
    }
    await writeAtomically(target, 'flushed', { files: { ...nodeFiles, open } })
    expect(flushed).toEqual(process.platform === 'win32' ? ['file'] : ['file', 'folder'])
  })
})

describe('a save that fails', () => {
  it.each([
    ['ENOSPC', 'SAVE_DISK_FULL'],
    ['EROFS', 'SAVE_FOLDER_READ_ONLY'],
    ['EIO', 'SAVE_FAILED'],
  ])('says %s as %s, and the old file is whole', async (code, expected) => {
    await writeFile(target, 'old')
    const files = { ...nodeFiles, open: fails(code) }
    await expect(writeAtomically(target, 'new', { files })).rejects.toMatchObject({
      code: expected,
      values: { file: 'بيان صحفي.docx', folder },
    })
    expect(await readFile(target, 'utf8')).toBe('old')
  })

  it('names a missing folder, a folder in the place of the file, and a cancelled save', async () => {
    await mkdir(join(folder, 'taken'))
    const cancelled = AbortSignal.abort()
    await expect(writeAtomically(join(folder, 'no', 'x.txt'), '')).rejects.toMatchObject({
      code: 'SAVE_FOLDER_MISSING',
    })
    await expect(writeAtomically(join(folder, 'taken'), '')).rejects.toMatchObject({ code: 'SAVE_EXISTS' })
    await expect(writeAtomically(target, '', { signal: cancelled })).rejects.toMatchObject({ code: 'CANCELLED' })
    expect(await readdir(folder)).toEqual(['taken'])
  })

  // The same cut, once for the real save and once for a save that writes in place: the second must lose the old text.
  it.each([
    ['keeps the old file when cut between writing and renaming', writeAtomically, 'old'],
    ['control: a save in place loses the old file', writeInPlace, ''],
  ])('%s', async (_, save, expected) => {
    await writeFile(target, 'old')
    const open: SaveFiles['open'] = async (path, ...rest) => {
      const handle = await nodeFiles.open(path, ...rest)
      handle.writeFile = async () => {
        throw errno('EIO')
      }
      return handle
    }
    await expect(save(target, 'new', { files: { ...nodeFiles, open, rename: fails('EIO') } })).rejects.toThrow()
    expect(await readFile(target, 'utf8')).toBe(expected)
    expect(await readdir(folder)).toHaveLength(1)
  })
})

it('takes away only what an old save of ours left behind', async () => {
  const names = ['.dragoman-0123456789abcdef.tmp', '.dragoman-notes.tmp', 'draft.tmp']
  for (const name of names) await writeFile(join(folder, name), '')
  await removeStaleTemporaries(folder)
  expect(await readdir(folder)).toHaveLength(3)
  await removeStaleTemporaries(folder, Date.now() + 25 * 3_600_000)
  expect((await readdir(folder)).sort()).toEqual(names.slice(1).sort())
})

describe('a save that is killed', () => {
  it('leaves the old or the new file, never a part, when the program is killed at any moment', async () => {
    expect(await tornAfterKills('writeAtomically(path, text)', 12)).toBe(0)
  })

  it('control: a save in place is torn by the same kills', async () => {
    expect(
      await tornAfterKills("writeFile(path, '').then(() => pause(1)).then(() => writeFile(path, text))", 12),
    ).toBeGreaterThan(0)
  })
})

async function tornAfterKills(save: string, kills: number): Promise<number> {
  const program = `
    import { writeFile } from 'node:fs/promises'
    import { setTimeout as pause } from 'node:timers/promises'
    import { writeAtomically } from '#engine/files/write-atomically.ts'
    const path = process.argv[1]
    for (let n = 0; ; n = (n + 1) % 10) { const text = String(n).repeat(2_000_000); await ${save}; if (n === 0) console.log('saved') }`
  let torn = 0
  for (let kill = 0; kill < kills; kill += 1) {
    const child = spawn(process.execPath, ['--input-type=module', '-e', program, target], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(child.stdout, 'data')
    await pause(3 + kill * 7)
    child.kill('SIGKILL')
    await once(child, 'exit')
    const text = await readFile(target, 'utf8')
    if (text.length !== 2_000_000 || new Set(text).size !== 1) torn += 1
  }
  return torn
}

async function writeInPlace(path: string, text: string | Uint8Array, options: { files?: SaveFiles }): Promise<void> {
  const handle = await (options.files ?? nodeFiles).open(path, 'w')
  try {
    await handle.writeFile(text)
  } finally {
    await handle.close()
  }
}

function errno(code: string): Error {
  return Object.assign(new Error(code), { code })
}

function fails(code: string) {
  return async (): Promise<never> => {
    throw errno(code)
  }
}
