// A keystroke in the real editor, beside a bare Tiptap editor with the same text, in one browser and one run.
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright'
import { build } from 'vite'
import { journalMigrations } from '#engine/releases/journal.ts'
import { createReleaseDesk } from '#engine/releases/release-desk.ts'
import { openStore } from '#engine/storage/open-store.ts'
import { documentFromRich } from '#shared/document/rich.ts'
import { chromiumLaunchOptions } from '#tests/support/chromium.ts'
import { startWebDesk } from '#tests/support/web-desk.ts'
import { pressRows } from './press-text.ts'
import { p50p95, quantile } from './quantiles.ts'

const keys = 120

export async function benchKeystroke(): Promise<void> {
  const browser = await chromium.launch(await chromiumLaunchOptions())
  try {
    for (const rows of [60, 300]) {
      const bare = await typeInBareEditor(browser, rows)
      const desk = await typeOnDesk(browser, rows)
      console.log(`keystroke, ${rows} rows: bare Tiptap, one version     ${p50p95(bare)}`)
      console.log(`keystroke, ${rows} rows: desk, 2 versions, terms and checks on ${p50p95(desk.untilLaidOut)}`)
      console.log(
        `           ${rows} rows: everything a key sets off on the typing thread, afterwards too  ${p50p95(desk.inAll)}`,
      )
      console.log(
        `           ${rows} rows: until the engine has acknowledged it, which it does once it is committed ${p50p95(desk.untilSaved)}, p99 ${quantile(desk.untilSaved, 0.99).toFixed(1)} ms`,
      )
      console.log(
        `           ${rows} rows: ratio of p95, desk to bare ${(quantile(desk.untilLaidOut, 0.95) / quantile(bare, 0.95)).toFixed(1)}`,
      )
    }
  } finally {
    await browser.close()
  }
}

async function typeOnDesk(browser: Browser, rows: number): Promise<Typed & { untilSaved: number[] }> {
  const desk = await startWebDesk((folder) => {
    const database = openStore(join(folder, 'journal.db'), journalMigrations)
    createReleaseDesk(database, () => new Date()).create(
      documentFromRich({ languages: ['en', 'ar'], rows: pressRows(rows) }),
      {},
    )
    database.close()
  })
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  try {
    await page.addInitScript(watchLine)
    await page.goto(desk.address())
    await page.getByRole('row').nth(1).getByRole('button').first().click()
    await page.locator('.pane .term').first().waitFor()
    await page.waitForTimeout(1500)
    await page
      .locator('.pane[data-language="ar"] .row')
      .nth(Math.min(20, rows - 1))
      .click()
    const typed = await typing(page)
    await page.waitForTimeout(1000)
    const saves = await page.evaluate(() => window.saves)
    // A key goes out with the first message after it.
    const untilSaved = typed.pressedAt.flatMap((pressed) => {
      const save = saves.find(({ sentAt }) => sentAt >= pressed)
      return save === undefined ? [] : [save.answeredAt - pressed]
    })
    if (untilSaved.length !== typed.pressedAt.length) throw new Error('some keys were never acknowledged')
    return { ...typed, untilSaved }
  } finally {
    await page.close()
    await desk.remove()
  }
}

async function typeInBareEditor(browser: Browser, rows: number): Promise<number[]> {
  const folder = await mkdtemp(join(tmpdir(), 'dragoman-bare-'))
  await build({
    configFile: false,
    root: fileURLToPath(new URL('./bare-editor/', import.meta.url)),
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true },
  })
  const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' }
  const server = createServer((request, response) => {
    const name = request.url === '/' ? '/index.html' : (request.url ?? '')
    readFile(join(folder, name)).then(
      (bytes) => response.writeHead(200, { 'Content-Type': types[extname(name)] ?? 'text/plain' }).end(bytes),
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  try {
    await page.goto(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`)
    const texts = pressRows(rows).map((row) => row.cells.ar?.blocks[0]?.runs[0]?.text ?? '')
    await page.evaluate((paragraphs) => window.openBareEditor(paragraphs), texts)
    await page
      .locator('p')
      .nth(Math.min(20, rows - 1))
      .click()
    return (await typing(page)).untilLaidOut
  } finally {
    await page.close()
    server.close()
    await rm(folder, { recursive: true, force: true })
  }
}

declare global {
  interface Window {
    saves: { sentAt: number; answeredAt: number }[]
  }
}

/** In the page: when steps went out, and when the answer to them came in. */
function watchLine(): void {
  window.saves = []
  const waiting = new Map<string, number>()
  window.WebSocket = class extends WebSocket {
    constructor(...from: ConstructorParameters<typeof WebSocket>) {
      super(...from)
      this.addEventListener('message', ({ data }) => {
        const id = /^\{"i":"([^"]+)"/u.exec(String(data))?.[1] ?? ''
        const sentAt = waiting.get(id)
        if (sentAt === undefined) return
        waiting.delete(id)
        window.saves.push({ sentAt, answeredAt: performance.now() })
      })
    }
    override send(data: Parameters<WebSocket['send']>[0]): void {
      const text = String(data)
      const id = text.includes('/releases/send') ? /"i":"([^"]+)"/u.exec(text)?.[1] : undefined
      if (id !== undefined) waiting.set(id, performance.now())
      super.send(data)
    }
  }
}

interface Typed {
  readonly untilLaidOut: number[]
  readonly inAll: number[]
  /** By the page's clock. */
  readonly pressedAt: number[]
}

/**
 * Types with the browser's own editing: `untilLaidOut` is the time from the key to forced layout with the letter in the
 * document; `inAll` is script, style and layout of the page's thread until it is idle again, by the browser's counters.
 */
async function typing(page: Page): Promise<Typed> {
  const untilLaidOut: number[] = []
  const inAll: number[] = []
  const pressedAt: number[] = []
  const counters = await page.context().newCDPSession(page)
  await counters.send('Performance.enable')
  const spent = async () => {
    const { metrics } = await counters.send('Performance.getMetrics')
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0
    return (of('ScriptDuration') + of('LayoutDuration') + of('RecalcStyleDuration')) * 1000
  }
  for (let key = 0; key < keys + 10; key += 1) {
    const before = await spent()
    const took = await page.evaluate(async () => {
      const start = performance.now()
      document.execCommand('insertText', false, 'ن')
      // The editor reads the change from a mutation observer: a microtask.
      await Promise.resolve()
      document.body.getBoundingClientRect()
      return { start, ms: performance.now() - start }
    })
    await page.waitForTimeout(220)
    const after = await spent()
    // The first keys warm the machine up.
    if (key < 10) continue
    untilLaidOut.push(took.ms)
    pressedAt.push(took.start)
    inAll.push(after - before)
  }
  return { untilLaidOut, inAll, pressedAt }
}
