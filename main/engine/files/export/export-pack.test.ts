import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ExportOptions, exportRelease } from '#engine/files/export/export-release.ts'
import { communique } from '#tests/fixtures/export/communique.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pack-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const slug = 'la-ville-de-rabat-accueille-le-forum-des-médiatrices'

describe('a pack', () => {
  it('of a folder says of each file what it is, in which language and how long', async () => {
    await exported({ pack: 'folder' })
    const pack = join(folder, `2025-05-14-${slug}`)
    const manifest = JSON.parse(await readFile(join(pack, 'manifest.json'), 'utf8')) as Manifest
    expect(manifest).toMatchObject({ format: 'dragoman-pack', source: 'fr', madeAt: '2025-05-14T09:00:00.000Z' })
    expect(manifest.files.map(({ languages }) => languages)).toEqual([['fr'], ['ar'], ['fr', 'ar'], ['fr', 'ar']])
    expect((await readdir(pack)).sort()).toEqual([...manifest.files.map(({ file }) => file), 'manifest.json'].sort())
    for (const { file, sha256, words } of manifest.files) {
      expect(hashOf(await readFile(join(pack, file)))).toBe(sha256)
      expect(words).toBeGreaterThan(40)
    }
  })

  it('as a ZIP holds the same, and nothing lies beside it', async () => {
    const summary = await exported({ pack: 'zip' })
    expect(await readdir(folder)).toEqual([`2025-05-14-${slug}.zip`])
    const parts = unzipSync(await readFile(join(folder, `2025-05-14-${slug}.zip`)))
    const manifest = JSON.parse(strFromU8(parts['manifest.json'] ?? new Uint8Array())) as Manifest
    expect(Object.keys(parts).sort()).toEqual([...manifest.files.map(({ file }) => file), 'manifest.json'].sort())
    for (const { file, sha256 } of manifest.files) expect(hashOf(parts[file] ?? new Uint8Array())).toBe(sha256)
    expect(new Set(summary.files.map(({ path }) => path))).toEqual(new Set([join(folder, `2025-05-14-${slug}.zip`)]))
  })

  it('is named by the pattern, but for the language', async () => {
    await exported({ pack: 'zip', fileNamePattern: '{lang}_{slug}' })
    expect(await readdir(folder)).toEqual([`${slug}.zip`])
  })

  it('is not written where there is nothing to pack', async () => {
    await exported({ pack: 'folder', languages: ['fr'], formats: ['xliff21'] })
    expect(await readdir(folder)).toEqual([])
  })

  it.each(['folder', 'zip'] as const)('that is there already (%s) is asked about, kept or replaced', async (pack) => {
    const path = join(folder, `2025-05-14-${slug}${pack === 'zip' ? '.zip' : ''}`)
    if (pack === 'zip') await writeFile(path, 'theirs')
    else await mkdir(path)
    await expect(exported({ pack })).rejects.toMatchObject({ code: 'SAVE_EXISTS' })
    if (pack === 'zip') expect(await readFile(path, 'utf8')).toBe('theirs')
    else expect(await readdir(path)).toEqual([])
    await exported({ pack, overwrite: 'number' })
    expect(await readdir(folder)).toHaveLength(2)
    await exported({ pack, overwrite: 'replace' })
    expect(await readdir(folder)).toHaveLength(2)
    if (pack === 'zip') expect(Object.keys(unzipSync(await readFile(path)))).toContain('manifest.json')
    else expect(await readdir(path)).toContain('manifest.json')
  })

  it('that was stopped half-way is no ZIP, and a folder without its manifest', async () => {
    for (const pack of ['zip', 'folder'] as const) {
      const stop = new AbortController()
      const running = exportRelease(communique(), options({ pack }), elsewhere, stop.signal)
      await running.next()
      await running.next()
      stop.abort()
      await expect(running.next()).rejects.toMatchObject({ code: 'CANCELLED' })
    }
    expect(await readdir(folder)).toEqual([`2025-05-14-${slug}`])
    expect(await readdir(join(folder, `2025-05-14-${slug}`))).toEqual([`2025-05-14-${slug}-fr.txt`])
  })

  it('that replaces another is not taken for it while it is being written', async () => {
    await exported({ pack: 'folder' })
    const running = exportRelease(communique(), options({ pack: 'folder', overwrite: 'replace' }), elsewhere)
    await running.next()
    expect(await readdir(join(folder, `2025-05-14-${slug}`))).not.toContain('manifest.json')
    await running.return({ files: [], warnings: [] })
  })
})

interface Manifest {
  readonly files: readonly {
    readonly file: string
    readonly languages: readonly string[]
    readonly words: number
    readonly sha256: string
  }[]
}

const elsewhere = {
  printPdf: { open: () => Promise.reject(new Error('nothing is printed here')) },
  packRelease: () => new TextEncoder().encode('a release'),
  tmxOf: () => '<tmx/>',
}

function options(change: Partial<ExportOptions>): ExportOptions {
  return {
    formats: ['txt', 'table-html', 'release'],
    languages: ['fr', 'ar'],
    folder,
    overwrite: 'ask',
    date: '2025-05-14',
    news: { lineage: 'a-release', embargo: null, madeAt: new Date('2025-05-14T09:00:00Z') },
    ...change,
  }
}

async function exported(change: Partial<ExportOptions>) {
  const running = exportRelease(communique(), options(change), elsewhere)
  for (;;) {
    const step = await running.next()
    if (step.done) return step.value
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
