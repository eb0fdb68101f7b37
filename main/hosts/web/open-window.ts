import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { findBrowsers } from '#engine/files/export/find-browsers.ts'

const redirectLifeMs = 60_000

/**
 * Opens the address in an app window of an installed Chrome, Chromium or Edge. Answers false where there is none, or no
 * screen. Every user of a computer can read the arguments of a program, so the browser is given a file only this user can
 * read, and the file holds the address.
 */
export async function openWindow(address: string, dataFolder: string): Promise<boolean> {
  if (!hasScreen(process.platform, process.env)) return false
  for await (const browser of findBrowsers()) {
    // The one that comes with the package has no windows.
    if (browser.shipped) return false
    const redirect = writeRedirect(address, readableFolder(browser.path, dataFolder))
    const started = await start(browser.path, [
      `--app=${pathToFileURL(redirect).href}`,
      '--no-first-run',
      '--no-default-browser-check',
    ])
    const forget = () => rmSync(redirect, { force: true })
    if (started) {
      setTimeout(forget, redirectLifeMs).unref()
      process.once('exit', forget)
      return true
    }
    forget()
  }
  return false
}

export function hasScreen(platform: NodeJS.Platform, env: Readonly<Record<string, string | undefined>>): boolean {
  return platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY'])
}

export function writeRedirect(address: string, folder: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, `open-${randomBytes(8).toString('hex')}.html`)
  const page = `<!doctype html><meta charset="utf-8"><title>Dragoman</title><meta http-equiv="refresh" content="0;url=${address}">\n`
  writeFileSync(file, page, { mode: 0o600, flag: 'wx' })
  return file
}

/** A browser that comes as a snap sees no hidden folder of the home, where the data folder usually is. */
function readableFolder(browser: string, dataFolder: string): string {
  const ofSnap = join(homedir(), 'snap', 'chromium', 'common')
  return browser.startsWith('/snap/') && existsSync(ofSnap) ? ofSnap : join(dataFolder, 'launch')
}

function start(program: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const browser = spawn(program, args, { detached: true, stdio: 'ignore' })
    browser.once('error', () => resolve(false))
    browser.once('exit', (code) => resolve(code === 0))
    browser.unref()
    // Still there after a moment: the window is its own. Gone at once without a complaint: an open browser took it over.
    setTimeout(() => resolve(true), 1000)
  })
}
