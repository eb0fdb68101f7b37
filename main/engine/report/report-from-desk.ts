import { basename } from 'node:path'
import type { DeskChecks } from '#engine/checks/desk-checks.ts'
import { freePath } from '#engine/files/free-path.ts'
import { makeFolder } from '#engine/files/make-folder.ts'
import { writeAtomically } from '#engine/files/write-atomically.ts'
import type { GlossaryStore } from '#engine/glossaries/glossary-store.ts'
import type { Ports } from '#engine/ports.ts'
import type { ReleaseDesk } from '#engine/releases/release-desk.ts'
import type { ReleaseReport } from '#engine/report/release-report.ts'
import type { ReportLanguage } from '#engine/report/report-sentences.ts'
import { reportText } from '#engine/report/write-report.ts'
import type { SettingsStore } from '#engine/settings/settings-store.ts'
import type { ReportFormat } from '#shared/contract/defaults.ts'
import { dayHere } from '#shared/text/day-here.ts'
import { fileNameOf } from '#shared/text/file-name.ts'

export interface ReportRequest {
  readonly id: string
  readonly language: ReportLanguage
  readonly formats: readonly ReportFormat[]
  /** Null: where exports go. */
  readonly folder: string | null
}

export interface WrittenReport {
  readonly folder: string
  readonly files: readonly { readonly path: string; readonly name: string }[]
}

interface Around {
  readonly ports: Ports
  readonly releases: ReleaseDesk
  readonly glossaries: GlossaryStore
  readonly settings: SettingsStore
  readonly checks: DeskChecks
  /** Paths written in this session: only these may be shown in the file manager. */
  readonly exportedPaths: Set<string>
}

/** Writes the report of a release beside its exports; a file that is there stays, and the new one gets a number. */
export async function reportFromDesk(around: Around, request: ReportRequest): Promise<WrittenReport> {
  const { ports, settings, exportedPaths } = around
  const folder = request.folder ?? settings.get().exportFolder ?? ports.defaultExportFolder
  const report = await reportOf(around, request.id)
  await makeFolder(folder)
  const date = dayHere(report.madeAt)
  const { title, text } = report
  const name = fileNameOf({ title, language: text.source, date, pattern: '{date}-{slug}-report' })
  const files: { path: string; name: string }[] = []
  for (const format of new Set(request.formats)) {
    const path = freePath(folder, name, format)
    await writeAtomically(path, await reportText(report, format, request.language), { ifExists: 'refuse' })
    exportedPaths.add(path)
    files.push({ path, name: basename(path) })
  }
  return { folder, files }
}

async function reportOf({ ports, releases, glossaries, settings, checks }: Around, id: string): Promise<ReleaseReport> {
  const { text, standing, ignored } = await checks.check(id)
  const { title, state, waivers } = releases.summary(id)
  const { severities, houseStyle } = settings.get()
  const names = new Map(glossaries.list().map((each) => [each.id, each.name]))
  return {
    title,
    madeWith: `Dragoman ${ports.appVersion}`,
    madeAt: ports.now(),
    state,
    waivers,
    severities,
    houseStyle,
    glossaryName: (glossary) => names.get(glossary) ?? glossary,
    text,
    standing,
    ignored,
  }
}
