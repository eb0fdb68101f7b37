// Tests take a real Chromium: the one named in DRAGOMAN_CHROMIUM, an installed one, else the one that came with npm ci.
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { LaunchOptions } from 'playwright'

export interface RealChromium {
  readonly executablePath: string
  readonly args: readonly string[]
  /** Where it was found, for the first line of a test run. */
  readonly origin: 'environment' | 'installed' | 'npm'
}

export async function realChromium(): Promise<RealChromium> {
  const named = process.env['DRAGOMAN_CHROMIUM']
  if (named) {
    if (!runnable(named)) throw new Error(`DRAGOMAN_CHROMIUM names ${named}, which cannot be run.`)
    return { executablePath: named, args: commonArgs, origin: 'environment' }
  }
  const installed = installedChromium()
  if (installed) return { executablePath: installed, args: commonArgs, origin: 'installed' }
  const { default: packed } = await import('@sparticuz/chromium')
  // Not packed.args: they hold --single-process, with which the browser dies as soon as a page is closed.
  return { executablePath: await packed.executablePath(), args: [...commonArgs, '--headless=shell'], origin: 'npm' }
}

/** What `chromium.launch` and the Playwright configuration need of it. */
export async function chromiumLaunchOptions(): Promise<LaunchOptions> {
  const { executablePath, args } = await realChromium()
  return { executablePath, args: [...args] }
}

// The tests may run as root in a container, where Chromium's own sandbox cannot start.
const commonArgs: readonly string[] = ['--no-sandbox']

function installedChromium(): string | null {
  return candidates().find(runnable) ?? null
}

function candidates(): readonly string[] {
  switch (process.platform) {
    case 'darwin':
      return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      )
    case 'win32':
      return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
        const root = process.env[variable]
        if (!root) return []
        return ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map((path) =>
          join(root, path),
        )
      })
    default:
      return (process.env['PATH'] ?? '')
        .split(delimiter)
        .filter((folder) => folder !== '')
        .flatMap((folder) =>
          ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'].map((name) =>
            join(folder, name),
          ),
        )
  }
}

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
