// The packed rules on a real runtime. Where there is none, or no screen, every test is skipped and says why.
import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { _electron, type ElectronApplication, expect, type Page, test } from 'playwright/test'
import { findElectronRuntime } from '../../scripts/electron-runtime.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const runtime = await findElectronRuntime()
const reasons = {
  runtimeMissing: 'the Electron runtime is not installed (npx install-electron fetches it)',
  runtimeBroken: 'the Electron runtime does not start on this system',
  noDisplay: 'there is no display',
}

let app: ElectronApplication
let page: Page
let dataFolder: string

test.skip(runtime.is === 'missing', runtime.is === 'missing' ? reasons[runtime.reason] : '')

test.beforeAll(async () => {
  if (runtime.is === 'missing') return
  dataFolder = await mkdtemp(join(tmpdir(), 'desktop-data-'))
  app = await _electron.launch({
    executablePath: runtime.program,
    args: [root],
    env: { ...process.env, DRAGOMAN_DATA: dataFolder },
  })
  page = await app.firstWindow()
  await page.waitForLoadState('load')
})
test.afterAll(() => app?.close())

test('the page is ours and knows nothing of Node or Electron', async () => {
  expect(page.url()).toMatch(/^app:\/\/dragoman\/index\.html/u)
  expect(
    await page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'ipcRenderer', 'electron'].filter((name) => name in globalThis),
    ),
  ).toEqual([])
  expect(await page.evaluate(() => Object.keys(Reflect.get(globalThis, 'dragoman')))).toEqual(['connect'])
})

test('every renderer is sandboxed', async () => {
  const sandboxed = await app.evaluate(({ app: main }) =>
    main
      .getAppMetrics()
      .filter(({ type }) => type === 'Tab')
      .map(({ sandboxed: inside }) => inside),
  )
  expect(sandboxed.length).toBeGreaterThan(0)
  if (process.platform !== 'linux') expect(sandboxed).not.toContain(false)
})

test('the runtime has the node:sqlite the journal needs', async () => {
  expect(await app.evaluate(() => Number(process.versions.node.split('.')[0]))).toBeGreaterThanOrEqual(24)
})

test('the page goes nowhere else and opens nothing', async () => {
  const before = page.url()
  await page.evaluate(() => {
    window.open('https://example.org/')
    const link = document.createElement('a')
    link.href = 'https://example.org/'
    document.body.append(link)
    link.click()
    location.assign('https://example.org/')
  })
  await page.waitForTimeout(500)
  expect(page.url()).toBe(before)
  expect(app.windows()).toHaveLength(1)
})

test('nothing the page tries reaches this computer, while a plain connection does', async () => {
  let connections = 0
  const canary = createServer((socket) => {
    connections += 1
    socket.destroy()
  })
  await new Promise<void>((resolve) => canary.listen(0, '127.0.0.1', resolve))
  const address = canary.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  await page.evaluate(async (target) => {
    const quietly = (attempt: () => unknown) =>
      Promise.resolve()
        .then(attempt)
        .catch(() => undefined)
    await quietly(() => fetch(`http://127.0.0.1:${target}/`, { mode: 'no-cors' }))
    await quietly(() => new WebSocket(`ws://127.0.0.1:${target}/`))
    await quietly(() => new EventSource(`http://127.0.0.1:${target}/`))
    await quietly(() => navigator.sendBeacon(`http://127.0.0.1:${target}/`))
    const image = new Image()
    image.src = `http://127.0.0.1:${target}/a.png`
    document.body.append(image)
  }, port)
  await page.waitForTimeout(1000)
  expect(connections).toBe(0)
  await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined)
  expect(connections).toBe(1)
  canary.close()
})

test('a second instance hands over and goes', async () => {
  if (runtime.is === 'missing') return
  const second = await _electron
    .launch({ executablePath: runtime.program, args: [root], env: { ...process.env, DRAGOMAN_DATA: dataFolder } })
    .catch(() => null)
  await second?.waitForEvent('close').catch(() => undefined)
  expect(app.windows()).toHaveLength(1)
})

test('the session leaves nothing of the text outside the journal', async () => {
  const names = await readdir(dataFolder, { recursive: true, withFileTypes: true })
  const canary = 'Embargo-canary-7f3a'
  await page.evaluate((text) => sessionStorage.setItem('canary', text), canary)
  for (const entry of names.filter((name) => name.isFile() && !name.name.startsWith('journal.db'))) {
    const content = await readFile(join(entry.parentPath, entry.name)).catch(() => Buffer.alloc(0))
    expect(content.includes(canary)).toBe(false)
  }
})
