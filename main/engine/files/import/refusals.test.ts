import { describe, expect, it } from 'vitest'
import { importBudget } from '#engine/files/import/import-budget.ts'
import { importBytes } from '#engine/files/import/import-file.ts'
import { english, plainText } from '#tests/fixtures/import/releases.ts'
import { wordEntries, wordParagraph, writeZip, type ZipEntry } from '#tests/fixtures/import/write-zip.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const refused = (name: string, bytes: Uint8Array, code: string, found?: string): Promise<void> =>
  expect(importBytes({ name, bytes })).rejects.toMatchObject({
    code,
    values: found === undefined ? { file: name } : { file: name, found },
  })
const opens = (name: string, bytes: Uint8Array): Promise<void> =>
  expect(importBytes({ name, bytes })).resolves.toMatchObject({ fileName: name })

const word = (body = wordParagraph(english.body), prologue = ''): ZipEntry[] => wordEntries(body, prologue)
const ole = (...streams: string[]): Uint8Array =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(504),
    ...streams.map((stream) => Buffer.from(`${stream}\0`, 'utf16le')),
  ])
const rtf = utf8('{\\rtf1\\ansi Hello}')
const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')

describe('files that are not what they seem', () => {
  it('opens the honest ones', async () => {
    await opens('a.txt', utf8(plainText(english)))
    await opens('a.docx', writeZip(word()))
    await opens('a.html', utf8(`<p>${english.body}</p><p>${english.about}</p>`))
    await opens('a.md', utf8(`# ${english.headline}`))
  })

  it.each([
    ['a.docx', utf8(plainText(english)), 'FILE_MISLABELLED', 'TXT'],
    ['a.docx', utf8(`<!DOCTYPE html><html><body><p>${english.body}</p></body></html>`), 'FILE_MISLABELLED', 'HTML'],
    ['a.docx', png, 'FILE_MISLABELLED', 'PNG'],
    ['a.docx', writeZip([{ name: 'readme.txt', content: 'x' }]), 'FILE_MISLABELLED', 'ZIP'],
    [
      'a.docx',
      writeZip([
        { name: '[Content_Types].xml', content: '<Types/>' },
        { name: 'ppt/presentation.xml', content: '<presentation/>' },
      ]),
      'FILE_MISLABELLED',
      'PPTX',
    ],
    ['a.txt', png, 'FILE_MISLABELLED', 'PNG'],
    ['a.docx', ole('WordDocument'), 'FILE_TYPE_OLD_WORD', 'DOC'],
    ['a.doc', ole('WordDocument'), 'FILE_TYPE_OLD_WORD', 'DOC'],
    ['a.txt', rtf, 'FILE_MISLABELLED', 'RTF'],
    ['a.rtf', utf8(plainText(english)), 'FILE_MISLABELLED', 'TXT'],
    ['a.png', png, 'FILE_UNSUPPORTED', 'PNG'],
    ['a.zip', writeZip([{ name: 'readme.txt', content: 'x' }]), 'FILE_UNSUPPORTED', 'ZIP'],
    ['a.xls', ole('Workbook'), 'FILE_UNSUPPORTED', 'XLS'],
    ['a.csv', utf8('a,b\n1,2\n'), 'FILE_UNSUPPORTED', 'CSV'],
    ['a.dat', utf8('<?xml version="1.0"?><rss version="2.0"/>'), 'FILE_UNSUPPORTED', 'XML'],
  ])('%s holding something else is refused by name (%#)', async (name, bytes, code, found) => {
    await refused(name, bytes, code, found)
  })

  it('refuses what is empty, blank or without any text', async () => {
    await refused('a.txt', new Uint8Array(), 'FILE_EMPTY')
    await refused('a.docx', new Uint8Array(), 'FILE_EMPTY')
    await refused('a.txt', utf8(' \n\t\r\n \u00a0'), 'FILE_NO_TEXT')
    await refused('a.txt', Buffer.from([0xef, 0xbb, 0xbf]), 'FILE_NO_TEXT')
    await refused('a.html', utf8('<html><body><img src="x.png"><script>text()</script></body></html>'), 'FILE_NO_TEXT')
    await refused('a.docx', writeZip(word('<w:p/>')), 'FILE_NO_TEXT')
  })

  it('refuses bytes that are no text', async () => {
    const noise = Uint8Array.from({ length: 4_000 }, (_, index) => (index * 7919 + (index >> 3) * 31) % 256)
    await refused('a.txt', noise, 'TEXT_ENCODING_UNKNOWN')
  })

  it('refuses more than a hundred megabytes before reading them', async () => {
    await expect(
      importBytes({ name: 'a.txt', bytes: new Uint8Array(importBudget.fileBytes + 1) }),
    ).rejects.toMatchObject({ code: 'FILE_TOO_LARGE' })
  })
})

