import { countedWarnings, cutShort } from '#engine/files/import/counted-warnings.ts'
import { declaredTag } from '#engine/files/import/document-language.ts'
import { importBudget } from '#engine/files/import/import-budget.ts'
import type { LineSetting } from '#engine/files/import/logical-order.ts'
import { openPdf } from '#engine/files/import/open-pdf.ts'
import { countedLetters, type PdfPage } from '#engine/files/import/pdf-glyph.ts'
import type { PdfLine } from '#engine/files/import/pdf-line.ts'
import { pdfLines } from '#engine/files/import/pdf-lines.ts'
import { withoutPageEdges } from '#engine/files/import/pdf-page-edges.ts'
import { pdfParagraphs } from '#engine/files/import/pdf-paragraphs.ts'
import { startPdfjs } from '#engine/files/import/pdfjs.ts'
import type { ReadContent } from '#engine/files/import/read-content.ts'
import { refusePdfBombs } from '#engine/files/import/refuse-pdf-bombs.ts'
import type { TellShare } from '#engine/shares-of.ts'
import { Failure } from '#shared/model/failure.ts'
import type { Direction } from '#shared/text/direction.ts'

/**
 * A PDF as blocks, as well as that can be: it holds glyphs in their places, and lines, columns, paragraphs, headings and
 * items are made out of where they stand. Kept: text in the order it is read in, also from right to left; bold, italic,
 * links. Left out, with a remark: headers, footers and page numbers, text set upright, attachments, scripts. Pictures and
 * tables are not known as such. Throws PDF_NO_TEXT where the pages are pictures.
 */
export async function pdfContent(
  file: string,
  bytes: Uint8Array,
  { start = startPdfjs, tell }: { readonly start?: typeof startPdfjs; readonly tell?: TellShare } = {},
): Promise<ReadContent> {
  refusePdfBombs(file, bytes)
  const { pages, pageCount, language, hasScripts, attachments, unsafeLinks } = await openPdf(file, bytes, {
    start,
    onPage: (number, count) => tell?.(number / count),
  })
  const found = linesOf(pages)
  if (!found.some(({ text }) => /\p{L}/u.test(text))) throw new Failure('PDF_NO_TEXT', { file })
  const { lines, dropped } = withoutPageEdges(found, new Map(pages.map(({ number, height }) => [number, height])))
  const { blocks, isCutShort } = pdfParagraphs(lines)
  return {
    blocks,
    tables: [],
    furniture: blocks.map(() => null),
    declaredLanguage: declaredTag(language),
    warnings: [
      ...countedWarnings({
        'pdf-rebuilt': pages.length,
        'page-edges-dropped': dropped + pages.reduce((sum, { turned }) => sum + turned, 0),
        'links-dropped': unsafeLinks,
        'embedded-objects-dropped': attachments,
        'macros-dropped': Number(hasScripts),
      }),
      ...(pageCount > pages.length
        ? [{ code: 'pages-left-out', values: { count: String(importBudget.pdfPages) } }]
        : []),
      ...(isCutShort ? [cutShort] : []),
    ],
  }
}

function linesOf(pages: readonly PdfPage[]): readonly PdfLine[] {
  const direction = directionOfPages(pages)
  const seen = readLines(pages, { direction, areBracketsSeen: true })
  const turned = seen.reduce((sum, { text }) => sum + count(text, closedFirst) - count(text, openedFirst), 0)
  return turned > 0 ? readLines(pages, { direction, areBracketsSeen: false }) : seen
}

const openedFirst = /\([^()]*\)|«[^«»]*»|\[[^[\]]*\]/gu
const closedFirst = /\)[^()]*\(|»[^«»]*«|\][^[\]]*\[/gu

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

function readLines(pages: readonly PdfPage[], setting: LineSetting): readonly PdfLine[] {
  const lines: PdfLine[] = []
  for (const page of pages) {
    const regions = (lines.at(-1)?.region ?? -1) + 1
    for (const line of pdfLines(page, setting, regions)) lines.push(line)
  }
  return lines
}

function directionOfPages(pages: readonly PdfPage[]): Direction {
  const { letters, turned } = countedLetters(pages.flatMap(({ glyphs }) => glyphs))
  return turned * 2 > letters ? 'rtl' : 'ltr'
}
