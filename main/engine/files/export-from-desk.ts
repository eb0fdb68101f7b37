import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { basename, isAbsolute, join } from 'node:path'
import { type ExportSummary as ExportedFiles, exportRelease } from '#engine/files/export/export-release.ts'
import { fileNameOf } from '#engine/files/export/file-name.ts'
import { writeReleaseFile } from '#engine/files/release-file/write-release-file.ts'
import { asFailure } from '#engine/files/write-atomically.ts'
import type { Ports } from '#engine/ports.ts'
import type { ReleaseDesk } from '#engine/releases/release-desk.ts'
import { releaseFileOf } from '#engine/releases/release-file-document.ts'
import type { ExportFormat } from '#shared/contract/defaults.ts'
import type { ExportSummary } from '#shared/contract/values.ts'
import { richFromDocument } from '#shared/document/rich.ts'
import { Failure } from '#shared/model/failure.ts'
import type { LanguageTag } from '#shared/model/language.ts'

export interface ExportRequest {
  readonly id: string
  readonly formats: readonly (ExportFormat | 'release')[]
  readonly languages: readonly LanguageTag[]
  readonly folder: string
  readonly fileNamePattern?: string | undefined
  readonly overwrite: 'ask' | 'replace' | 'number'
}

interface ExportStep {
  readonly done: number
  readonly total: number
  readonly current: string | null
}

interface Around {
  readonly ports: Ports
  readonly releases: ReleaseDesk
  /** Paths written in this session: only these may be shown in the file manager. */
  readonly exportedPaths: Set<string>
}

/**
 * Writes a release of the desk into a folder; the steps of progress are the contract's. A folder that is not there is
 * made where the one above it is: a slip in the path shall not leave a row of folders somewhere on the disk.
 */
export async function* exportFromDesk(
  { ports, releases, exportedPaths }: Around,
  request: ExportRequest,
  signal?: AbortSignal,
): AsyncGenerator<ExportStep, ExportSummary> {
  const { title, locales } = releases.summary(request.id)
  const document = releases.document(request.id)
  const date = ports.now().toISOString().slice(0, 10)
  const { folder, overwrite } = request
  await makeFolder(folder)
  const { languages, fileNamePattern } = request
  const formats = request.formats.filter((format) => format !== 'release')
  const wantsPackage = formats.length < request.formats.length
  const release = richFromDocument(document, { title, locales })
  const packagePath = wantsPackage
    ? packagePathOf(folder, { title, language: release.source, date, pattern: '{date}-{slug}' }, overwrite)
    : null
  const options = { languages, folder, overwrite, formats, date, ...(fileNamePattern ? { fileNamePattern } : {}) }
  const run = exportRelease(release, options, { printPdf: ports.printPdf }, signal)
  const step = yield* renamed(run, packagePath ? 1 : 0)
  const files: ExportSummary['files'][number][] = step.files.map((file) => ({
    ...file,
    name: basename(file.path),
  }))
  if (packagePath) {
    yield { done: files.length, total: files.length + 1, current: basename(packagePath) }
    await writeReleaseFile(packagePath, releaseFileOf(document, { title, locales }), `Dragoman ${ports.appVersion}`, {
      ifExists: overwrite === 'replace' ? 'replace' : 'refuse',
      signal,
    })
    const sha256 = createHash('sha256')
      .update(await readFile(packagePath))
      .digest('hex')
    files.push({
      path: packagePath,
      name: basename(packagePath),
      language: release.source,
      format: 'release',
      words: 0,
      sha256,
    })
  }
  for (const file of files) exportedPaths.add(file.path)
  const incomplete = step.warnings.map(({ language, count }) => ({ language, emptyCells: count }))
  return { folder, files, incomplete }
}

async function makeFolder(folder: string): Promise<void> {
  // Relative to what? Nobody who types a folder knows where the engine was started.
  if (!isAbsolute(folder)) throw new Failure('SAVE_FOLDER_MISSING', { folder })
  try {
    await mkdir(folder)
  } catch (error) {
    if (existsSync(folder)) return
    throw asFailure(error, folder)
  }
}

/** The run's own progress in the words of the contract; whoever walks away closes the run, and with it its browser. */
async function* renamed(
  run: ReturnType<typeof exportRelease>,
  more: number,
): AsyncGenerator<ExportStep, ExportedFiles> {
  try {
    let step = await run.next()
    while (!step.done) {
      const { done, total, file } = step.value
      yield { done, total: total + more, current: basename(file) }
      step = await run.next()
    }
    return step.value
  } finally {
    await run.return({ files: [], warnings: [] })
  }
}

function packagePathOf(
  folder: string,
  parts: Parameters<typeof fileNameOf>[0],
  overwrite: ExportRequest['overwrite'],
): string {
  const name = fileNameOf(parts)
  const path = join(folder, `${name}.release`)
  if (overwrite === 'replace' || !existsSync(path)) return path
  if (overwrite === 'ask') throw new Failure('SAVE_EXISTS', { file: basename(path) })
  let number = 2
  while (existsSync(join(folder, `${name} (${number}).release`))) number += 1
  return join(folder, `${name} (${number}).release`)
}
