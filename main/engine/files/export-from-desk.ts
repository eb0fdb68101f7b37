import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { DeskChecks } from '#engine/checks/desk-checks.ts'
import { findingsThatLeave, passGate } from '#engine/checks/gate.ts'
import type { IgnoreStore } from '#engine/checks/ignore-store.ts'
import { type ExportSummary as ExportedFiles, exportRelease } from '#engine/files/export/export-release.ts'
import { fileNameOf } from '#engine/files/export/file-name.ts'
import { makeFolder } from '#engine/files/make-folder.ts'
import { deskNotes } from '#engine/files/release-file/desk-notes.ts'
import { writeReleaseFile } from '#engine/files/release-file/write-release-file.ts'
import type { Ports } from '#engine/ports.ts'
import type { ReleaseDesk } from '#engine/releases/release-desk.ts'
import { releaseFileOf } from '#engine/releases/release-file-document.ts'
import type { ExportFormat } from '#shared/contract/defaults.ts'
import type { ExportSummary } from '#shared/contract/values.ts'
import { richFromDocument } from '#shared/document/rich.ts'
import { Failure } from '#shared/model/failure.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { Waiver } from '#shared/model/waiver.ts'

export interface ExportRequest {
  readonly id: string
  readonly formats: readonly (ExportFormat | 'release')[]
  readonly languages: readonly LanguageTag[]
  readonly folder: string
  readonly fileNamePattern?: string | undefined
  readonly overwrite: 'ask' | 'replace' | 'number'
  /** Why it goes out although errors stand. */
  readonly despite?: string | undefined
}

interface ExportStep {
  readonly done: number
  readonly total: number
  readonly current: string | null
}

interface Around {
  readonly ports: Ports
  readonly releases: ReleaseDesk
  readonly ignores: IgnoreStore
  readonly checks: DeskChecks
  /** Paths written in this session: only these may be shown in the file manager. */
  readonly exportedPaths: Set<string>
}

/** Writes a release of the desk into a folder; the steps of progress are the contract's. */
export async function* exportFromDesk(
  around: Around,
  request: ExportRequest,
  signal?: AbortSignal,
): AsyncGenerator<ExportStep, ExportSummary> {
  const { ports, releases, ignores, exportedPaths } = around
  const waiver = await waiverFor(around, request)
  const { title, locales, waivers } = releases.summary(request.id)
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
    const notes = deskNotes(ignores.list(request.id), waivers)
    await writeReleaseFile(
      packagePath,
      releaseFileOf(document, { title, locales, notes }),
      `Dragoman ${ports.appVersion}`,
      {
        ifExists: overwrite === 'replace' ? 'replace' : 'refuse',
        signal,
      },
    )
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
  return { folder, files, incomplete, waiver }
}

/** Only what leaves the desk is held up: a `.release` goes to whoever works on it, and a version stays where it is. */
async function waiverFor({ ports, releases, checks }: Around, request: ExportRequest): Promise<Waiver | null> {
  const { id, formats, languages, despite = '' } = request
  if (formats.every((format) => format === 'release')) return null
  const { text, standing } = await checks.check(id)
  const findings = findingsThatLeave(standing, text, languages)
  const waiver = passGate(findings, { act: 'exported', despite, now: ports.now() })
  if (waiver) releases.addWaiver(id, waiver)
  return waiver
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
