import { type FoundFile, isInFolder, mostFoundFiles } from '#renderer/app/found-files.ts'
import { Failure } from '#shared/model/failure.ts'

export type ImportSource =
  | { readonly from: 'file'; readonly file: File; readonly path: string }
  | { readonly from: 'text'; readonly name: string; readonly text: string; readonly html: boolean }
  /** Lay in a folder and is of no kind that is read here, or cannot be read at all. */
  | { readonly from: 'elsewhere'; readonly name: string; readonly failure: Failure }

/**
 * What is to be read of these files. One that was named by hand is always tried, for its content decides; in a folder
 * pictures and sheets lie beside releases, and only what may be one is sent to be read. Where there were more than are taken in, the last one says so. `endings`:
 * `.docx,.odt`.
 */
export function sourcesOf(files: readonly FoundFile[], endings: string): readonly ImportSource[] {
  const known = endings.split(',')
  const [firstLeftOut] = files.slice(mostFoundFiles)
  const taken = files.slice(0, mostFoundFiles).map(({ file, path, isUnreadable }): ImportSource => {
    if (isUnreadable) {
      const failure = new Failure('FILE_UNREADABLE', { file: file.name }, { retryable: true })
      return { from: 'elsewhere', name: inFolder(path), failure }
    }
    const ending = /\.[^./]+$/u.exec(path)?.[0].toLowerCase() ?? ''
    if (!isInFolder(path) || known.includes(ending)) return { from: 'file', file, path }
    const failure = new Failure('FILE_UNSUPPORTED', { file: file.name, found: ending || '–' })
    return { from: 'elsewhere', name: inFolder(path), failure }
  })
  if (!firstLeftOut) return taken
  const failure = new Failure('FILES_TOO_MANY')
  return [...taken, { from: 'elsewhere', name: `${inFolder(firstLeftOut.path)} …`, failure }]
}

export function nameOfSource(source: ImportSource): string {
  return source.from === 'file' ? inFolder(source.path) : source.name
}

/** Without the folder that all of them lie in: it would leave no room for what tells them apart. */
function inFolder(path: string): string {
  return path.slice(path.indexOf('/') + 1)
}
