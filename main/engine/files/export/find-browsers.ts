import { access, constants } from 'node:fs/promises'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { unpackShippedChromium } from '#engine/files/export/shipped-chromium.ts'

/** A browser that may be able to print. */
export interface FoundBrowser {
  readonly path: string
  /** The one that comes with the package cannot use the sandbox of the system and needs other switches. */
  readonly shipped: boolean
  /** A folder of libraries that it needs and the system has not, or null. */
  readonly libraries: string | null
}

/**
 * Browsers in the order to try: the one that the user names in `DRAGOMAN_BROWSER` (and then no other), those that are
 * installed, the one that comes with the package. Each is looked for only when the one before did not do.
 */
export async function* findBrowsers(environment: NodeJS.ProcessEnv = process.env): AsyncGenerator<FoundBrowser> {
  const named = environment.DRAGOMAN_BROWSER
  if (named) {
    if (await isExecutable(named)) yield { path: named, shipped: false, libraries: null }
    return
  }
  for (const path of usualPlaces(environment))
    if (await isExecutable(path)) yield { path, shipped: false, libraries: null }
  const shipped = await unpackShippedChromium()
  if (shipped !== null) yield { ...shipped, shipped: true }
}

/** What a found browser's process gets as its environment. */
export function environmentFor({ libraries }: FoundBrowser): NodeJS.ProcessEnv {
  return libraries === null ? process.env : { ...process.env, LD_LIBRARY_PATH: libraries }
}

function usualPlaces(environment: NodeJS.ProcessEnv): readonly string[] {
  switch (process.platform) {
    case 'darwin':
      return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
        ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) =>
          join(folder, `${name}.app`, 'Contents', 'MacOS', name),
        ),
      )
    case 'win32':
      return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
        const folder = environment[variable]
        return folder ? windowsPrograms.map((program) => join(folder, ...program)) : []
      })
    default: {
      const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
      return linuxPrograms.flatMap((name) => folders.map((folder) => join(folder, name)))
    }
  }
}

const linuxPrograms = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
]
const windowsPrograms = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
]

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  )
}
