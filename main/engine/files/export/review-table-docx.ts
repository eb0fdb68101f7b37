import {
  Bookmark,
  Document,
  type IParagraphStyleOptions,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { docxPackage } from '#engine/files/export/docx-package.ts'
import { docxRuns } from '#engine/files/export/docx-runs.ts'
import { type DocxScript, docxScript } from '#engine/files/export/docx-script.ts'
import { docxNumbering, docxStyles, numberingReference, styleIds } from '#engine/files/export/docx-styles.ts'
import type { WholeRelease } from '#engine/files/export/exported-content.ts'
import type { ExportedVersion } from '#engine/files/export/exported-version.ts'
import { columnHeading, type ReviewTable, reviewTableOf, rowBookmark } from '#engine/files/export/review-table.ts'
import type { RowAcross } from '#engine/files/export/rows-across.ts'
import type { RichBlock } from '#shared/model/rich-text.ts'
import type { RowKind } from '#shared/model/row.ts'

/** The table as a Word document on A4, lying. The number of each row is a bookmark named after its id (`rowBookmark`). */
export async function reviewTableDocx(release: WholeRelease): Promise<Uint8Array> {
  const table = reviewTableOf(release)
  const [first] = table.columns
  const script = docxScript(first?.locale ?? 'en', table.direction)
  const styles = docxStyles(script)
  const document = new Document({
    title: first?.title ?? '',
    creator: 'Dragoman',
    lastModifiedBy: 'Dragoman',
    styles: { ...styles, paragraphStyles: [...(styles.paragraphStyles ?? []), ...cellStyles(script)] },
    numbering: docxNumbering(script),
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838, orientation: PageOrientation.LANDSCAPE },
            margin: { top: 850, bottom: 850, left: 850, right: 850 },
          },
        },
        children: [titleOf(first?.title ?? '', script), tableOf(table, release.rows, script)],
      },
    ],
  })
  return docxPackage(document, first?.locale ?? 'en')
}

const cellStyle = 'DragomanCell'
const strongCellStyle = 'DragomanCellStrong'

function cellStyles({ size }: DocxScript): readonly IParagraphStyleOptions[] {
  const common = { quickFormat: true, paragraph: { spacing: { before: 40, after: 40 } } }
  return [
    { ...common, id: cellStyle, name: 'Dragoman Cell', basedOn: styleIds.body, run: size(10) },
    {
      ...common,
      id: strongCellStyle,
      name: 'Dragoman Cell, strong',
      basedOn: cellStyle,
      run: { bold: true, boldComplexScript: true },
    },
  ]
}

function titleOf(title: string, script: DocxScript): Paragraph {
  const children = docxRuns([{ text: title }], script)
  return new Paragraph({ style: styleIds.headline, bidirectional: script.isRtl, children })
}

/** Twentieths of a point, between the margins. */
const tableWidth = 16838 - 2 * 850
const numberWidth = 560

function tableOf({ columns }: ReviewTable, rows: readonly RowAcross[], script: DocxScript): Table {
  const width = Math.floor((tableWidth - numberWidth) / Math.max(columns.length, 1))
  const scripts = columns.map((column) => docxScript(column.locale, column.direction))
  let lists = 0
  return new Table({
    columnWidths: [numberWidth, ...columns.map(() => width)],
    width: { size: numberWidth + width * columns.length, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { top: 40, bottom: 40, left: 100, right: 100 },
    visuallyRightToLeft: script.isRtl,
    rows: [
      new TableRow({
        tableHeader: true,
        children: [
          numberCell([new TextRun({ ...script.run(script.direction), text: '#' })], script, true),
          ...columns.map((column, index) => headCell(column, scripts[index] ?? script, width)),
        ],
      }),
      ...rows.map(
        ({ id, kind, cells }, index) =>
          new TableRow({
            cantSplit: true,
            children: [
              numberCell(
                [new Bookmark({ id: rowBookmark(id), children: [new TextRun({ text: String(index + 1) })] })],
                script,
                false,
              ),
              ...columns.map(({ language }, column) => {
                lists += 1
                const blocks = cells[language]?.blocks ?? []
                return textCell({ kind, blocks, lists, width, script: scripts[column] ?? script })
              }),
            ],
          }),
      ),
    ],
  })
}

const headShade = { fill: 'EEF1F4' }

function numberCell(children: readonly (TextRun | Bookmark)[], script: DocxScript, isHead: boolean): TableCell {
  return new TableCell({
    width: { size: numberWidth, type: WidthType.DXA },
    ...(isHead ? { shading: headShade } : {}),
    children: [new Paragraph({ style: cellStyle, bidirectional: script.isRtl, children })],
  })
}

function headCell({ language }: ExportedVersion, script: DocxScript, width: number): TableCell {
  const children = docxRuns([{ text: columnHeading(language) }], script)
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    shading: headShade,
    children: [new Paragraph({ style: strongCellStyle, bidirectional: script.isRtl, children })],
  })
}

interface CellContent {
  readonly kind: RowKind
  readonly blocks: readonly RichBlock[]
  /** Numbers the list, so that each cell counts from 1. */
  readonly lists: number
  readonly width: number
  readonly script: DocxScript
}

function textCell({ kind, blocks, lists, width, script }: CellContent): TableCell {
  const paragraphs = blocks.map((block) => {
    const isStrong = kind === 'headline' || kind === 'subhead' || block.type === 'heading'
    const common = {
      style: isStrong ? strongCellStyle : cellStyle,
      bidirectional: script.isRtl,
      children: docxRuns(block.runs, script),
    }
    if (block.type !== 'item') return new Paragraph(common)
    const reference = block.ordered ? numberingReference.ordered : numberingReference.bullets
    return new Paragraph({ ...common, numbering: { reference, level: Math.min(block.depth, 8), instance: lists } })
  })
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    // A cell without a paragraph is a damaged document to Word.
    children: paragraphs.length > 0 ? paragraphs : [new Paragraph({ style: cellStyle, bidirectional: script.isRtl })],
  })
}
