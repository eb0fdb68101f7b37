import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { docxOf } from '#engine/files/export/docx.ts'
import { type ExportedVersion, exportedVersion } from '#engine/files/export/exported-version.ts'
import { fileNameOf } from '#engine/files/export/file-name.ts'
import { htmlOf } from '#engine/files/export/html.ts'
import { markdownOf } from '#engine/files/export/markdown.ts'
import type { PdfPrinter, PdfPrintSession } from '#engine/files/export/pdf-printer.ts'
import { txtOf } from '#engine/files/export/txt.ts'
import { stopIfCancelled } from '#engine/files/stop-if-cancelled.ts'
import { asFailure, removeStaleTemporaries, writeAtomically } from '#engine/files/write-atomically.ts'
import type { ExportFormat } from '#shared/contract/defaults.ts'
import { Failure } from '#shared/model/failure.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import { plainTextOf, type RichRelease } from '#shared/model/rich-text.ts'

export interface ExportOptions {
  readonly formats: readonly ExportFormat[]
  readonly languages: readonly LanguageTag[]
  /** Must be there. */
  readonly folder: string
  /** `{date}`, `{slug}` and `{lang}` are filled in; without one `{date}-{slug}-{lang}`, or `{slug}-{lang}` without a date. */
  readonly fileNamePattern?: string
  /** `ask` fails with `SAVE_EXISTS` before anything is written; `number` writes `name (2).docx`. */
  readonly overwrite: 'ask' | 'replace' | 'number'
  /** ISO date of the release, or empty. */
  readonly date: string
}

export interface ExportPorts {
  readonly printPdf: PdfPrinter
}

export interface ExportProgress {
  readonly done: number
  readonly total: number
  /** The file that is being written. */
  readonly file: string
}

export interface ExportedFile {
  readonly path: string
  readonly language: LanguageTag
  readonly format: ExportFormat
  readonly words: number
  readonly sha256: string
}

export interface ExportWarning {
  /** `cells-missing`: rows that the source has and this version has not; `version-empty`: no file was written. */
  readonly code: 'cells-missing' | 'version-empty'
  readonly language: LanguageTag
  readonly count: number
}

export interface ExportSummary {
  readonly files: readonly ExportedFile[]
  readonly warnings: readonly ExportWarning[]
}

/**
 * Writes a release in some languages and formats. Yields before each file; a cancelled or failed export leaves whole
 * files or none. Throws a `Failure`: `SAVE_…`, `PDF_…`, `LANGUAGE_UNKNOWN`, `CANCELLED`.
 */
export async function* exportRelease(
  release: RichRelease,
  options: ExportOptions,
  ports: ExportPorts,
  signal?: AbortSignal,
): AsyncGenerator<ExportProgress, ExportSummary> {
  const { versions, warnings } = chooseVersions(release, options.languages)
  const targets = await planFiles(release, versions, options)
  const files: ExportedFile[] = []
  let printing: PdfPrintSession | null = null
  try {
    for (const [done, target] of targets.entries()) {
      stopIfCancelled(signal)
      yield { done, total: targets.length, file: target.path }
      stopIfCancelled(signal)
      if (target.format === 'pdf') printing ??= await ports.printPdf.open(signal)
      const bytes = await bytesOf(target, printing, signal)
      await writeAtomically(target.path, bytes, {
        ifExists: options.overwrite === 'replace' ? 'replace' : 'refuse',
        signal,
      })
      files.push({
        path: target.path,
        language: target.version.language,
        format: target.format,
        words: wordCount(target.version),
        sha256: createHash('sha256').update(bytes).digest('hex'),
      })
    }
  } finally {
    await printing?.close()
  }
  return { files, warnings }
}

function chooseVersions(release: RichRelease, languages: readonly LanguageTag[]) {
  const versions: ExportedVersion[] = []
  const warnings: ExportWarning[] = []
  for (const language of new Set(languages)) {
    if (!release.languages.includes(language)) throw new Failure('LANGUAGE_UNKNOWN', { language })
    const version = exportedVersion(release, language)
    const isEmpty = version.rows.length === 0
    if (isEmpty) warnings.push({ code: 'version-empty', language, count: version.missingRows })
    else versions.push(version)
    if (!isEmpty && version.missingRows > 0)
      warnings.push({ code: 'cells-missing', language, count: version.missingRows })
  }
  return { versions, warnings }
}

interface PlannedFile {
  readonly path: string
  readonly format: ExportFormat
  readonly version: ExportedVersion
}

async function planFiles(
  release: RichRelease,
  versions: readonly ExportedVersion[],
  options: ExportOptions,
): Promise<readonly PlannedFile[]> {
  const { folder, date, overwrite } = options
  await refuseMissingFolder(folder)
  await removeStaleTemporaries(folder)
  const planned: PlannedFile[] = []
  const taken = new Set<string>()
  for (const version of versions) {
    const { language } = version
    const title = release.title.trim() || version.title
    const name = fileNameOf({ title, language, date, pattern: options.fileNamePattern })
    for (const format of new Set(options.formats)) {
      let path = join(folder, `${name}.${format}`)
      // Two languages share a name where the pattern has no {lang}; case does not tell names apart on Windows and macOS.
      const isFree = async (): Promise<boolean> =>
        !taken.has(path.toLowerCase()) && (overwrite !== 'number' || !(await exists(path)))
      for (let number = 2; !(await isFree()); number += 1) path = join(folder, `${name} (${number}).${format}`)
      taken.add(path.toLowerCase())
      planned.push({ path, format, version })
    }
  }
  if (overwrite === 'ask') await refuseExisting(planned)
  return planned
}

async function refuseMissingFolder(folder: string): Promise<void> {
  const isFolder = (await statOrNull(folder))?.isDirectory() ?? false
  if (!isFolder) throw new Failure('SAVE_FOLDER_MISSING', { folder, file: '' })
}

async function refuseExisting(planned: readonly PlannedFile[]): Promise<void> {
  const there: string[] = []
  for (const { path } of planned) if (await exists(path)) there.push(path)
  const [first] = there
  if (first !== undefined)
    throw new Failure('SAVE_EXISTS', { file: basename(first), folder: dirname(first), count: String(there.length) })
}

async function exists(path: string): Promise<boolean> {
  return (await statOrNull(path)) !== null
}

async function statOrNull(path: string) {
  try {
    return await stat(path)
  } catch (error) {
    const failure = asFailure(error, path)
    if (failure.code === 'SAVE_FOLDER_MISSING') return null
    throw failure
  }
}

async function bytesOf(
  target: PlannedFile,
  printing: PdfPrintSession | null,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const { version, format } = target
  switch (format) {
    case 'docx':
      return docxOf(version)
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
    default:
      return unreachable(format)
  }
}

function wordCount(version: ExportedVersion): number {
  const words = new Intl.Segmenter(version.locale, { granularity: 'word' })
  let count = 0
  for (const row of version.rows) {
    for (const segment of words.segment(plainTextOf(row.blocks))) if (segment.isWordLike) count += 1
  }
  return count
}

function unreachable(value: never): never {
  throw new Error(`Not an export format: ${JSON.stringify(value)}`)
}
