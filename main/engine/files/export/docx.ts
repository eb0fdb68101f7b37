import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  type IRunOptions,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { type DocxScript, docxScript } from '#engine/files/export/docx-script.ts'
import { docxNumbering, docxStyles, numberingReference, styleIds } from '#engine/files/export/docx-styles.ts'
import type { ExportedVersion } from '#engine/files/export/exported-version.ts'
import { pageLabel } from '#engine/files/export/page-label.ts'
import { paragraphStyleOf } from '#engine/files/export/paragraph-style.ts'
import { textStretches } from '#engine/files/export/text-stretches.ts'
import type { RichBlock, RichRun } from '#shared/model/rich-text.ts'
import type { RowKind } from '#shared/model/row.ts'
import { safeAddressOf } from '#shared/text/safe-address.ts'

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
  return withLanguage(new Uint8Array(await Packer.toArrayBuffer(document)), version.locale)
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
  const children = block.runs.flatMap((run) => runOf(run, script))
  const common = { bidirectional: script.isRtl, children }
  const style = styleIds[paragraphStyleOf(kind, block)]
  if (block.type === 'item') {
    const reference = block.ordered ? numberingReference.ordered : numberingReference.bullets
    const level = Math.min(block.depth, 8)
    return new Paragraph({ ...common, style, numbering: { reference, level, instance: list } })
  }
  return new Paragraph({ ...common, style })
}

function runOf(run: RichRun, script: DocxScript): readonly ParagraphChild[] {
  const address = safeAddressOf(run.href)
  const marks: IRunOptions = {
    ...(run.bold ? { bold: true, boldComplexScript: true } : {}),
    ...(run.italic ? { italics: true, italicsComplexScript: true } : {}),
    ...(run.underline && address === null ? { underline: {} } : {}),
    ...(address === null ? {} : { style: 'Hyperlink' }),
  }
  const runs = textStretches(run.text, script.direction).flatMap((stretch) => {
    // Word and LibreOffice tear a phone number apart even in a left-to-right run; the marks hold it together.
    const text = stretch.atom ? `\u200e${stretch.text}\u200e` : stretch.text
    return linesOf(text, { ...marks, ...script.run(stretch.direction) })
  })
  return address === null ? runs : [new ExternalHyperlink({ link: address, children: runs })]
}

function linesOf(text: string, options: IRunOptions): TextRun[] {
  return text
    .split('\n')
    .map((line, index) => new TextRun({ ...options, text: line, ...(index > 0 ? { break: 1 } : {}) }))
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

/** The writer of the package has no field for the language of the document (Dublin Core `language`, ECMA-376 part 2, 11.1). */
function withLanguage(docx: Uint8Array, locale: string): Uint8Array {
  const parts = unzipSync(docx)
  const core = parts['docProps/core.xml']
  if (!core) return docx
  const language = `<dc:language>${locale.replace(/[^A-Za-z0-9-]/g, '')}</dc:language>`
  parts['docProps/core.xml'] = strToU8(
    strFromU8(core).replace('</cp:coreProperties>', `${language}</cp:coreProperties>`),
  )
  const zippable: Zippable = parts
  return zipSync(zippable)
}
