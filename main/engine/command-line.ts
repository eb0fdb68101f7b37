// The second door of the engine: what can be done with files alone, without a library. The command line comes in here.
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { mkdir, readFile, stat } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import type { Node } from '@tiptap/pm/model'
import type { ExportProgress, ExportSummary } from '#engine/files/export/export-release.ts'
import { importInProcess } from '#engine/files/import/import-in-process.ts'
import { parsePlainRelease, richFromPlain } from '#engine/files/plain-release.ts'
import { readReleaseFile } from '#engine/files/release-file/read-release-file.ts'
import { writeReleaseFile } from '#engine/files/release-file/write-release-file.ts'
import { readTbx } from '#engine/glossaries/read-tbx.ts'
import { documentOfReleaseFile, releaseFileOf } from '#engine/releases/release-file-document.ts'
import { documentFromImport, stepsForImportedVersion } from '#engine/releases/release-from-import.ts'
import { createShippedDictionaries } from '#engine/spelling/read-dictionaries.ts'
import type { SeverityChoices } from '#shared/checks/check.ts'
import { checkCatalogue } from '#shared/checks/check-catalogue.ts'
import { createCheckRunner } from '#shared/checks/run-checks.ts'
import { type ExportFormat, exportFormats } from '#shared/contract/defaults.ts'
import { applySteps } from '#shared/document/release-log.ts'
import { createTextReader } from '#shared/document/release-text.ts'
import { richFromDocument } from '#shared/document/rich.ts'
import { Failure } from '#shared/model/failure.ts'
import type { Finding, TermOccurrence } from '#shared/model/finding.ts'
import type { ImportedDocument } from '#shared/model/imported-document.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { ReleaseText } from '#shared/model/release-text.ts'
import type { RichRelease } from '#shared/model/rich-text.ts'
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
  terms(release: ReleaseText, options: TermOptions): Promise<readonly PlacedTerm[]>
  exportFile(path: string, options: ExportFileOptions): AsyncGenerator<ExportProgress, ExportSummary>
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
  readonly release: ReleaseText
  readonly findings: readonly Finding[]
}

export interface TermOptions {
  readonly language: LanguageTag
  readonly glossaries: readonly string[] | null
}

export interface PlacedTerm {
  /** Counted from 0. */
  readonly row: number
  readonly occurrence: TermOccurrence
}

export interface ExportFileOptions {
  readonly formats: readonly ExportFormat[]
  /** Null: every version. */
  readonly languages: readonly LanguageTag[] | null
  /** Made if it is not there. */
  readonly folder: string
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
    const opened = await openRelease(path)
    if (opened) return opened.text
    const { document } = await importFile(path, options)
    return createTextReader()(documentFromImport(withFurniture(document), randomUUID))
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
      for (const other of others) document = applySteps(document, stepsForImportedVersion(document, other, randomUUID))
      const release = releaseFileOf(document, { title: source.title, locales: {} })
      await writeReleaseFile(output, release, `Dragoman ${appVersion}`, { ifExists: replace ? 'replace' : 'refuse' })
      return {
        languages: release.languages,
        lengths: documents.map((one) => one.parts.filter((part) => part.furniture === null).length),
        rows: document.firstChild?.childCount ?? 0,
      }
    },

    async check(path, options) {
      const release = await read(path, options)
      const { language, only, snippets, severities = {}, houseStyle = 'press' } = options
      if (language !== null && !release.languages.includes(language)) {
        throw new Failure('LANGUAGE_UNKNOWN', { file: path, language, languages: release.languages.join(', ') })
      }
      const dictionaries = await shippedDictionaries.opened(release.languages)
      const findings = runChecks(release, recogniser(options.glossaries), {
        snippets,
        severities,
        house: houseStyles[houseStyle],
        speller: dictionaries.speller({}),
        ...(only ? { only: new Set(only) } : {}),
      })
      return {
        release,
        findings: language === null ? findings : findings.filter((finding) => finding.language === language),
      }
    },

    async terms(release, { language, glossaries }) {
      const terms = recogniser(glossaries)
      return release.rows.flatMap((row, index) =>
        terms.recognise(row.cells[language]?.text ?? '', language).map((occurrence) => ({ row: index, occurrence })),
      )
    },

    async *exportFile(path, { formats, languages, folder, replace, signal }) {
      const opened = await openRelease(path)
      if (!opened) throw new Failure('FORMAT_INVALID', { file: path, reason: 'notARelease' })
      await makeFolder(folder)
      const options = {
        formats,
        languages: languages ?? opened.rich.languages,
        folder,
        overwrite: replace ? ('replace' as const) : ('number' as const),
        date: '',
      }
      // Loaded when it is wanted: writing Word takes longer to load than a whole check takes to run.
      const [{ exportRelease }, { createChromiumPrinter }] = await Promise.all([
        import('#engine/files/export/export-release.ts'),
        import('#engine/files/export/chromium-printer.ts'),
      ])
      return yield* exportRelease(opened.rich, options, { printPdf: createChromiumPrinter() }, signal)
    },
  }
}

const shippedGlossaries: readonly string[] = ['wego', 'csw', '1325']

function readShipped(name: string) {
  return readTbx(readFileSync(new URL(`./glossaries/shipped/${name}.tbx`, import.meta.url)), `${name}.tbx`)
}

interface OpenedRelease {
  readonly text: ReleaseText
  readonly rich: RichRelease
}

/** Null where the file is no release but a document to import. The content decides, the name only helps. */
async function openRelease(path: string): Promise<OpenedRelease | null> {
  const bytes = await bytesOf(path)
  const name = basename(path)
  const ending = extname(path).toLowerCase()
  if (ending === '.release' || isReleasePackage(bytes)) {
    const file = readReleaseFile(bytes, { fileName: name })
    return openedFrom(documentOfReleaseFile(file, name), file)
  }
  if (ending !== '.json') return null
  const text = parsePlainRelease(decodeUtf8(bytes, name), path)
  return { text, rich: richFromPlain(text, '') }
}

function openedFrom(document: Node, { title, locales }: Pick<RichRelease, 'title' | 'locales'>): OpenedRelease {
  return { text: createTextReader()(document, locales), rich: richFromDocument(document, { title, locales }) }
}

/** A ZIP whose first entry is the type of a release, stored as it is. */
function isReleasePackage(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 128)).includes('mimetypeapplication/vnd.dragoman.release')
}

function decodeUtf8(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new Failure('TEXT_ENCODING_UNKNOWN', { file }, { cause })
  }
}

/** The same document with the site's furniture as text, as the checks want to see it. */
function withFurniture(document: ImportedDocument): ImportedDocument {
  return { ...document, parts: document.parts.map((part) => ({ ...part, furniture: null })) }
}

const mostBytes = 100 * 1024 * 1024

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    const found = await stat(path)
    if (found.isDirectory()) throw new Failure('FILE_IS_FOLDER', { file: path })
    if (found.size > mostBytes) throw new Failure('FILE_TOO_LARGE', { file: path, limit: '100' })
    return await readFile(path)
  } catch (cause) {
    if (cause instanceof Failure) throw cause
    throw new Failure(
      hasCode(cause, 'ENOENT', 'ENOTDIR') ? 'FILE_NOT_FOUND' : 'FILE_UNREADABLE',
      { file: path },
      { cause },
    )
  }
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

function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code))
}
