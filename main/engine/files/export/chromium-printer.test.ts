import { execFileSync, spawnSync } from 'node:child_process'
import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createChromiumPrinter } from '#engine/files/export/chromium-printer.ts'
import { exportedVersion } from '#engine/files/export/exported-version.ts'
import { type FoundBrowser, findBrowsers } from '#engine/files/export/find-browsers.ts'
import { htmlOf } from '#engine/files/export/html.ts'
import type { PdfPrintSession } from '#engine/files/export/pdf-printer.ts'
import { plainTextOf } from '#shared/model/rich-text.ts'
import { communique } from '#tests/fixtures/export/communique.ts'

const browser = (await findBrowsers().next()).value
// A temporary folder of our own, so that no other program's profiles are counted.
const scratch = await mkdtemp(join(tmpdir(), 'print-test-'))
process.env.TMPDIR = scratch
afterAll(() => rm(scratch, { recursive: true, force: true }))

const reason = browser ? '' : ' (skipped: no Chrome, Chromium or Edge here)'
const withPdftotext = browser && hasProgram('pdftotext')
const withPdfinfo = browser && hasProgram('pdfinfo')

describe.skipIf(!browser)(`a page printed by a real browser${reason}`, () => {
  let session: PdfPrintSession
  beforeAll(async () => {
    session = await createChromiumPrinter().open()
  })
  afterAll(() => session?.close())

  it('is tagged, has an outline and a title, and says its language', async () => {
    const pdf = await printed(session, 'ar')
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    const text = pdf.toString('latin1')
    expect(text).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/)
    expect(text).toContain('/StructTreeRoot')
    expect(text).toContain('/Outlines')
    expect(text).toMatch(/\/Lang\s*\(ar-MA\)/)
    expect(text).toMatch(/\/DisplayDocTitle true/)
    expect(text).toMatch(/\/S\s*\/H1/)
    expect(text.toLowerCase()).toContain(Buffer.from('مدينة الرباط', 'utf16le').swap16().toString('hex').toLowerCase())
  })

  it('has a structure of roles that readers of its version know, in the order of the text', async () => {
    const roles = rolesOf(await printed(session, 'ar'))
    expect(roles.filter((role) => !rolesOfPdf14.has(role))).toEqual([])
    expect(roles.filter((role) => ['H1', 'H2', 'L', 'LI', 'BlockQuote', 'Link'].includes(role))).toEqual(
      expect.arrayContaining(['H1', 'H2', 'L', 'LI', 'BlockQuote', 'Link']),
    )
    const emphasised = Buffer.from(
      await session.print('<html lang="fr"><title>T</title><p>Un <strong>mot</strong></p>'),
    )
    expect(rolesOf(emphasised).filter((role) => !rolesOfPdf14.has(role))).toEqual(['Strong'])
  })

  it.skipIf(!withPdfinfo)(
    `has a structure that poppler reads without complaint${withPdfinfo ? '' : ' (skipped: no pdfinfo here)'}`,
    async () => {
      const { stdout, stderr } = spawnSync('pdfinfo', ['-struct', '-'], {
        input: await printed(session, 'ar'),
        encoding: 'utf8',
      })
      expect(stderr).toBe('')
      expect(stdout).toMatch(/^Document\n {2}Art\n {4}H1 /u)
    },
  )

  it('is on A4 with all its typefaces inside', async () => {
    const text = (await printed(session, 'ar')).toString('latin1')
    const fonts = [...text.matchAll(/\/FontName\s*\/\w+\+([\w-]+)/g)].map(([, name]) => name)
    expect(new Set(fonts)).toEqual(
      new Set(['Amiri-Regular', 'Amiri-Bold', 'SourceSerif4-Regular', 'SourceSerif4-Bold']),
    )
    expect(text.match(/\/FontFile2/g)).toHaveLength(fonts.length)
    expect(text).toMatch(/\/MediaBox\s*\[0 0 59[4-6](\.\d+)? 84[12](\.\d+)?\]/)
  })

  it('lets its Arabic letters be copied as the letters that were typed', async () => {
    const letters = lettersOf(await printed(session, 'ar'))
    const typed = new Set(
      plainTextOf(exportedVersion(communique(), 'ar').rows.flatMap((row) => row.blocks)).match(/\p{Script=Arabic}/gu),
    )
    const lost = [...typed].filter((letter) => /\p{L}/u.test(letter) && !letters.has(letter))
    expect(lost).toEqual([])
    expect(lettersOf(await printed(session, 'fr')).has('ط')).toBe(false)
  })

  it.skipIf(!withPdftotext)(
    `gives back the words that were typed${withPdftotext ? '' : ' (skipped: no pdftotext here)'}`,
    async () => {
      for (const language of ['ar', 'fr', 'en']) {
        const typed = wordsOf(plainTextOf(exportedVersion(communique(), language).rows.flatMap((row) => row.blocks)))
        const shown = wordsOf(
          execFileSync('pdftotext', ['-layout', '-', '-'], {
            input: await printed(session, language),
            encoding: 'utf8',
          }),
        )
        const found = typed.filter((word) => shown.includes(word))
        expect(found.length / typed.length, language).toBeGreaterThanOrEqual(0.93)
      }
    },
  )

  it('runs no script and asks for nothing from the network or the disk', async () => {
    const asked: string[] = []
    const server = createServer((request, response) => {
      asked.push(request.url ?? '')
      response.end()
    }).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : 0
    const page = `<!doctype html><html lang="fr"><title>T</title><p id="p">Texte</p><img src="http://127.0.0.1:${port}/a.png">
      <link rel="stylesheet" href="http://127.0.0.1:${port}/a.css"><iframe src="file:///etc/hostname"></iframe>
      <script>document.title = 'taken over'; new Image().src = 'http://127.0.0.1:${port}/script'</script>`
    const pdf = Buffer.from(await session.print(page)).toString('latin1')
    server.close()
    expect(asked).toEqual([])
    expect(pdf).toMatch(/\/Title\s*\(T\)/)
  })

  it('prints one page after another with the same browser', async () => {
    const before = await profiles()
    await printed(session, 'fr')
    await printed(session, 'en')
    expect(await profiles()).toEqual(before)
  })
})