describe('packages', () => {
  it('asks for the password to be taken off', async () => {
    await refused('a.docx', ole('EncryptionInfo', 'EncryptedPackage'), 'FILE_PASSWORD_PROTECTED')
    await refused('a.docx', writeZip(word().map((entry) => ({ ...entry, flags: 1 }))), 'FILE_PASSWORD_PROTECTED')
  })

  it('refuses damage: cut short, bytes changed, parts missing', async () => {
    const whole = Buffer.from(writeZip(word(wordParagraph(english.body).repeat(50))))
    await opens('a.docx', whole)
    for (const share of [0.1, 0.5, 0.9, 0.99])
      await refused('a.docx', whole.subarray(0, whole.length * share), 'ARCHIVE_DAMAGED')
    const changed = Buffer.from(whole)
    const at = changed.indexOf('word/document.xml') + 60
    changed.writeUInt8(changed.readUInt8(at) ^ 0xff, at)
    await expect(importBytes({ name: 'a.docx', bytes: changed })).rejects.toMatchObject({
      code: expect.stringMatching(/^(?:ARCHIVE|XML)_DAMAGED$/u),
    })
    await refused('a.docx', writeZip(word().filter((entry) => entry.name !== 'word/document.xml')), 'FILE_DAMAGED')
    await refused('a.docx', writeZip(word().filter((entry) => entry.name !== '[Content_Types].xml')), 'FILE_DAMAGED')
  })

  it('refuses bombs wherever they lie and whatever size they claim', async () => {
    const zeros = new Uint8Array(40 * 1024 * 1024)
    await refused('a.docx', writeZip([...word(), { name: 'word/media/image1.bmp', content: zeros }]), 'ARCHIVE_BOMB')
    await refused(
      'a.docx',
      writeZip([...word(), { name: 'word/media/image1.bmp', content: zeros, claimedSize: 10 }]),
      'ARCHIVE_BOMB',
    )
    await refused(
      'a.docx',
      writeZip(word(`<w:p><w:r><w:t>${'a'.repeat(8 * 1024 * 1024)}</w:t></w:r></w:p>`)),
      'ARCHIVE_BOMB',
    )
    const image = new Uint8Array(1000)
    await refused(
      'a.docx',
      writeZip([
        ...word(),
        ...Array.from({ length: 5_001 }, (_, index) => ({ name: `word/media/${index}`, content: image })),
      ]),
      'ARCHIVE_BOMB',
    )
    await refused(
      'a.docx',
      writeZip([
        ...word(),
        { name: 'm1', content: image },
        ...Array.from({ length: 9 }, () => ({ name: 'm1', content: image, sharesBytesOf: 3 })),
      ]),
      'ARCHIVE_BOMB',
    )
  })

  it('opens a document whose picture repeats much, and one with many pictures', async () => {
    await opens('a.docx', writeZip([...word(), { name: 'word/media/image1.bmp', content: new Uint8Array(900_000) }]))
    await opens(
      'a.docx',
      writeZip([
        ...word(),
        ...Array.from({ length: 700 }, (_, index) => ({ name: `word/media/${index}.png`, content: 'png' })),
      ]),
    )
  })

  it('refuses packages that show different programs different texts', async () => {
    const other = { name: 'word/document.xml', content: '<x/>' }
    await refused('a.docx', writeZip([...word(), other]), 'ARCHIVE_UNSAFE')
    await refused('a.docx', writeZip([...word(), { ...other, name: 'Word/Document.xml' }]), 'ARCHIVE_UNSAFE')
    await refused(
      'a.docx',
      writeZip(word().map((entry) => ({ ...entry, localName: entry.name.replace('document', 'evilment') }))),
      'ARCHIVE_UNSAFE',
    )
    await opens(
      'a.docx',
      writeZip([...word(), { name: 'docProps/thumb.txt', content: 'a' }, { name: 'docProps/thumb.txt', content: 'b' }]),
    )
  })

  it('takes no name in a package for a path', async () => {
    await opens(
      'a.docx',
      writeZip([
        ...word(),
        { name: '../../../../tmp/dragoman-canary', content: 'x' },
        { name: '/etc/x', content: 'x' },
        { name: 'C:\\x', content: 'x' },
      ]),
    )
  })
})

describe('XML', () => {
  it('refuses document types, entities and parameter entities', async () => {
    const lol = '<!DOCTYPE w:document [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    await refused('a.docx', writeZip(word(wordParagraph('&b;'), lol)), 'XML_UNSAFE')
    await refused(
      'a.docx',
      writeZip(word(wordParagraph('&x;'), '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>')),
      'XML_UNSAFE',
    )
    await refused(
      'a.docx',
      writeZip(word(wordParagraph('x'), '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">')),
      'XML_UNSAFE',
    )
    await refused('a.html', utf8('<!DOCTYPE html [<!ENTITY x "y">]><html><body><p>&x;</p></body></html>'), 'XML_UNSAFE')
    await opens('a.docx', writeZip(word(wordParagraph('Smith &amp; Sons &#8211; &lt;harbour&gt;'))))
    await opens(
      'a.html',
      utf8(
        '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html><body><p>Text</p></body></html>',
      ),
    )
  })

  it('refuses XML that is not well-formed, too deep or too wide', async () => {
    await refused('a.docx', writeZip(word('<w:p><w:r><w:t>open')), 'XML_DAMAGED')
    await refused('a.docx', writeZip(word(wordParagraph('&nbsp;'))), 'XML_DAMAGED')
    const nested = (depth: number): string =>
      `${'<w:sdt><w:sdtContent>'.repeat(depth)}${wordParagraph(english.body)}${'</w:sdtContent></w:sdt>'.repeat(depth)}`
    await opens('a.docx', writeZip(word(nested(50))))
    await refused('a.docx', writeZip(word(nested(20_000))), 'XML_DAMAGED')
    const wide = Array.from({ length: 2_000 }, (_, index) => `a${index}="1"`).join(' ')
    await refused('a.docx', writeZip(word(`<w:p ${wide}/>${wordParagraph('x')}`)), 'XML_DAMAGED')
    await refused(
      'a.docx',
      writeZip(
        word().map((entry) =>
          entry.name === 'word/document.xml' ? { ...entry, content: Buffer.from([0x3c, 0xff, 0xfe, 0x3e]) } : entry,
        ),
      ),
      'XML_DAMAGED',
    )
  })
})
