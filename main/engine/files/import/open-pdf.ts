// The door to pdf.js: what the rest of the importer sees of a PDF are pages of glyphs and what else is in the file.
import { cpuUsage } from 'node:process'
import { importBudget } from '#engine/files/import/import-budget.ts'
import type { PdfPage } from '#engine/files/import/pdf-glyph.ts'
import { matrixOf } from '#engine/files/import/pdf-matrix.ts'
import { type PdfFont, type PdfLink, pdfPageGlyphs } from '#engine/files/import/pdf-page-glyphs.ts'
import type { PdfOperators } from '#engine/files/import/pdf-text-state.ts'
import type { PdfDocument, PdfDocumentPage, startPdfjs } from '#engine/files/import/pdfjs.ts'
import { Failure } from '#shared/model/failure.ts'
import { safeAddressOf } from '#shared/text/safe-address.ts'

export interface OpenedPdf {
  readonly pages: readonly PdfPage[]
  /** How many the file has; not more are read than `importBudget.pdfPages`. */
  readonly pageCount: number
  /** The language the document says it is in, as it says it. */
  readonly language: string | null
  readonly hasScripts: boolean
  readonly attachments: number
  readonly unsafeLinks: number
}

/**
 * Reads the pages of a PDF. Nothing in it is run, no picture is decoded, no font or map of characters is fetched from
 * outside. Throws FILE_PASSWORD_PROTECTED, FILE_DAMAGED, and IMPORT_TIMEOUT where one page keeps its reader busy.
 */
export async function openPdf(
  file: string,
  bytes: Uint8Array,
  { start, onPage }: { readonly start: typeof startPdfjs; onPage(number: number, count: number): void },
): Promise<OpenedPdf> {
  const { getDocument, OPS, PasswordException, worker, ended, stop } = await start()
  const inTime = <Result>(reading: Promise<Result>): Promise<Result> =>
    withinBudget(file, Promise.race([reading, ended]))
  try {
    // A copy, because the reader takes the bytes away from their owner.
    const document = await inTime(getDocument({ ...options, worker, data: new Uint8Array(bytes) }).promise)
    const pages: PdfPage[] = []
    let unsafeLinks = 0
    let glyphs = 0
    const count = Math.min(document.numPages, importBudget.pdfPages)
    for (let number = 1; number <= count; number += 1) {
      const page = await readPage(await inTime(document.getPage(number)), OPS, inTime)
      glyphs += page.glyphs.length
      unsafeLinks += page.unsafeLinks
      if (glyphs > importBudget.pdfGlyphs) throw new Failure('ARCHIVE_BOMB', { file })
      pages.push(page)
      onPage(number, count)
    }
    return { pages, unsafeLinks, pageCount: document.numPages, ...(await inTime(aboutDocument(document))) }
  } catch (error) {
    if (error instanceof Failure) throw error
    const code = error instanceof PasswordException ? 'FILE_PASSWORD_PROTECTED' : 'FILE_DAMAGED'
    throw new Failure(code, { file }, { cause: error })
  } finally {
    await stop()
  }
}

const options = {
  verbosity: 0,
  isEvalSupported: false,
  useWasm: false,
  useSystemFonts: false,
  disableFontFace: true,
  // The names of fonts tell what is bold.
  fontExtraProperties: true,
  useWorkerFetch: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  enableXfa: false,
  // No picture is as small: none is unpacked.
  maxImageSize: 0,
}

async function readPage(
  page: PdfDocumentPage,
  operators: PdfOperators,
  inTime: <Result>(reading: Promise<Result>) => Promise<Result>,
): Promise<PdfPage & { readonly unsafeLinks: number }> {
  const viewport = page.getViewport({ scale: 1 })
  const toPage = matrixOf(viewport.transform)
  const annotations = (await inTime(page.getAnnotations())).slice(0, mostLinks)
  const links = annotations.filter(({ subtype }) => subtype === 'Link')
  const safe = links.flatMap((link) => linkOf(link, viewport))
  const { fnArray, argsArray } = await inTime(page.getOperatorList())
  const fontOf = fontsOf(page)
  const read = pdfPageGlyphs({ operators, operations: fnArray, operands: argsArray, toPage, fontOf, links: safe })
  const unsafeLinks = links.filter(({ unsafeUrl }) => unsafeUrl !== undefined).length - safe.length
  page.cleanup()
  return { number: page.pageNumber, height: viewport.height, ...read, unsafeLinks }
}

const mostLinks = 1_000
/** Processor time for one page. Forms that show each other again and again would never end. */
const longestPageMs = 2_000

async function withinBudget<Result>(file: string, reading: Promise<Result>): Promise<Result> {
  const before = cpuUsage()
  let clock: NodeJS.Timeout | undefined
  const stuck = new Promise<never>((_, reject) => {
    clock = setInterval(() => {
      const { user, system } = cpuUsage(before)
      if ((user + system) / 1_000 > longestPageMs)
        reject(new Failure('IMPORT_TIMEOUT', { file, seconds: String(longestPageMs / 1_000) }))
    }, 50)
  })
  try {
    return await Promise.race([reading, stuck])
  } finally {
    clearInterval(clock)
  }
}

function linkOf(
  { url, rect }: { readonly url?: unknown; readonly rect?: unknown },
  viewport: ReturnType<PdfDocumentPage['getViewport']>,
): readonly PdfLink[] {
  const href = typeof url === 'string' ? safeAddressOf(url) : null
  const [left, bottom, right, top] = Array.isArray(rect) ? rect.map(Number) : []
  if (href === null || left === undefined || bottom === undefined || right === undefined || top === undefined) return []
  const [x = 0, y = 0] = viewport.convertToViewportPoint(left, bottom)
  const [otherX = 0, otherY = 0] = viewport.convertToViewportPoint(right, top)
  return [
    {
      left: Math.min(x, otherX),
      right: Math.max(x, otherX),
      top: Math.min(y, otherY),
      bottom: Math.max(y, otherY),
      href,
    },
  ]
}

function fontsOf(page: PdfDocumentPage): (name: string) => PdfFont {
  const known = new Map<string, PdfFont>()
  return (name) => {
    const found = known.get(name) ?? fontOf(page.commonObjs.has(name) ? page.commonObjs.get(name) : null)
    known.set(name, found)
    return found
  }
}

function fontOf(font: unknown): PdfFont {
  const { name, bold, black, italic, fontMatrix } =
    typeof font === 'object' && font !== null ? (font as Record<string, unknown>) : {}
  const called = typeof name === 'string' ? name : ''
  const unit = Array.isArray(fontMatrix) ? Number(fontMatrix[0]) : 0.001
  return {
    bold: bold === true || black === true || /bold|black|heavy/iu.test(called),
    italic: italic === true || /italic|oblique/iu.test(called),
    unit: Number.isFinite(unit) ? unit : 0.001,
  }
}

async function aboutDocument(
  document: PdfDocument,
): Promise<Pick<OpenedPdf, 'language' | 'hasScripts' | 'attachments'>> {
  const { info } = await document.getMetadata()
  const language = 'Language' in info && typeof info.Language === 'string' ? info.Language : null
  const attachments = await document.getAttachments()
  return {
    language,
    hasScripts: (await document.hasJSActions()) || (await document.getJSActions()) !== null,
    attachments: attachments?.size ?? 0,
  }
}
