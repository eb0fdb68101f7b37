import { describe, expect, it } from 'vitest'
import { importBytes } from '#engine/files/import/import-file.ts'
import { pdfContent } from '#engine/files/import/pdf-content.ts'
import { plainTextOf, type RichBlock } from '#shared/model/rich-text.ts'
import { english, expectedKinds, french, linesOf } from '#tests/fixtures/import/releases.ts'
import { type PdfParts, type PrintedText, pdfStream, writePdf } from '#tests/fixtures/import/write-pdf.ts'

const blocksOf = async (pages: readonly (readonly PrintedText[])[], parts?: PdfParts): Promise<readonly RichBlock[]> =>
  (await pdfContent('a.pdf', writePdf(pages, parts))).blocks
const linesIn = async (...pages: readonly (readonly PrintedText[])[]): Promise<readonly string[]> =>
  (await blocksOf(pages)).map((block) => plainTextOf([block]))
const left = async (
  pages: readonly (readonly PrintedText[])[],
  parts?: PdfParts,
): Promise<Record<string, string | undefined>> =>
  Object.fromEntries(
    (await pdfContent('a.pdf', writePdf(pages, parts))).warnings.map(({ code, values }) => [code, values['count']]),
  )

/** Text broken into lines of so many letters, as a program does that prints it. */
function printed(
  text: string,
  { x = 60, y = 100, size = 10, letters = 75, bold = false }: Partial<PrintedText> & { letters?: number } = {},
): readonly PrintedText[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.map((line, index) => ({ text: line, x, y: y + index * size * 1.2, size, bold }))
}

function below(...paragraphs: readonly (readonly PrintedText[])[]): readonly PrintedText[] {
  let y = 100
  return paragraphs.flatMap((lines) => {
    const top = lines[0]?.y ?? 0
    const moved = lines.map((line) => ({ ...line, y: line.y - top + y }))
    y = (moved.at(-1)?.y ?? y) + 24
    return moved
  })
}

describe('a PDF release', () => {
  it.each([
    ['en', english],
    ['fr', french],
  ] as const)('comes out in parts (%s)', async (language, release) => {
    const bytes = writePdf([
      below(
        ...linesOf(release).map((line) =>
          printed(
            line,
            line === release.headline ? { size: 16, letters: 50 } : line === release.aboutHead ? { size: 12 } : {},
          ),
        ),
      ),
    ])
    const document = await importBytes({ name: 'release.pdf', bytes })
    expect(document).toMatchObject({ format: 'pdf', encoding: null, language, title: release.headline })
    expect(document.parts.map((part) => part.kind)).toEqual(expectedKinds)
    expect(document.parts.map((part) => plainTextOf(part.blocks)).join('\n')).toBe(linesOf(release).join('\n'))
    expect(document.warnings).toEqual([{ code: 'pdf-rebuilt', values: { count: '1' } }])
  })

  it('is read whatever its name, but a promise of text is held against it', async () => {
    const bytes = writePdf([printed(english.body)])
    await expect(importBytes({ name: 'release.docx', bytes })).resolves.toMatchObject({ format: 'pdf' })
    await expect(importBytes({ name: 'release.txt', bytes })).rejects.toMatchObject({ code: 'FILE_MISLABELLED' })
  })

  it('joins the lines of a paragraph, also where nothing but a short line tells that it ends', async () => {
    const lines = [...printed(english.body), ...printed(english.about, { y: 136 })]
    expect(await linesIn(lines)).toEqual([english.body, english.about])
  })

  it('begins a paragraph before an indent', async () => {
    const full = 'The families of the eastern quay share all they earn with those who help them.'
    const lines = [full, full, full].map((text, index) => ({ text, x: index === 1 ? 76 : 60, y: 100 + index * 12 }))
    expect(await linesIn(lines)).toEqual([full, `${full} ${full}`])
  })

  it('goes on with a paragraph on the next page, but not with one that ended', async () => {
    const full = 'The families of the eastern quay share all they earn with those who help them'
    const first = [{ text: full, x: 60, y: 700 }]
    const next = [{ text: 'and nobody leaves before the season ends.', x: 60, y: 130 }]
    expect(await linesIn(first, next)).toEqual([`${full} and nobody leaves before the season ends.`])
    expect(await linesIn([{ text: `${full}.`, x: 60, y: 700 }], next)).toHaveLength(2)
  })

  it('joins words that were divided, but not those that are written with a hyphen', async () => {
    const lines = [
      'It is a well-known and a well-kept store that the fami-',
      'lies of the quay share among each other, and as well-',
      'known is the lighthouse.',
    ]
    expect(await linesIn(lines.map((text, index) => ({ text, x: 60, y: 100 + index * 12 })))).toEqual([
      'It is a well-known and a well-kept store that the families of the quay share among each other, and as well-known is the lighthouse.',
    ])
  })

  it('reads one column after the other, and cells of a table beside each other', async () => {
    const columns = [...printed(english.body, { letters: 36 }), ...printed(english.quote, { letters: 36, x: 320 })]
    expect(await linesIn(columns)).toEqual([english.body, english.quote])
    const table = [
      ['2024', '40 t'],
      ['2025', '45 t'],
      ['2026', '50 t'],
      ['2027', '55 t'],
      ['2028', '60 t'],
    ]
    const cells = table.flatMap((row, y) => row.map((text, x) => ({ text, x: 60 + x * 200, y: 100 + y * 14 })))
    expect(await linesIn(cells)).toEqual(table.map((row) => row.join(' | ')))
  })

  it('tells headings by their size, emphasis by the font, and items by what stands before them', async () => {
    const lines: readonly PrintedText[] = [
      { text: 'Cold store opens', x: 60, y: 60, size: 20, bold: true },
      { text: 'What it holds', x: 60, y: 100, size: 14 },
      ...printed(english.body, { y: 140 }),
      { text: 'Open to', x: 60, y: 240 },
      { text: 'all', x: 108, y: 240, bold: true },
      { text: '• forty tonnes', x: 78, y: 260 },
      { text: '1. of ice', x: 96, y: 274 },
      { text: '• nine months', x: 78, y: 288 },
    ]
    expect(await blocksOf([lines])).toEqual([
      { type: 'heading', level: 1, runs: [{ text: 'Cold store opens' }] },
      { type: 'heading', level: 2, runs: [{ text: 'What it holds' }] },
      { type: 'paragraph', runs: [{ text: english.body }] },
      { type: 'paragraph', runs: [{ text: 'Open to ' }, { text: 'all', bold: true }] },
      { type: 'item', ordered: false, depth: 0, runs: [{ text: 'forty tonnes' }] },
      { type: 'item', ordered: true, depth: 1, runs: [{ text: 'of ice' }] },
      { type: 'item', ordered: false, depth: 0, runs: [{ text: 'nine months' }] },
    ])
  })

  it('keeps links that lead to the web, and counts others', async () => {
    const link = (address: string): string =>
      `/Annots [<< /Type /Annot /Subtype /Link /Rect [60 738 130 752] /A << /S /URI /URI (${address}) >> >>]`
    const pages = [[{ text: 'The harbour opens today.', x: 60, y: 100 }]]
    expect((await blocksOf(pages, { page: link('https://portsable.example/store') }))[0]?.runs).toEqual([
      { text: 'The harbour', href: 'https://portsable.example/store' },
      { text: ' opens today.' },
    ])
    expect((await blocksOf(pages, { page: link('file:///etc/passwd') }))[0]?.runs).toEqual([
      { text: 'The harbour opens today.' },
    ])
    expect(await left(pages, { page: link('file:///etc/passwd') })).toEqual({
      'pdf-rebuilt': '1',
      'links-dropped': '1',
    })
  })
})

