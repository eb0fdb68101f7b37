import { Failure } from '#shared/model/failure.ts'
import type { ImportFormat } from '#shared/model/imported-document.ts'

/** What the bytes of a file show, whatever its name says. */
export type FoundContent =
  | 'zip'
  | 'ole'
  | 'text'
  | 'PDF'
  | 'RTF'
  | 'PNG'
  | 'JPEG'
  | 'GIF'
  | 'WEBP'
  | 'TIFF'
  | 'GZIP'
  | '7Z'
  | 'RAR'
  | 'EXE'
  | 'MP4'
  | 'MP3'
  | 'PS'

/** Recognises a file by its first bytes. A program that only looks like text is left to the text decoder to refuse. */
export function foundContent(bytes: Uint8Array): FoundContent {
  for (const [content, signature, offset] of signatures) {
    if (startsWith(bytes, signature, offset)) return content
  }
  return 'text'
}

/** The format to read text as: by its content first, then by the ending of its name. */
export function textFormatOf(name: string, text: string): 'txt' | 'markdown' | 'html' | 'xliff' | 'tmx' {
  const ending = endingOf(name)
  const root = rootElementOf(text)
  if (root === 'xliff' || root === 'tmx') return root
  // What hides its root behind a long comment or a document type of its own is for the reader of XML to judge.
  if (root === null && /^\s*</u.test(text) && versionsEndings.has(ending)) return ending === 'tmx' ? 'tmx' : 'xliff'
  if (ending === 'md' || ending === 'markdown') return 'markdown'
  const html = looksLikeHtml(text)
  if (notTextEndings.has(ending)) throw new Failure('FILE_MISLABELLED', { file: name, found: html ? 'HTML' : 'TXT' })
  if (!html && /^\s*<\?xml/u.test(text.slice(0, 200)))
    throw new Failure('FILE_UNSUPPORTED', { file: name, found: 'XML' })
  if (unreadEndings.has(ending)) throw new Failure('FILE_UNSUPPORTED', { file: name, found: ending.toUpperCase() })
  return html ? 'html' : 'txt'
}

/** What a package is by the names of its parts; what no other reader knows is left to that of Word documents to refuse. */
export function packageFormatOf(names: readonly string[]): 'docx' | 'odt' | 'xlsx' {
  if (names.includes('xl/workbook.xml')) return 'xlsx'
  const isOpenDocument =
    names.includes('content.xml') && (names.includes('META-INF/manifest.xml') || names[0] === 'mimetype')
  return isOpenDocument ? 'odt' : 'docx'
}

/** The failure for a file that is none of those that are read. */
export function refusalOf(name: string, found: string): Failure {
  if (found === 'DOC') return new Failure('FILE_TYPE_OLD_WORD', { file: name, found })
  const ending = endingOf(name)
  return new Failure(readable.has(ending) ? 'FILE_MISLABELLED' : 'FILE_UNSUPPORTED', { file: name, found })
}

/** Refuses a package whose name promises text, so that a Word document called `.txt` is named for what it is. */
export function expectPackage(name: string, found: ImportFormat): void {
  if (textEndings.has(endingOf(name))) throw new Failure('FILE_MISLABELLED', { file: name, found: found.toUpperCase() })
}

export function endingOf(name: string): string {
  const dot = name.lastIndexOf('.')
  return dot < 0 ? '' : name.slice(dot + 1).toLowerCase()
}

/** Text formats that are not press releases and would come out as rubbish. */
const unreadEndings: ReadonlySet<string> = new Set([
  'csv',
  'tsv',
  'json',
  'jsonl',
  'xml',
  'tbx',
  'eml',
  'mht',
  'mhtml',
  'svg',
  'ics',
  'vcf',
  'js',
  'css',
  'log',
  'yaml',
  'yml',
])
const textEndings: ReadonlySet<string> = new Set(['txt', 'text', 'md', 'markdown', 'html', 'htm', 'xhtml'])
const versionsEndings: ReadonlySet<string> = new Set(['xlf', 'xliff', 'sdlxliff', 'mqxliff', 'tmx'])
const wordEndings: readonly string[] = ['docx', 'docm', 'dotx', 'odt', 'ott', 'rtf', 'pdf', 'xlsx']
/** Names that promise something else than text. */
const notTextEndings: ReadonlySet<string> = new Set([...wordEndings, ...versionsEndings, 'doc'])
const readable: ReadonlySet<string> = new Set([...textEndings, ...wordEndings, ...versionsEndings])

/** The name of the outermost element of an XML text, without its prefix, in small letters; null where there is none. */
function rootElementOf(text: string): string | null {
  const opening = text
    .slice(0, 8_192)
    .replace(/<!--[\s\S]{0,4000}?-->|<\?[^>]{0,1000}\?>|<!DOCTYPE[^>[]{0,500}>/gu, ' ')
    .trimStart()
  return /^<(?:[a-z][\w.-]{0,40}:)?([a-z][\w.-]{0,40})[\s/>]/iu.exec(opening)?.[1]?.toLowerCase() ?? null
}

function looksLikeHtml(text: string): boolean {
  const opening = text.slice(0, 4_096).trimStart().toLowerCase()
  if (
    /^(?:<\?xml[^>]{0,200}>\s{0,100})?(?:<!--[^>]{0,1000}-->\s{0,100})?(?:<!doctype html|<html|<head|<body)/u.test(
      opening,
    )
  )
    return true
  if (opening.startsWith('<?xml')) return false
  const tags = text
    .slice(0, 200_000)
    .match(/<(?:p|div|br|h[1-6]|ul|ol|li|table|span|a|strong|em|article|section)(?:\s[^<>]{0,500})?\/?>/giu)
  return tags !== null && tags.length >= 2 && /^</u.test(opening)
}

function startsWith(bytes: Uint8Array, signature: readonly number[], offset: number): boolean {
  if (bytes.length < offset + signature.length) return false
  return signature.every((byte, index) => bytes[offset + index] === byte)
}

const ascii = (text: string): readonly number[] => [...text].map((character) => character.charCodeAt(0))

const signatures: readonly (readonly [FoundContent, readonly number[], number])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04], 0],
  ['zip', [0x50, 0x4b, 0x05, 0x06], 0],
  ['zip', [0x50, 0x4b, 0x07, 0x08], 0],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 0],
  ['PDF', ascii('%PDF-'), 0],
  ['PDF', [0xef, 0xbb, 0xbf, ...ascii('%PDF-')], 0],
  ['RTF', ascii('{\\rtf'), 0],
  ['PS', ascii('%!PS'), 0],
  ['PNG', [0x89, 0x50, 0x4e, 0x47], 0],
  ['JPEG', [0xff, 0xd8, 0xff], 0],
  ['GIF', ascii('GIF8'), 0],
  ['WEBP', ascii('WEBP'), 8],
  ['TIFF', [0x49, 0x49, 0x2a, 0x00], 0],
  ['TIFF', [0x4d, 0x4d, 0x00, 0x2a], 0],
  ['GZIP', [0x1f, 0x8b, 0x08], 0],
  ['7Z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], 0],
  ['RAR', ascii('Rar!'), 0],
  ['EXE', [0x4d, 0x5a, 0x90, 0x00], 0],
  ['EXE', [0x7f, 0x45, 0x4c, 0x46], 0],
  ['MP4', ascii('ftyp'), 4],
  ['MP3', ascii('ID3'), 0],
]