describe.skipIf(!browser)(`a browser that is done${reason}`, () => {
  it('leaves no profile behind', async () => {
    const before = await profiles()
    const session = await createChromiumPrinter().open()
    expect(await profiles()).toHaveLength(before.length + 1)
    await session.close()
    expect(await profiles()).toEqual(before)
  })

  it('is killed when the user cancels in the middle of a page', async () => {
    const stop = new AbortController()
    const session = await createChromiumPrinter().open(stop.signal)
    const printing = session.print('<p>…</p>'.repeat(200_000))
    setTimeout(() => stop.abort(), 50)
    await expect(printing).rejects.toMatchObject({ code: 'CANCELLED' })
    await session.close()
  })

  it('says that it could not print when it dies, and prints when it does not', async () => {
    const session = await createChromiumPrinter({ timeoutMs: 1 })
      .open()
      .catch((error: unknown) => error)
    expect(session).toMatchObject({ code: 'PDF_FAILED', retryable: true })
  })
})

describe('a machine where nothing can print', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'no-browser-'))
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  it('says that there is no browser', async () => {
    await expect(createChromiumPrinter({ browsers: () => only() }).open()).rejects.toMatchObject({
      code: 'PDF_NO_BROWSER',
    })
  })

  it('says that printing failed when the program is no browser, or never answers', async () => {
    const quits = await program('exit 3')
    const hangs = await program('sleep 60')
    await expect(createChromiumPrinter({ browsers: () => only(quits) }).open()).rejects.toMatchObject({
      code: 'PDF_FAILED',
    })
    await expect(createChromiumPrinter({ browsers: () => only(hangs), timeoutMs: 300 }).open()).rejects.toMatchObject({
      code: 'PDF_FAILED',
    })
    const missing = join(folder, 'missing')
    await expect(createChromiumPrinter({ browsers: () => only(missing) }).open()).rejects.toMatchObject({
      code: 'PDF_FAILED',
    })
  })

  it.skipIf(!browser)(`goes on to the next browser when the first does not start${reason}`, async () => {
    const quits = await program('exit 3')
    const browsers = async function* (): AsyncGenerator<FoundBrowser> {
      yield { path: quits, shipped: false, libraries: null }
      if (browser) yield browser
    }
    const session = await createChromiumPrinter({ browsers }).open()
    expect((await session.print('<p>Bonjour</p>')).length).toBeGreaterThan(500)
    await session.close()
  })

  it('uses the browser that the user names and no other', async () => {
    const named = await program('exit 0')
    const found: FoundBrowser[] = []
    for await (const each of findBrowsers({ DRAGOMAN_BROWSER: named, PATH: folder })) found.push(each)
    expect(found).toEqual([{ path: named, shipped: false, libraries: null }])
    expect((await findBrowsers({ DRAGOMAN_BROWSER: join(folder, 'none') }).next()).done).toBe(true)
  })

  it.skipIf(process.platform !== 'linux')('finds an installed browser before the shipped one', async () => {
    const chrome = join(folder, 'google-chrome')
    await writeFile(chrome, '#!/bin/sh\n', { mode: 0o755 })
    expect((await findBrowsers({ PATH: folder }).next()).value).toEqual({
      path: chrome,
      shipped: false,
      libraries: null,
    })
  })

  async function program(line: string): Promise<string> {
    const path = join(folder, `program-${line.replace(/\W/g, '')}`)
    await writeFile(path, `#!/bin/sh\n${line}\n`)
    await chmod(path, 0o755)
    return path
  }
})

