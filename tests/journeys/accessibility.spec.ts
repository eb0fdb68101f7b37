import { fileURLToPath } from 'node:url'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from 'playwright/test'
import { startWebDesk, type WebDesk } from '#tests/support/web-desk.ts'

let desk: WebDesk

test.beforeEach(async () => {
  desk = await startWebDesk()
})
test.afterEach(async () => desk.remove())

for (const look of [
  { name: 'light, in English', theme: 'light', language: 'en' },
  { name: 'dark, in French', theme: 'dark', language: 'fr' },
  { name: 'light, in Arabic', theme: 'light', language: 'ar' },
] as const) {
  test(`every screen, ${look.name}, is free of what axe can find`, async ({ browser }) => {
    const context = await browser.newContext({
      locale: look.language,
      colorScheme: look.theme,
      viewport: { width: 1440, height: 900 },
    })
    const page = await context.newPage()
    await page.goto(desk.address())
    await expect(page.locator('html')).toHaveAttribute('lang', look.language)
    await expectClean(page, 'empty library')
    await page.locator('.empty-state button, .empty button').last().click()
    await expect(page.locator('.pane .row').first()).toBeVisible()
    await page.locator('.pane').nth(1).locator('.row').nth(1).click()
    for (const tab of [0, 1, 2]) {
      await page.getByRole('tab').nth(tab).click()
      await page.waitForTimeout(400)
      await expectClean(page, `editor, panel ${tab + 1}`)
    }
    await page.locator('.row-number').nth(1).click()
    await expect(page.getByRole('menu').first()).toBeVisible()
    await expectClean(page, 'row menu')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectClean(page, 'palette')
    await page.keyboard.press('Escape')
    await page.keyboard.press('F1')
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectClean(page, 'shortcuts')
    await page.keyboard.press('Escape')
    await page.locator('.top-bar .button.primary').click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectClean(page, 'export')
    await page.keyboard.press('Escape')
    await page.getByRole('tab').nth(1).click()
    await page.locator('.checks-head .button').click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectClean(page, 'report')
    await page.keyboard.press('Escape')
    await page.locator('.issue footer .quiet').first().click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectClean(page, 'ignoring')
    await page.locator('.usual-reasons button').first().click()
    await page.keyboard.press('Tab')
    await page.locator('[role=dialog] .button.primary').click()
    await page.locator('.ignored summary').click()
    await expectClean(page, 'what is ignored')
    for (const [place, screen] of [
      'library',
      'editor',
      'alignments',
      'glossary',
      'memory',
      'boilerplate',
      'settings',
    ].entries()) {
      await page.locator('.rail-button').nth(place).click()
      await page.waitForTimeout(600)
      await expectClean(page, screen)
    }
    for (const [place, section] of ['general settings', 'checks', 'house style'].entries()) {
      await page.locator('.settings-tabs').getByRole('tab').nth(place).click()
      await page.waitForTimeout(400)
      await expectClean(page, section)
    }
    await context.close()
  })

  test(`an alignment from its files to its end, ${look.name}, is free of what axe can find`, async ({ browser }) => {
    const context = await browser.newContext({ locale: look.language, colorScheme: look.theme })
    const page = await context.newPage()
    await page.goto(desk.address())
    await page.locator('.rail-button').nth(1).click()
    await page.locator('.empty-state .button.primary').click()
    await page.locator('[role=dialog] input[type=file]').setInputFiles(['en', 'ar'].map(harbourData))
    await expect(page.locator('.align-text-read')).toHaveCount(2)
    await expectClean(page, 'new alignment')
    await page.locator('[role=dialog] .button.primary').click()
    await page.locator('.align-row td').nth(3).click()
    await page.keyboard.press('p')
    await page.locator('.align-tools > .verb').last().click()
    await expect(page.locator('.align-parked li')).toHaveCount(1)
    await page.waitForTimeout(400)
    await expectClean(page, 'alignment')
    await page.locator('.align-row td').nth(2).click()
    await page.keyboard.press('F2')
    await expect(page.locator('.align-field textarea').first()).toBeFocused()
    await expectClean(page, 'alignment, editing')
    await page.keyboard.press('Escape')
    await page.locator('.top-bar .button.primary').click()
    await page.locator('[role=dialog] .checkbox').nth(1).click()
    await expectClean(page, 'finishing an alignment')
    await page.keyboard.press('Escape')
    await context.close()
  })
}

test('axe would have found a button without a name', async ({ page }) => {
  await page.setContent(
    '<!doctype html><html lang="en"><title>x</title><main><h1>x</h1><button></button></main></html>',
  )
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id }) => id)).toContain('button-name')
})

function harbourData(language: string): string {
  return fileURLToPath(new URL(`../fixtures/align/harbour-data.${language}.txt`, import.meta.url))
}

async function expectClean(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  const said = violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`)
        .slice(0, 3)
        .join(' | ')}`,
  )
  expect.soft(said, where).toEqual([])
}
