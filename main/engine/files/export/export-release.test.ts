import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  type ExportOptions,
  type ExportProgress,
  type ExportSummary,
  exportRelease,
} from '#engine/files/export/export-release.ts'
import type { PdfPrinter } from '#engine/files/export/pdf-printer.ts'
import { communique, releaseOf, row } from '#tests/fixtures/export/communique.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'export-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const options = (change: Partial<ExportOptions> = {}): ExportOptions => ({
  formats: ['txt', 'md', 'html', 'docx'],
  languages: ['fr', 'ar', 'en'],
  folder,
  overwrite: 'ask',
  date: '2025-05-14',
  news: { lineage: 'a-release', embargo: null, madeAt: new Date('2025-05-14T09:00:00Z') },
  ...change,
})

describe('exporting a release', () => {
  it('writes every language in every format and says what it is about to write', async () => {
    const { summary, progress } = await exported(options())
    expect(await readdir(folder)).toHaveLength(12)
    expect(progress.map(({ done, total }) => `${done}/${total}`)).toEqual(
      Array.from({ length: 12 }, (_, n) => `${n}/12`),
    )
    expect(progress.map(({ file }) => file)).toEqual(summary.files.map(({ path }) => path))
    expect(summary.files[0]).toMatchObject({
      path: join(folder, '2025-05-14-la-ville-de-rabat-accueille-le-forum-des-médiatrices-fr.txt'),
      languages: ['fr'],
      format: 'txt',
    })
  })

  it('counts the words of each language', async () => {
    const release = releaseOf(
      'T',
      ['fr', 'ar'],
      [row('body', { fr: 'Trois jours, « 40 » pays !', ar: 'ثلاثة أيام وأربعون بلدًا' })],
    )
    const { summary } = await exported(options({ languages: ['fr', 'ar'], formats: ['txt'] }), { release })
    expect(summary.files.map(({ words }) => words)).toEqual([4, 4])
  })

  it('gives the hash of what is on the disk', async () => {
    const { summary } = await exported(options({ languages: ['ar'] }))
    for (const { path, sha256 } of summary.files) {
      expect(
        createHash('sha256')
          .update(await readFile(path))
          .digest('hex'),
      ).toBe(sha256)
    }
  })

  it('warns of rows that are not translated, and not where all are', async () => {
    expect((await exported(options())).summary.warnings).toEqual([{ code: 'cells-missing', language: 'en', count: 1 }])
    expect((await exported(options({ languages: ['fr', 'ar'], overwrite: 'replace' }))).summary.warnings).toEqual([])
  })

  it('writes no file for a version that is empty', async () => {
    const release = releaseOf('T', ['fr', 'ar'], [row('body', { fr: 'Bonjour', ar: '' })])
    const { summary } = await exported(options({ languages: ['fr', 'ar'], formats: ['txt'] }), { release })
    expect(summary.files.map(({ languages }) => languages)).toEqual([['fr']])
    expect(summary.warnings).toEqual([{ code: 'version-empty', language: 'ar', count: 1 }])
  })

  it('does not let two languages write the same file', async () => {
    await exported(options({ fileNamePattern: '{slug}', formats: ['txt'] }))
    expect(await readdir(folder)).toHaveLength(3)
  })
})

