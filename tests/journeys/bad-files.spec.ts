import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Document, Packer, Paragraph } from 'docx'
import { expect, test } from 'playwright/test'
import { arabic, linesOf, plainText } from '#tests/fixtures/import/releases.ts'
import { writeZip } from '#tests/fixtures/import/write-zip.ts'
import { startWebDesk, type WebDesk } from '#tests/support/web-desk.ts'

const good = 'خبر.txt'

/** What comes by mail, and the code of the sentence it deserves. */
const bad: Readonly<Record<string, string>> = {
  'empty.docx': 'FILE_EMPTY',
  'huge.txt': 'FILE_TOO_LARGE',
  'letter.docx': 'FILE_MISLABELLED',
  'photo.txt': 'FILE_MISLABELLED',
  'secret.docx': 'FILE_PASSWORD_PROTECTED',
  'old.doc': 'FILE_TYPE_OLD_WORD',
  'bomb.docx': 'ARCHIVE_BOMB',
  'cut.docx': 'ARCHIVE_DAMAGED',
  'laughs.docx': 'XML_UNSAFE',
  'scan.pdf': 'FILE_DAMAGED',
  'photo.png': 'FILE_UNSUPPORTED',
  'blank.txt': 'FILE_NO_TEXT',
  'noise.txt': 'TEXT_ENCODING_UNKNOWN',
  'cut.release': 'ARCHIVE_DAMAGED',
  'other.release': 'FORMAT_INVALID',
}

let desk: WebDesk
let folder: string

test.beforeEach(async () => {
  desk = await startWebDesk()
  folder = await mkdtemp(join(tmpdir(), 'dragoman-mail-'))
})
test.afterEach(async () => {
  await desk.remove()
  await rm(folder, { recursive: true, force: true })
})

for (const language of ['en', 'fr', 'ar'] as const) {
  test(`each bad file is named with cause and remedy, and the good one among them is imported (${language})`, async ({
    browser,
  }) => {
    const names = await writeMail(folder)
    const context = await browser.newContext({ locale: language })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (said) => {
      if (said.type() === 'error') complaints.push(said.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(desk.address())
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await page.locator('input[type=file]').setInputFiles(names.map((name) => join(folder, name)))
    const files = page.locator('.import-files li')
    await expect(files).toHaveCount(names.length)
    await expect(files.locator('svg.muted')).toHaveCount(0, { timeout: 60_000 })

    const sentences = await sentencesIn(language)
    for (const [name, code] of Object.entries(bad)) {
      await files.filter({ hasText: name }).getByRole('button').first().click()
      const notice = page.getByRole('dialog').getByRole('alert')
      const said = (await notice.textContent()) ?? ''
      const { message, remedy } = sentences[code] ?? { message: `no sentence for ${code}`, remedy: '' }
      for (const piece of message.split(/\{\{\w+\}\}/u)) expect(said, `${name}: ${code}`).toContain(piece)
      expect(said, name).toContain(name)
      expect(said, name).toContain(remedy)
    }
    await files.filter({ hasText: good }).getByRole('button').first().click()
    await expect(page.locator('.part').first()).toContainText(arabic.headline)
    await page.getByRole('dialog').locator('.button.primary').click()
    // What was refused is told once more, beside what became of the good one.
    await expect(page.locator('.import-report li')).toHaveCount(names.length)
    await expect(page.locator('.import-report .err')).toHaveCount(names.length - 1)
    await page.locator('.import-report li .button').click()
    await expect(page.locator('.pane .row').first()).toHaveText(arabic.headline)
    await page.locator('.rail-button').first().click()
    await expect(page.locator('button.release-title')).toHaveText([arabic.headline])
    expect(complaints).toEqual([])
    await context.close()
  })
}

async function writeMail(into: string): Promise<readonly string[]> {
  const word = await Packer.toBuffer(
    new Document({ sections: [{ children: linesOf(arabic).map((text) => new Paragraph(text)) }] }),
  )
  const png = Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), Buffer.alloc(4000, 7)])
  const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
  const laughs = `<!DOCTYPE w:document [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`
  const contents: Readonly<Record<string, Uint8Array | string>> = {
    'empty.docx': '',
    'letter.docx': 'Dear colleagues, please find the release in this letter.',
    'photo.txt': png,
    'secret.docx': compoundFile('EncryptionInfo', 'EncryptedPackage'),
    'old.doc': compoundFile('WordDocument'),
    'bomb.docx': writeZip([
      { name: '[Content_Types].xml', content: types },
      { name: 'word/document.xml', content: new Uint8Array(64 * 1024 * 1024) },
    ]),
    'cut.docx': word.subarray(0, Math.floor(word.length / 2)),
    'laughs.docx': writeZip([
      { name: '[Content_Types].xml', content: types },
      {
        name: '_rels/.rels',
        content:
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      },
      { name: 'word/document.xml', content: laughs },
    ]),
    'scan.pdf': '%PDF-1.7\n%âãÏÓ\n1 0 obj\n',
    'photo.png': png,
    'blank.txt': ' \n\n \u00a0 \n',
    'noise.txt': Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919 + (index >> 3) * 31) % 256),
    'cut.release': word.subarray(0, Math.floor(word.length / 2)),
    'other.release': writeZip([{ name: 'mimetype', content: 'application/nothing-known' }]),
    [good]: plainText(arabic),
  }
  for (const [name, content] of Object.entries(contents)) await writeFile(join(into, name), content)
  const huge = await open(join(into, 'huge.txt'), 'w')
  await huge.truncate(101 * 1024 * 1024)
  await huge.close()
  return [...Object.keys(bad), good]
}

/** The container of old Office files, in which new ones are kept too once they have a password. */
function compoundFile(...streams: readonly string[]): Uint8Array {
  const names = streams.map((name) => Buffer.from(name.padEnd(32, '\0'), 'utf16le'))
  return Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), ...names, Buffer.alloc(512)])
}

async function sentencesIn(language: string): Promise<Readonly<Record<string, { message: string; remedy: string }>>> {
  const path = fileURLToPath(new URL(`../../shared/messages/${language}/errors.json`, import.meta.url))
  // The file's own tests hold its shape.
  return JSON.parse(await readFile(path, 'utf8')) as Record<string, { message: string; remedy: string }>
}
