import { workbook } from '#tests/hostile/files/workbook.ts'
import { type Canary, type HostileFile, hostileFiles, opens, refused } from '#tests/hostile/hostile-file.ts'

const table = ['tables-flattened']
const shown = opens(table, { shows: 'harbour' })
const cell = (place: string, text: string): string => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`

/** Workbooks that are imported as texts and attack their reader, reach outside or carry programs. */
export function sheetFiles({ address, host }: Canary): readonly HostileFile[] {
  const formula = (code: string): string => `<row r="2"><c r="A2" t="str"><f>${code}</f><v>shown</v></c></row>`
  return hostileFiles('xlsx as a text', 'release.xlsx', [
    ['entities', () => workbook({ prologue: '<!DOCTYPE x [<!ENTITY a "ha">]>', second: '&a;' }), refused('XML_UNSAFE')],
    [
      'a file as an entity',
      () => workbook({ prologue: '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>', second: '&a;' }),
      refused('XML_UNSAFE'),
    ],
    [
      'a cell in column 2,000,000,000',
      () => workbook({ rows: `<row r="2">${cell('ZZZZZZZ2', 'far')}</row>` }),
      refused('FILE_DAMAGED'),
    ],
    [
      'a row with the number 99999999999',
      () => workbook({ rows: `<row r="99999999999">${cell('A99999999999', 'far')}</row>` }),
      refused('FILE_DAMAGED'),
    ],
    [
      'a formula that starts a program',
      () => workbook({ rows: formula("cmd|'/c calc'!A1") }),
      opens(table, { shows: 'shown', hides: 'calc' }),
    ],
    [
      'a formula that asks an address',
      () => workbook({ rows: formula(`WEBSERVICE("${address}")`) }),
      opens(table, { shows: 'shown', hides: address }),
    ],
    [
      'a bomb in a drawing',
      () => workbook({ more: [{ name: 'xl/media/1.bmp', content: new Uint8Array(40 * 1024 * 1024) }] }),
      refused('ARCHIVE_BOMB'),
    ],
    [
      'a workbook elsewhere',
      () =>
        workbook({
          more: [{ name: 'xl/externalLinks/externalLink1.xml', content: `<x href="http://${host}/a.xlsx"/>` }],
        }),
      opens(table, { shows: 'harbour', hides: host }),
    ],
    [
      'macros',
      () => workbook({ more: [{ name: 'xl/vbaProject.bin', content: 'struck' }] }),
      opens(table, { shows: 'harbour', hides: 'struck' }),
    ],
    [
      'markup in a cell',
      () => workbook({ second: '&lt;script&gt;struck()&lt;/script&gt;' }),
      opens(table, { shows: '<script>struck()</script>' }),
    ],
    ['a share in a cell', () => workbook({ second: `\\\\${host}\\a` }), opens(table, { shows: 'harbour' })],
    [
      'a cell of 300,000 lines',
      () => workbook({ second: 'a\n'.repeat(300_000) }),
      opens(['cut-short', ...table], { shows: 'harbour' }),
    ],
    [
      'cells merged a million times',
      () => workbook({ tail: `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(10_000)}</mergeCells>` }),
      shown,
    ],
  ])
}
