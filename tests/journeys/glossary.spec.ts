import { existsSync, mkdirSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Locator, type Page, test } from 'playwright/test'
import { caretAt, cellOf, openRelease } from '#tests/support/open-desk.ts'
import { releaseWith } from '#tests/support/release-with.ts'
import { startWebDesk, type WebDesk } from '#tests/support/web-desk.ts'

let desk: WebDesk

test.beforeEach(async () => {
  desk = await startWebDesk(
    releaseWith([
      { kind: 'headline', en: 'A field bureau opens in Almaty', fr: 'Un bureau ouvre à Almaty' },
      {
        en: 'The plenary hall of the consortium reopens in May.',
        fr: 'La salle plénière du consortium rouvre en mai.',
      },
    ]),
  )
})
test.afterEach(async () => desk.remove())

test('a term is added from a selection by keys alone, and the check changes at once', async ({ page }) => {
  await openRelease(page, desk.address())
  await page.getByRole('tab', { name: /^Checks/u }).click()
  const wrong = page.locator('.issue').filter({ hasText: 'salle plénière' })
  await expect(wrong).toHaveCount(0)
  await select(page, cellOf(page, ['fr', 1]), 'salle plénière')
  await page.keyboard.press('Control+e')
  const dialog = page.getByRole('dialog', { name: 'Add a term' })
  await expect(dialog.getByLabel('Term in French')).toHaveValue('salle plénière')
  await expect(dialog.getByLabel('Term in French')).toHaveAttribute('lang', 'fr')
  await expect(dialog.getByText('The plenary hall of the consortium reopens in May.')).toBeVisible()
  await expectClean(page, 'adding a term')
  await expect(dialog.getByLabel('The same in English')).toBeFocused()
  await page.keyboard.type('plenary hall')
  await dialog.getByRole('button', { name: /Standing of this term/u }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await dialog.getByLabel('Write instead (French)').focus()
  await page.keyboard.type('hémicycle')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(wrong.first()).toBeVisible()
  await expect(wrong.first()).toContainText('hémicycle')
  expect(await caretAt(page)).toBe('fr 1')
  await page.keyboard.press('Alt+Enter')
  await expect(cellOf(page, ['fr', 1])).toContainText('hémicycle')
  await expect(wrong).toHaveCount(0)
})

test('a concept is changed on the screen, its history tells so, and what it was comes back', async ({ page }) => {
  await openGlossary(page)
  await page.getByLabel('Search in the glossaries').fill('mayor')
  await expect(page.locator('.concept-choice').first()).toContainText(/mayor/iu)
  await page.locator('.concept-choice').first().click()
  const panel = page.locator('.concept-panel')
  await panel.getByRole('button', { name: 'Edit…' }).click()
  const form = page.getByRole('dialog', { name: 'Edit the concept' })
  await form.getByRole('button', { name: 'Add a term in French' }).click()
  await page.keyboard.type('premier magistrat')
  await expectClean(page, 'editing a concept')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('alertdialog')).toContainText('not saved')
  await page.keyboard.press('Enter')
  await expect(form).toBeVisible()
  await form.getByRole('textbox', { name: 'Term', exact: true }).last().press('Enter')
  await expect(form).toBeHidden()
  await expect(panel.getByText('premier magistrat').first()).toBeVisible()
  const history = panel.getByRole('region', { name: 'History' })
  await expect(history).toContainText('premier magistrat new')
  await expectClean(page, 'the glossary with a history')
  await history.getByRole('button', { name: 'Restore the state before this' }).click()
  await expect(history).toContainText('premier magistrat removed')
  await expect(panel.locator('.concept > section').filter({ hasText: 'premier magistrat' })).toHaveCount(1)
})

