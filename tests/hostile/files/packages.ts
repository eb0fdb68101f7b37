import { english } from '#tests/fixtures/import/releases.ts'
import { wordEntries, wordParagraph, writeZip, type ZipEntry } from '#tests/fixtures/import/write-zip.ts'
import { asLink, changeZip } from '#tests/hostile/change-zip.ts'
import { type Canary, type HostileFile, hostileFiles, opens, refused } from '#tests/hostile/hostile-file.ts'

const mebibyte = 1024 * 1024
const parts = wordEntries(wordParagraph(english.body))
const honest = writeZip(parts)
const mainPart = 2
const shown = opens([], { shows: english.body })

/** Packages that lie about their names, their sizes or their places; all hold an honest Word document. */
export function packageFiles(canary: Canary): readonly HostileFile[] {
  const withPart = (part: ZipEntry, comment?: string) => () => writeZip([...parts, part], comment)
  const named = (name: string) => withPart({ name, content: 'canary' })
  const { fileName, host } = canary
  return hostileFiles('package', 'release.docx', [
    ['a name that climbs', named(`../../../../../../tmp/${fileName}`), shown],
    ['a name that climbs from inside', named(`word/../../../${fileName}`), shown],
    ['an absolute name', named(`/tmp/${fileName}`), shown],
    ['a name with backslashes', named(`..\\..\\${fileName}`), shown],
    ['a name with a drive', named(`C:\\${fileName}`), shown],
    ['a name on a share', named(`\\\\${host}\\share\\${fileName}`), shown],
    ['a name with NUL', named(`${fileName}\0.xml`), shown],
    ['names of devices', () => writeZip([...parts, ...['CON', 'NUL.txt', 'LPT1'].map(empty)]), shown],
    ['a name that is an address', named(`file:///tmp/${fileName}`), shown],
    ['a name that is turned around', named('word/\u202elmx.tnemucod'), shown],
    ['a name of 60,000 letters', named('a'.repeat(60_000)), shown],
    ['no name', named(''), shown],
    [
      'names of the prototype',
      () => writeZip([...parts, ...['__proto__', 'constructor', 'toString'].map(empty)]),
      shown,
    ],
    ['a name of no encoding', () => badlyNamed(), shown],
    ['a symbolic link', () => asLink(writeZip([...parts, { name: 'word/a', content: '/etc/passwd' }]), 3), shown],
    ['a symbolic link for a text', () => asLink(linked(), mainPart), refused('XML_DAMAGED')],
    ['a part twice', withPart({ name: 'word/document.xml', content: '<x/>' }), refused('ARCHIVE_UNSAFE')],
    ['a part twice but for case', withPart({ name: 'WORD/Document.xml', content: '<x/>' }), refused('ARCHIVE_UNSAFE')],
    [
      'a part twice but for the slash',
      withPart({ name: 'word\\document.xml', content: '<x/>' }),
      refused('ARCHIVE_UNSAFE'),
    ],
    ['another name where it lies', () => renamed(), refused('ARCHIVE_UNSAFE')],
    ['another list of parts in its comment', () => twoEnds(), refused('ARCHIVE_UNSAFE')],
    ['fewer parts than there are', () => counted(2), refused('FILE_DAMAGED')],
    ['more parts than there are', () => counted(4), refused('ARCHIVE_DAMAGED')],
    [
      'its list beyond its end',
      () => changeZip(honest, (view, _, end) => view.setUint32(end + 16, 0xfffffff0, true)),
      refused('ARCHIVE_DAMAGED'),
    ],
    [
      'its list before its start',
      () => changeZip(honest, (view, _, end) => view.setUint32(end + 16, 0, true)),
      refused('ARCHIVE_DAMAGED'),
    ],
    [
      'sizes that are elsewhere',
      () => changeZip(honest, (view, _, end) => view.setUint16(end + 10, 0xffff, true)),
      refused('ARCHIVE_DAMAGED'),
    ],
    ['a bomb in a picture', withPart({ name: 'word/media/1.bmp', content: zeros(40) }), refused('ARCHIVE_BOMB')],
    [
      'a bomb that claims ten bytes',
      withPart({ name: 'word/media/1.bmp', content: zeros(40), claimedSize: 10 }),
      refused('ARCHIVE_BOMB'),
    ],
    [
      'a bomb in the text',
      () => writeZip(wordEntries(wordParagraph('a'.repeat(8 * mebibyte)))),
      refused('ARCHIVE_BOMB'),
    ],
    [
      'a bomb in a part that nobody reads',
      withPart({ name: 'customXml/x.xml', content: zeros(40) }),
      refused('ARCHIVE_BOMB'),
    ],
    [
      'parts of four bytes that claim four gigabytes',
      withPart({ name: 'word/a', content: 'abcd', claimedSize: 0xfffffffe }),
      shown,
    ],
    ['one part over its measure', withPart({ name: 'word/media/1.bmp', content: tamed(130) }), refused('ARCHIVE_BOMB')],
    ['5,001 parts', () => writeZip([...parts, ...numbered(4_998 + 1)]), refused('ARCHIVE_BOMB')],
    ['60,000 parts', () => writeZip([...parts, ...numbered(60_000)]), refused('ARCHIVE_BOMB')],
    [
      'a thousand parts in one place',
      () => writeZip([...parts, { name: 'm', content: noise(mebibyte) }, ...overlapping(1_000)]),
      refused('ARCHIVE_BOMB'),
    ],
    ['packages in packages', withPart({ name: 'word/media/1.zip', content: nested(12) }), shown],
    [
      'a password on all parts',
      () => writeZip(parts.map((part) => ({ ...part, flags: 1 }))),
      refused('FILE_PASSWORD_PROTECTED'),
    ],
    [
      'a strong password',
      () => writeZip(parts.map((part) => ({ ...part, flags: 0x40 }))),
      refused('FILE_PASSWORD_PROTECTED'),
    ],
    [
      'a password on a picture',
      withPart({ name: 'word/media/1.png', content: 'x', flags: 1 }),
      refused('FILE_PASSWORD_PROTECTED'),
    ],
    [
      'a password told only where the part lies',
      () => changeZip(honest, (view, entries) => view.setUint16((entries[mainPart]?.local ?? 0) + 6, 1, true)),
      refused('FILE_PASSWORD_PROTECTED'),
    ],
    ['AES', () => method(99), refused('FILE_PASSWORD_PROTECTED')],
    ['a packing of its own', () => method(12), refused('ARCHIVE_DAMAGED')],
    [
      'a wrong sum',
      () => changeZip(honest, (view, entries) => view.setUint32((entries[mainPart]?.directory ?? 0) + 16, 1, true)),
      refused('ARCHIVE_DAMAGED'),
    ],
    [
      'rubbish for a packed text',
      () => changeZip(honest, (view, entries) => rubbish(view, (entries[mainPart]?.local ?? 0) + 60, 40)),
      refused('ARCHIVE_DAMAGED'),
    ],
    ...[
      ['its first header', 10],
      ['its first name', 40],
      ['its first part', 80],
      ['its list', honest.length - 100],
      ['its end', honest.length - 10],
      ['its last byte', honest.length - 1],
    ].map(
      ([where, length]) =>
        [`cut in ${where}`, () => honest.subarray(0, Number(length)), refused('ARCHIVE_DAMAGED')] as const,
    ),
    [
      'rubbish before it',
      () => Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(96), honest]),
      refused('ARCHIVE_DAMAGED'),
    ],
    ['rubbish behind it', () => Buffer.concat([honest, Buffer.alloc(70_000, 7)]), refused('ARCHIVE_DAMAGED')],
    ['nothing but its end', () => writeZip([]), refused('FILE_MISLABELLED')],
    ['nothing but its first four bytes', () => honest.subarray(0, 4), refused('ARCHIVE_DAMAGED')],
  ])
}

