import { realpathSync, statSync } from 'node:fs'
import { extname, isAbsolute, resolve } from 'node:path'

/** What Dragoman opens when it is named on the command line or dropped on the icon. */
export const openableExtensions = [
  '.release',
  '.docx',
  '.odt',
  '.rtf',
  '.pdf',
  '.xlsx',
  '.xlf',
  '.xliff',
  '.sdlxliff',
  '.mqxliff',
  '.tmx',
  '.txt',
  '.md',
  '.markdown',
  '.html',
  '.htm',
] as const

/**
 * The existing files of known kinds among the arguments the program was started with. Switches are passed over, but
 * after `--` everything is a file name. Chromium adds switches of its own to a second instance's arguments.
 */
export function filesToOpen(argv: readonly string[], workingFolder: string): readonly string[] {
  const files: string[] = []
  let onlyNames = false
  for (const argument of argv.slice(1)) {
    if (!onlyNames && argument === '--') onlyNames = true
    else if (onlyNames || !argument.startsWith('-')) {
      const file = existingFile(argument, workingFolder)
      if (file !== null && !files.includes(file)) files.push(file)
    }
  }
  return files
}

function existingFile(argument: string, workingFolder: string): string | null {
  if (argument === '' || argument.includes('\0') || /^[a-z][a-z0-9+.-]+:/iu.test(argument)) return null
  const path = isAbsolute(argument) ? argument : resolve(workingFolder, argument)
  if (path.startsWith('\\\\')) return null
  try {
    // A link is judged by what it leads to.
    const real = realpathSync(path)
    const extension = extname(real).toLowerCase()
    return openableExtensions.some((known) => known === extension) && statSync(real).isFile() ? real : null
  } catch {
    return null
  }
}