async function* only(...paths: string[]): AsyncGenerator<FoundBrowser> {
  for (const path of paths) yield { path, shipped: false, libraries: null }
}

async function printed(session: PdfPrintSession, language: string): Promise<Buffer> {
  return Buffer.from(await session.print(await htmlOf(exportedVersion(communique(), language), { fonts: 'embedded' })))
}

async function profiles(): Promise<readonly string[]> {
  return (await readdir(tmpdir())).filter((name) => name.startsWith('dragoman-print-')).sort()
}

function rolesOf(pdf: Buffer): readonly string[] {
  const elements = pdf.toString('latin1').matchAll(/\/Type \/StructElem\s+\/S \/(\w+)/g)
  return [...elements].map(([, role = '']) => role)
}

/** PDF 1.4, 9.7.4: those that a text may have. */
const rolesOfPdf14: ReadonlySet<string> = new Set(
  'Document Part Art Sect Div BlockQuote NonStruct P H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD Span Quote Link'.split(
    ' ',
  ),
)

function hasProgram(name: string): boolean {
  try {
    execFileSync(name, ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFKC')
    .replace(/[\p{P}\p{S}\p{Cf}]+/gu, ' ')
    .split(/\s+/)
    .filter((word) => word !== '')
}

/** Every character that the fonts of a PDF say their glyphs stand for (ToUnicode maps, PDF 32000-1, 9.10.3). */
function lettersOf(pdf: Buffer): ReadonlySet<string> {
  const letters = new Set<string>()
  for (const map of streamsOf(pdf).filter((stream) => stream.includes('beginbf'))) {
    for (const [, , last = '', code = ''] of map.matchAll(/<([0-9A-F]{4})> <([0-9A-F]{4})> <([0-9A-F]+)>/g)) {
      const first = Number.parseInt(code.slice(-4), 16)
      const from = Number.parseInt(
        map.slice(map.indexOf(`> <${last}> <${code}>`) - 4, map.indexOf(`> <${last}> <${code}>`)),
        16,
      )
      for (let n = 0; n <= Number.parseInt(last, 16) - from; n += 1) letters.add(String.fromCharCode(first + n))
    }
    for (const [, codes = ''] of map.matchAll(/<[0-9A-F]{4}> <([0-9A-F]+)>\n/g)) {
      for (const unit of codes.match(/.{4}/g) ?? []) letters.add(String.fromCharCode(Number.parseInt(unit, 16)))
    }
  }
  return letters
}

function streamsOf(pdf: Buffer): readonly string[] {
  const streams: string[] = []
  for (let at = pdf.indexOf('stream\n'); at >= 0; at = pdf.indexOf('stream\n', at + 1)) {
    if (pdf.subarray(at - 3, at).toString() === 'end') continue
    try {
      streams.push(inflateSync(pdf.subarray(at + 7, pdf.indexOf('endstream', at))).toString('latin1'))
    } catch (error) {
      // A font or a picture that is packed in another way holds no map.
      if (!(error instanceof Error && 'code' in error)) throw error
    }
  }
  return streams
}
