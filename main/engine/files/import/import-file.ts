import { type DecodedText, declaredEncoding, decodeText } from '#engine/files/import/decode-text.ts'
import { describedColumns, documentFromVersions } from '#engine/files/import/document-from-versions.ts'
import { documentLanguage } from '#engine/files/import/document-language.ts'
import { docxContent } from '#engine/files/import/docx-content.ts'
import {
  endingOf,
  expectPackage,
  foundContent,
  packageFormatOf,
  refusalOf,
  textFormatOf,
} from '#engine/files/import/found-format.ts'
import { htmlBlocks } from '#engine/files/import/html-blocks.ts'
import { importBudget } from '#engine/files/import/import-budget.ts'
import { markdownBlocks } from '#engine/files/import/markdown-blocks.ts'
import { odtContent } from '#engine/files/import/odt-content.ts'
import { namesInPackage } from '#engine/files/import/open-package.ts'
import { pdfContent } from '#engine/files/import/pdf-content.ts'
import { plainTextBlocks } from '#engine/files/import/plain-text-blocks.ts'
import type { ReadContent } from '#engine/files/import/read-content.ts'
import { rtfContent } from '#engine/files/import/rtf-content.ts'
import { withoutDeclaration } from '#engine/files/import/safe-xml.ts'
import { tableVersions } from '#engine/files/import/table-versions.ts'
import { tmxVersions } from '#engine/files/import/tmx-versions.ts'
import { xliffVersions } from '#engine/files/import/xliff-versions.ts'
import { xlsxContent } from '#engine/files/import/xlsx-content.ts'
import { shareOfPart, type TellShare } from '#engine/shares-of.ts'
import { Failure } from '#shared/model/failure.ts'
import type {
  ImportedDocument,
  ImportedPart,
  ImportedRemark,
  ImportFormat,
  ImportWarning,
} from '#shared/model/imported-document.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import { plainTextOf } from '#shared/model/rich-text.ts'
import { recogniseParts, titleOfParts } from '#shared/press/recognise-parts.ts'
import { furnitureOf } from '#shared/press/site-furniture.ts'

export interface FileToImport {
  readonly name: string
  readonly bytes: Uint8Array
  /** The language as the user knows it; else it is detected. */
  readonly language?: LanguageTag
  /**
   * Of a table or a bilingual file: the language of each column as the user knows it, null where it is no version; all
   * null: a table is read as text.
   */
  readonly columns?: readonly (LanguageTag | null)[]
  /** The text encoding as the user knows it (WHATWG label); else it is detected. Packages carry their own. */
  readonly encoding?: string
}

/**
 * Reads one file of one language and recognises the parts of the release in it. The content decides the format, the name
 * only helps. `tell` hears how much is done. Throws a `Failure` for every file that cannot be read. Files from strangers go
 * through `importInProcess`.
 */
export async function importBytes(file: FileToImport, tell: TellShare = () => undefined): Promise<ImportedDocument> {
  const { name, bytes } = file
  if (bytes.length === 0) throw new Failure('FILE_EMPTY', { file: name })
  if (bytes.length > importBudget.fileBytes) throw new Failure('FILE_TOO_LARGE', { file: name, limit: '100' })
  const found = foundContent(bytes)
  switch (found) {
    case 'zip':
      return importPackage(file, tell)
    case 'RTF':
    case 'PDF': {
      const format = found === 'PDF' ? 'pdf' : 'rtf'
      const content =
        found === 'PDF' ? await pdfContent(name, bytes, { tell: shareOfPart(tell, 0, read) }) : rtfContent(name, bytes)
      expectPackage(name, format)
      const { language, columns } = file
      return documentFrom(content, { fileName: name, format, encoding: null, language, columns, tell })
    }
    case 'ole':
      throw oleRefusal(name, bytes)
    case 'text':
      return importText(file, tell)
    default:
      throw refusalOf(name, found)
  }
}

/** HTML from the clipboard, or any HTML that is text already. */
export async function importHtmlText(
  html: string,
  options: { readonly name: string; readonly language?: LanguageTag },
): Promise<ImportedDocument> {
  if (html.length > importBudget.fileBytes) throw new Failure('FILE_TOO_LARGE', { file: options.name, limit: '100' })
  // What is pasted is read as one text: there is no file to read again in another way.
  const content = { ...htmlBlocks(options.name, html.toWellFormed()), tables: [] }
  return documentFrom(content, {
    fileName: options.name,
    format: 'html',
    encoding: null,
    language: options.language,
  })
}

/** Plain text from the clipboard. */
export async function importPlainText(
  text: string,
  options: { readonly name: string; readonly language?: LanguageTag },
): Promise<ImportedDocument> {
  if (text.length > importBudget.fileBytes) throw new Failure('FILE_TOO_LARGE', { file: options.name, limit: '100' })
  return documentFrom(contentOfText(text.toWellFormed()), {
    fileName: options.name,
    format: 'txt',
    encoding: null,
    language: options.language,
  })
}

async function importPackage(file: FileToImport, tell: TellShare): Promise<ImportedDocument> {
  const { name, bytes, language, columns } = file
  const format = packageFormatOf(namesInPackage(name, bytes))
  const content = await packageReaders[format](name, bytes, shareOfPart(tell, 0, read))
  expectPackage(name, format)
  return documentFrom(content, { fileName: name, format, encoding: null, language, columns, tell })
}

/** How much of the time of a large file is over once it is read, and once its language is known. */
const read = 0.6
const toldApart = 0.7

const packageReaders = { docx: docxContent, odt: odtContent, xlsx: xlsxContent } as const

