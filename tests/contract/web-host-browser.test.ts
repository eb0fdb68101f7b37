// The web host, the renderer's connection and a real Chromium between them.
import { mkdtemp } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright'
import { build } from 'vite'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { startWebHost, type WebHost } from '#hosts/web/web-host.ts'
import type { EngineConnection } from '#renderer/engine/connect-engine.ts'
import { enginePath, sessionHeader, sessionPath } from '#shared/contract/web-session.ts'
import { createSmallEngine, type SmallEngine } from '#tests/contract/small-engine.ts'
import { chromiumLaunchOptions } from '#tests/support/chromium.ts'
import { type PageFiles, readPageFiles } from '../../main/page/page-files.ts'

let pageFiles: PageFiles
let browser: Browser
let engine: SmallEngine
let host: WebHost
let page: Page

beforeAll(async () => {
  const outDir = await mkdtemp(join(tmpdir(), 'line-page-'))
  const root = join(import.meta.dirname, 'line-page')
  await build({
    root,
    base: './',
    logLevel: 'error',
    configFile: false,
    build: { outDir, target: 'esnext', modulePreload: { polyfill: false } },
  })
  pageFiles = await readPageFiles(outDir)
  browser = await chromium.launch(await chromiumLaunchOptions())
}, 60_000)
afterAll(() => browser.close())

beforeEach(async () => {
  engine = createSmallEngine()
  host = await startWebHost({ router: engine.router, pageFiles, log: () => undefined })
  page = await browser.newPage()
})
afterEach(async () => {
  await page.close()
  await host.close()
})

async function opened(address = host.newLaunchAddress()) {
  await page.goto(address)
  await page.waitForFunction(() => 'connection' in globalThis)
}

const state = () => page.evaluate(() => (Reflect.get(globalThis, 'connection') as EngineConnection).state().is)
const firstTitle = () =>
  page.evaluate(async () => {
    const { engine: line } = Reflect.get(globalThis, 'connection') as EngineConnection
    return line.releases.list({}).then(
      ([release]) => release?.title ?? null,
      (error: unknown) => Object(error).code,
    )
  })

test('a launch address opens the desk once; the code leaves the address bar and a reload needs none', async () => {
  const address = host.newLaunchAddress()
  await opened(address)
  expect(await state()).toBe('connected')
  expect(await firstTitle()).toContain('ألماتي')
  expect(page.url()).toBe(`http://127.0.0.1:${host.port}/`)
  await page.reload()
  await page.waitForFunction(() => 'connection' in globalThis)
  expect(await state()).toBe('connected')
  expect(await firstTitle()).toContain('ألماتي')
  expect(await page.context().cookies()).toEqual([])

  const thief = await browser.newPage()
  await thief.goto(address)
  await thief.waitForFunction(() => 'connection' in globalThis)
  expect(await thief.evaluate(() => (Reflect.get(globalThis, 'connection') as EngineConnection).state().is)).toBe(
    'refused',
  )
  await thief.close()
})

test('the page keeps to its content policy, and the policy would notice', async () => {
  await opened()
  expect(await page.evaluate(() => Reflect.get(globalThis, 'violations'))).toEqual([])
  const reached: string[] = []
  const elsewhere = await listening((request) => reached.push(request.url ?? ''))
  const violations = await page.evaluate(async (port) => {
    const script = document.createElement('script')
    script.textContent = 'globalThis.injected = true'
    document.body.append(script)
    document.body.append(Object.assign(new Image(), { src: `http://127.0.0.1:${port}/image` }))
    document.body.append(Object.assign(document.createElement('iframe'), { src: `http://127.0.0.1:${port}/frame` }))
    await fetch(`http://127.0.0.1:${port}/fetch`, { mode: 'no-cors' }).catch(() => undefined)
    try {
      new WebSocket(`ws://127.0.0.1:${port}/socket`)
    } catch {
      // Refused by the policy at once.
    }
    await new Promise((resolve) => setTimeout(resolve, 200))
    return [...new Set(Reflect.get(globalThis, 'violations') as string[])].sort()
  }, portOf(elsewhere))
  expect(violations).toEqual(['connect-src', 'frame-src', 'img-src', 'script-src-elem'])
  expect(await page.evaluate(() => 'injected' in globalThis)).toBe(false)
  expect(reached).toEqual([])
  elsewhere.close()
})