const empty = (name: string): ZipEntry => ({ name, content: '', stored: true })
const zeros = (mebibytes: number): Uint8Array => new Uint8Array(mebibytes * mebibyte)
const numbered = (count: number): ZipEntry[] =>
  Array.from({ length: count }, (_, index) => empty(`word/media/${index}`))
const overlapping = (count: number): ZipEntry[] =>
  Array.from({ length: count }, () => ({ name: 'm', content: '', sharesBytesOf: 3 }))

/** Bytes that do not pack, the same ones in each run. */
function noise(length: number): Uint8Array {
  let state = 0x2545f491
  return Uint8Array.from({ length }, () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return state & 0xff
  })
}

/** So many mebibytes that pack about 50:1, below what counts as a bomb by its ratio. */
function tamed(mebibytes: number): Uint8Array {
  const bytes = zeros(mebibytes)
  const grain = noise(1_300)
  for (let at = 0; at < bytes.length; at += 65_536) bytes.set(grain.subarray(0, Math.min(1_300, bytes.length - at)), at)
  return bytes
}

function nested(depth: number): Uint8Array {
  let inner = writeZip([{ name: 'a', content: zeros(1) }])
  for (let level = 1; level < depth; level += 1)
    inner = writeZip([
      { name: 'a.zip', content: inner },
      { name: 'b.zip', content: inner },
    ])
  return inner
}

function badlyNamed(): Uint8Array {
  const name = Buffer.from('word/xxxx')
  const bytes = Buffer.from(writeZip([...parts, { name: 'word/xxxx', content: '' }]))
  for (let at = bytes.indexOf(name); at >= 0; at = bytes.indexOf(name, at)) bytes.write('fffefdfc', at + 5, 'hex')
  return bytes
}

const linked = (): Uint8Array =>
  writeZip(parts.map((part, index) => (index === mainPart ? { ...part, content: '/etc/passwd' } : part)))
const renamed = (): Uint8Array =>
  writeZip(parts.map((part) => ({ ...part, localName: part.name.replace('document', 'evilment') })))

/** The real end calls a second one its comment; who looks from behind finds the second one first. */
function twoEnds(): Uint8Array {
  const real = changeZip(honest, (view, _, end) => view.setUint16(end + 20, 22, true))
  return Buffer.concat([real, honest.subarray(honest.length - 22)])
}

const counted = (count: number): Uint8Array =>
  changeZip(honest, (view, _, end) => {
    view.setUint16(end + 8, count, true)
    view.setUint16(end + 10, count, true)
  })

const method = (number: number): Uint8Array =>
  changeZip(honest, (view, entries) => {
    view.setUint16((entries[mainPart]?.directory ?? 0) + 10, number, true)
    view.setUint16((entries[mainPart]?.local ?? 0) + 8, number, true)
  })

function rubbish(view: DataView, from: number, length: number): void {
  for (let at = from; at < from + length; at += 1) view.setUint8(at, 0xff)
}
