import { expect, type Page, test } from 'playwright/test'
import { arabic, english, linesOf } from '#tests/fixtures/import/releases.ts'
import { startWebDesk, type WebDesk } from '#tests/support/web-desk.ts'

let desk: WebDesk

test.beforeEach(async () => {
  desk = await startWebDesk()
})
test.afterEach(async () => desk.remove())

const rows = [0, 1, 2, 3].map((row) => [linesOf(english)[row] ?? '', linesOf(arabic)[row] ?? ''] as const)
const xliff = `<xliff version="1.2"><file source-language="en" target-language="ar"><body>${rows
  .map(
    ([en, ar], id) => `<trans-unit id="${id}"><source>${en}</source><target>${ar}</target><note>n</note></trans-unit>`,
  )
  .join('')}</body></file></xliff>`
const table = `<html><body><table><tr><th>English</th><th>العربية</th></tr>${rows
  .map(([en, ar]) => `<tr><td>${en}</td><td>${ar}</td></tr>`)
  .join('')}</table></body></html>`

const pick = async (page: Page, name: string, text: string): Promise<void> => {
  await page.goto(desk.address())
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) })
}
const cells = (page: Page, language: string) => page.locator(`.pane[data-language="${language}"] .row`)

test('what a translator sent back is shown side by side and becomes a release with both versions', async ({ page }) => {
  await pick(page, 'release.xlf', xliff)
  const first = page.locator('.parts > li').first()
  await expect(first.locator('[lang="en"][dir="ltr"]')).toHaveText(english.headline)
  await expect(first.locator('[lang="ar"][dir="rtl"]')).toHaveText(arabic.headline)
  // What was left out is said in a sentence that counts.
  await expect(page.getByText('4 notes to the translators will be notes beside their rows.')).toBeVisible()
  await page.getByRole('button', { name: 'Create release' }).click()
  await expect(cells(page, 'en')).toHaveCount(4)
  for (const [row, [en, ar]] of rows.entries()) {
    await expect(cells(page, 'en').nth(row)).toContainText(en)
    await expect(cells(page, 'ar').nth(row)).toContainText(ar)
  }
})

test('a table in two languages is offered as versions; the user can say that it is one text, and change his mind', async ({
  page,
}) => {
  await pick(page, 'table.html', table)
  const asVersions = page.getByRole('checkbox', { name: 'Read the columns as versions of one release' })
  await expect(asVersions).toBeChecked()
  await expect(page.getByRole('button', { name: /Column 2: .*العربية/u })).toBeVisible()
  await asVersions.press('Space')
  await expect(asVersions).not.toBeChecked()
  await expect(page.locator('.part-versions.several')).toHaveCount(0)
  // Whoever works with the keyboard is still where he was.
  await expect(asVersions).toBeFocused()
  await page.keyboard.press('Space')
  await expect(asVersions).toBeChecked()
  await expect(page.locator('.part-versions.several')).toHaveCount(4)
})
