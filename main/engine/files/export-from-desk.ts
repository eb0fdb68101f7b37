import { basename } from 'node:path'
import type { DeskChecks } from '#engine/checks/desk-checks.ts'
import { findingsThatLeave, passGate } from '#engine/checks/gate.ts'
import type { IgnoreStore } from '#engine/checks/ignore-store.ts'
import { type ExportSummary as ExportedFiles, exportRelease } from '#engine/files/export/export-release.ts'
import { makeFolder } from '#engine/files/make-folder.ts'
import { deskNotes } from '#engine/files/release-file/desk-notes.ts'
import { readableReleaseFile } from '#engine/files/release-file/write-release-file.ts'
import { tmxOfRelease } from '#engine/memory/memory-files.ts'
import type { NoteStore } from '#engine/notes/note-store.ts'
import type { Ports } from '#engine/ports.ts'
import type { ReleaseDesk } from '#engine/releases/release-desk.ts'
import { releaseFileOf } from '#engine/releases/release-file-document.ts'
import { type ExportFormat, isFinishedFormat } from '#shared/contract/export-formats.ts'
import type { ExportSummary } from '#shared/contract/values.ts'
import { createTextReader } from '#shared/document/release-text.ts'
import { richFromDocument } from '#shared/document/rich.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { Waiver } from '#shared/model/waiver.ts'
import { dayHere } from '#shared/text/day-here.ts'

export interface ExportRequest {
  readonly id: string
  readonly formats: readonly ExportFormat[]
  readonly languages: readonly LanguageTag[]
  readonly folder: string
  readonly fileNamePattern?: string | undefined
  readonly overwrite: 'ask' | 'replace' | 'number'
  /** Missing: the files lie in the folder one by one. */
  readonly pack?: 'folder' | 'zip' | undefined
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
  readonly notes: NoteStore
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
  const { title, locales, waivers, embargo } = releases.summary(request.id)
  const document = releases.document(request.id)
  const version = releases.version(request.id)
  const { folder, overwrite, languages, formats, fileNamePattern, pack } = request
  await makeFolder(folder)
  const date = dayHere(ports.now())
  const news = { lineage: releases.lineage(request.id), embargo, madeAt: ports.now() }
  const notes = around.notes.list(request.id)
  const options = {
    ...{ languages, folder, overwrite, formats, date, news, notes },
    ...(fileNamePattern ? { fileNamePattern } : {}),
    ...(pack ? { pack } : {}),
  }
  const decided = deskNotes({ ignores: ignores.list(request.id), waivers, notes })
  const packRelease = () =>
    readableReleaseFile(
      releaseFileOf(document, { title, lineage: news.lineage, locales, notes: decided }),
      `Dragoman ${ports.appVersion}`,
    )
  const text = createTextReader()(document, locales)
  const tmxOf = (only: readonly LanguageTag[]) =>
    tmxOfRelease({ title, text, appVersion: ports.appVersion, now: ports.now(), languages: only }).content
  const run = exportRelease(
    richFromDocument(document, { title, locales }),
    options,
    { printPdf: ports.printPdf, tmxOf, packRelease },
    signal,
  )
  const written = yield* renamed(run)
  const { files } = written
  for (const file of files) exportedPaths.add(file.path)
  releases.mark(request.id, { is: 'exported', languages, formats }, version)
  const incomplete = written.warnings.map(({ language, count }) => ({ language, emptyCells: count }))
  return { folder, files, incomplete, waiver }
}

/** Only what leaves the desk is held up: work in progress goes to whoever works on it, and a version stays where it is. */
async function waiverFor({ ports, releases, checks }: Around, request: ExportRequest): Promise<Waiver | null> {
  const { id, formats, languages, despite = '' } = request
  if (!formats.some(isFinishedFormat)) return null
  const { text, standing } = await checks.check(id)
  const findings = findingsThatLeave(standing, text, languages)
  const waiver = passGate(findings, { act: 'exported', despite, now: ports.now() })
  if (waiver) releases.addWaiver(id, waiver)
  return waiver
}

/** The run's own progress in the words of the contract; whoever walks away closes the run, and with it its browser. */
async function* renamed(run: ReturnType<typeof exportRelease>): AsyncGenerator<ExportStep, ExportedFiles> {
  try {
    let step = await run.next()
    while (!step.done) {
      const { done, total, file } = step.value
      yield { done, total, current: basename(file) }
      step = await run.next()
    }
    return step.value
  } finally {
    await run.return({ files: [], warnings: [] })
  }
}
