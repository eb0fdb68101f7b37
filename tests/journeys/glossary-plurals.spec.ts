import { existsSync, mkdirSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from 'playwright/test'
import { openRelease } from '#tests/support/open-desk.ts'
import { releaseWith } from '#tests/support/release-with.ts'
import { startWebDesk, type WebDesk } from '#tests/support/web-desk.ts'

let desk: WebDesk

test.beforeEach(async () => {
  desk = await startWebDesk(
    releaseWith([
      { en: 'The vessels left the port.', fr: 'Les navires ont quitté le port.', ar: 'غادرت السفن الميناء.' },
      { en: 'The loan was repaid.', fr: 'Le prêt a été remboursé.', ar: 'سُدّدت القروض.' },
    ]),
  )
})
test.afterEach(async () => desk.remove())

test('a broken plural that the desk has written is taken into the term by a key, and only then', async ({ page }) => {
  await openRelease(page, desk.address())
  await page.getByRole('button', { name: 'Glossary', exact: true }).click()
  await page.getByRole('button', { name: 'New glossary…' }).click()
  await page.keyboard.type('Ports')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'New concept' }).click()
  const form = page.getByRole('dialog', { name: 'New concept' })
  await term(page, 'English').fill('vessel')
  await term(page, 'Arabic').fill('سفينة')
  const offered = form.getByRole('group', { name: 'In the memories also as' })
  const plural = offered.getByRole('button', { name: 'Take “⁨سفن⁩” as another form: it stands in 1 passage' })
  await expect(plural).toBeVisible()
  await expect(plural.locator('bdi')).toHaveAttribute('dir', 'rtl')
  const forms = form.getByRole('region', { name: 'Terms in Arabic' }).getByLabel('Other forms')
  await expect(forms).toHaveValue('')
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await plural.focus()
  await page.keyboard.press('Enter')
  await expect(forms).toHaveValue('سفن')
  await expect(offered).toBeHidden()
  await expect(term(page, 'Arabic')).toBeFocused()
  await form.getByRole('button', { name: 'Save concept' }).click()
  await expect(page.locator('.concept-panel')).toContainText('سفن')
  await page.getByRole('button', { name: 'New concept' }).click()
  await term(page, 'English').fill('loan')
  await term(page, 'Arabic').fill('قرض')
  await page.waitForTimeout(800)
  await expect(offered).toHaveCount(0)
})

for (const look of [
  { theme: 'light', language: 'en' },
  { theme: 'dark', language: 'fr' },
  { theme: 'light', language: 'ar' },
] as const) {
  test(`the plurals on offer are free of what axe can find, ${look.theme} ${look.language}`, async ({ browser }) => {
    const context = await browser.newContext({
      locale: look.language,
      colorScheme: look.theme,
      viewport: { width: 1440, height: 900 },
    })
    const page = await context.newPage()
    await page.goto(desk.address())
    await page.getByRole('row').nth(1).getByRole('button').first().click()
    await expect(page.locator('.pane .row').first()).toBeVisible()
    await page
      .locator('.rail-button')
      .filter({ hasText: /Glossary|Glossaire|المسرد/u })
      .click()
    await page.locator('.glossary-tools button').last().click()

    await page
      .locator('.language-terms')
      .filter({ has: page.locator('h3 bdi[lang=en]') })
      .locator('input')
      .first()
      .fill('vessel')
    await page
      .locator('.language-terms')
      .filter({ has: page.locator('h3 bdi[lang=ar]') })
      .locator('input')
      .first()
      .fill('سفينة')
    await expect(page.locator('.suggested-plurals button')).toHaveCount(1)

    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    const folder = process.env['DRAGOMAN_PICTURES']
    if (folder !== undefined) {
      if (!existsSync(folder)) mkdirSync(folder, { recursive: true })
      await page.locator('.suggested-plurals').scrollIntoViewIfNeeded()
      await page.screenshot({ path: `${folder}/plurals-${look.language}.png` })
    }
    await context.close()
  })
}

function term(page: Page, language: string) {
  return page.getByRole('region', { name: `Terms in ${language}` }).getByRole('textbox', { name: 'Term', exact: true })
}
