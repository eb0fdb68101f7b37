// The second door of the engine: what can be done with files alone, without a library. The command line comes in here.

import { createHash, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import {
  beadsOfTexts,
  type FileToAlign,
  type FileToWrite,
  type ReadTextOptions,
  readTextToAlign,
  writeAlignedRelease,
  writeTmxOfTexts,
} from '#engine/alignment/align-files.ts'
import { inSlices } from '#engine/alignment/in-slices.ts'
import { resultOf } from '#engine/alignment/result-of.ts'
import { shippedWordLists } from '#engine/alignment/word-lists.ts'
import { findingsThatLeave, passGate } from '#engine/checks/gate.ts'
import type { ExportProgress, ExportSummary } from '#engine/files/export/export-release.ts'
import { hasCode } from '#engine/files/has-code.ts'
import { importInProcess } from '#engine/files/import/import-in-process.ts'
import { bytesOf, type OpenedFile, openReleaseFile } from '#engine/files/open-release-file.ts'
import { deskNotes, readDeskNotes } from '#engine/files/release-file/desk-notes.ts'
import { readableReleaseFile, writeReleaseFile } from '#engine/files/release-file/write-release-file.ts'
import { writeAtomically } from '#engine/files/write-atomically.ts'
import {
  type ConvertedGlossary,
  type ConvertGlossaryOptions,
  convertGlossary,
} from '#engine/glossaries/convert-glossary.ts'
import { readTbx } from '#engine/glossaries/read-tbx.ts'
import { type InspectedMemory, inspectTmx, tmxOfRelease, writeTmxOfRelease } from '#engine/memory/memory-files.ts'
import { releaseFileOf } from '#engine/releases/release-file-document.ts'
import { documentFromImport, remarksFromImport, stepsForImportedVersion } from '#engine/releases/release-from-import.ts'
import type { ReportedRule } from '#engine/report/release-report.ts'
import type { ReportLanguage } from '#engine/report/report-sentences.ts'
import { createShippedDictionaries } from '#engine/spelling/read-dictionaries.ts'
import type { AlignedGroup } from '#shared/alignment/alignment.ts'
import type { SessionText } from '#shared/alignment/session/alignment-session.ts'
import type { SeverityChoices } from '#shared/checks/check.ts'
import { checkCatalogue } from '#shared/checks/check-catalogue.ts'
import { type IgnoredFinding, sortIgnored } from '#shared/checks/ignoring.ts'
import { namedFactsOf } from '#shared/checks/names/named-facts.ts'
import { createCheckRunner } from '#shared/checks/run-checks.ts'
import { dictionaryChecks } from '#shared/checks/spelling/dictionary-checks.ts'
import { type ExportFormat, exportFormats, isFinishedFormat } from '#shared/contract/export-formats.ts'
import { applySteps } from '#shared/document/release-log.ts'
import { createTextReader } from '#shared/document/release-text.ts'
import { rowIdsOf } from '#shared/document/versions.ts'
import { type Fact, factsOf } from '#shared/facts/facts-of.ts'
import { Failure } from '#shared/model/failure.ts'
import type { Finding, TermOccurrence } from '#shared/model/finding.ts'
import type { ImportedDocument } from '#shared/model/imported-document.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { ReleaseText } from '#shared/model/release-text.ts'
import type { Waiver } from '#shared/model/waiver.ts'
import { type HouseStyleName, houseStyles } from '#shared/press/house-style.ts'
import { createTermRecogniser } from '#shared/terms/recognise-terms.ts'
import type { TermRecogniser } from '#shared/terms/term-recogniser.ts'

/** Every method throws a `Failure` for what is foreseen: files that cannot be read or written, cancellation. */
export interface CommandLine {
  /** Ids of the checks, and names of the shipped glossaries. */
  readonly checks: readonly string[]
  readonly glossaries: readonly string[]
  readonly exportFormats: readonly ExportFormat[]
  importFile(path: string, options: ReadOptions): Promise<ImportedFile>
  /** The first file is the source of the release. */
  saveImported(files: readonly ImportedFile[], options: SaveOptions): Promise<SavedRelease>
  /** A `.release` file, a plain release in JSON or any document that can be imported. */
  read(path: string, options: ReadOptions): Promise<ReleaseText>
  check(path: string, options: CheckOptions): Promise<CheckedFile>
  /** HTML or JSON, as the name ends. Replaces an older report, never another file: SAVE_EXISTS. */
  writeReport(output: string, checked: CheckedFile, options: ReportOptions): Promise<void>
  /** The facts of a release, joined across its versions. */
  facts(release: ReleaseText): Promise<readonly Fact[]>
  terms(release: ReleaseText, options: TermOptions): Promise<readonly PlacedTerm[]>
  /** One of the texts to be aligned. */
  readTextToAlign(file: FileToAlign, options: ReadTextOptions): Promise<SessionText>
  /** Segments that belong together; the first text is the source. Yields how much is done, 0…1. */
  alignTexts(texts: readonly SessionText[], signal: AbortSignal): AsyncGenerator<number, readonly AlignedGroup[]>
  /** The result counts the rows. */
  writeAlignedRelease(texts: readonly SessionText[], file: AlignedFile): AsyncGenerator<number, number>
  /** The result counts the units. */
  writeAlignedTmx(texts: readonly SessionText[], file: AlignedFile): AsyncGenerator<number, number>
  /** Reads a glossary file of any format as its mapping is guessed, and writes it in another one. */
  convertGlossary(input: string, options: ConvertGlossaryOptions): Promise<ConvertedGlossary>
  /** What a TMX file holds. */
  inspectMemory(path: string, signal: AbortSignal): Promise<InspectedMemory>
  /** Writes the confirmed rows of a release as TMX; the answer counts the units. */
  writeMemory(
    path: string,
    options: { readonly output: string; readonly replace: boolean; readonly signal: AbortSignal },
  ): Promise<number>
  exportFile(
    path: string,
    options: ExportFileOptions,
  ): AsyncGenerator<ExportProgress, ExportSummary & { readonly waiver: Waiver | null }>
}

export interface ReadOptions {
  /** The language of a document; null where it is to be told from the text. */
  readonly language: LanguageTag | null
  readonly signal: AbortSignal
}

export interface ImportedFile {
  readonly path: string
  readonly document: ImportedDocument
}

export interface SaveOptions {
  readonly output: string
  readonly keepFurniture: boolean
  readonly replace: boolean
}

export interface SavedRelease {
  readonly languages: readonly LanguageTag[]
  /** The parts of each file, in the order of the languages. */
  readonly lengths: readonly number[]
  readonly rows: number
}

export interface CheckOptions extends ReadOptions, DeskOptions {
  /** Null: all. */
  readonly only: readonly string[] | null
  readonly snippets: boolean
}

/** What a desk chooses in its settings. */
export interface DeskOptions {
  /** Null: all. */
  readonly glossaries: readonly string[] | null
  readonly severities?: SeverityChoices
  readonly houseStyle?: HouseStyleName
}

export interface CheckedFile {
  readonly title: string
  readonly release: ReleaseText
  /** Without what a desk ignored before it wrote the file. */
  readonly findings: readonly Finding[]
  readonly ignored: readonly IgnoredFinding<ReportedRule>[]
  readonly waivers: readonly Waiver[]
}

export interface ReportOptions extends DeskOptions {
  readonly language: ReportLanguage
}

type AlignedFile = Omit<FileToWrite, 'appVersion'>

export interface TermOptions {
  readonly language: LanguageTag
  readonly glossaries: readonly string[] | null
}

export interface PlacedTerm {
  /** Counted from 0. */
  readonly row: number
  readonly occurrence: TermOccurrence
}

export interface ExportFileOptions extends DeskOptions {
  readonly formats: readonly ExportFormat[]
  /** Null: every version. */
  readonly languages: readonly LanguageTag[] | null
  /** Why finished files are written although errors stand; empty: they are not. */
  readonly despite: string
  /** Made if it is not there. */
  readonly folder: string
  /** Null: as usual, `{slug}-{lang}`. */
  readonly fileNamePattern: string | null
  /** Null: the files lie in the folder one by one. */
  readonly pack: 'folder' | 'zip' | null
  readonly replace: boolean
  readonly signal: AbortSignal
}

export function createCommandLine({ appVersion }: { readonly appVersion: string }): CommandLine {
  const runChecks = createCheckRunner()
  const recognisers = new Map<string, TermRecogniser>()
  const shippedDictionaries = createShippedDictionaries()

  function recogniser(names: readonly string[] | null): TermRecogniser {
    const wanted = names ?? shippedGlossaries
    const key = wanted.join(',')
    const known = recognisers.get(key)
    if (known) return known
    const made = createTermRecogniser(wanted.map(readShipped))
    recognisers.set(key, made)
    return made
  }

  async function importFile(path: string, { language, signal }: ReadOptions): Promise<ImportedFile> {
    const file = { name: basename(path), bytes: await bytesOf(path) }
    return { path, document: await importInProcess(file, language === null ? {} : { language }, { signal }) }
  }

  async function read(path: string, options: ReadOptions): Promise<ReleaseText> {
    return (await opened(path, options)).text
  }

  async function opened(path: string, options: ReadOptions): Promise<CheckableFile> {
    const release = await openReleaseFile(path)
    if (release) return release
    const { document } = await importFile(path, options)
    const text = createTextReader()(documentFromImport(withFurniture(document), randomUUID))
    return { text, title: document.title, notes: readDeskNotes(undefined) }
  }

  async function look({ text, title, notes }: CheckableFile, options: LookOptions): Promise<CheckedFile> {
    const { only = null, snippets = false, severities = {}, houseStyle = 'press', glossaries } = options
    // Reading the dictionaries takes longer than most checks.
    const readsWords = only === null || only.some((check) => dictionaryChecks.has(check))
    const findings = runChecks(text, recogniser(glossaries), {
      snippets,
      severities,
      house: houseStyles[houseStyle],
      ...(readsWords ? { speller: (await shippedDictionaries.opened(text.languages)).speller({}) } : {}),
      ...(only ? { only: new Set(only) } : {}),
    })
    const { standing, ignored } = sortIgnored(findings, notes.ignored)
    return { title, release: text, findings: standing, ignored, waivers: notes.waivers }
  }

  return {
    checks: checkCatalogue.map((check) => check.id),
    glossaries: shippedGlossaries,
    exportFormats,
    importFile,
    read,

    async saveImported(files, { output, keepFurniture, replace }) {
      const documents = files.map((file) => (keepFurniture ? withFurniture(file.document) : file.document))
      const [source, ...others] = documents
      if (!source) throw new RangeError('a release is made of at least one file')
      let document = documentFromImport(source, randomUUID)
      const now = new Date()
      const remarks = [...remarksFromImport(source, rowIdsOf(document), now)]
      const knowledge = await shippedWordLists()
      for (const other of others) {
        const version = await resultOf(
          inSlices(stepsForImportedVersion(document, other, { newId: randomUUID, now, knowledge }), undefined),
        )
        document = applySteps(document, version.steps)
        remarks.push(...version.remarks)
      }
      const release = releaseFileOf(document, {
        title: source.title,
        locales: {},
        notes: deskNotes({
          ignores: [],
          waivers: [],
          notes: remarks.map((remark) => ({ ...remark, resolvedAt: null })),
        }),
      })
      await writeReleaseFile(output, release, `Dragoman ${appVersion}`, { ifExists: replace ? 'replace' : 'refuse' })
      return {
        languages: release.languages,
        lengths: documents.map((one) => one.parts.filter((part) => part.furniture === null).length),
        rows: document.firstChild?.childCount ?? 0,
      }
    },

    async check(path, options) {
      const checked = await look(await opened(path, options), options)
      const { language } = options
      if (language === null) return checked
      const { languages } = checked.release
      if (!languages.includes(language)) {
        throw new Failure('LANGUAGE_UNKNOWN', { file: path, language, languages: languages.join(', ') })
      }
      return {
        ...checked,
        findings: checked.findings.filter((finding) => finding.language === language),
        ignored: checked.ignored.filter(({ finding }) => finding.language === language),
      }
    },

    async writeReport(output, checked, { language, severities = {}, houseStyle = 'press' }) {
      const { reportText, mayReplace } = await import('#engine/report/write-report.ts')
      const { title, release, findings, ignored, waivers } = checked
      const report = {
        title,
        madeWith: `Dragoman ${appVersion}`,
        madeAt: new Date(),
        text: release,
        state: null,
        standing: findings,
        ignored,
        waivers,
        severities,
        houseStyle: { name: houseStyle, changes: {} },
        glossaryName: (id: string) => id,
      }
      const format = extname(output).toLowerCase() === '.json' ? 'json' : 'html'
      const content = await reportText(report, format, language)
      await writeAtomically(output, content, { ifExists: (await mayReplace(output)) ? 'replace' : 'refuse' })
    },

    async facts(release) {
      runChecks(release, recogniser(null), { only: new Set() })
      const read = runChecks.latest()
      return read ? [...factsOf(read.release, read.tokens), ...namedFactsOf(read)] : []
    },

    async terms(release, { language, glossaries }) {
      const terms = recogniser(glossaries)
      return release.rows.flatMap((row, index) =>
        terms.recognise(row.cells[language]?.text ?? '', language).map((occurrence) => ({ row: index, occurrence })),
      )
    },

    readTextToAlign,
    alignTexts: beadsOfTexts,
    writeAlignedRelease: (texts, file) => writeAlignedRelease(texts, { ...file, appVersion }),
    writeAlignedTmx: (texts, file) => writeTmxOfTexts(texts, { ...file, appVersion }),

    convertGlossary,

    inspectMemory: inspectTmx,

    async writeMemory(path, { output, replace }) {
      const release = await openReleaseFile(path)
      if (!release) throw new Failure('FORMAT_INVALID', { file: path, reason: 'notARelease' })
      const { title, text } = release
      return writeTmxOfRelease({ title, text, output, replace, appVersion, now: new Date() })
    },

    async *exportFile(path, { formats, languages, despite, folder, fileNamePattern, pack, replace, signal, ...desk }) {
      const release = await openReleaseFile(path)
      if (!release) throw new Failure('FORMAT_INVALID', { file: path, reason: 'notARelease' })
      const wanted = languages ?? release.rich.languages
      const findings = formats.some(isFinishedFormat) ? (await look(release, desk)).findings : []
      const leaving = findingsThatLeave(findings, release.text, wanted)
      const waiver = passGate(leaving, { act: 'exported', despite, now: new Date() })
      await makeFolder(folder)
      const options = {
        formats,
        languages: wanted,
        folder,
        overwrite: replace ? ('replace' as const) : ('number' as const),
        date: '',
        ...(pack === null ? {} : { pack }),
        ...(fileNamePattern === null ? {} : { fileNamePattern }),
        news: { lineage: lineageOf(release), embargo: null, madeAt: new Date() },
        notes: release.notes.remarks,
      }
      // Loaded when it is wanted: writing Word takes longer to load than a whole check takes to run.
      const [{ exportRelease }, { createChromiumPrinter }] = await Promise.all([
        import('#engine/files/export/export-release.ts'),
        import('#engine/files/export/chromium-printer.ts'),
      ])
      const exporting = {
        printPdf: createChromiumPrinter(),
        tmxOf: (only: readonly LanguageTag[]) =>
          tmxOfRelease({ ...release, appVersion, now: new Date(), languages: only }).content,
        packRelease: () => readableReleaseFile(release.toFile(), `Dragoman ${appVersion}`),
      }
      const written = yield* exportRelease(release.rich, options, exporting, signal)
      return { ...written, waiver }
    },
  }
}

const shippedGlossaries: readonly string[] = ['wego', 'csw', '1325']

function readShipped(name: string) {
  return readTbx(readFileSync(new URL(`./glossaries/shipped/${name}.tbx`, import.meta.url)), `${name}.tbx`)
}

/** A plain release has no name that lasts: its own words stand for it. */
function lineageOf({ title, text, toFile }: OpenedFile): string {
  return toFile().lineage ?? createHash('sha256').update(`${text.source}\n${title}`).digest('hex')
}

type CheckableFile = Pick<OpenedFile, 'text' | 'title' | 'notes'>

interface LookOptions extends DeskOptions {
  readonly only?: readonly string[] | null
  readonly snippets?: boolean
}

/** The same document with the site's furniture as text, as the checks want to see it. */
function withFurniture(document: ImportedDocument): ImportedDocument {
  return { ...document, parts: document.parts.map((part) => ({ ...part, furniture: null })) }
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
  } catch (cause) {
    throw new Failure(
      hasCode(cause, 'EEXIST', 'ENOTDIR') ? 'SAVE_FOLDER_MISSING' : 'SAVE_FOLDER_READ_ONLY',
      { folder, file: folder },
      { cause },
    )
  }
}
