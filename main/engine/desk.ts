import { randomUUID } from 'node:crypto'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { type AlignmentDesk, createAlignmentDesk } from '#engine/alignment/alignment-desk.ts'
import { alignmentMigration } from '#engine/alignment/alignment-migration.ts'
import { createDeskKnowledge } from '#engine/alignment/desk-knowledge.ts'
import { inSlices } from '#engine/alignment/in-slices.ts'
import { resultOf } from '#engine/alignment/result-of.ts'
import {
  type BoilerplateStore,
  boilerplateMigration,
  createBoilerplateStore,
} from '#engine/boilerplate/boilerplate-store.ts'
import { createDeskChecks, type DeskChecks } from '#engine/checks/desk-checks.ts'
import { gatedAct, passGate } from '#engine/checks/gate.ts'
import { createIgnoreStore, type IgnoreStore, ignoreMigration } from '#engine/checks/ignore-store.ts'
import { type ExportRequest, exportFromDesk } from '#engine/files/export-from-desk.ts'
import { importHtmlText, importPlainText } from '#engine/files/import/import-file.ts'
import { type ImportLimits, importInProcess } from '#engine/files/import/import-in-process.ts'
import { readDeskNotes } from '#engine/files/release-file/desk-notes.ts'
import { readReleaseFile } from '#engine/files/release-file/read-release-file.ts'
import { returnedInProcess } from '#engine/files/review/returned-in-process.ts'
import { reviewedRelease } from '#engine/files/review/reviewed-release.ts'
import { createUploads, type Uploads } from '#engine/files/uploads.ts'
import { conceptHistoryMigration } from '#engine/glossaries/concept-rows.ts'
import { createGlossaryFiles, type GlossaryFiles } from '#engine/glossaries/glossary-files.ts'
import { type GlossaryStore, glossaryMigrations, openGlossaryStore } from '#engine/glossaries/glossary-store.ts'
import { type GlossaryExportRequest, glossaryToFile } from '#engine/glossaries/glossary-to-file.ts'
import { exportMemory } from '#engine/memory/export-memory.ts'
import { importMemory } from '#engine/memory/import-memory.ts'
import { memoryChangesMigration } from '#engine/memory/kept-indexes.ts'
import { memoryMigration } from '#engine/memory/memory-migration.ts'
import { createMemoryStore, type MemoryStore, type WantedMemory } from '#engine/memory/memory-store.ts'
import { createNoteStore, type NoteStore, noteMigration } from '#engine/notes/note-store.ts'
import { type DeskStores, openStores } from '#engine/open-stores.ts'
import type { Ports } from '#engine/ports.ts'
import { createReleaseDesk, type ReleaseDesk } from '#engine/releases/release-desk.ts'
import { documentOfReleaseFile } from '#engine/releases/release-file-document.ts'
import {
  documentFromImport,
  remarksFromImport,
  stepsForEmptyVersion,
  stepsForImportedVersion,
} from '#engine/releases/release-from-import.ts'
import { type ReportRequest, reportFromDesk, type WrittenReport } from '#engine/report/report-from-desk.ts'
import { createSettingsStore, type SettingsStore, settingsMigration } from '#engine/settings/settings-store.ts'
import type { TellShare } from '#engine/shares-of.ts'
import type { DeskNotices } from '#engine/storage/desk-notices.ts'
import { storeFailure } from '#engine/storage/open-store.ts'
import type { RememberedCounts, TmxExport, TmxOrder } from '#shared/contract/memory-values.ts'
import type { ReviewedFile } from '#shared/contract/review-procedures.ts'
import type { OpenedFile, ReleaseSummary } from '#shared/contract/values.ts'
import { createTextReader } from '#shared/document/release-text.ts'
import { documentFromRich } from '#shared/document/rich.ts'
import { rowIdsOf } from '#shared/document/versions.ts'
import { Failure } from '#shared/model/failure.ts'
import { type ImportedDocument, importedLanguages } from '#shared/model/imported-document.ts'
import type { LanguageTag } from '#shared/model/language.ts'

