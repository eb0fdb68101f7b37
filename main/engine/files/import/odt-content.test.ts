import { describe, expect, it } from 'vitest'
import { importBytes } from '#engine/files/import/import-file.ts'
import type { ImportedDocument } from '#shared/model/imported-document.ts'
import { plainTextOf, type RichBlock } from '#shared/model/rich-text.ts'
import { arabic, english, expectedKinds, french, linesOf } from '#tests/fixtures/import/releases.ts'
import { type OdtParts, odtEntries, odtParagraph } from '#tests/fixtures/import/write-odt.ts'
import { writeZip } from '#tests/fixtures/import/write-zip.ts'

const read = (body: string, parts: OdtParts = {}, name = 'release.odt'): Promise<ImportedDocument> =>
  importBytes({ name, bytes: writeZip(odtEntries(body, parts)) })
const blocksOf = (document: ImportedDocument): readonly RichBlock[] => document.parts.flatMap((part) => part.blocks)
const textOf = (document: ImportedDocument): string => document.parts.map((part) => plainTextOf(part.blocks)).join('\n')
const left = (document: ImportedDocument): Record<string, string | undefined> =>
  Object.fromEntries(document.warnings.map((warning) => [warning.code, warning.values['count']]))

const style = (name: string, properties: string, parent = ''): string =>
  `<style:style style:name="${name}" style:family="text"${parent}><style:text-properties ${properties}/></style:style>`
const paragraphStyle = (name: string, parent: string, inner = ''): string =>
  `<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="${parent}">${inner}</style:style>`

