import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { docxOf } from '#engine/files/export/docx.ts'
import { emailHtmlOf } from '#engine/files/export/email-html.ts'
import { closePack, openPack } from '#engine/files/export/export-pack.ts'
import {
  type ExportedContent,
  type ExportWarning,
  exportedContents,
  versionsOf,
} from '#engine/files/export/exported-content.ts'
import { type ExportedVersion, exportedVersion } from '#engine/files/export/exported-version.ts'
import { htmlOf } from '#engine/files/export/html.ts'
import { markdownOf } from '#engine/files/export/markdown.ts'
import type { NewsAbout } from '#engine/files/export/news-item.ts'
import { newsmlOf } from '#engine/files/export/newsml.ts'
import { ninjsOf } from '#engine/files/export/ninjs.ts'
import { odtOf } from '#engine/files/export/odt.ts'
import type { PdfPrinter, PdfPrintSession } from '#engine/files/export/pdf-printer.ts'
import { plannedFiles, refuseMissingFolder } from '#engine/files/export/planned-files.ts'
import { reviewTableDocx } from '#engine/files/export/review-table-docx.ts'
import { reviewTableHtml } from '#engine/files/export/review-table-html.ts'
import { txtOf } from '#engine/files/export/txt.ts'
import { windowsText } from '#engine/files/export/windows-text.ts'
import { xliff1Of } from '#engine/files/export/xliff-1.ts'
import { xliff2Of } from '#engine/files/export/xliff-2.ts'
import type { ForReviewers } from '#engine/files/review/for-reviewers.ts'
import { stopIfCancelled } from '#engine/files/stop-if-cancelled.ts'
import { removeStaleTemporaries, writeAtomically } from '#engine/files/write-atomically.ts'
import type { ExportFormat } from '#shared/contract/export-formats.ts'
import { Failure } from '#shared/model/failure.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import { plainTextOf, type RichRelease } from '#shared/model/rich-text.ts'
import { countWords } from '#shared/text/count-words.ts'

export interface ExportOptions {
  readonly formats: readonly ExportFormat[]
  readonly languages: readonly LanguageTag[]
  /** Must be there. */
  readonly folder: string
  /** `{date}`, `{slug}` and `{lang}` are filled in; without one `{date}-{slug}-{lang}`, or `{slug}-{lang}` without a date. */
  readonly fileNamePattern?: string
  /** `ask` fails with `SAVE_EXISTS` before anything is written; `number` writes `name (2).docx`. */
  readonly overwrite: 'ask' | 'replace' | 'number'
  /** Missing: the files lie in the folder one by one. */
  readonly pack?: 'folder' | 'zip'
  /** ISO date of the release, or empty. */
  readonly date: string
  readonly news: NewsAbout
  /** What goes along to reviewers; missing: no notes. */
  readonly notes?: ForReviewers['notes']
}

/** What is made elsewhere, of more than the text of the release. */
export interface ExportPorts {
  readonly printPdf: PdfPrinter
  /** The rows that are confirmed in these languages, as TMX. */
  readonly tmxOf: (languages: readonly LanguageTag[]) => string
  /** The bytes of the release as a `.release`. */
  readonly packRelease: () => Uint8Array
}

export interface ExportProgress {
  readonly done: number
  readonly total: number
  /** The file that is being written. */
  readonly file: string
}

export interface ExportedFile {
  /** Of the ZIP, where it is in one. */
  readonly path: string
  readonly name: string
  readonly languages: readonly LanguageTag[]
  readonly format: ExportFormat
  /** Of all languages in it. */
  readonly words: number
  readonly sha256: string
}

export interface ExportSummary {
  readonly files: readonly ExportedFile[]
  readonly warnings: readonly ExportWarning[]
}

/**
 * Writes a release in some languages and formats. Yields before each file; a cancelled or failed export leaves whole
 * files or none, and no ZIP. Throws a `Failure`: `SAVE_…`, `PDF_…`, `CODE_PAGE_TOO_SMALL`,
 * `LANGUAGE_UNKNOWN`, `CANCELLED`.
 */
