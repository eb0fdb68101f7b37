import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { importBytes } from '#engine/files/import/import-file.ts'
import type { ImportedDocument } from '#shared/model/imported-document.ts'
import { plainTextOf } from '#shared/model/rich-text.ts'
import { arabic, english, french, linesOf } from '#tests/fixtures/import/releases.ts'
import { odtEntries, odtParagraph } from '#tests/fixtures/import/write-odt.ts'
import { writeZip } from '#tests/fixtures/import/write-zip.ts'

type Rows = readonly (readonly string[])[]
type Columns = readonly (string | null)[]

const word = async (rows: Rows, { before = [], after = [] }: { before?: string[]; after?: string[] } = {}) => {
  const paragraph = (text: string): Paragraph =>
    new Paragraph({ children: [new TextRun({ text, bold: text.startsWith('*') })] })
  const table = new Table({
    rows: rows.map(
      (row) =>
        new TableRow({ children: row.map((text) => new TableCell({ children: text.split('\n').map(paragraph) })) }),
    ),
  })
  const children = [...before.map(paragraph), table, ...after.map(paragraph)]
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })))
}
const sheet = (rows: Rows): Promise<Uint8Array> =>
  writeXlsx({ sheets: [{ name: 'Release', rows: rows.map((row) => [...row]) }] })

const read = async (
  bytes: Uint8Array | Promise<Uint8Array>,
  columns?: Columns,
  name = 'a.docx',
): Promise<ImportedDocument> => importBytes({ name, bytes: await bytes, ...(columns ? { columns } : {}) })
const rowsOf = ({ parts, otherLanguages = [] }: ImportedDocument): Rows =>
  parts.map(({ blocks, others }) => [
    plainTextOf(blocks),
    ...otherLanguages.map((language) => plainTextOf(others?.[language] ?? [])),
  ])
const languagesOf = ({ language, otherLanguages = [] }: ImportedDocument): readonly string[] => [
  language,
  ...otherLanguages,
]

const trilingual: Rows = [0, 1, 2, 3].map((row) =>
  [english, french, arabic].map((release) => linesOf(release)[row] ?? ''),
)

describe('a table in several languages', () => {
  it('becomes versions by the headings of its columns, which are no text', async () => {
    const document = await read(word([['English (source)', 'Version française', 'النص العربي'], ...trilingual]))
    expect(languagesOf(document)).toEqual(['en', 'fr', 'ar'])
    expect(rowsOf(document)).toEqual(trilingual)
    expect(document).toMatchObject({ title: english.headline, warnings: [] })
    expect(document.columns).toEqual([
      { heading: 'English (source)', sample: english.headline, language: 'en' },
      { heading: 'Version française', sample: french.headline, language: 'fr' },
      { heading: 'النص العربي', sample: arabic.headline, language: 'ar' },
    ])
  })

  it('becomes versions by what its columns are written in, where nothing is over them', async () => {
    const document = await read(word(trilingual))
    expect(languagesOf(document)).toEqual(['en', 'fr', 'ar'])
    expect(rowsOf(document)).toEqual(trilingual)
  })

  it('leaves the column of numbers aside, and one of remarks with a word about it', async () => {
    const rows = trilingual.map(([en = '', , ar = ''], row) => [
      String(row + 1),
      en,
      ar,
      row === 1 ? 'Check the date of this one, please.' : '',
    ])
    const document = await read(word([['No', 'EN', 'AR', 'Remarks'], ...rows]))
    expect(languagesOf(document)).toEqual(['en', 'ar'])
    expect(document.columns?.map(({ language }) => language)).toEqual([null, 'en', 'ar', null])
    expect(document.warnings).toEqual([{ code: 'columns-left-out', values: { count: '2' } }])
  })

  it('keeps what stands around it, in the version of its language, and marks and paragraphs in its cells', async () => {
    const rows: Rows = [
      [english.headline, arabic.headline],
      ['*Bold\nand a second paragraph of the cell', `${arabic.body}\n${arabic.quote}`],
      [english.body, ''],
      [english.quote, arabic.quote],
    ]
    const document = await read(word(rows, { before: [english.headline, english.about], after: [arabic.about] }))
    expect(rowsOf(document)).toEqual([[english.about, ''], ...rows, ['', arabic.about]])
    expect(document.parts[2]?.blocks[0]?.runs).toEqual([{ text: '*Bold', bold: true }])
  })

  it('is one text where the user says so, and other versions where the user says that', async () => {
    const bytes = await word([['EN', 'AR'], ...trilingual.map(([en = '', , ar = '']) => [en, ar])])
    const plain = await read(bytes, [null, null])
    expect(languagesOf(plain)).toHaveLength(1)
    expect(plain.columns?.map(({ heading, language }) => [heading, language])).toEqual([
      ['EN', null],
      ['AR', null],
    ])
    expect(rowsOf(plain).flat().join('\n')).toContain('EN | AR')
    expect(languagesOf(await read(bytes, ['en', 'fa']))).toEqual(['en', 'fa'])
    expect(languagesOf(await read(bytes, [null, 'ar']))).toEqual(['ar'])
    expect(languagesOf(await read(bytes, []))).toEqual(['en', 'ar'])
  })

  it.each([
    ['xlsx', () => sheet([['English', 'العربية'], ...trilingual.map(([en = '', , ar = '']) => [en, ar])])],
    [
      'odt',
      () =>
        writeZip(
          odtEntries(
            `<table:table>${trilingual.map(([en = '', , ar = '']) => `<table:table-row>${[en, ar].map((text) => `<table:table-cell>${odtParagraph(text)}</table:table-cell>`).join('')}</table:table-row>`).join('')}</table:table>`,
          ),
        ),
    ],
    [
      'html',
      () =>
        new TextEncoder().encode(
          `<html><body><table><tr><th lang="en">English</th><th>العربية</th></tr>${trilingual.map(([en = '', , ar = '']) => `<tr><td>${en}</td><td>${ar}</td></tr>`).join('')}</table></body></html>`,
        ),
    ],
  ])('is recognised in every format that has tables (%s)', async (format, write) => {
    const document = await read(await write(), undefined, `a.${format}`)
    expect(document.format).toBe(format)
    expect(languagesOf(document)).toEqual(['en', 'ar'])
    expect(rowsOf(document)).toEqual(trilingual.map(([en = '', , ar = '']) => [en, ar]))
  })
})