describe('an OpenDocument release', () => {
  it.each([
    ['en', english],
    ['fr', french],
    ['ar', arabic],
  ] as const)('comes out in parts (%s)', async (language, release) => {
    const body = linesOf(release).map((line) =>
      line === release.headline || line === release.aboutHead
        ? `<text:h text:outline-level="${line === release.headline ? 1 : 2}">${line}</text:h>`
        : odtParagraph(line),
    )
    const document = await read(body.join(''))
    expect(document).toMatchObject({ format: 'odt', encoding: null, language, title: release.headline, warnings: [] })
    expect(document.parts.map((part) => part.kind)).toEqual(expectedKinds)
    expect(textOf(document)).toBe(linesOf(release).join('\n'))
  })

  it('is read whatever its name, but a promise of text is held against it', async () => {
    expect(await read(odtParagraph(english.body), {}, 'release.docx')).toMatchObject({ format: 'odt' })
    await expect(read(odtParagraph(english.body), {}, 'release.txt')).rejects.toMatchObject({
      code: 'FILE_MISLABELLED',
      values: { file: 'release.txt', found: 'ODT' },
    })
  })

  it('keeps emphasis by automatic styles, by styles they inherit from, and of Arabic letters', async () => {
    const styles =
      style('T1', 'fo:font-weight="bold"') +
      style('T2', 'fo:font-style="italic"', ' style:parent-style-name="T1"') +
      style('T3', 'style:text-underline-style="solid"') +
      style('T4', 'style:font-weight-complex="bold"') +
      style('T5', 'fo:font-weight="normal"')
    const document = await read(
      `<text:p>Open to <text:span text:style-name="T1">all</text:span> <text:span text:style-name="T2">families</text:span> <text:span text:style-name="T3">now</text:span>, <text:span text:style-name="T4">صيادين</text:span> and <text:span text:style-name="T5">none</text:span> <text:a xlink:href="https://portsable.example/store">at the port</text:a> or <text:a xlink:href="../local.odt">nowhere</text:a>.</text:p>`,
      { styles },
    )
    expect(blocksOf(document)[0]?.runs).toEqual([
      { text: 'Open to ' },
      { text: 'all', bold: true },
      { text: ' ' },
      { text: 'families', bold: true, italic: true },
      { text: ' ' },
      { text: 'now', underline: true },
      { text: ', ' },
      { text: 'صيادين', bold: true },
      { text: ' and none ' },
      { text: 'at the port', href: 'https://portsable.example/store' },
      { text: ' or nowhere.' },
    ])
    expect(left(document)).toEqual({ 'links-dropped': '1' })
  })

  it('takes paragraphs that are styled as titles for headings, through their automatic styles', async () => {
    const document = await read(
      `<text:p text:style-name="P1">${english.headline}</text:p><text:p text:style-name="P2">${english.aboutHead}</text:p>${odtParagraph(english.body)}`,
      {
        styles:
          paragraphStyle('P1', 'Title', '<style:text-properties fo:font-weight="bold"/>') +
          paragraphStyle('P2', 'Heading_20_2'),
        common: paragraphStyle('Title', 'Standard') + paragraphStyle('Heading_20_2', 'Standard'),
      },
    )
    expect(blocksOf(document).slice(0, 2)).toEqual([
      { type: 'heading', level: 1, runs: [{ text: english.headline }] },
      { type: 'heading', level: 2, runs: [{ text: english.aboutHead }] },
    ])
  })

  it('reads lists with their depth and numbers, and the paragraphs of an item as one', async () => {
    const list =
      '<text:list-style style:name="L1"><text:list-level-style-bullet text:level="1"/><text:list-level-style-number text:level="2"/></text:list-style>'
    const document = await read(
      `<text:list text:style-name="L1"><text:list-item><text:p>forty tonnes</text:p><text:p>of ice</text:p><text:list><text:list-item><text:p>first</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>nine months</text:p></text:list-item></text:list><text:p>After it.</text:p>`,
      { styles: list },
    )
    expect(blocksOf(document)).toEqual([
      { type: 'item', ordered: false, depth: 0, runs: [{ text: 'forty tonnes\nof ice' }] },
      { type: 'item', ordered: true, depth: 1, runs: [{ text: 'first' }] },
      { type: 'item', ordered: false, depth: 0, runs: [{ text: 'nine months' }] },
      { type: 'paragraph', runs: [{ text: 'After it.' }] },
    ])
  })

  it('puts footnotes after the text, takes tracked changes as accepted and says what it left out', async () => {
    const body = `<office:forms/><text:tracked-changes><text:changed-region text:id="a"><text:deletion><text:p>Tuesday</text:p></text:deletion></text:changed-region><text:changed-region text:id="b"><text:insertion/></text:changed-region></text:tracked-changes>
      <text:p>The store opens on <text:change text:change-id="a"/><text:change-start text:change-id="b"/>Wednesday<text:change-end text:change-id="b"/><office:annotation><dc:creator>B</dc:creator><text:p>Is that so?</text:p></office:annotation> at the<text:s text:c="3"/>quay<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Figures of 2024.</text:p></text:note-body></text:note>.<draw:frame><draw:image xlink:href="Pictures/1.png"/></draw:frame><draw:frame><draw:object xlink:href="./Object 1"/></draw:frame></text:p>
      <table:table><table:table-row><table:table-cell><text:p>2024</text:p></table:table-cell><table:table-cell><text:p>40 t</text:p></table:table-cell></table:table-row></table:table>`
    const document = await read(body)
    expect(textOf(document)).toBe('The store opens on Wednesday at the quay[1].\n2024 | 40 t\n[1] Figures of 2024.')
    expect(left(document)).toEqual({
      'images-dropped': '1',
      'tables-flattened': '1',
      'tracked-changes-accepted': '2',
      'comments-kept': '1',
      'embedded-objects-dropped': '1',
    })
  })

  it('leaves hidden text out and says so; text that is only said to be shown stays', async () => {
    const styles = style('T1', 'text:display="none"') + style('T2', 'text:display="true"')
    const document = await read(
      `<text:p>The store opens<text:span text:style-name="T1"> never</text:span><text:span text:style-name="T2"> today</text:span>.</text:p><text:section text:name="s" text:display="none"><text:p>Not for the press.</text:p></text:section>`,
      { styles },
    )
    expect(textOf(document)).toBe('The store opens today.')
    expect(left(document)).toEqual({ 'hidden-text-dropped': '2' })
  })

  it('follows nothing that lies outside the package, and keeps what a section last showed', async () => {
    const document = await read(
      `<text:section text:name="s"><text:section-source xlink:href="file:///etc/passwd"/><text:p>${english.body}</text:p></text:section><text:p><draw:frame><draw:image xlink:href="http://127.0.0.1:9/x.png"/></draw:frame><draw:frame><draw:image xlink:href="\\\\host\\share\\x.png"/></draw:frame></text:p>`,
    )
    expect(textOf(document)).toBe(english.body)
    expect(left(document)).toEqual({ 'external-parts-dropped': '3' })
  })

  it('believes the language of its styles where the text is too short to tell, by the script of the text', async () => {
    const common =
      '<style:default-style style:family="paragraph"><style:text-properties fo:language="fr" fo:country="FR" style:language-complex="ar" style:country-complex="MA"/></style:default-style>'
    expect(await read(odtParagraph('Nairobi 2025'), { common })).toMatchObject({ language: 'fr' })
    const rightToLeft = paragraphStyle('P1', 'Standard', '<style:paragraph-properties style:writing-mode="rl-tb"/>')
    const document = await read('<text:p text:style-name="P1">WeGO 2025</text:p>', { common, styles: rightToLeft })
    expect(document).toMatchObject({ language: 'ar' })
  })

  it('keeps text boxes, one inside a cell too, and the cells that are merged away empty', async () => {
    const document = await read(
      `<text:p>Before <draw:frame><draw:text-box><text:p>${english.quote}</text:p></draw:text-box></draw:frame>and after.</text:p>`,
    )
    expect(textOf(document)).toBe(`${english.quote}\nBefore and after.`)
  })
})
