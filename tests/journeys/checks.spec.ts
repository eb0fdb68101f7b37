import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Locator, type Page, test } from 'playwright/test'
import { cellOf, expectSaved, openRelease, toldUndo, typeFolder } from '#tests/support/open-desk.ts'
import { releaseWith } from '#tests/support/release-with.ts'
import { startWebDesk, type WebDesk } from '#tests/support/web-desk.ts'

let desk: WebDesk

test.beforeEach(async ({ page }) => {
  desk = await startWebDesk(
    releaseWith([
      { kind: 'headline', en: 'A regional office opens in Almaty', fr: 'Un bureau régional ouvre à Almaty' },
      {
        en: 'The office opens on 20 September 2024 with guests from twelve cities.',
        fr: 'Le bureau ouvre le 21 septembre 2024 avec des invités de douze villes.',
      },
      { en: 'The first  round of talks follows.', fr: 'La première série d’entretiens suit.' },
      { en: 'The second  round of talks is open.', fr: 'La deuxième série d’entretiens est ouverte.' },
    ]),
  )
  await openRelease(page, desk.address())
  await page.getByRole('tab', { name: /^Checks/u }).click()
  await expect(kind(page, 'Date differs')).toBeVisible()
})
test.afterEach(async () => desk.remove())

test('findings stand by kind; each shows what a fix would change, and one key applies it', async ({ page }) => {
  const card = cardIn(kind(page, 'Date differs'))
  await expect(card.locator('del')).toHaveText('21')
  await expect(card.locator('ins')).toHaveText('20')
  await expect(card.locator('.fix-change')).toHaveAttribute('lang', 'fr')
  await card.getByRole('button', { name: /^Go to row 2/u }).click()
  await expect(card).toHaveClass(/current/u)
  await page.keyboard.press('Alt+Enter')
  await expect(cellOf(page, ['fr', 1])).toContainText('20 septembre 2024')
  await expect(kind(page, 'Date differs')).toBeHidden()
  await page.keyboard.press('Control+z')
  await expect(cellOf(page, ['fr', 1])).toContainText('21 septembre 2024')
  await expect(kind(page, 'Date differs')).toBeVisible()
})

test('all of a kind are mended at once, and one undo brings each back', async ({ page }) => {
  await kind(page, 'Several spaces').getByRole('button', { name: 'Fix all 2 of this kind' }).click()
  await expect(cellOf(page, ['en', 2])).toHaveText('The first round of talks follows.')
  await expect(cellOf(page, ['en', 3])).toHaveText('The second round of talks is open.')
  await expect(kind(page, 'Several spaces')).toBeHidden()
  await toldUndo(page).click()
  await expect(kind(page, 'Several spaces')).toContainText('2')
})

test('only one version, severity or kind of check is shown when asked for', async ({ page }) => {
  await page.getByRole('button', { name: /Language/u }).click()
  await page.getByRole('option', { name: 'English' }).click()
  await expect(kind(page, 'Date differs')).toBeHidden()
  await expect(kind(page, 'Several spaces')).toBeVisible()
  await page.getByRole('button', { name: /Language/u }).click()
  await page.getByRole('option', { name: 'All languages' }).click()
  await page.getByRole('button', { name: /^(All kinds )?Kind/u }).click()
  await page.getByRole('option', { name: 'Numbers, dates, contacts' }).click()
  await expect(kind(page, 'Date differs')).toBeVisible()
  await expect(kind(page, 'Several spaces')).toBeHidden()
})

