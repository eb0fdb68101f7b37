import type { LaunchOptions } from 'playwright'
import { environmentFor, findBrowsers } from '#engine/files/export/find-browsers.ts'

/**
 * A real Chromium for tests, found as the engine finds one to print with: the one named in DRAGOMAN_BROWSER, an
 * installed one, else the one that came with npm ci.
 */
export async function chromiumLaunchOptions(): Promise<LaunchOptions> {
  for await (const browser of findBrowsers()) {
    // The tests may run as root in a container, where Chromium's own sandbox cannot start. The shipped browser is a
    // headless shell; its package's own list of switches is not used, for it holds --single-process, with which the
    // browser dies as soon as one page is closed.
    return {
      executablePath: browser.path,
      env: {
        // Where a machine names no locale, Chromium leaves out files whose names are not of ASCII.
        LANG: 'C.UTF-8',
        ...Object.fromEntries(
          Object.entries(environmentFor(browser)).filter((entry): entry is [string, string] => entry[1] !== undefined),
        ),
      },
      args: browser.shipped ? ['--no-sandbox', '--headless=shell'] : ['--no-sandbox'],
    }
  }
  throw new Error('No Chromium can be run here. Install Chrome, Chromium or Edge, or name one in DRAGOMAN_BROWSER.')
}
