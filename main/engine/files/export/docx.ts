import { AlignmentType, Document, Footer, PageNumber, Paragraph, TextRun } from 'docx'
import { docxPackage } from '#engine/files/export/docx-package.ts'
import { docxRuns } from '#engine/files/export/docx-runs.ts'
import { type DocxScript, docxScript } from '#engine/files/export/docx-script.ts'
import { docxNumbering, docxStyles, numberingReference, styleIds } from '#engine/files/export/docx-styles.ts'
import type { ExportedVersion } from '#engine/files/export/exported-version.ts'
import { pageLabel } from '#engine/files/export/page-label.ts'
import { paragraphStyleOf } from '#engine/files/export/paragraph-style.ts'
import type { RichBlock } from '#shared/model/rich-text.ts'
import type { RowKind } from '#shared/model/row.ts'

/** One language as a Word document on A4 with named styles, so that a newsroom restyles it in one place. */
export async function docxOf(version: ExportedVersion): Promise<Uint8Array> {
  const script = docxScript(version.locale, version.direction)
  const document = new Document({
    title: version.title,
    creator: 'Dragoman',
    lastModifiedBy: 'Dragoman',
    styles: docxStyles(script),
    numbering: docxNumbering(script),
    sections: [
      {
        properties: {
          page: { size: { width: 11906, height: 16838 }, margin: { top: 1361, bottom: 1474, left: 1247, right: 1247 } },
        },
        footers: { default: new Footer({ children: [pageNumber(version.locale, script)] }) },
        children: paragraphsOf(version, script),
      },
    ],
  })
  return docxPackage(document, version.locale)
}

function paragraphsOf(version: ExportedVersion, script: DocxScript): readonly Paragraph[] {
  const paragraphs: Paragraph[] = []
  let orderedLists = 0
  let before: RichBlock | null = null
  for (const row of version.rows) {
    const goesOn = row.kind === 'list' || row.kind === 'body'
    for (const [index, block] of row.blocks.entries()) {
      const isFirstItem = block.type === 'item' && (before?.type !== 'item' || (index === 0 && !goesOn))
      // Every list counts from 1: Word would go on from the list before.
      if (isFirstItem) orderedLists += 1
      paragraphs.push(paragraphOf(row.kind, block, orderedLists, script))
      before = block
    }
  }
  return paragraphs
}

function paragraphOf(kind: RowKind, block: RichBlock, list: number, script: DocxScript): Paragraph {
  const children = docxRuns(block.runs, script)
  const common = { bidirectional: script.isRtl, children }
  const style = styleIds[paragraphStyleOf(kind, block)]
  if (block.type === 'item') {
    const reference = block.ordered ? numberingReference.ordered : numberingReference.bullets
    const level = Math.min(block.depth, 8)
    return new Paragraph({ ...common, style, numbering: { reference, level, instance: list } })
  }
  return new Paragraph({ ...common, style })
}

function pageNumber(locale: string, script: DocxScript): Paragraph {
  const { before, between } = pageLabel(locale)
  const children = [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES].filter((part) => part !== '')
  return new Paragraph({
    style: styleIds.footer,
    alignment: AlignmentType.CENTER,
    bidirectional: script.isRtl,
    children: [new TextRun({ ...script.run(script.direction), children })],
  })
}
