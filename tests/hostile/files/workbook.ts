import { writeZip, type ZipEntry } from '#tests/fixtures/import/write-zip.ts'

interface Sheet {
  readonly prologue?: string
  readonly second?: string
  readonly head?: string
  readonly rows?: string
  readonly tail?: string
  readonly more?: readonly ZipEntry[]
}

/** The smallest workbook with a row of two cells, and whatever else a test puts into it. */
export function workbook({
  prologue = '',
  second = 'port',
  head = '',
  rows = '',
  tail = '',
  more = [],
}: Sheet = {}): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const relations = (type: string, target: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/${type}" Target="${target}"/></Relationships>`
  const cell = (place: string, text: string): string => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`
  return writeZip([
    {
      name: '[Content_Types].xml',
      content:
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    },
    { name: '_rels/.rels', content: relations('officeDocument', 'xl/workbook.xml') },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="__proto__" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    { name: 'xl/_rels/workbook.xml.rels', content: relations('worksheet', 'worksheets/sheet1.xml') },
    {
      name: 'xl/worksheets/sheet1.xml',
      content: `${prologue}<worksheet xmlns="${main}">${head}<sheetData><row r="1">${cell('A1', 'harbour')}${cell('B1', second)}</row>${rows}</sheetData>${tail}</worksheet>`,
    },
    ...more,
  ])
}
