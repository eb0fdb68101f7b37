// node build/draw-icon.ts: icon.png from icon.svg, in the size electron-builder makes the others from.
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import { chromiumLaunchOptions } from '#tests/support/chromium.ts'

const at = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const browser = await chromium.launch(await chromiumLaunchOptions())
const page = await browser.newPage({ viewport: { width: 1024, height: 1024 } })
await page.setContent(
  `<style>*{margin:0}svg{display:block;width:1024px}</style>${await readFile(at('icon.svg'), 'utf8')}`,
)
await page.screenshot({ path: at('icon.png'), omitBackground: true })
await browser.close()