test('what was deleted is listed and comes back, by keys alone', async ({ page }) => {
  await openGlossary(page)
  const choice = page.locator('.concept-choice').first()
  const term = (await choice.locator('bdi').first().textContent()) ?? ''
  await choice.click()
  await page.getByRole('button', { name: 'Delete', exact: true }).click()
  await expect(page.getByText('The concept was deleted.')).toBeVisible()
  await page.getByRole('button', { name: 'Deleted concepts…' }).focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Deleted concepts' })
  await expect(dialog.getByRole('listitem')).toHaveCount(1)
  await expect(dialog.getByRole('listitem')).toContainText(term)
  await expectClean(page, 'deleted concepts')
  await dialog.getByRole('button', { name: /^Restore/u }).focus()
  await page.keyboard.press('Enter')
  await expect(dialog.getByText('No concept was deleted.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.locator('.concepts')).toContainText(term)
})

test('a form says what is wrong where it is wrong, and saves nothing until it is right', async ({ page }) => {
  await openGlossary(page)
  await page.getByRole('button', { name: 'New glossary…' }).click()
  await page.keyboard.type('Ministry of Water')
  await page.keyboard.press('Enter')
  await expect(page.locator('.glossary-choice.on')).toContainText('Ministry of Water')
  await page.getByRole('button', { name: 'New concept' }).click()
  const form = page.getByRole('dialog', { name: 'New concept' })
  await page.keyboard.press('Enter')
  await expect(form.getByRole('alert')).toContainText('at least one term')
  await form.getByRole('textbox', { name: 'Term', exact: true }).first().fill('weir')
  await form.getByRole('button', { name: 'Add a term in English' }).click()
  await page.keyboard.type('Weir')
  await expect(form.getByText('This term stands here twice.')).toBeVisible()
  await form.getByRole('button', { name: 'Remove “⁨Weir⁩”', exact: true }).click()
  await form.getByText('More about this term').first().click()
  await form.getByLabel('Right from (year)').first().fill('2017')
  await form.getByLabel('Right until (year)').first().fill('2010')
  await expect(form.getByText('The first year comes after the last.')).toBeVisible()
  await form.getByLabel('Right until (year)').first().fill('2020')
  await form.getByRole('button', { name: 'Save concept' }).click()
  await expect(form).toBeHidden()
  await expect(page.locator('.concepts tbody tr')).toHaveCount(1)
  await page.getByRole('button', { name: 'Delete', exact: true }).click()
  await expect(page.locator('.concepts tbody tr')).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.locator('.concepts tbody tr')).toHaveCount(1)
})

test('a table is brought in after a look at what it would change, and nothing that is there is deleted', async ({
  page,
}) => {
  await openGlossary(page)
  const table = 'Terme,English term,العربية\nbarrage,weir,سد\nmaire,mayor,عمدة\n'
  await page
    .locator('.glossary-list input[type=file]')
    .setInputFiles({ name: 'eau.csv', mimeType: 'text/csv', buffer: Buffer.from(table) })
  const dialog = page.getByRole('dialog', { name: 'Bring a file into a glossary' })
  await expect(dialog.getByText('The language of “barrage” is not known.')).toBeVisible()
  await dialog.getByRole('button', { name: /Language of column 1/u }).click()
  await page.getByRole('option', { name: 'French' }).click()
  await expect(dialog.getByText('The file holds 2 concepts, 6 terms.')).toBeVisible()
  await expectClean(page, 'importing a table')
  await picture(page, 'import-en')
  await dialog.getByLabel('Name of the new glossary').fill('Water')
  await dialog.getByRole('button', { name: 'Import', exact: true }).click()
  await expect(dialog).toBeHidden()
  await expect(page.locator('.glossary-choice.on')).toContainText('Water')
  await expect(page.locator('.concepts tbody tr')).toHaveCount(2)
  await page.getByRole('button', { name: 'Commands for “⁨Water⁩”' }).click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await expect(page.locator('.glossary-list')).not.toContainText('Water')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.locator('.glossary-list')).toContainText('Water')
})

for (const look of [
  { name: 'light', theme: 'light', language: 'en' },
  { name: 'dark, in French', theme: 'dark', language: 'fr' },
  { name: 'in Arabic', theme: 'light', language: 'ar' },
] as const) {
  test(`the glossary and its form, ${look.name}, are free of what axe can find`, async ({ browser }) => {
    const context = await browser.newContext({
      locale: look.language,
      colorScheme: look.theme,
      viewport: { width: 1440, height: 900 },
    })
    const page = await context.newPage()
    await page.goto(desk.address())
    await page
      .locator('.rail-button[aria-label], .rail-button')
      .filter({ hasText: /Glossary|Glossaire|المسرد/u })
      .click()
    await page.locator('.concept-choice').nth(2).click()
    await page.waitForTimeout(300)
    await expectClean(page, 'glossary')
    await picture(page, `glossary-${look.language}`)
    await page.locator('.concept-acts button').last().click()
    await page.locator('.glossary-list > button').last().click()
    await expect(page.locator('.deleted-concepts > li')).toHaveCount(1)
    await page.waitForTimeout(300)
    await expectClean(page, 'deleted concepts')
    await picture(page, `deleted-${look.language}`)
    await page.keyboard.press('Escape')
    await page.locator('.concept-choice').nth(3).click()
    await page.locator('.concept-acts button').first().click()
    await page.locator('.term-fields summary').first().click()
    await page.waitForTimeout(300)
    await expectClean(page, 'form of a concept')
    await picture(page, `concept-form-${look.language}`)
    await context.close()
  })
}

async function openGlossary(page: Page): Promise<void> {
  await page.goto(desk.address())
  await page.getByRole('button', { name: 'Glossary', exact: true }).click()
  await expect(page.locator('.concepts tbody tr').first()).toBeVisible()
}

/** Selects these words of a cell, as a double click or Shift and the arrows would. */
async function select(page: Page, cell: Locator, words: string): Promise<void> {
  await cell.locator('p, h2').first().click()
  await cell.evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    const pieces: { readonly node: Node; readonly start: number }[] = []
    let text = ''
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      pieces.push({ node, start: text.length })
      text += node.textContent ?? ''
    }
    const at = text.indexOf(wanted)
    const place = (offset: number): [Node, number] => {
      const piece = pieces.findLast(({ start }) => start <= offset)
      if (!piece) throw new Error('no text')
      return [piece.node, offset - piece.start]
    }
    const range = document.createRange()
    range.setStart(...place(at))
    range.setEnd(...place(at + wanted.length))
    getSelection()?.removeAllRanges()
    getSelection()?.addRange(range)
  }, words)
  await page.waitForTimeout(60)
}

/** For whoever looks at the screens: only where a folder for pictures is named. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['DRAGOMAN_PICTURES']
  if (folder === undefined) return
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: `${folder}/${name}.png` })
}

async function expectClean(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  const said = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`)
  expect.soft(said, where).toEqual([])
}