test('a page of another origin gets neither a session nor a socket nor a look at the files', async () => {
  const stranger = await listening((_, response) =>
    response.setHeader('content-type', 'text/html').end('<title>stranger</title>'),
  )
  const code = new URL(host.newLaunchAddress()).hash.replace('#launch=', '')
  await page.goto(`http://127.0.0.1:${portOf(stranger)}/`)
  const outcome = await page.evaluate(
    async ({ base, socketAddress, path, header, launchCode }) => {
      const attempt = (call: Promise<Response>) =>
        call.then(
          (answer) => (answer.type === 'opaque' ? 'opaque' : answer.status),
          () => 'failed',
        )
      const body = JSON.stringify({ code: launchCode })
      const socket = await new Promise((resolve) => {
        const line = new WebSocket(socketAddress)
        line.onopen = () => resolve('open')
        line.onerror = () => resolve('refused')
      })
      const image = await new Promise((resolve) => {
        const picture = new Image()
        picture.onload = () => resolve('seen')
        picture.onerror = () => resolve('hidden')
        picture.src = `${base}/index.html`
      })
      return {
        socket,
        image,
        session: await attempt(
          fetch(`${base}${path}`, {
            method: 'POST',
            body,
            headers: { 'content-type': 'application/json', [header]: '1' },
          }),
        ),
        plain: await attempt(fetch(`${base}${path}`, { method: 'POST', body, mode: 'no-cors' })),
        file: await attempt(fetch(`${base}/index.html`)),
      }
    },
    {
      base: `http://127.0.0.1:${host.port}`,
      socketAddress: `ws://127.0.0.1:${host.port}${enginePath}`,
      path: sessionPath,
      header: sessionHeader,
      launchCode: code,
    },
  )
  expect(outcome).toMatchObject({ socket: 'refused', image: 'hidden', session: 'failed', file: 'failed' })
  expect(['failed', 'opaque']).toContain(outcome.plain)
  // None of it used the code up: its owner gets in.
  await opened(`http://127.0.0.1:${host.port}/#launch=${code}`)
  expect(await state()).toBe('connected')
  stranger.close()
})

test('a name that was made to point here is turned away', async () => {
  const renamed = await chromium.launch({
    ...(await chromiumLaunchOptions()),
    args: [...((await chromiumLaunchOptions()).args ?? []), '--host-resolver-rules=MAP evil.test 127.0.0.1'],
  })
  const evil = await renamed.newPage()
  expect((await evil.goto(`http://evil.test:${host.port}/`))?.status()).toBe(421)
  expect((await evil.goto(`http://localhost:${host.port}/`))?.status()).toBe(200)
  await renamed.close()
})

test('when the host dies the page knows at once, and finds nothing to trust in what takes its port', async () => {
  await opened()
  const waiting = page.evaluate(async () => {
    const { engine: line } = Reflect.get(globalThis, 'connection') as EngineConnection
    return line.reviews.read({ id: 'r1', upload: 'u', fileName: 'a.docx' }).then(
      () => 'answered',
      (error: unknown) => Object(error).code,
    )
  })
  await page.waitForTimeout(100)
  await host.close()
  expect(await waiting).toBe('NOT_CONNECTED')
  expect(await state()).toBe('lost')
  expect(await firstTitle()).toBe('NOT_CONNECTED')
})

test('a line that breaks comes back by itself', async () => {
  await page.addInitScript(() => {
    const sockets: WebSocket[] = []
    Reflect.set(globalThis, 'sockets', sockets)
    globalThis.WebSocket = class extends WebSocket {
      constructor(address: string | URL, protocols?: string | string[]) {
        super(address, protocols)
        sockets.push(this)
      }
    }
  })
  await opened()
  await page.evaluate(() => {
    const connection = Reflect.get(globalThis, 'connection') as EngineConnection
    const states: string[] = []
    Reflect.set(globalThis, 'states', states)
    connection.subscribe(() => states.push(connection.state().is))
    for (const socket of Reflect.get(globalThis, 'sockets') as WebSocket[]) socket.close()
  })
  await page.waitForFunction(() => (Reflect.get(globalThis, 'states') as string[]).length === 2)
  expect(await page.evaluate(() => Reflect.get(globalThis, 'states'))).toEqual(['lost', 'connected'])
  expect(await firstTitle()).toContain('ألماتي')
})

function listening(
  answer: (request: { url?: string | undefined }, response: import('node:http').ServerResponse) => unknown,
): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer((request, response) => {
      answer(request, response)
      if (!response.writableEnded) response.end()
    })
    server.listen(0, '127.0.0.1', () => resolve(server))
  })
}

function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}
