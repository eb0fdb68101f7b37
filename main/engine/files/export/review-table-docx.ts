import {
  Bookmark,
  Document,
  type IParagraphStyleOptions,
  PageOrientation,
  Paragraph,
  type ParagraphChild,
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
import { ReviewComments } from '#engine/files/export/review-comments.ts'
import { columnHeading, type ReviewTable, reviewTableOf, rowBookmark } from '#engine/files/export/review-table.ts'
import type { RowAcross } from '#engine/files/export/rows-across.ts'
import { type ForReviewers, notesToSend } from '#engine/files/review/for-reviewers.ts'
import { originOf, writtenOrigin } from '#engine/files/review/review-origin.ts'
import { propertiesOf } from '#engine/files/review/split-property.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { RichBlock } from '#shared/model/rich-text.ts'
import type { RowKind } from '#shared/model/row.ts'

/**
 * The table as a Word document on A4, lying. The number of each row is a bookmark named after its id (`rowBookmark`), what
 * the table was made of is a property of the document, notes are comments: all of it survives Word and LibreOffice.
 */
export async function reviewTableDocx(release: WholeRelease, forReviewers: ForReviewers): Promise<Uint8Array> {
  const table = reviewTableOf(release)
  const [first] = table.columns
  const script = docxScript(first?.locale ?? 'en', table.direction)
  const styles = docxStyles(script)
  const comments = new ReviewComments()
  const tableNode = tableOf(table, { rows: release.rows, script, forReviewers, comments })
  const languages = table.columns.map(({ language }) => language)
  const origin = originOf(forReviewers.lineage, { rows: release.rows, languages })
  const document = new Document({
    title: first?.title ?? '',
    creator: 'Dragoman',
    lastModifiedBy: 'Dragoman',
    styles: { ...styles, paragraphStyles: [...(styles.paragraphStyles ?? []), ...cellStyles(script)] },
    numbering: docxNumbering(script),
    customProperties: [...propertiesOf(writtenOrigin(origin))],
    comments: { children: comments.all },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838, orientation: PageOrientation.LANDSCAPE },
            margin: { top: 850, bottom: 850, left: 850, right: 850 },
          },
        },
        children: [titleOf(first?.title ?? '', script), tableNode],
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

interface TableContent {
  readonly rows: readonly RowAcross[]
  readonly script: DocxScript
  readonly forReviewers: ForReviewers
  readonly comments: ReviewComments
}

function tableOf({ columns }: ReviewTable, { rows, script, forReviewers, comments }: TableContent): Table {
  const width = Math.floor((tableWidth - numberWidth) / Math.max(columns.length, 1))
  const scripts = columns.map((column) => docxScript(column.locale, column.direction))
  const languages = columns.map(({ language }) => language)
  /** What stands before and behind the text of a cell, or of a row's number, for the notes on it. */
  const marksOf = (rowId: string, language: LanguageTag | null): CommentMarks => {
    const notes = notesToSend(forReviewers, rowId, languages).filter((note) => note.language === language)
    const placed = notes.map((note) => comments.place(note, language ?? languages[0] ?? 'en'))
    return { before: placed.map(({ before }) => before), behind: placed.flatMap(({ behind }) => behind) }
  }
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
                marked(
                  [new Bookmark({ id: rowBookmark(id), children: [new TextRun({ text: String(index + 1) })] })],
                  marksOf(id, null),
                ),
                script,
                false,
              ),
              ...columns.map(({ language }, column) => {
                lists += 1
                const blocks = cells[language]?.blocks ?? []
                const marks = marksOf(id, language)
                return textCell({ kind, blocks, lists, width, marks, script: scripts[column] ?? script })
              }),
            ],
          }),
      ),
    ],
  })
}

interface CommentMarks {
  readonly before: readonly ParagraphChild[]
  readonly behind: readonly ParagraphChild[]
}

function marked(children: readonly ParagraphChild[], { before, behind }: CommentMarks): readonly ParagraphChild[] {
  return [...before, ...children, ...behind]
}

const headShade = { fill: 'EEF1F4' }

function numberCell(children: readonly ParagraphChild[], script: DocxScript, isHead: boolean): TableCell {
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
  readonly marks: CommentMarks
  readonly script: DocxScript
}

function textCell({ kind, blocks, lists, width, marks, script }: CellContent): TableCell {
  const paragraphs = blocks.map((block, index) => {
    const isStrong = kind === 'headline' || kind === 'subhead' || block.type === 'heading'
    const common = {
      style: isStrong ? strongCellStyle : cellStyle,
      bidirectional: script.isRtl,
      children: [
        ...(index === 0 ? marks.before : []),
        ...docxRuns(block.runs, script),
        ...(index === blocks.length - 1 ? marks.behind : []),
      ],
    }
    if (block.type !== 'item') return new Paragraph(common)
    const reference = block.ordered ? numberingReference.ordered : numberingReference.bullets
    return new Paragraph({ ...common, numbering: { reference, level: Math.min(block.depth, 8), instance: lists } })
  })
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    // A cell without a paragraph is a damaged document to Word.
    children: paragraphs.length > 0 ? paragraphs : [emptyParagraph(marks, script)],
  })
}

function emptyParagraph(marks: CommentMarks, script: DocxScript): Paragraph {
  return new Paragraph({ style: cellStyle, bidirectional: script.isRtl, children: marked([], marks) })
}
