import { english, plainText } from '#tests/fixtures/import/releases.ts'
import { odtEntries, odtParagraph } from '#tests/fixtures/import/write-odt.ts'
import { wordEntries, wordParagraph, writeZip } from '#tests/fixtures/import/write-zip.ts'
import { type Expected, type HostileFile, hostileFiles, refused, utf8 } from '#tests/hostile/hostile-file.ts'

/** Files that are not what their names say, are locked, or hold nothing. */
export function wrongContentFiles(): readonly HostileFile[] {
  return cases.flatMap(([name, id, content, expects]) => hostileFiles(name, name, [[id, () => content, expects]]))
}

const package_ = (...names: readonly string[]): Uint8Array =>
  writeZip([{ name: '[Content_Types].xml', content: '<Types/>' }, ...names.map((name) => ({ name, content: '<x/>' }))])
const hex = (digits: string): Uint8Array => Buffer.concat([Buffer.from(digits, 'hex'), Buffer.alloc(4_000, 7)])
const ole = (...streams: readonly string[]): Uint8Array =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(504),
    ...streams.map((stream) => Buffer.from(stream.padEnd(32, '\0'), 'utf16le')),
    Buffer.alloc(512),
  ])
const png = hex('89504e470d0a1a0a0000000d49484452')
const mislabelled = refused('FILE_MISLABELLED')
const noText = refused('FILE_NO_TEXT')

const cases: readonly (readonly [name: string, id: string, content: Uint8Array | string, expects: Expected])[] = [
  [
    'locked.docx',
    'a container with a password',
    ole('EncryptionInfo', 'EncryptedPackage'),
    refused('FILE_PASSWORD_PROTECTED'),
  ],
  ['locked.odt', 'a container with a password', ole('EncryptedPackage'), refused('FILE_PASSWORD_PROTECTED')],
  ['old.docx', 'a Word 97 document', ole('WordDocument'), refused('FILE_TYPE_OLD_WORD')],
  ['macro.doc', 'a Word 97 document with macros', ole('WordDocument', 'Macros', 'VBA'), refused('FILE_TYPE_OLD_WORD')],
  ['budget.docx', 'an Excel 97 workbook', ole('Workbook'), mislabelled],
  ['slides.txt', 'a PowerPoint 97 file', ole('PowerPoint Document'), mislabelled],
  ['thing.docx', 'a container of nothing', ole(), mislabelled],
  ['cut.docx', 'a container of eight bytes', Buffer.from('d0cf11e0a1b11ae1', 'hex'), mislabelled],
  ['scan.docx', 'a PDF of its first lines', utf8('%PDF-1.7\n%âãÏÓ\n1 0 obj\n'), refused('FILE_DAMAGED')],
  ['photo.docx', 'a PNG', png, mislabelled],
  ['photo.txt', 'a PNG', png, mislabelled],
  ['photo.html', 'a JPEG', hex('ffd8ffe000104a464946'), mislabelled],
  ['photo.odt', 'a GIF', hex('474946383961'), mislabelled],
  ['release.docx', 'a packed stream', hex('1f8b0800'), mislabelled],
  ['release.txt', 'a program for Windows', hex('4d5a9000'), mislabelled],
  ['release.md', 'a program for Linux', hex('7f454c46'), mislabelled],
  ['release.html', 'a film', hex('0000001c66747970'), mislabelled],
  ['release.docx', 'slides', package_('ppt/presentation.xml'), mislabelled],
  ['release.docx', 'a book', package_('META-INF/container.xml'), mislabelled],
  ['release.docx', 'any package', writeZip([{ name: 'readme.txt', content: 'x' }]), mislabelled],
  ['release.txt', 'a Word document', writeZip(wordEntries(wordParagraph(english.body))), mislabelled],
  [
    'release.odt',
    'an OpenDocument workbook',
    writeZip(odtEntries(odtParagraph('x'), { type: 'application/vnd.oasis.opendocument.spreadsheet' })),
    mislabelled,
  ],
  ['release.docx', 'plain text', plainText(english), mislabelled],
  ['release.docx', 'a page', `<!doctype html><p>${english.body}</p>`, mislabelled],
  ['release.txt', 'no byte at all', '', refused('FILE_EMPTY')],
  ['release.docx', 'no byte at all', '', refused('FILE_EMPTY')],
  ['release.odt', 'no byte at all', '', refused('FILE_EMPTY')],
  ['release.xlf', 'no byte at all', '', refused('FILE_EMPTY')],
  ['release.txt', 'one space', ' ', noText],
  ['release.txt', 'nothing but a byte order mark', Buffer.from('efbbbf', 'hex'), noText],
  ['release.txt', 'invisible signs only', '\u200b\u200e\u2060\ufeff'.repeat(50), noText],
  ['release.docx', 'no paragraph with text', writeZip(wordEntries('<w:p/>')), noText],
  ['release.odt', 'no paragraph with text', writeZip(odtEntries(odtParagraph(''))), noText],
]