/** Everything the engine does, built by hand in one place. The router only names it. */
export interface Desk {
  readonly ports: Ports
  readonly releases: ReleaseDesk
  readonly glossaries: GlossaryStore
  readonly glossaryFiles: GlossaryFiles
  readonly settings: SettingsStore
  readonly ignores: IgnoreStore
  readonly notes: NoteStore
  readonly boilerplate: BoilerplateStore
  readonly memory: MemoryStore
  readonly alignments: AlignmentDesk
  readonly checks: DeskChecks
  readonly uploads: Uploads
  readonly notices: DeskNotices
  createRelease(wanted: {
    readonly title: string
    readonly source: LanguageTag
    readonly languages: readonly LanguageTag[]
  }): ReleaseSummary
  createFromImport(document: ImportedDocument): ReleaseSummary
  addImportedVersion(id: string, document: ImportedDocument, signal?: AbortSignal): Promise<ReleaseSummary>
  addVersion(id: string, language: LanguageTag): ReleaseSummary
  openReleaseFile(
    bytes: Uint8Array,
    as: { readonly fileName: string; readonly separate?: boolean | undefined },
  ): OpenedFile
  duplicate(id: string): ReleaseSummary
  /** Throws ERRORS_REMAIN where it would be signed off, released or corrected with errors and without a reason. */
  describe(
    id: string,
    change: Partial<Pick<ReleaseSummary, 'state' | 'embargo' | 'locales'>>,
    despite: string,
  ): Promise<ReleaseSummary>
  readImport(
    file: {
      readonly bytes: Uint8Array
      readonly fileName: string
      readonly language?: LanguageTag
      readonly encoding?: string
      readonly columns?: readonly (LanguageTag | null)[]
    },
    signal?: AbortSignal,
    tell?: TellShare,
  ): Promise<ImportedDocument>
  /** Throws REVIEW_…, and what reading a file may throw. */
  readReview(
    id: string,
    file: { readonly name: string; readonly bytes: Uint8Array },
    signal?: AbortSignal,
  ): Promise<ReviewedFile>
  readPastedText(
    pasted: {
      readonly text: string
      readonly html: boolean
      readonly fileName: string
      readonly language?: LanguageTag | undefined
    },
    signal?: AbortSignal,
  ): Promise<ImportedDocument>
  exportRelease(request: ExportRequest, signal?: AbortSignal): ReturnType<typeof exportFromDesk>
  remember(wanted: WantedMemory): RememberedCounts
  importMemory(order: TmxOrder, signal?: AbortSignal): ReturnType<typeof importMemory>
  exportMemory(order: TmxExport, signal?: AbortSignal): ReturnType<typeof exportMemory>
  writeGlossary(request: GlossaryExportRequest): ReturnType<typeof glossaryToFile>
  writeReport(request: ReportRequest): Promise<WrittenReport>
  showExported(path: string): Promise<boolean>
  /** Makes the backups of the day now, where they are due. */
  backUp(): Promise<void>
  close(): void
}

/** Opens the stores of this desk. Throws Failure STORE_…; what is damaged is made anew of what can be read. */
export function createDesk(ports: Ports): Desk {
  const desk = deskOrNull(ports) ?? deskOrNull(ports)
  if (!desk) throw new Failure('STORE_DAMAGED')
  return desk
}

/** Null where what lies in the library does not hold together although its pages do: the next opening mends it. */
function deskOrNull(ports: Ports): Desk | null {
  const stores = openStores(ports, libraryMigrations)
  try {
    return deskOn(stores, ports)
  } catch (cause) {
    const failure = storeFailure(cause)
    const isDamaged = failure instanceof Failure && failure.code === 'STORE_DAMAGED'
    if (isDamaged) stores.distrustLibrary()
    stores.close()
    if (!isDamaged) throw failure
    return null
  }
}

/** May only be added to, at the end. */
export const libraryMigrations = [
  settingsMigration + ignoreMigration,
  ...glossaryMigrations,
  boilerplateMigration,
  memoryMigration,
  conceptHistoryMigration,
  memoryChangesMigration,
  alignmentMigration,
  noteMigration,
]

