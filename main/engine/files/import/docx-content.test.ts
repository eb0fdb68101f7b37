import {
  AlignmentType,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  InsertedTextRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { describe, expect, it } from 'vitest'
import { importBytes } from '#engine/files/import/import-file.ts'
import type { ImportedDocument } from '#shared/model/imported-document.ts'
import { plainTextOf } from '#shared/model/rich-text.ts'
import { arabic, english, expectedKinds, french, linesOf, type Release } from '#tests/fixtures/import/releases.ts'
import { wordEntries, wordParagraph, writeZip } from '#tests/fixtures/import/write-zip.ts'

const kindsOf = (document: ImportedDocument): readonly string[] =>
  document.parts.map((part) => part.furniture ?? part.kind)
const textOf = (document: ImportedDocument): string => document.parts.map((part) => plainTextOf(part.blocks)).join('\n')
const bytesOf = async (children: (Paragraph | Table)[], options: object = {}): Promise<Uint8Array> =>
  new Uint8Array(
    await Packer.toBuffer(
      new Document({
        ...options,
        sections: [{ children, ...('footers' in options ? { footers: options.footers as { default: Footer } } : {}) }],
      }),
    ),
  ) // tests pass a Footer

function wordRelease(release: Release, rightToLeft: boolean): Paragraph[] {
  return linesOf(release).map((line) => {
    const run = new TextRun({
      text: line,
      rightToLeft,
      ...(rightToLeft ? { language: { value: 'en-US', bidirectional: 'ar-MA' } } : {}),
    })
    const heading =
      line === release.headline ? HeadingLevel.TITLE : line === release.aboutHead ? HeadingLevel.HEADING_2 : null
    return new Paragraph({ children: [run], bidirectional: rightToLeft, ...(heading ? { heading } : {}) })
  })
}

describe('a Word release', () => {
  it.each([
    ['en', english],
    ['fr', french],
    ['ar', arabic],
  ] as const)('comes out in parts (%s)', async (language, release) => {
    const document = await importBytes({
      name: 'release.docx',
      bytes: await bytesOf(wordRelease(release, language === 'ar')),
    })
    expect(document).toMatchObject({ format: 'docx', encoding: null, language, title: release.headline, warnings: [] })
    expect(kindsOf(document)).toEqual(expectedKinds)
    expect(textOf(document)).toBe(linesOf(release).join('\n'))
  })

  it('is read whatever its name, but a promise of text is held against it', async () => {
    const bytes = await bytesOf(wordRelease(english, false))
    expect(await importBytes({ name: 'release', bytes })).toMatchObject({ format: 'docx' })
    await expect(importBytes({ name: 'release.txt', bytes })).rejects.toMatchObject({
      code: 'FILE_MISLABELLED',
      values: { file: 'release.txt', found: 'DOCX' },
    })
  })

  it('keeps bold, italic, underline, links and lists', async () => {
    const bytes = await bytesOf([
      new Paragraph({ text: english.headline, heading: HeadingLevel.HEADING_1 }),
      new Paragraph({
        children: [
          new TextRun('Open to '),
          new TextRun({ text: 'all', bold: true }),
          new TextRun(' '),
          new TextRun({ text: 'families', italics: true }),
          new TextRun(' '),
          new TextRun({ text: 'now', underline: {} }),
          new TextRun(' at '),
          new ExternalHyperlink({ link: 'https://portsable.example/store', children: [new TextRun('the port')] }),
          new TextRun(' and '),
          new ExternalHyperlink({ link: 'file:///etc/passwd', children: [new TextRun('nowhere')] }),
          new TextRun(' else in the whole of the district.'),
        ],
      }),
      new Paragraph({ text: 'forty tonnes', bullet: { level: 0 } }),
      new Paragraph({ text: 'of ice', bullet: { level: 1 } }),
    ])
    const document = await importBytes({ name: 'r.docx', bytes })
    expect(document.parts[1]?.blocks[0]?.runs).toEqual([
      { text: 'Open to ' },
      { text: 'all', bold: true },
      { text: ' ' },
      { text: 'families', italic: true },
      { text: ' ' },
      { text: 'now', underline: true },
      { text: ' at ' },
      { text: 'the port', href: 'https://portsable.example/store' },
      { text: ' and nowhere else in the whole of the district.' },
    ])
    expect(document.parts[2]).toMatchObject({
      kind: 'list',
      blocks: [
        { type: 'item', depth: 0 },
        { type: 'item', depth: 1 },
      ],
    })
    expect(document.warnings).toEqual([{ code: 'links-dropped', values: { count: '1' } }])
  })

  it('takes tracked changes as accepted, keeps comments beside it, leaves pictures and page footers out, and says so', async () => {
    const when = { author: 'A', date: '2025-05-14T00:00:00Z' }
    const pixel = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    )
    const bytes = await bytesOf(
      [
        new Paragraph({
          children: [
            new TextRun('The store opens on '),
            new DeletedTextRun({ text: 'Tuesday', id: 1, ...when }),
            new InsertedTextRun({ text: 'Wednesday', id: 2, ...when }),
            new CommentRangeStart(0),
            new TextRun(' at the eastern quay of the old harbour.'),
            new CommentRangeEnd(0),
            new TextRun({ children: [new CommentReference(0)] }),
          ],
        }),
        new Paragraph({
          children: [new ImageRun({ type: 'png', data: pixel, transformation: { width: 9, height: 9 } })],
        }),
        new Table({
          rows: [
            new TableRow({
              children: [
                new TableCell({ children: [new Paragraph('2024')] }),
                new TableCell({ children: [new Paragraph('40 t')] }),
              ],
            }),
          ],
        }),
      ],
      {
        comments: { children: [{ id: 0, author: 'B', date: new Date(0), children: [new Paragraph('Is that so?')] }] },
        footers: {
          default: new Footer({ children: [new Paragraph({ text: 'Page 1', alignment: AlignmentType.CENTER })] }),
        },
      },
    )
    const document = await importBytes({ name: 'r.docx', bytes })
    expect(textOf(document)).toBe('The store opens on Wednesday at the eastern quay of the old harbour.\n2024 | 40 t')
    expect(Object.fromEntries(document.warnings.map((warning) => [warning.code, warning.values['count']]))).toEqual({
      'images-dropped': '1',
      'tables-flattened': '1',
      'tracked-changes-accepted': '2',
      'comments-kept': '1',
      'header-footer-left-out': '1',
    })
  })

  it('puts footnotes after the text as notes', async () => {
    const bytes = await bytesOf(
      [
        ...wordRelease(english, false),
        new Paragraph({ children: [new TextRun('More.'), new FootnoteReferenceRun(1)] }),
      ],
      { footnotes: { 1: { children: [new Paragraph('Figures of 2024.')] } } },
    )
    const document = await importBytes({ name: 'r.docx', bytes })
    expect(document.parts.at(-1)).toMatchObject({
      kind: 'note',
      blocks: [{ type: 'paragraph', runs: [{ text: '[1] Figures of 2024.' }] }],
    })
  })

  it('reads text that was moved once, where it went', async () => {
    const body = `<w:p><w:moveFrom w:id="1" w:author="A"><w:r><w:t>moved </w:t></w:r></w:moveFrom><w:r><w:t>stays </w:t></w:r><w:moveTo w:id="2" w:author="A"><w:r><w:t>moved</w:t></w:r></w:moveTo></w:p>`
    expect(textOf(await importBytes({ name: 'r.docx', bytes: writeZip(wordEntries(body)) }))).toBe('stays moved')
  })

  it('believes the language of its runs where the text is too short to tell', async () => {
    const body = '<w:p><w:r><w:rPr><w:lang w:val="fr-FR"/></w:rPr><w:t>Nairobi 2025</w:t></w:r></w:p>'
    expect(await importBytes({ name: 'r.docx', bytes: writeZip(wordEntries(body)) })).toMatchObject({ language: 'fr' })
  })

  it('follows nothing that lies outside the package', async () => {
    const rels =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///etc/hostname" TargetMode="External"/></Relationships>'
    const picture =
      '<w:p><w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:link="rId9"/></w:drawing></w:r></w:p>'
    const entries = [
      ...wordEntries(wordParagraph(english.body) + picture),
      { name: 'word/_rels/document.xml.rels', content: rels },
    ]
    const document = await importBytes({ name: 'r.docx', bytes: writeZip(entries) })
    expect(textOf(document)).toBe(english.body)
    expect(document.warnings).toContainEqual({ code: 'external-parts-dropped', values: { count: '1' } })
  })
})
