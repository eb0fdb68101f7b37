import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { createEngine } from '#engine/engine.ts'
import { createChromiumPrinter } from '#engine/files/export/chromium-printer.ts'
import { openWindow } from '#hosts/web/open-window.ts'
import { startSentences } from '#hosts/web/start-sentences.ts'
import { startWebHost, type WebHost } from '#hosts/web/web-host.ts'
import { openDataFolder } from '../../data-folder.ts'
import { readPageFiles } from '../../page/page-files.ts'

export interface ServeOptions {
  /** The built renderer; null where `developmentPage` serves it from its sources. */
  readonly pageFolder: string | null
  readonly developmentPage?: (host: () => WebHost) => (request: IncomingMessage, response: ServerResponse) => void
  /** True: releases alone, whatever state the library is in. */
  readonly safe: boolean
  /** False: only print the address. */
  readonly open: boolean
}

export interface Serving {
  readonly host: WebHost
  close(): Promise<void>
}

/** The desk on this computer's loopback: engine, host, and a window or an address to open one. Ends with the terminal. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const sentences = startSentences()
  const dataFolder = openDataFolder()
  const log = (event: object) => {
    if (process.env['DRAGOMAN_LOG']) console.error(JSON.stringify(event))
  }
  const [engine, pageFiles] = await Promise.all([
    createEngine({
      host: 'web',
      appVersion: await appVersion(),
      dataFolder,
      safe: options.safe,
      defaultExportFolder: documentsFolder(),
      now: () => new Date(),
      chooseFolder: null,
      showInFolder: null,
      printPdf: createChromiumPrinter(),
      log,
    }),
    options.pageFolder === null ? new Map() : readPageFiles(options.pageFolder),
  ])
  const host: WebHost = await startWebHost({
    router: engine.router,
    pageFiles,
    log,
    // A code opens one window. Whoever wants another, or lost the first, finds the next address here.
    onSessionOpened: () => console.log(host.newLaunchAddress()),
    onLocked: () => console.error(sentences.say('locked')),
    ...(options.developmentPage ? { developmentPage: options.developmentPage(() => host) } : {}),
  })

  let closing: Promise<void> | null = null
  const close = () => {
    closing ??= host.close().then(() => engine.close())
    return closing
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(
      signal,
      () =>
        void close().then(
          () => process.exit(0),
          () => process.exit(1),
        ),
    )
  }

  if (!(options.open && (await openWindow(host.newLaunchAddress(), dataFolder)))) {
    if (options.open) console.error(sentences.say('openAddress'))
    console.log(host.newLaunchAddress())
  }
  return { host, close }
}

function documentsFolder(): string {
  const documents = join(homedir(), 'Documents')
  return existsSync(documents) ? documents : homedir()
}

async function appVersion(): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(new URL('../../../package.json', import.meta.url), 'utf8'))
  const version: unknown = typeof manifest === 'object' && manifest !== null ? Reflect.get(manifest, 'version') : null
  return typeof version === 'string' ? version : '0.0.0'
}