function importText(file: FileToImport, tell: TellShare): Promise<ImportedDocument> {
  const { name, bytes } = file
  const declared = declaredEncoding(bytes)
  const { text, encoding }: DecodedText = decodeText(name, bytes, {
    ...(file.encoding ? { forced: file.encoding } : {}),
    ...(declared ? { declared } : {}),
  })
  if (text.trim() === '') throw new Failure('FILE_NO_TEXT', { file: name })
  if (hasDocumentTypeWithEntities(text)) throw new Failure('XML_UNSAFE', { file: name })
  const format = textFormatOf(name, text)
  const known = { fileName: name, format, encoding, language: file.language, columns: file.columns, tell }
  switch (format) {
    case 'html': {
      const content = htmlBlocks(name, text)
      const mislabelled = ['txt', 'text'].includes(endingOf(name)) ? [{ code: 'read-as-html', values: {} }] : []
      return documentFrom({ ...content, warnings: [...content.warnings, ...mislabelled] }, known)
    }
    case 'markdown':
      return documentFrom(markdownBlocks(name, text), known)
    case 'txt':
      return documentFrom(contentOfText(text), known)
    case 'xliff':
      return documentFromVersions(xliffVersions(name, withoutDeclaration(text)), known)
    case 'tmx':
      return documentFromVersions(tmxVersions(name, withoutDeclaration(text)), known)
  }
}

function contentOfText(text: string): ReadContent {
  const all = plainTextBlocks(text)
  const blocks = all.slice(0, importBudget.blocks)
  const warnings: ImportWarning[] =
    all.length > blocks.length ? [{ code: 'cut-short', values: { count: String(importBudget.blocks) } }] : []
  return { blocks, furniture: blocks.map(() => null), warnings, declaredLanguage: null, tables: [] }
}

function hasDocumentTypeWithEntities(text: string): boolean {
  return /^\s{0,100}(?:<\?xml[^>]{0,200}\?>)?\s{0,100}<!DOCTYPE[^>[]{0,500}\[/u.test(text.slice(0, 4_096))
}

async function documentFrom(
  content: ReadContent,
  known: {
    readonly fileName: string
    readonly format: ImportFormat
    readonly encoding: string | null
    readonly language: LanguageTag | undefined
    readonly columns?: readonly (LanguageTag | null)[] | undefined
    readonly tell?: TellShare
  },
): Promise<ImportedDocument> {
  known.tell?.(read)
  // A page of the web is laid out in tables: there only headings that name languages tell versions.
  const table = await tableVersions(content, { needsNames: known.format === 'html' })
  const chosen = known.columns?.length ? known.columns : table?.columns
  if (table && chosen?.some((language) => language !== null))
    return documentFromVersions(table.read, { ...known, language: undefined, columns: chosen })
  const lines = content.blocks.map((block) => plainTextOf([block]))
  if (!lines.some((line) => /[\p{L}\p{N}]/u.test(line))) throw new Failure('FILE_NO_TEXT', { file: known.fileName })
  const detected = known.language
    ? { language: known.language, confidence: 1 }
    : await documentLanguage(ownText(lines, content), content.declaredLanguage)
  known.tell?.(toldApart)
  const recognised = recogniseParts(content.blocks, detected.language, content.furniture)
  const parts = withRemarks(recognised, content, detected.language)
  return {
    fileName: known.fileName,
    format: known.format,
    encoding: known.encoding,
    language: detected.language,
    languageConfidence: detected.confidence,
    title: titleOfParts(parts),
    parts,
    ...(table ? { columns: describedColumns(table.read, () => null) } : {}),
    warnings: content.warnings,
  }
}

/** Each remark beside the part that holds its block. */
function withRemarks(
  parts: readonly ImportedPart[],
  { blocks, remarks = new Map() }: Pick<ReadContent, 'blocks' | 'remarks'>,
  language: LanguageTag,
): readonly ImportedPart[] {
  if (remarks.size === 0) return parts
  const places = new Map(parts.flatMap((part, place) => part.blocks.map((block) => [block, place] as const)))
  const beside = new Map<number, ImportedRemark[]>()
  let place = 0
  for (const block of blocks) {
    // A block without words is in no part: what is said of it belongs to the part before.
    place = places.get(block) ?? place
    const said = remarks.get(block)?.map(({ author, at, text }) => ({ language, author, at, text })) ?? []
    if (said.length > 0) beside.set(place, [...(beside.get(place) ?? []), ...said])
  }
  return parts.map((part, index) => {
    const said = beside.get(index)
    return said ? { ...part, remarks: said } : part
  })
}

/** The text without the site around it: English menus must not decide the language of a short Arabic release. */
function ownText(lines: readonly string[], content: ReadContent): string {
  const first = lines.slice(0, linesThatTell)
  const furniture = furnitureOf(first, 'und')
  const own = first.filter((_, index) => !furniture[index] && !content.furniture[index])
  return (own.length > 0 ? own : first).join('\n')
}

/** What a long text is written in shows long before its end. */
const linesThatTell = 2_000

/** Word 97 documents and encrypted new ones share a container; the names of its streams (UTF-16) tell them apart. */
function oleRefusal(name: string, bytes: Uint8Array): Failure {
  const container = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const holds = (stream: string): boolean => container.includes(Buffer.from(stream, 'utf16le'))
  if (holds('EncryptedPackage') || holds('EncryptionInfo'))
    return new Failure('FILE_PASSWORD_PROTECTED', { file: name })
  if (holds('WordDocument')) return refusalOf(name, 'DOC')
  if (holds('Workbook')) return refusalOf(name, 'XLS')
  return refusalOf(name, holds('PowerPoint Document') ? 'PPT' : 'OLE')
}
