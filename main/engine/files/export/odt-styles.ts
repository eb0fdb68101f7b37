import { withRegion } from '#engine/files/export/docx-script.ts'
import type { ExportedVersion } from '#engine/files/export/exported-version.ts'
import { pageLabel } from '#engine/files/export/page-label.ts'
import type { ParagraphStyle } from '#engine/files/export/paragraph-style.ts'
import { type Markup, markup } from '#engine/report/html-markup.ts'

/** Names as ODF writes them: `_20_` is a space. */
export const odtStyleNames: Readonly<Record<ParagraphStyle, string>> = {
  headline: 'Dragoman_20_Headline',
  subhead: 'Dragoman_20_Subhead',
  heading2: 'Dragoman_20_Heading_20_2',
  heading3: 'Dragoman_20_Heading_20_3',
  heading4: 'Dragoman_20_Heading_20_4',
  dateline: 'Dragoman_20_Dateline',
  lede: 'Dragoman_20_Lede',
  body: 'Dragoman_20_Body',
  quote: 'Dragoman_20_Quote',
  list: 'Dragoman_20_List',
  boilerplate: 'Dragoman_20_Boilerplate',
  contact: 'Dragoman_20_Contact',
  note: 'Dragoman_20_Note',
  end: 'Dragoman_20_End_20_mark',
}

export const odtListStyles = { bullets: 'Dragoman_20_Bullets', numbers: 'Dragoman_20_Numbers' } as const

/** The style sheet of an OpenDocument text, with the page and its footer. */
export function odtStyles(version: ExportedVersion): Markup {
  const mode = writingModeOf(version)
  // LibreOffice takes `start` for the left, whatever the writing mode says.
  const alignment = version.direction === 'rtl' ? 'right' : 'left'
  return markup`<office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.3">
<office:font-face-decls><style:font-face style:name="Times New Roman" svg:font-family="'Times New Roman'" style:font-family-generic="roman" style:font-pitch="variable"/></office:font-face-decls>
<office:styles>
<style:default-style style:family="paragraph"><style:paragraph-properties style:writing-mode="${mode}" fo:text-align="${alignment}" fo:orphans="2" fo:widows="2"/><style:text-properties ${textDefaults(version)}/></style:default-style>
<style:style style:name="Standard" style:family="paragraph" style:class="text"/>
${paragraphStyles(version)}<style:style style:name="Footer" style:family="paragraph" style:parent-style-name="Standard" style:class="extra"><style:paragraph-properties fo:text-align="center" style:writing-mode="${mode}"/><style:text-properties ${size(9, version)} fo:color="#5a6570"/></style:style>
<style:style style:name="Internet_20_link" style:display-name="Internet link" style:family="text"><style:text-properties fo:color="#0b4f8a" style:text-underline-style="solid" style:text-underline-width="auto" style:text-underline-color="font-color"/></style:style>
${listStyle(odtListStyles.bullets, (level) => markup`<text:list-level-style-bullet text:level="${level}" text:bullet-char="${level % 2 === 1 ? '•' : '–'}">${placeOf(level)}</text:list-level-style-bullet>`)}
${listStyle(odtListStyles.numbers, (level) => markup`<text:list-level-style-number text:level="${level}" style:num-format="1" style:num-suffix=".">${placeOf(level)}</text:list-level-style-number>`)}
</office:styles>
<office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="210mm" fo:page-height="297mm" style:print-orientation="portrait" fo:margin-top="24mm" fo:margin-bottom="14mm" fo:margin-left="22mm" fo:margin-right="22mm" style:writing-mode="${mode}"/><style:footer-style><style:header-footer-properties fo:min-height="12mm" fo:margin-top="5mm"/></style:footer-style></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"><style:footer>${pageNumber(version)}</style:footer></style:master-page></office:master-styles>
</office:document-styles>`
}

function writingModeOf({ direction }: ExportedVersion): string {
  return direction === 'rtl' ? 'rl-tb' : 'lr-tb'
}

