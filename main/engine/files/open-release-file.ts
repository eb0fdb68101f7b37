import { readFile, stat } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import type { Node } from '@tiptap/pm/model'
import { hasCode } from '#engine/files/has-code.ts'
import { parsePlainRelease, richFromPlain } from '#engine/files/plain-release.ts'
import { type DeskNotes, readDeskNotes } from '#engine/files/release-file/desk-notes.ts'
import { readReleaseFile } from '#engine/files/release-file/read-release-file.ts'
import type { ReleaseFile } from '#engine/files/release-file/release-file.ts'
import { documentOfReleaseFile, releaseFileOf } from '#engine/releases/release-file-document.ts'
import { createTextReader } from '#shared/document/release-text.ts'
import { documentFromRich, richFromDocument } from '#shared/document/rich.ts'
import { Failure } from '#shared/model/failure.ts'
import type { ReleaseText } from '#shared/model/release-text.ts'
import type { RichRelease } from '#shared/model/rich-text.ts'

/** A file that is read without a library. */
export interface OpenedFile {
  readonly title: string
  readonly text: ReleaseText
  readonly notes: DeskNotes
  readonly rich: RichRelease
  /** What a `.release` of it holds. */
  readonly toFile: () => ReleaseFile
}

/** Null where the file is no release but a document to import. The content decides, the name only helps. */
export async function openReleaseFile(path: string): Promise<OpenedFile | null> {
  const bytes = await bytesOf(path)
  const name = basename(path)
  const ending = extname(path).toLowerCase()
  if (ending === '.release' || isReleasePackage(bytes)) {
    const file = readReleaseFile(bytes, { fileName: name })
    return openedFrom(documentOfReleaseFile(file, name), file)
  }
  if (ending !== '.json') return null
  const text = parsePlainRelease(decodeUtf8(bytes, name), path)
  const [title, rich] = [titleOf(text), richFromPlain(text, '')]
  const toFile = () => releaseFileOf(documentFromRich(rich), { title, locales: text.locales })
  return { text, title, rich, toFile, notes: readDeskNotes(undefined) }
}

function openedFrom(document: Node, file: ReleaseFile): OpenedFile {
  const { title, locales, notes } = file
  return {
    toFile: () => file,
    title,
    text: createTextReader()(document, locales),
    rich: richFromDocument(document, { title, locales }),
    notes: readDeskNotes(notes),
  }
}

function titleOf({ rows, source }: ReleaseText): string {
  const first = rows.find((row) => row.kind === 'headline') ?? rows[0]
  return first?.cells[source]?.text.split('\n', 1)[0] ?? ''
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

const mostBytes = 100 * 1024 * 1024

export async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    const found = await stat(path)
    if (found.isDirectory()) throw new Failure('FILE_IS_FOLDER', { file: path })
    // A pipe or a device has no end that could be waited for.
    if (!found.isFile()) throw new Failure('FILE_UNREADABLE', { file: path })
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
