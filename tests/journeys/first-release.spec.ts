import { existsSync, readdirSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, type Page, test } from 'playwright/test'
import { expectSaved, typeFolder } from '#tests/support/open-desk.ts'
import { startWebDesk, type WebDesk } from '#tests/support/web-desk.ts'

const seeds = fileURLToPath(new URL('../../../shared/seeds/', import.meta.url))

/** The French release as it was scraped, or one of its kind where that material is not beside the project. */
function frenchRelease(): string {
  const seed = existsSync(seeds) ? readdirSync(seeds).find((name) => name.startsWith('000')) : undefined
  return seed ? join(seeds, seed) : fileURLToPath(new URL('../fixtures/import/communique-fr.txt', import.meta.url))
}

let desk: WebDesk

test.beforeEach(async () => {
  desk = await startWebDesk()
})
test.afterEach(async () => desk.remove())

test('a press officer imports a French release, adds Arabic and English, mends a date, exports, and loses nothing', async ({
  page,
}) => {
  await page.goto(desk.address())
  await page.locator('input[type=file]').setInputFiles(frenchRelease())
  await page.getByRole('button', { name: 'Create release' }).click()
  const french = pane(page, 'fr')
  await expect(french).toBeVisible()
  await expect(french.locator('.row').first()).toContainText('ONU Femmes')

  await addVersion(page, 'Arabic')
  await addVersion(page, 'English')
  await expect(pane(page, 'en')).toBeVisible()

  await test.step('terms of the row are offered and inserted by a key', async () => {
    await cell(page, 'en', 0).click()
    await page.keyboard.type('UN Women and ')
    await page.keyboard.press('Control+1')
    await expect(cell(page, 'en', 0)).not.toHaveText('UN Women and ')
    await expect(page.locator('.pane[data-language="fr"] .term').first()).toBeVisible()
  })

  await test.step('a date that differs is seen, and one key mends it', async () => {
    await cell(page, 'en', 1).click()
    await page.keyboard.type(
      'Seoul, 9 March 2024 – On 9 March 2024 the Secretary General took part in the celebration.',
    )
    // The second sentence of the French is not there yet, which is an error of its own.
    const differs = pane(page, 'en').locator('.finding.error', { hasText: '9 March 2024' }).first()
    await expect(differs).toBeVisible()
    await differs.click()
    await page.keyboard.press('Alt+Enter')
    await expect(cell(page, 'en', 1)).toContainText('8 March 2024')
  })

  await test.step('undo goes back across versions in the order things were done', async () => {
    await show(page, 'ar')
    await cell(page, 'ar', 0).click()
    await page.keyboard.type('هيئة الأمم المتحدة للمرأة')
    await page.keyboard.press('Control+Enter')
    const status = page
      .locator('.gutter-cell')
      .first()
      .getByRole('img', { name: /Translated/ })
    await expect(status).toBeVisible()
    await page.keyboard.press('Control+z')
    await expect(status).toBeHidden()
    await page.keyboard.press('Control+z')
    await expect(cell(page, 'ar', 0)).toHaveText('')
    await page.keyboard.press('Control+y')
    await expect(cell(page, 'ar', 0)).toHaveText('هيئة الأمم المتحدة للمرأة')
  })

  await test.step('the interface turns to Arabic and mirrors without a reload', async () => {
    await page.evaluate(() => {
      document.documentElement.dataset['witness'] = 'same page'
    })
    await page.getByRole('button', { name: 'Settings' }).click()
    await chooseInterface(page, 'العربية')
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
    await expect(page.locator('html')).toHaveAttribute('data-witness', 'same page')
    await chooseInterface(page, 'English')
    await page.getByRole('button', { name: 'Editor' }).click()
  })

  await test.step('DOCX, HTML and PDF of all versions are written in one go', async () => {
    await page.getByRole('button', { name: 'Export' }).click()
    const dialog = page.getByRole('dialog')
    const folder = join(desk.dataFolder, 'finished')
    await typeFolder(dialog, folder)
    for (const format of ['Word (DOCX)', 'Web page (HTML)', 'PDF'])
      await dialog.getByText(format, { exact: true }).check()
    await dialog.getByRole('button', { name: /^Export \d/ }).click()
    const gate = page.getByRole('alertdialog')
    await gate.getByRole('textbox').fill('A draft for the embassy')
    await gate.getByRole('button', { name: 'Export despite errors' }).click()
    await expect(dialog.getByText(/files are ready/)).toBeVisible({ timeout: 60_000 })
    await expect(dialog.getByText('A draft for the embassy')).toBeVisible()
    const files = await readdir(folder)
    for (const ending of ['.docx', '.html', '.pdf'])
      expect(files.filter((name) => name.endsWith(ending))).toHaveLength(3)
    const html = files.find((name) => name.endsWith('fr.html'))
    expect(await readFile(join(folder, html ?? ''), 'utf8')).toContain('<html lang="fr"')
    await page.keyboard.press('Escape')
  })

  await test.step('killed in mid-typing, everything acknowledged is there again', async () => {
    await cell(page, 'ar', 2).click()
    await page.keyboard.type('كلمات وصلت إلى القرص')
    await expectSaved(page)
    const typing = page.keyboard.type(' وكلمات لم تصل بعد', { delay: 15 })
    await desk.kill()
    await typing
    await desk.restart()
    await page.goto(desk.address())
    await page.getByRole('row').filter({ hasText: 'ONU Femmes' }).getByRole('button').first().click()
    await show(page, 'ar')
    await expect(cell(page, 'ar', 2)).toContainText('كلمات وصلت إلى القرص')
    await show(page, 'en')
    await expect(cell(page, 'en', 1)).toContainText('8 March 2024')
  })
})

function pane(page: Page, language: string) {
  return page.locator(`.pane[data-language="${language}"]`)
}

function cell(page: Page, language: string, index: number) {
  return pane(page, language).locator('.row').nth(index)
}

async function addVersion(page: Page, language: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a version…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: /Language/ }).click()
  await page.getByRole('option', { name: language, exact: true }).click()
  await dialog.getByRole('button', { name: 'Add empty version' }).click()
  await expect(dialog).toBeHidden()
}

/** Brings a version onto the desk when it is not there yet. */
async function show(page: Page, language: string): Promise<void> {
  if ((await pane(page, language).count()) > 0) return
  await page.locator('.pair-more').first().click()
  await expect(pane(page, language)).toBeVisible()
}

async function chooseInterface(page: Page, name: string): Promise<void> {
  await page.getByText(name, { exact: true }).first().click()
}