/** Letters of right-to-left scripts take language, face and size from attributes of their own. */
function textDefaults(version: ExportedVersion): Markup {
  const isRtl = version.direction === 'rtl'
  const [own = 'en', region = 'US'] = withRegion(version.locale).split('-')
  const [western, complex] = isRtl
    ? [
        ['en', 'US'],
        [own, region],
      ]
    : [
        [own, region],
        ['ar', 'SA'],
      ]
  return markup`style:font-name="Times New Roman" style:font-name-complex="Times New Roman" ${size(11.5, version)} fo:language="${western[0] ?? ''}" fo:country="${western[1] ?? ''}" style:language-complex="${complex[0] ?? ''}" style:country-complex="${complex[1] ?? ''}" fo:color="#1a1a1a"`
}

/** Arabic is set larger: its letters are small for their size. */
function size(points: number, { direction }: ExportedVersion): Markup {
  const complex = Math.round(points * (direction === 'rtl' ? 1.15 : 1) * 2) / 2
  return markup`fo:font-size="${points}pt" style:font-size-complex="${complex}pt"`
}

interface StyleLook {
  readonly label: string
  readonly outline?: number
  readonly points?: number
  readonly color?: string
  /** Of `style:paragraph-properties`. */
  readonly paragraph?: Markup
}

const heading = markup`fo:keep-with-next="always" fo:margin-top="12pt" fo:margin-bottom="5pt"`

const looks: Readonly<Record<ParagraphStyle, StyleLook>> = {
  body: { label: 'Body', paragraph: markup`fo:margin-bottom="8pt"` },
  headline: {
    label: 'Headline',
    outline: 1,
    points: 20,
    paragraph: markup`fo:keep-with-next="always" fo:margin-bottom="10pt"`,
  },
  subhead: { label: 'Subhead', outline: 2, points: 14, paragraph: heading },
  heading2: { label: 'Heading 2', outline: 2, points: 14, paragraph: heading },
  heading3: { label: 'Heading 3', outline: 3, points: 12.5, paragraph: heading },
  heading4: { label: 'Heading 4', outline: 4, points: 11.5, paragraph: heading },
  dateline: { label: 'Dateline', color: '#3c4650' },
  lede: { label: 'Lede', points: 12.5 },
  quote: { label: 'Quote', color: '#27313a', paragraph: markup`fo:margin-left="10mm" fo:margin-right="10mm"` },
  list: { label: 'List', paragraph: markup`fo:margin-bottom="3pt"` },
  boilerplate: { label: 'Boilerplate', points: 10.5, color: '#3c4650' },
  contact: { label: 'Contact', points: 10.5, paragraph: markup`fo:margin-bottom="1pt" fo:keep-together="always"` },
  note: { label: 'Note', points: 10, color: '#3c4650' },
  end: { label: 'End mark', paragraph: markup`fo:text-align="center" fo:margin-top="12pt" fo:margin-bottom="12pt"` },
}

function paragraphStyles(version: ExportedVersion): readonly Markup[] {
  const names = Object.keys(looks) as ParagraphStyle[]
  return names.map((name) => {
    const { label, outline, points, color, paragraph } = looks[name]
    const parent = name === 'body' ? 'Standard' : odtStyleNames.body
    const bold = outline === undefined ? '' : markup` fo:font-weight="bold" style:font-weight-complex="bold"`
    const level = outline === undefined ? '' : markup` style:default-outline-level="${outline}"`
    const line = name === 'body' ? markup` fo:line-height="${version.direction === 'rtl' ? 140 : 125}%"` : ''
    return markup`<style:style style:name="${odtStyleNames[name]}" style:display-name="Dragoman ${label}" style:family="paragraph" style:parent-style-name="${parent}"${level} style:class="text"><style:paragraph-properties ${paragraph ?? ''}${line}/><style:text-properties ${points === undefined ? '' : size(points, version)}${bold}${color === undefined ? '' : markup` fo:color="${color}"`}/></style:style>\n`
  })
}

function listStyle(name: string, level: (level: number) => Markup): Markup {
  const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(level)
  return markup`<text:list-style style:name="${name}" style:display-name="${name.replaceAll('_20_', ' ')}">${levels}</text:list-style>`
}

function placeOf(level: number): Markup {
  return markup`<style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="${11 + 8 * (level - 1)}mm" fo:text-indent="-6mm" fo:margin-left="${11 + 8 * (level - 1)}mm"/></style:list-level-properties>`
}

function pageNumber({ locale }: ExportedVersion): Markup {
  const { before, between } = pageLabel(locale)
  return markup`<text:p text:style-name="Footer">${before}<text:page-number text:select-page="current"/>${between}<text:page-count/></text:p>`
}