describe('a table that holds no versions', () => {
  it('stays a table: figures, one language, a few rows in a longer text, pages laid out in columns', async () => {
    const figures: Rows = [
      ['Country', 'Tonnes'],
      ['Morocco', '40'],
      ['Seychelles', '12'],
    ]
    expect((await read(word(figures))).columns).toBeUndefined()
    const oneLanguage = trilingual.map(([en = '']) => [en, `${en} It was said again and again.`])
    expect((await read(word(oneLanguage))).columns).toBeUndefined()
    const terms = await read(
      word(
        [
          ['harbour', 'port'],
          ['cold store', 'chambre froide'],
        ],
        { before: [...linesOf(english)] },
      ),
    )
    expect(terms.columns).toBeUndefined()
    const page = `<html><body><table><tr><td>${english.body}</td><td>${french.body}</td></tr><tr><td>${english.quote}</td><td>${french.quote}</td></tr></table></body></html>`
    expect((await read(Promise.resolve(new TextEncoder().encode(page)), undefined, 'a.html')).columns).toBeUndefined()
  })

  it('has texts of two languages below each other, not beside each other', async () => {
    const rows: Rows = [
      [english.body, ''],
      [english.quote, ''],
      ['', arabic.body],
      ['', arabic.quote],
    ]
    expect((await read(word(rows))).columns).toBeUndefined()
  })

  it('is refused as a workbook when it is damaged, encrypted or a bomb, and read when it only has other sheets', async () => {
    const bytes = await sheet(trilingual)
    const refused = (damaged: Uint8Array, code: string | RegExp): Promise<void> =>
      expect(importBytes({ name: 'a.xlsx', bytes: damaged })).rejects.toMatchObject({
        code: expect.stringMatching(code),
      })
    await refused(bytes.subarray(0, bytes.length * 0.9), 'ARCHIVE_DAMAGED')
    await refused(
      writeZip([
        { name: '[Content_Types].xml', content: '<Types/>' },
        { name: 'xl/workbook.xml', content: '<workbook/>', flags: 1 },
      ]),
      'FILE_PASSWORD_PROTECTED',
    )
    await refused(
      writeZip([
        { name: '[Content_Types].xml', content: '<Types/>' },
        { name: 'xl/workbook.xml', content: `<workbook>${' '.repeat(8 * 1024 * 1024)}</workbook>` },
      ]),
      'ARCHIVE_BOMB',
    )
    await refused(
      writeZip([
        { name: '[Content_Types].xml', content: '<Types/>' },
        { name: 'xl/workbook.xml', content: '<!DOCTYPE x [<!ENTITY a "b">]><workbook>&a;</workbook>' },
      ]),
      /^(?:FILE_DAMAGED|XML_UNSAFE)$/u,
    )
    await expect(importBytes({ name: 'a.txt', bytes })).rejects.toMatchObject({ code: 'FILE_MISLABELLED' })
    const two = await writeXlsx({
      sheets: [
        { name: 'A', rows: trilingual.map((row) => [...row]) },
        { name: 'B', rows: [['x']] },
      ],
    })
    const document = await read(Promise.resolve(two), undefined, 'a.xlsx')
    expect(languagesOf(document)).toEqual(['en', 'fr', 'ar'])
    expect(document.warnings).toEqual([{ code: 'sheets-left-out', values: { count: '1' } }])
  })
})