describe('what belongs to the pages of a PDF', () => {
  const page = (number: number, more: readonly PrintedText[] = []): readonly PrintedText[] => [
    { text: 'Harbour Authority – Press office', x: 60, y: 40 },
    ...printed(number === 1 ? english.body : english.about),
    { text: `Page ${number} of 2`, x: 260, y: 810 },
    ...more,
  ]

  it('is left out where it repeats, and counted', async () => {
    expect(await linesIn(page(1), page(2))).toEqual([english.body, english.about])
    expect(await left([page(1), page(2)])).toEqual({ 'pdf-rebuilt': '2', 'page-edges-dropped': '4' })
  })

  it('stays where it is said once', async () => {
    expect(await linesIn(page(1))).toEqual(['Harbour Authority – Press office', english.body])
    const contact = [{ text: 'Phone: +230 5550 1234', x: 60, y: 790 }]
    expect(await linesIn(page(1, contact), page(2))).toContain('Phone: +230 5550 1234')
  })

  it('is none of the text where it stands upright', async () => {
    const upright = pdfStream('BT /F1 10 Tf 0 1 -1 0 30 300 Tm (DRAFT) Tj ET')
    const pages = [printed(english.body)]
    const parts = { objects: [upright, '[14 0 R 10 0 R]'] }
    expect(await left(pages, { objects: parts.objects, page: '/Contents [13 0 R 10 0 R]' })).toMatchObject({
      'page-edges-dropped': '1',
    })
  })
})

describe('a PDF that holds more than text, or none', () => {
  const pages = [printed(english.body)]

  it('runs nothing, keeps nothing that is attached, and says so', async () => {
    const script = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>'
    const attached = '/Names << /EmbeddedFiles << /Names [(a.exe) 10 0 R] >> >>'
    const objects = [
      '<< /Type /Filespec /F (a.exe) /UF (a.exe) /EF << /F 11 0 R >> >>',
      pdfStream('MZ', '/Type /EmbeddedFile'),
    ]
    expect(await left(pages, { catalog: `/OpenAction ${script}` })).toEqual({
      'pdf-rebuilt': '1',
      'macros-dropped': '1',
    })
    expect(await left(pages, { catalog: attached, objects })).toEqual({
      'pdf-rebuilt': '1',
      'embedded-objects-dropped': '1',
    })
    expect(await left(pages)).toEqual({ 'pdf-rebuilt': '1' })
  })

  it('is refused where its pages are pictures, or it is locked', async () => {
    const refused = (bytes: Uint8Array) => expect(pdfContent('a.pdf', bytes)).rejects
    await refused(writePdf([[]])).toMatchObject({ code: 'PDF_NO_TEXT', values: { file: 'a.pdf' } })
    const key = '<00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff>'
    const lock = `/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O ${key} /U ${key} >> /ID [<00> <00>]`
    await refused(writePdf(pages, { trailer: lock })).toMatchObject({ code: 'FILE_PASSWORD_PROTECTED' })
  })

  it('is read as far as an import may go, and the rest is told', async () => {
    const many = Array.from({ length: 301 }, (_, index) => [{ text: `Page of the year ${index}`, x: 60, y: 400 }])
    expect(await left(many)).toMatchObject({ 'pdf-rebuilt': '300', 'pages-left-out': '300' })
  })
})
