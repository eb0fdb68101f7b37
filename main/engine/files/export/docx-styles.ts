import {
  AlignmentType,
  type INumberingOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
} from 'docx'
import type { DocxScript } from '#engine/files/export/docx-script.ts'
import type { ParagraphStyle } from '#engine/files/export/paragraph-style.ts'

/** Ids of the styles that the document is made with. */
export const styleIds = {
  headline: 'DragomanHeadline',
  subhead: 'DragomanSubhead',
  heading2: 'DragomanHeading2',
  heading3: 'DragomanHeading3',
  heading4: 'DragomanHeading4',
  dateline: 'DragomanDateline',
  lede: 'DragomanLede',
  body: 'DragomanBody',
  quote: 'DragomanQuote',
  list: 'DragomanList',
  boilerplate: 'DragomanBoilerplate',
  contact: 'DragomanContact',
  note: 'DragomanNote',
  end: 'DragomanEndMark',
  footer: 'DragomanFooter',
} as const satisfies Record<ParagraphStyle | 'footer', string>
type StyleName = keyof typeof styleIds

export const numberingReference = { bullets: 'dragoman-bullets', ordered: 'dragoman-numbers' } as const

export function docxStyles(script: DocxScript): IStylesOptions {
  const { size } = script
  const run = script.run(script.direction)
  const bold = { bold: true, boldComplexScript: true }
  // Without the rule LibreOffice takes the height for a fixed one and lets the lines overlap.
  const line = { line: script.isRtl ? 336 : 300, lineRule: LineRuleType.AUTO }
  const heading = (level: number, points: number) => ({
    run: { ...run, ...size(points), ...bold, color: '1A1A1A' },
    // The built-in headings of the writer have no outline level, and a screen reader then sees no heading.
    paragraph: { outlineLevel: level, keepNext: true, spacing: { before: 240, after: 100, ...line } },
  })
  const style = (name: StyleName, label: string, options: Partial<IParagraphStyleOptions>): IParagraphStyleOptions => ({
    basedOn: styleIds.body,
    next: styleIds.body,
    quickFormat: true,
    ...options,
    id: styleIds[name],
    name: `Dragoman ${label}`,
  })
  return {
    default: {
      document: { run: { ...run, ...size(11.5) }, paragraph: { spacing: { after: 160, ...line } } },
      heading1: heading(0, 20),
      heading2: heading(1, 14),
      heading3: heading(2, 12.5),
      heading4: heading(3, 11.5),
    },
    paragraphStyles: [
      style('body', 'Body', { basedOn: 'Normal' }),
      style('headline', 'Headline', {
        basedOn: 'Heading1',
        paragraph: { outlineLevel: 0, spacing: { before: 0, after: 200, ...line } },
      }),
      style('subhead', 'Subhead', { basedOn: 'Heading2', paragraph: { outlineLevel: 1 } }),
      style('heading2', 'Heading 2', { basedOn: 'Heading2', paragraph: { outlineLevel: 1 } }),
      style('heading3', 'Heading 3', { basedOn: 'Heading3', paragraph: { outlineLevel: 2 } }),
      style('heading4', 'Heading 4', { basedOn: 'Heading4', paragraph: { outlineLevel: 3 } }),
      style('dateline', 'Dateline', { run: { color: '3C4650' } }),
      style('lede', 'Lede', { run: size(12.5) }),
      // Both sides alike, so that no program has to know which side an Arabic paragraph starts from.
      style('quote', 'Quote', {
        basedOn: styleIds.body,
        run: { color: '27313A' },
        paragraph: { indent: { left: 567, right: 567 } },
      }),
      style('list', 'List', { next: styleIds.list, paragraph: { spacing: { after: 60, ...line } } }),
      style('boilerplate', 'Boilerplate', { next: styleIds.boilerplate, run: { ...size(10.5), color: '3C4650' } }),
      style('contact', 'Contact', {
        next: styleIds.contact,
        run: size(10.5),
        paragraph: { spacing: { after: 20, ...line }, keepLines: true },
      }),
      style('note', 'Note', { next: styleIds.note, run: { ...size(10), color: '3C4650' } }),
      style('end', 'End mark', {
        paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 240, after: 240 } },
      }),
      style('footer', 'Footer', { run: { ...size(9), color: '5A6570' } }),
    ],
  }
}

export function docxNumbering(script: DocxScript): INumberingOptions {
  const levels = Array.from({ length: 9 }, (_, level) => level)
  const place = (level: number) => ({ paragraph: { indent: { left: 624 + 454 * level, hanging: 340 } } })
  const run = script.run(script.direction)
  return {
    config: [
      {
        reference: numberingReference.bullets,
        levels: levels.map((level) => ({
          level,
          format: LevelFormat.BULLET,
          text: level % 2 === 0 ? '•' : '–',
          style: { ...place(level), run },
        })),
      },
      {
        reference: numberingReference.ordered,
        levels: levels.map((level) => ({
          level,
          format: LevelFormat.DECIMAL,
          text: `%${level + 1}.`,
          style: { ...place(level), run },
        })),
      },
    ],
  }
}
