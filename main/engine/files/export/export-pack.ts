import { mkdir, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type Zippable, zipSync } from 'fflate'
import type { ExportedFile } from '#engine/files/export/export-release.ts'
import { exists, type NamingOptions } from '#engine/files/export/planned-files.ts'
import { asFailure, writeAtomically } from '#engine/files/write-atomically.ts'
import { Failure } from '#shared/model/failure.ts'
import type { RichRelease } from '#shared/model/rich-text.ts'
import { fileNameOf } from '#shared/text/file-name.ts'

/** One thing to hand over: a folder or a ZIP of all files, with `manifest.json` saying what each of them is. */
export interface ExportPack {
  readonly is: 'folder' | 'zip'
  readonly path: string
}

/** Where the pack goes; a folder is made. Throws SAVE_EXISTS where one is there and somebody wants to be asked. */
export async function openPack(is: ExportPack['is'], options: NamingOptions): Promise<ExportPack> {
  const { folder, overwrite, title, date, fileNamePattern: pattern } = options
  const [name, ending] = [fileNameOf({ title, date, language: '', pattern }), is === 'zip' ? '.zip' : '']
  let path = join(folder, `${name}${ending}`)
  if (overwrite === 'ask' && (await exists(path)))
    throw new Failure('SAVE_EXISTS', { file: basename(path), folder, count: '1' })
  for (let number = 2; overwrite === 'number' && (await exists(path)); number += 1)
    path = join(folder, `${name} (${number})${ending}`)
  if (is === 'folder') await openFolder(path)
  return { is, path }
}

const manifestName = 'manifest.json'

/** A folder without its manifest is known to be unfinished. */
async function openFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true })
    await rm(join(path, manifestName), { force: true })
  } catch (error) {
    throw asFailure(error, path)
  }
}

export interface PackContent {
  readonly release: RichRelease
  readonly madeAt: Date
  readonly files: readonly ExportedFile[]
  /** By name; empty where they lie in the folder already. */
  readonly bytes: ReadonlyMap<string, Uint8Array>
}

/** Writes what makes the files a pack: the manifest, or the ZIP with all of them, whole or not at all. */
export async function closePack(
  pack: ExportPack,
  content: PackContent,
  { replaces, signal }: { readonly replaces: boolean; readonly signal: AbortSignal | undefined },
): Promise<void> {
  const manifest = Buffer.from(manifestOf(content), 'utf8')
  if (pack.is === 'folder') return writeAtomically(join(pack.path, manifestName), manifest, { signal })
  const parts: Zippable = { [manifestName]: manifest }
  for (const [name, bytes] of content.bytes) parts[name] = bytes
  const zip = zipSync(parts, { mtime: content.madeAt })
  await writeAtomically(pack.path, zip, { ifExists: replaces ? 'replace' : 'refuse', signal })
}

function manifestOf({ release, madeAt, files }: PackContent): string {
  const manifest = {
    format: 'dragoman-pack',
    version: 1,
    title: release.title,
    source: release.source,
    madeAt: madeAt.toISOString(),
    files: files.map(({ name, format, languages, words, sha256 }) => ({
      file: name,
      format,
      languages,
      words,
      sha256,
    })),
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}
