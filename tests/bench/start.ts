// From the command to an editor in which one can type, with the page built already and with nothing built.
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import { journalMigrations } from '#engine/releases/journal.ts'
import { createReleaseDesk } from '#engine/releases/release-desk.ts'
import { openStore } from '#engine/storage/open-store.ts'
import { documentFromRich } from '#shared/document/rich.ts'
import { chromiumLaunchOptions } from '#tests/support/chromium.ts'
import { startWebDesk } from '#tests/support/web-desk.ts'
import { pressRows } from './press-text.ts'
import { p50p95 } from './quantiles.ts'

export async function benchStart(): Promise<void> {
  const browser = await chromium.launch(await chromiumLaunchOptions())
  try {
    const once = async (): Promise<number> => {
      let startedAt = 0
      const desk = await startWebDesk((folder) => {
        const database = openStore(join(folder, 'journal.db'), journalMigrations)
        createReleaseDesk(database, () => new Date()).create(
          documentFromRich({ languages: ['en', 'ar'], rows: pressRows(30) }),
          {},
        )
        database.close()
        startedAt = performance.now()
      })
      const page = await browser.newPage()
      await page.goto(desk.address())
      await page.getByRole('row').nth(1).getByRole('button').first().click()
      await page.locator('.pane [contenteditable="true"] .row').first().waitFor()
      const took = performance.now() - startedAt
      await page.close()
      await desk.remove()
      return took
    }
    await once()
    const warm: number[] = []
    for (let round = 0; round < 7; round += 1) warm.push(await once())
    console.log(`start to a usable editor, page built: ${p50p95(warm)}`)
    await rm(fileURLToPath(new URL('../../dist/renderer', import.meta.url)), { recursive: true, force: true })
    console.log(`start to a usable editor, page to be built first: ${(await once()).toFixed(0)} ms`)
  } finally {
    await browser.close()
  }
}