test('a finding is ignored for a reason, by keys alone, and checked again', async ({ page }) => {
  await cardIn(kind(page, 'Date differs'))
    .getByRole('button', { name: /^Go to row 2/u })
    .click()
  const dialog = page.getByRole('dialog')
  // The click first takes the caret to the place; until it is there the keys mean nothing.
  await expect(async () => {
    await page.keyboard.press('Alt+Shift+Enter')
    await expect(dialog).toBeVisible({ timeout: 1000 })
  }).toPass()
  await expect(dialog.getByText('21 septembre 2024')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Ignore', exact: true })).toBeDisabled()
  await page.keyboard.type('Two ceremonies')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(kind(page, 'Date differs')).toBeHidden()
  const ignored = page.locator('.ignored')
  await ignored.locator('summary').click()
  await expect(ignored).toContainText('Two ceremonies')
  await expect(ignored).toContainText('21 septembre 2024')

  await page.reload()
  await openRelease(page, desk.address())
  await page.getByRole('tab', { name: /^Checks/u }).click()
  await expect(kind(page, 'Several spaces')).toBeVisible()
  await expect(kind(page, 'Date differs')).toBeHidden()
  await page.locator('.ignored summary').click()
  await page.getByRole('button', { name: 'Check again' }).click()
  await expect(kind(page, 'Date differs')).toBeVisible()
  await toldUndo(page).click()
  await expect(kind(page, 'Date differs')).toBeHidden()
})

test('errors hold up signing off and export until somebody says why; the report repeats it', async ({ page }) => {
  const folder = join(desk.dataFolder, 'finished')
  const gate = page.getByRole('alertdialog')

  await test.step('signing off shows what stands, and leads to it', async () => {
    await signOff(page)
    await expect(gate).toContainText('Date differs')
    await expect(gate.getByRole('button', { name: 'Sign off despite errors' })).toBeDisabled()
    expect(await barriersIn(page)).toEqual([])
    await gate
      .getByRole('listitem')
      .filter({ hasText: 'Date differs' })
      .getByRole('button', { name: 'Go to the first' })
      .click()
    await expect(gate).toBeHidden()
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('21 septembre 2024')
  })

  await test.step('with a reason it is signed off', async () => {
    await signOff(page)
    await gate.getByRole('textbox').fill('The embassy confirmed both dates')
    await gate.getByRole('button', { name: 'Sign off despite errors' }).click()
    await expect(gate).toBeHidden()
    await expect(page.getByRole('dialog')).toBeHidden()
  })

  await test.step('export asks again, and its summary repeats the reason', async () => {
    await page.getByRole('button', { name: 'Export' }).click()
    const dialog = page.getByRole('dialog')
    await typeFolder(dialog, folder)
    await dialog.getByText('Word (DOCX)').uncheck()
    await dialog.getByText('PDF', { exact: true }).uncheck()
    await dialog.getByText('Plain text', { exact: true }).check()
    await dialog.getByRole('button', { name: 'Export 2 files' }).click()
    await expect(gate).toContainText('Date differs')
    expect(existsSync(folder)).toBe(false)
    await gate.getByRole('button', { name: /^As last time/u }).click()
    await gate.getByRole('button', { name: 'Export despite errors' }).click()
    await expect(dialog.getByText('2 files are ready').first()).toBeVisible()
    await expect(dialog.getByText(/^Exported despite/u)).toBeVisible()
    await expect(dialog.getByText('The embassy confirmed both dates')).toBeVisible()
    await dialog.getByRole('button', { name: 'Done' }).click()
    expect(readdirSync(folder)).toHaveLength(2)
  })

  await test.step('the report has it all on one page that runs nothing', async () => {
    await page.getByRole('button', { name: 'Report…' }).click()
    const dialog = page.getByRole('dialog')
    await typeFolder(dialog, folder)
    await dialog.getByRole('button', { name: 'Write report' }).click()
    await expect(dialog.getByText('The report is written.')).toBeVisible()
    const name = readdirSync(folder).find((each) => each.endsWith('-report.html')) ?? ''
    const report = readFileSync(join(folder, name), 'utf8')
    expect(report).toContain('21 septembre 2024')
    expect(report.match(/The embassy confirmed both dates/gu)).toHaveLength(2)
    const complaints: string[] = []
    const reader = await page.context().newPage()
    reader.on('console', (message) => complaints.push(message.text()))
    await reader.goto(`file://${join(folder, name)}`)
    await expect(reader.getByRole('heading', { name: 'A regional office opens in Almaty' })).toBeVisible()
    expect(await reader.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px')
    expect(complaints).toEqual([])
    expect(await barriersIn(reader)).toEqual([])
    await reader.emulateMedia({ colorScheme: 'dark' })
    expect(await barriersIn(reader)).toEqual([])
  })
})

test('a release without errors is signed off without a question', async ({ page }) => {
  await cardIn(kind(page, 'Date differs')).getByRole('button', { name: 'Correct' }).click()
  await expect(kind(page, 'Date differs')).toBeHidden()
  const errors = page.locator('.kind.err')
  while ((await errors.count()) > 0) {
    await errors.first().getByRole('button', { name: 'Ignore…' }).first().click()
    await page.getByRole('dialog').getByText('This kind in this release').click()
    await page.getByRole('button', { name: 'Correct as it stands' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Ignore', exact: true }).click()
    await expect(page.getByRole('dialog')).toBeHidden()
    await page.waitForTimeout(400)
  }
  await signOff(page)
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.getByRole('alertdialog')).toBeHidden()
  await page.getByRole('button', { name: 'Library' }).click()
  await expect(page.getByText('Signed off')).toBeVisible()
})

test('a desk turns a check off in the settings and finds it off in its releases; reset brings it back', async ({
  page,
}) => {
  await page.getByRole('button', { name: 'Choose what is checked' }).click()
  await page.getByRole('searchbox', { name: 'Search the checks' }).fill('date differs')
  const severity = page.getByRole('combobox', { name: 'Severity of “⁨Date differs⁩”' })
  await expect(severity).toHaveValue('error')
  await severity.focus()
  await severity.selectOption('off')
  await page.getByRole('button', { name: 'Editor' }).click()
  await page.getByRole('tab', { name: /^Checks/u }).click()
  await expect(kind(page, 'Several spaces')).toBeVisible()
  await expect(kind(page, 'Date differs')).toBeHidden()
  await page.getByRole('button', { name: 'Choose what is checked' }).click()
  await page.getByText('Only what we changed').click()
  await expect(page.getByText('1 check', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Reset 1 change' }).click()
  await expect(page.getByText('No check fits.')).toBeVisible()
  await page.getByRole('button', { name: 'Editor' }).click()
  await page.getByRole('tab', { name: /^Checks/u }).click()
  await expect(kind(page, 'Date differs')).toBeVisible()
})

test('a word added to the dictionary is right in every window at once, and wrong again when it is taken out', async ({
  page,
  context,
}) => {
  const other = await context.newPage()
  await openRelease(other, desk.address())
  await other.getByRole('tab', { name: /^Checks/u }).click()
  await page.bringToFront()
  await cellOf(page, ['en', 2]).click()
  await page.keyboard.press('End')
  await page.keyboard.type(' The goverment fund pays for it all.')
  const card = cardIn(kind(page, 'Unknown word'))
  await expect(card).toContainText('goverment')
  await expect(kind(other, 'Unknown word')).toBeVisible()
  await card.getByRole('button', { name: 'Add to dictionary' }).click()
  await expect(kind(page, 'Unknown word')).toBeHidden()
  await expect(kind(other, 'Unknown word')).toBeHidden()
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('tab', { name: 'Dictionary' }).click()
  await expect(page.getByRole('region', { name: 'English' }).getByRole('listitem')).toHaveText(['goverment'])
  expect(await barriersIn(page)).toEqual([])
  await page.getByRole('button', { name: 'Take “⁨goverment⁩” out of the dictionary' }).click()
  await expect(page.getByRole('region', { name: 'English' })).toContainText('Nothing added yet.')
  await expect(kind(other, 'Unknown word')).toBeVisible()
})

test('the house style starts from a named one, and what the desk does otherwise is kept', async ({ page }) => {
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('tab', { name: 'House style' }).click()
  await page.getByText('United Nations', { exact: true }).click()
  const months = page.getByRole('radiogroup', { name: 'Months in Arabic' })
  await expect(months.getByRole('radio', { checked: true })).toHaveAccessibleName(/Both, as the United Nations do/u)
  await months.getByText('Morocco').click()
  await expect(page.getByRole('button', { name: 'Reset 1 change' })).toBeVisible()
  await page.goto(desk.address())
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('tab', { name: 'House style' }).click()
  await expect(months.getByRole('radio', { checked: true })).toHaveAccessibleName(/Morocco/u)
  await expect(months.getByText('20 شتنبر')).toHaveAttribute('dir', 'rtl')
})

function kind(page: Page, name: string): Locator {
  return page.locator('.kind').filter({ has: page.getByRole('heading', { name: new RegExp(name, 'u') }) })
}

function cardIn(section: Locator): Locator {
  return section.locator('.issue').first()
}

async function barriersIn(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`)
}

async function signOff(page: Page): Promise<void> {
  await expectSaved(page)
  await page.locator('.chip.embargo').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: /State/u }).click()
  await page.getByRole('option', { name: 'Signed off' }).click()
  await dialog.getByRole('button', { name: 'Save' }).click()
}
