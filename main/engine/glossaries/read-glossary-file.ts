import { extname } from 'node:path'
import { decodeText } from '#engine/files/import/decode-text.ts'
import type { FileConcept } from '#engine/glossaries/file-concept.ts'
import { readTbxContent } from '#engine/glossaries/read-tbx.ts'
import { unguarded } from '#engine/glossaries/tables/formula-guard.ts'
import { languageMeant } from '#engine/glossaries/tables/language-names.ts'
import { readDelimited } from '#engine/glossaries/tables/read-delimited.ts'
import { readSpreadsheet } from '#engine/glossaries/tables/spreadsheet.ts'
import { Failure } from '#shared/model/failure.ts'
import type { GlossaryFileWarning } from '#shared/model/glossary-file.ts'

export interface GlossaryFileToRead {
  readonly name: string
  readonly bytes: Uint8Array
  /** WHATWG label, where the user says how a text is encoded. */
  readonly encoding?: string
}

/** The job of the process that reads a stranger's file. */
export interface GlossaryToRead {
  readonly glossary: GlossaryFileToRead
}

/** What stands in a file, before anybody has said how a table of it is meant. */
export type GlossaryContent =
  | {
      readonly kind: 'concepts'
      readonly format: 'tbx'
      /** Empty where the file has none. */
      readonly name: string
      readonly concepts: readonly FileConcept[]
      readonly warnings: readonly GlossaryFileWarning[]
    }
  | {
      readonly kind: 'table'
      readonly format: 'csv' | 'tsv' | 'xlsx'
      readonly encoding: string | null
      readonly rows: readonly (readonly string[])[]
      readonly warnings: readonly GlossaryFileWarning[]
    }

const largestText = 64 * 1024 * 1024
/** As many as a workbook can have; a table with more is none. */
const mostColumns = 16_384

/**
 * Reads a glossary file of a stranger; what it is is told by its content, not by its name. Throws a Failure with one of
 * the codes of its readers, FILE_EMPTY, FILE_TOO_LARGE or FILE_UNSUPPORTED.
 */
export async function readGlossaryFile(file: GlossaryFileToRead): Promise<GlossaryContent> {
  const { name, bytes } = file
  if (bytes.length === 0) throw new Failure('FILE_EMPTY', { file: name })
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return await workbook(file)
  if (oleSignature.every((byte, index) => bytes[index] === byte)) throw containerRefusal(name, bytes)
  if (bytes.length > largestText) throw new Failure('FILE_TOO_LARGE', { file: name, limit: '64' })
  if (looksLikeXml(bytes)) {
    const { name: title, concepts, warnings } = readTbxContent(bytes, name)
    return { kind: 'concepts', format: 'tbx', name: title, concepts, warnings }
  }
  return table(file)
}

/** The container of old binary workbooks, and of new ones that have a password. */
const oleSignature = [0xd0, 0xcf, 0x11, 0xe0]

function containerRefusal(file: string, bytes: Uint8Array): Failure {
  const isLocked = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    'EncryptedPackage',
    0,
    'utf16le',
  )
  return new Failure(isLocked ? 'FILE_PASSWORD_PROTECTED' : 'FILE_UNSUPPORTED', { file })
}

/** UTF-16 shows its zero bytes between the same signs. */
function looksLikeXml(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 512))
    .toString('latin1')
    .replace(/[\0þÿï»¿\s]/gu, '')
  return /^<(?:\?xml|!DOCTYPE|!--|[a-z])/iu.test(start)
}

async function workbook({ name, bytes }: GlossaryFileToRead): Promise<GlossaryContent> {
  const { rows, otherSheets } = await readSpreadsheet(bytes, name)
  const warnings: GlossaryFileWarning[] =
    otherSheets.length === 0 ? [] : [{ code: 'more-sheets', values: { names: otherSheets.slice(0, 10).join(', ') } }]
  return { kind: 'table', format: 'xlsx', encoding: null, rows, warnings }
}

function table({ name, bytes, encoding: forced }: GlossaryFileToRead): GlossaryContent {
  const { text, encoding } = decodeText(name, bytes, forced === undefined ? {} : { forced })
  const { separator, rows, openQuoteInRow } = readDelimited(text)
  if (rows.some((row) => row.length > mostColumns)) throw new Failure('FILE_DAMAGED', { file: name })
  const isOmegat = separator === '\t' && ['.txt', '.utf8', '.tab'].includes(extname(name).toLowerCase())
  return {
    kind: 'table',
    format: separator === '\t' ? 'tsv' : 'csv',
    encoding,
    rows: (isOmegat ? withoutRemarks(rows) : rows).map((row) => row.map(unguarded)),
    warnings: openQuoteInRow === null ? [] : [{ code: 'quote-not-closed', values: { row: String(openQuoteInRow) } }],
  }
}

/** Lines of an OmegaT glossary that begin with a number sign; a first one that names two languages is its heading. */
function withoutRemarks(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const [first = [], ...others] = rows
  const heading = first.map((cell) => cell.replace(/^#\s*/u, ''))
  const names = heading.slice(0, 2).every((cell) => languageMeant(cell) !== null) && heading.length >= 2
  return [names ? heading : first, ...others].filter((row) => !row[0]?.startsWith('#'))
}