function deskOn(stores: DeskStores, ports: Ports): Desk {
  const { journal, library } = stores
  const releases = createReleaseDesk(journal, ports.now, {
    whenFull: stores.whenFull,
    beforeWriting: stores.mustBeInPlace,
    committed: stores.committed,
    who: userName(),
  })
  const glossaries = openGlossaryStore(library, { now: ports.now, who: userName() })
  const settings = createSettingsStore(library)
  const ignores = createIgnoreStore(library, ports.now)
  const notes = createNoteStore(library, { now: ports.now, who: userName() })
  const boilerplate = createBoilerplateStore(library, { now: ports.now, who: userName() })
  const memory = createMemoryStore(library, {
    now: ports.now,
    who: userName(),
    indexFolder: join(ports.dataFolder, ports.safe ? 'memory-indexes-of-safe-mode' : 'memory-indexes'),
    threadProgram: ports.memoryThread,
  })
  const checks = createDeskChecks({ releases, glossaries, settings, ignores, boilerplate })
  const newRowId = () => `r${randomUUID().replaceAll('-', '').slice(0, 16)}`
  const uploads = createUploads(ports.now, join(ports.dataFolder, 'uploads'))
  const exportedPaths = new Set<string>()
  const limitsOf = (signal: AbortSignal | undefined): ImportLimits => ({
    ...(signal ? { signal } : {}),
    ...(ports.spawnImporter ? { spawn: ports.spawnImporter } : {}),
  })
  const readImport: Desk['readImport'] = ({ bytes, fileName, ...options }, signal, tell) =>
    importInProcess({ name: fileName, bytes }, options, { ...limitsOf(signal), ...(tell ? { tell } : {}) })
  const readPastedText: Desk['readPastedText'] = ({ text, html, fileName, language }) =>
    (html ? importHtmlText : importPlainText)(text, { name: fileName, ...(language ? { language } : {}) })
  const exportFolder = () => settings.get().exportFolder ?? ports.defaultExportFolder
  const knowledge = createDeskKnowledge(library, glossaries, memory.shelves)
  const alignments = createAlignmentDesk({
    database: library,
    now: ports.now,
    who: userName(),
    appVersion: ports.appVersion,
    sources: { uploads, releases, readImport, readPastedText },
    releases,
    memory,
    knowledge,
    exportFolder,
    exported: (path) => void exportedPaths.add(path),
  })

  return {
    ports,
    releases,
    glossaries,
    glossaryFiles: createGlossaryFiles(glossaries, ports.spawnImporter ? { spawn: ports.spawnImporter } : {}),
    settings,
    ignores,
    notes,
    boilerplate,
    memory,
    alignments,
    checks,
    uploads,
    notices: stores.notices,
    createRelease: ({ title, source, languages }) => {
      const all = [...new Set([source, ...languages])]
      const blocks = title.trim() === '' ? [] : [{ type: 'paragraph', runs: [{ text: title.trim() }] } as const]
      const headline = { id: newRowId(), kind: 'headline', cells: { [source]: { status: 'draft', blocks } } } as const
      const body = { id: newRowId(), kind: 'body', cells: {} } as const
      return releases.create(documentFromRich({ languages: all, rows: [headline, body] }), {})
    },
    createFromImport: (document) => {
      const rows = documentFromImport(document, newRowId)
      const made = releases.create(rows, {}, { is: 'imported', file: document.fileName })
      notes.takeOver(made.id, remarksFromImport(document, rowIdsOf(rows), ports.now()))
      return made
    },
    addImportedVersion: async (id, document, signal) => {
      for (;;) {
        const release = releases.document(id)
        const wanted = { newId: newRowId, now: ports.now(), knowledge: await knowledge() }
        const { steps, remarks } = await resultOf(inSlices(stepsForImportedVersion(release, document, wanted), signal))
        // Where somebody has typed meanwhile, the rows that were found may be others by now.
        if (releases.document(id) !== release) continue
        const { languages } = releases.summary(id)
        const added = importedLanguages(document).filter((language) => !languages.includes(language))
        const event = { is: 'version-added', languages: added, file: document.fileName } as const
        const changed = releases.change(id, () => steps, event)
        notes.takeOver(id, remarks)
        return changed
      }
    },
    addVersion: (id, language) => {
      const event = { is: 'version-added', languages: [language], file: null } as const
      return releases.change(id, (release) => stepsForEmptyVersion(release, language), event)
    },
    openReleaseFile: (bytes, { fileName, separate = false }) => {
      const file = readReleaseFile(bytes, { fileName })
      const document = documentOfReleaseFile(file, fileName)
      const { lineage } = file
      const known = lineage === undefined || separate ? [] : releases.ofLineage(lineage)
      const { ignored, waivers, remarks } = readDeskNotes(file.notes)
      if (known.length > 0) {
        const waiting = remarks.filter(({ resolvedAt }) => resolvedAt === null)
        return { is: 'known', releases: known, document: document.toJSON() as unknown, remarks: waiting }
      }
      const about = { locales: { ...file.locales }, waivers, ...(lineage === undefined ? {} : { lineage }) }
      const opened = releases.create(document, about, { is: 'imported', file: fileName })
      ignores.takeOver(opened.id, ignored)
      notes.takeOver(opened.id, remarks)
      return { is: 'opened', release: opened }
    },
    duplicate: (id) => {
      const { locales, damaged } = releases.summary(id)
      const readable = damaged ? releases.history.newestReadable(id) : null
      return releases.create(readable?.document ?? releases.document(id), { locales })
    },
    describe: async (id, change, despite) => {
      const { state } = releases.summary(id)
      const act = gatedAct(state, change.state)
      if (act !== null) {
        const { standing } = await checks.check(id, change.locales)
        const waiver = passGate(standing, { act, despite, now: ports.now() })
        if (waiver) releases.addWaiver(id, waiver)
      }
      const described = releases.describe(id, change)
      if (described.state !== state) releases.mark(id, { is: 'state', state: described.state })
      return described
    },
    readImport,
    readPastedText,
    readReview: async (id, file, signal) => {
      const lineage = releases.lineage(id)
      const returned = await returnedInProcess(file, limitsOf(signal))
      const where = { fileName: file.name, lineage, newRowId, now: ports.now }
      const { document, remarks, ...review } = reviewedRelease(releases.document(id), returned, where)
      return { ...review, document: document.toJSON() as unknown, remarks: notes.unknownOf(id, remarks) }
    },
    exportRelease: (request, signal) =>
      exportFromDesk({ ports, releases, ignores, notes, checks, exportedPaths }, request, signal),
    remember: (wanted) =>
      memory.remember(wanted, (id) => {
        const { title, locales } = releases.summary(id)
        return { id, title, text: createTextReader()(releases.document(id), locales) }
      }),
    writeGlossary: (request) => glossaryToFile({ ports, glossaries, settings, exportedPaths }, request),
    importMemory: async function* ({ upload, fileName, memory: id, sourceLanguage }, signal) {
      const around = { store: memory, now: ports.now, spawn: ports.spawnImporter, signal }
      try {
        const wanted = { ...uploads.file(upload), file: fileName, memory: id, sourceLanguage }
        return yield* importMemory(wanted, around)
      } finally {
        uploads.forget(upload)
      }
    },
    exportMemory: async function* ({ memory: id, folder }, signal) {
      const wanted = { memory: id, folder: folder ?? exportFolder() }
      const { appVersion, now } = ports
      const written = yield* exportMemory(wanted, { database: library, store: memory, appVersion, now, signal })
      exportedPaths.add(written.path)
      return written
    },
    writeReport: (request) => reportFromDesk({ ports, releases, glossaries, settings, checks, exportedPaths }, request),
    showExported: async (path) => {
      if (!exportedPaths.has(path) || !ports.showInFolder) return false
      await ports.showInFolder(path)
      return true
    },
    backUp: stores.backUp,
    close: () => {
      releases.close()
      memory.close()
      stores.close()
    },
  }
}

/** Whoever works at this device. A container may know no user. */
function userName(): string {
  try {
    return userInfo().username
  } catch {
    return ''
  }
}
