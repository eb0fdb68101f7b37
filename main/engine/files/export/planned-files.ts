import { stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { type ExportedContent, versionsOf } from '#engine/files/export/exported-content.ts'
import { asFailure } from '#engine/files/write-atomically.ts'
import { formatEndings } from '#shared/contract/export-formats.ts'
import { Failure } from '#shared/model/failure.ts'
import { fileNameOf } from '#shared/text/file-name.ts'

export interface PlannedFile {
  readonly path: string
  readonly content: ExportedContent
}

export interface NamingOptions {
  readonly folder: string
  /** Without one `{date}-{slug}-{lang}`, or `{slug}-{lang}` without a date. */
  readonly fileNamePattern?: string | undefined
  readonly overwrite: 'ask' | 'replace' | 'number'
  /** ISO date, or empty. */
  readonly date: string
  readonly title: string
}

/** Where each content goes. Throws SAVE_EXISTS where a file is in the way and somebody wants to be asked. */
export async function plannedFiles(
  contents: readonly ExportedContent[],
  options: NamingOptions,
): Promise<readonly PlannedFile[]> {
  const { folder, overwrite } = options
  const planned: PlannedFile[] = []
  const taken = new Set<string>()
  for (const content of contents) {
    const [name, ending] = [nameOf(content, options), formatEndings[content.format]]
    let path = join(folder, `${name}${ending}`)
    // Two languages share a name where the pattern has no {lang}; case does not tell names apart on Windows and macOS.
    const isFree = async (): Promise<boolean> =>
      !taken.has(path.toLowerCase()) && (overwrite !== 'number' || !(await exists(path)))
    for (let number = 2; !(await isFree()); number += 1) path = join(folder, `${name} (${number})${ending}`)
    taken.add(path.toLowerCase())
    planned.push({ path, content })
  }
  if (overwrite === 'ask') await refuseExisting(planned)
  return planned
}

function nameOf(content: ExportedContent, { date, title, fileNamePattern }: NamingOptions): string {
  const versions = versionsOf(content)
  const languages = versions.map(({ language }) => language).join('-')
  return fileNameOf({
    title: title.trim() || (versions[0]?.title ?? ''),
    date,
    // A `.release` always holds all versions, whichever were asked for.
    language: content.format === 'release' ? '' : languages,
    pattern: fileNamePattern,
  })
}

async function refuseExisting(planned: readonly PlannedFile[]): Promise<void> {
  const there: string[] = []
  for (const { path } of planned) if (await exists(path)) there.push(path)
  const [first] = there
  if (first !== undefined)
    throw new Failure('SAVE_EXISTS', { file: basename(first), folder: dirname(first), count: String(there.length) })
}

export async function exists(path: string): Promise<boolean> {
  return (await statOrNull(path)) !== null
}

export async function refuseMissingFolder(folder: string): Promise<void> {
  const isFolder = (await statOrNull(folder))?.isDirectory() ?? false
  if (!isFolder) throw new Failure('SAVE_FOLDER_MISSING', { folder, file: '' })
}

async function statOrNull(path: string) {
  try {
    return await stat(path)
  } catch (error) {
    const failure = asFailure(error, path)
    if (failure.code === 'SAVE_FOLDER_MISSING') return null
    throw failure
  }
}
