import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { z } from 'zod'
import { type CdpConnection, cdpConnection } from '#engine/files/export/cdp.ts'
import { environmentFor, type FoundBrowser, findBrowsers } from '#engine/files/export/find-browsers.ts'
import type { PdfPrinter, PdfPrintSession } from '#engine/files/export/pdf-printer.ts'
import { stopIfCancelled } from '#engine/files/stop-if-cancelled.ts'
import { Failure } from '#shared/model/failure.ts'

export interface ChromiumPrinterOptions {
  /** Browsers to try, in order; those of this machine without it. */
  readonly browsers?: () => AsyncIterable<FoundBrowser>
  readonly timeoutMs?: number
}

/** Prints with a Chrome, Chromium or Edge of this machine, else with the Chromium that comes with the package. */
export function createChromiumPrinter(options: ChromiumPrinterOptions = {}): PdfPrinter {
  const timeoutMs = options.timeoutMs ?? 60_000
  return {
    async open(signal) {
      let reason: unknown = null
      try {
        for await (const found of options.browsers?.() ?? findBrowsers()) {
          for (const sandbox of sandboxChoices(found)) {
            stopIfCancelled(signal)
            try {
              return await openSession(found, { sandbox, timeoutMs }, signal)
            } catch (error) {
              reason = error
            }
          }
        }
      } catch (error) {
        // The shipped browser could not be unpacked: a full disk, a home that cannot be written to.
        reason = error
      }
      stopIfCancelled(signal)
      throw new Failure(reason === null ? 'PDF_NO_BROWSER' : 'PDF_FAILED', {}, { retryable: true, cause: reason })
    },
  }
}

/**
 * The pages are our own, hold no script and reach nothing, so printing without the sandbox is better than not at all:
 * root has none, nor have containers without user namespaces.
 */
function sandboxChoices(found: FoundBrowser): readonly boolean[] {
  return found.shipped || process.getuid?.() === 0 ? [false] : [true, false]
}

interface StartOptions {
  readonly sandbox: boolean
  readonly timeoutMs: number
}

async function openSession(found: FoundBrowser, start: StartOptions, signal?: AbortSignal): Promise<PdfPrintSession> {
  const profile = await mkdtemp(join(tmpdir(), 'dragoman-print-'))
  const browser = spawn(found.path, switches(found, start.sandbox, profile), {
    // Its complaints are of no use to anyone; a pipe that nobody reads would stop it.
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    windowsHide: true,
    env: environmentFor(found),
  })
  const cdp = connect(browser)
  const gone = new Promise<void>((resolve) => {
    browser.once('exit', () => resolve())
    browser.once('error', (error) => {
      cdp.close(error)
      resolve()
    })
  })
  const kill = (): void => {
    browser.kill('SIGKILL')
  }
  process.once('exit', kill)
  signal?.addEventListener('abort', kill)
  const close = async (): Promise<void> => {
    kill()
    await gone
    process.off('exit', kill)
    signal?.removeEventListener('abort', kill)
    // Children of the browser may still be writing to the profile for a moment.
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
  }
  try {
    await cdp.send('Browser.getVersion', {}, { timeoutMs: Math.min(start.timeoutMs, 30_000) })
  } catch (error) {
    await close()
    throw error
  }
  return {
    close,
    async print(html, pageSignal) {
      const stop = (): void => kill()
      pageSignal?.addEventListener('abort', stop)
      try {
        stopIfCancelled(pageSignal)
        return await printPage(cdp, html, start.timeoutMs)
      } catch (error) {
        stopIfCancelled(pageSignal)
        stopIfCancelled(signal)
        throw new Failure('PDF_FAILED', {}, { retryable: true, cause: error })
      } finally {
        pageSignal?.removeEventListener('abort', stop)
      }
    },
  }
}

function switches(found: FoundBrowser, sandbox: boolean, profile: string): readonly string[] {
  return [
    found.shipped ? '--headless=shell' : '--headless',
    '--remote-debugging-pipe',
    `--user-data-dir=${profile}`,
    ...(sandbox ? [] : ['--no-sandbox']),
    ...(found.shipped ? ['--no-zygote'] : []),
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--disable-extensions',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--no-default-browser-check',
    '--no-pings',
    '--mute-audio',
    '--font-render-hinting=none',
    '--proxy-server=http://127.0.0.1:9',
    '--host-resolver-rules=MAP * ~NOTFOUND',
  ]
}

function connect(browser: ChildProcess): CdpConnection {
  const [, , , toBrowser, fromBrowser] = browser.stdio
  if (!(toBrowser instanceof Writable) || !(fromBrowser instanceof Readable))
    throw new Error('The browser has no pipes')
  return cdpConnection(toBrowser, fromBrowser)
}

async function printPage(cdp: CdpConnection, html: string, timeoutMs: number): Promise<Uint8Array> {
  const { targetId } = targetSchema.parse(await cdp.send('Target.createTarget', { url: 'about:blank' }, { timeoutMs }))
  try {
    const attached = await cdp.send('Target.attachToTarget', { targetId, flatten: true }, { timeoutMs })
    const { sessionId } = sessionSchema.parse(attached)
    const send = (method: string, parameters: object = {}): Promise<unknown> =>
      cdp.send(method, parameters, { sessionId, timeoutMs })
    await send('Page.enable')
    await send('Emulation.setScriptExecutionDisabled', { value: true })
    await send('Network.enable')
    await send('Network.setBlockedURLs', {
      urls: ['http://*', 'https://*', 'ws://*', 'wss://*', 'ftp://*', 'file://*'],
    })
    const { frameTree } = frameSchema.parse(await send('Page.getFrameTree'))
    await send('Page.setDocumentContent', { frameId: frameTree.frame.id, html })
    const fonts = fontsSchema.parse(
      await send('Runtime.evaluate', { expression: fontsAreLoaded, awaitPromise: true, returnByValue: true }),
    )
    if (fonts.result.value !== true) throw new Error('A font of the page did not load')
    const printed = await send('Page.printToPDF', {
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      preferCSSPageSize: true,
      printBackground: true,
    })
    return Buffer.from(pdfSchema.parse(printed).data, 'base64')
  } finally {
    // The session is closed soon in any case, and a browser that is gone has no page to close.
    await cdp.send('Target.closeTarget', { targetId }, { timeoutMs: 5_000 }).catch(() => undefined)
  }
}

/** Fonts for print margins are asked for only when printing, so every face is loaded beforehand. */
const fontsAreLoaded = `Promise.all([...document.fonts].map((face) => face.load()))
  .then(() => document.fonts.ready).then(() => true, () => false)`

const targetSchema = z.object({ targetId: z.string() })
const sessionSchema = z.object({ sessionId: z.string() })
const frameSchema = z.object({ frameTree: z.object({ frame: z.object({ id: z.string() }) }) })
const fontsSchema = z.object({ result: z.object({ value: z.unknown().optional() }) })
const pdfSchema = z.object({ data: z.string() })