describe('a file that is there already', () => {
  const first = '2025-05-14-la-ville-de-rabat-accueille-le-forum-des-médiatrices'
  beforeEach(() => writeFile(join(folder, `${first}-en.txt`), 'theirs'))

  it('stops the export before anything is written, though it is the last of twelve', async () => {
    await expect(exported(options())).rejects.toMatchObject({ code: 'SAVE_EXISTS', values: { count: '1' } })
    expect(await readdir(folder)).toEqual([`${first}-en.txt`])
  })

  it('is replaced when the user says so', async () => {
    await exported(options({ overwrite: 'replace', formats: ['txt'] }))
    expect(await readFile(join(folder, `${first}-en.txt`), 'utf8')).toContain('Rabat to Host')
  })

  it('stays beside a numbered one when the user says so', async () => {
    await exported(options({ overwrite: 'number', formats: ['txt'], languages: ['en'] }))
    expect(await readFile(join(folder, `${first}-en.txt`), 'utf8')).toBe('theirs')
    expect(await readFile(join(folder, `${first}-en (2).txt`), 'utf8')).toContain('Rabat to Host')
  })

  it('is not replaced when it came while the export was running', async () => {
    await rm(join(folder, `${first}-en.txt`))
    const running = exportRelease(communique(), options({ formats: ['txt'] }), { printPdf: noPrinter, ...elsewhere })
    await running.next()
    await writeFile(join(folder, `${first}-en.txt`), 'theirs, a moment ago')
    await expect(finished(running)).rejects.toMatchObject({ code: 'SAVE_EXISTS' })
    expect(await readFile(join(folder, `${first}-en.txt`), 'utf8')).toBe('theirs, a moment ago')
  })
})

describe('an export that does not come to its end', () => {
  it('leaves whole files when it is cancelled, and closes the printer', async () => {
    const stop = new AbortController()
    const { printer, counts } = printerDouble(() => stop.abort())
    const running = exportRelease(
      communique(),
      options({ formats: ['txt', 'pdf'] }),
      { printPdf: printer, ...elsewhere },
      stop.signal,
    )
    await expect(finished(running)).rejects.toMatchObject({ code: 'CANCELLED' })
    expect((await readdir(folder)).map((name) => name.slice(-6))).toEqual(['fr.txt'])
    expect(counts).toEqual({ opened: 1, closed: 1 })
  })

  it('opens one printer for all pages and closes it', async () => {
    const { printer, counts } = printerDouble(() => undefined)
    await exported(options({ formats: ['pdf'] }), { printPdf: printer })
    expect(counts).toEqual({ opened: 1, closed: 1 })
    expect(await readdir(folder)).toHaveLength(3)
  })

  it('closes the printer when the caller walks away', async () => {
    const { printer, counts } = printerDouble(() => undefined)
    const running = exportRelease(communique(), options({ formats: ['pdf'] }), { printPdf: printer, ...elsewhere })
    await running.next()
    await running.next()
    await running.return({ files: [], warnings: [] })
    expect(counts).toEqual({ opened: 1, closed: 1 })
  })

  it('needs no printer for other formats', async () => {
    await expect(exported(options({ formats: ['pdf'] }))).rejects.toThrow('no printer')
    await expect(exported(options({ formats: ['docx'] }))).resolves.toBeDefined()
  })

  it('says which folder is missing and which language is not in the release', async () => {
    await expect(exported(options({ folder: join(folder, 'no') }))).rejects.toMatchObject({
      code: 'SAVE_FOLDER_MISSING',
    })
    await expect(exported(options({ languages: ['de'] }))).rejects.toMatchObject({
      code: 'LANGUAGE_UNKNOWN',
      values: { language: 'de' },
    })
  })
})

const elsewhere = { packRelease: () => new TextEncoder().encode('a release'), tmxOf: () => '<tmx/>' }

const noPrinter: PdfPrinter = {
  open: () => Promise.reject(new Error('no printer')),
}

function printerDouble(onPrint: () => void) {
  const counts = { opened: 0, closed: 0 }
  const printer: PdfPrinter = {
    async open() {
      counts.opened += 1
      return {
        async print(html) {
          onPrint()
          return Buffer.from(html)
        },
        async close() {
          counts.closed += 1
        },
      }
    },
  }
  return { printer, counts }
}

async function exported(chosen: ExportOptions, { release = communique(), printPdf = noPrinter } = {}) {
  return finished(exportRelease(release, chosen, { printPdf, ...elsewhere }))
}

async function finished(running: AsyncGenerator<ExportProgress, ExportSummary>) {
  const progress: ExportProgress[] = []
  for (;;) {
    const step = await running.next()
    if (step.done) return { summary: step.value, progress }
    progress.push(step.value)
  }
}