export async function* exportRelease(
  release: RichRelease,
  options: ExportOptions,
  ports: ExportPorts,
  signal?: AbortSignal,
): AsyncGenerator<ExportProgress, ExportSummary> {
  const { contents, warnings } = exportedContents(release, options)
  await refuseMissingFolder(options.folder)
  await removeStaleTemporaries(options.folder)
  refuseUnwritable(contents)
  if (contents.length === 0) return { files: [], warnings }
  const { pack, targets } = await placesOf(release, contents, options)
  const files: ExportedFile[] = []
  const zipped = new Map<string, Uint8Array>()
  const { news, notes = [] } = options
  const forReviewers = { lineage: news.lineage, notes }
  let printing: PdfPrintSession | null = null
  try {
    for (const [done, { path, content }] of targets.entries()) {
      stopIfCancelled(signal)
      yield { done, total: targets.length, file: path }
      stopIfCancelled(signal)
      if (content.format === 'pdf') printing ??= await ports.printPdf.open(signal)
      const bytes = await bytesOf(content, { ports, printing, signal, news, forReviewers, source: release.source })
      if (pack?.is === 'zip') zipped.set(path, bytes)
      else
        await writeAtomically(path, bytes, { ifExists: options.overwrite === 'replace' ? 'replace' : 'refuse', signal })
      files.push({ path: pack?.is === 'zip' ? pack.path : path, name: basename(path), ...aboutFile(content, bytes) })
    }
  } finally {
    await printing?.close()
  }
  if (pack) {
    const content = { release, madeAt: options.news.madeAt, files, bytes: zipped }
    await closePack(pack, content, { replaces: options.overwrite === 'replace', signal })
  }
  return { files, warnings }
}

/** The pack, where one is wanted, and the path of each file: in a ZIP its name alone. */
async function placesOf(release: RichRelease, contents: readonly ExportedContent[], options: ExportOptions) {
  const own = exportedVersion(release, release.source).title
  const naming = { ...options, title: release.title }
  if (options.pack === undefined) return { pack: null, targets: await plannedFiles(contents, naming) }
  const pack = await openPack(options.pack, { ...naming, title: release.title.trim() || own })
  const inside = pack.is === 'zip' ? { folder: '', overwrite: 'replace' as const } : { folder: pack.path }
  return { pack, targets: await plannedFiles(contents, { ...naming, ...inside }) }
}

/** What a code page cannot hold is known before anything is written. */
function refuseUnwritable(contents: readonly ExportedContent[]): void {
  for (const content of contents)
    if (content.format === 'txt-windows') windowsText(txtOf(content.version), content.version)
}

interface Making {
  readonly ports: ExportPorts
  readonly printing: PdfPrintSession | null
  readonly signal: AbortSignal | undefined
  readonly news: NewsAbout
  readonly forReviewers: ForReviewers
  readonly source: LanguageTag
}

async function bytesOf(content: ExportedContent, making: Making): Promise<Uint8Array> {
  switch (content.format) {
    case 'xliff21':
      return Buffer.from(xliff2Of(content, making.forReviewers), 'utf8')
    case 'xliff12':
      return Buffer.from(xliff1Of(content, making.forReviewers), 'utf8')
    case 'table-docx':
      return reviewTableDocx(content, making.forReviewers)
    case 'table-html':
      return Buffer.from(reviewTableHtml(content), 'utf8')
    case 'tmx':
      return Buffer.from(making.ports.tmxOf(versionsOf(content).map(({ language }) => language)), 'utf8')
    case 'release':
      return making.ports.packRelease()
    default:
      return bytesOfVersion(content, making)
  }
}

async function bytesOfVersion(
  { version, others, format }: Extract<ExportedContent, { is: 'version' }>,
  { printing, signal, news, source }: Making,
): Promise<Uint8Array> {
  switch (format) {
    case 'docx':
      return docxOf(version)
    case 'odt':
      return odtOf(version)
    case 'html':
      return Buffer.from(await htmlOf(version, { fonts: 'named' }), 'utf8')
    case 'pdf': {
      if (!printing) throw new Failure('PDF_NO_BROWSER')
      return printing.print(await htmlOf(version, { fonts: 'embedded' }), signal)
    }
    case 'md':
      return Buffer.from(markdownOf(version), 'utf8')
    case 'txt':
      return Buffer.from(txtOf(version), 'utf8')
    case 'txt-windows':
      return windowsText(txtOf(version), version)
    case 'email':
      return Buffer.from(emailHtmlOf(version), 'utf8')
    case 'ninjs':
      return Buffer.from(ninjsOf({ about: news, source, version, others }), 'utf8')
    case 'newsml':
      return Buffer.from(newsmlOf({ about: news, source, version, others }), 'utf8')
    default:
      return unreachable(format)
  }
}

function aboutFile(content: ExportedContent, bytes: Uint8Array): Omit<ExportedFile, 'path' | 'name'> {
  const versions = versionsOf(content)
  return {
    languages: versions.map(({ language }) => language),
    format: content.format,
    words: versions.reduce((sum, version) => sum + wordCount(version), 0),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }
}

function wordCount({ rows, locale }: ExportedVersion): number {
  return rows.reduce((sum, { blocks }) => sum + countWords(plainTextOf(blocks), locale), 0)
}

function unreachable(value: never): never {
  throw new Error(`Not an export format: ${JSON.stringify(value)}`)
}
