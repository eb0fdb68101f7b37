import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from 'playwright/test'
import { caretTo, expectSaved, typeFolder } from '#tests/support/open-desk.ts'
import { startWebDesk, type WebDesk } from '#tests/support/web-desk.ts'

let desk: WebDesk

test.beforeEach(async () => {
  desk = await startWebDesk()
})
test.afterEach(async () => desk.remove())

test('a release is made, found however its letters are typed, duplicated, deleted, and brought back', async ({
  page,
}) => {
  await page.goto(desk.address())
  await makeRelease(page, 'Une première à Sète', 'Français')
  await makeRelease(page, 'الأمانة العامّة لمجلس الوزراء', 'العربية')
  await expect(titles(page)).toHaveCount(2)

  await test.step('searching folds accents and the forms of Arabic letters', async () => {
    const search = page.getByRole('searchbox', { name: 'Search in all releases' })
    for (const [typed, found] of [
      ['premiere a sete', 'Une première à Sète'],
      ['الامانه العامة', 'الأمانة العامّة لمجلس الوزراء'],
    ] as const) {
      await search.fill(typed)
      await expect(titles(page)).toHaveText([found])
    }
    await search.fill('الخزانة')
    await expect(page.getByText('Nothing found')).toBeVisible()
    await search.fill('')
    await expect(titles(page)).toHaveCount(2)
  })

  await test.step('a duplicate is a release of its own', async () => {
    await act(page, 'Sète', 'Duplicate')
    await expect(titles(page).filter({ hasText: 'Sète' })).toHaveCount(2)
  })

  await test.step('deleting can be undone at once', async () => {
    await act(page, 'الأمانة', 'Move to bin')
    await expect(titles(page)).toHaveCount(2)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(titles(page)).toHaveCount(3)
  })

  await test.step('and later, from the bin, also after a restart', async () => {
    await act(page, 'الأمانة', 'Move to bin')
    await expect(titles(page)).toHaveCount(2)
    await desk.kill()
    await desk.restart()
    await page.goto(desk.address())
    await expect(titles(page)).toHaveCount(2)
    await page.getByRole('radio', { name: 'Bin' }).click()
    await expect(page.getByRole('rowheader')).toHaveText(['الأمانة العامّة لمجلس الوزراء'])
    await page.getByRole('button', { name: 'Put back' }).click()
    await expect(page.getByText('The bin is empty')).toBeVisible()
    await page.getByRole('radio', { name: 'Releases' }).click()
    await expect(titles(page)).toHaveCount(3)
  })
})

test('a .release that was exported is opened again after the release was deleted, with every version', async ({
  page,
}) => {
  await page.goto(desk.address())
  await page.getByRole('button', { name: 'Open the sample release' }).click()
  const rows = page.locator('.pane').first().locator('.row')
  await expect(rows.first()).toBeVisible()
  const before = await rows.allTextContents()
  await page.getByRole('button', { name: 'Library' }).click()
  const title = (await titles(page).first().textContent()) ?? ''
  const folder = join(desk.dataFolder, 'sent')
  await act(page, title, 'Export…')
  await exportOnly(page, 'Dragoman release (.release)', folder)
  const [file] = await readdir(folder)
  expect(file).toMatch(/\.release$/u)

  await act(page, title, 'Move to bin')
  await expect(titles(page)).toHaveCount(0)
  await page.locator('input[type=file]').setInputFiles(join(folder, file ?? ''))
  await expect(rows).toHaveText(before)
  await page.getByRole('button', { name: 'Library' }).click()
  await expect(titles(page)).toHaveText([title])
  await expect(page.locator('.versions li')).toHaveCount(3)
})

test('in an Arabic window a path reads from left to right, and stands where the window starts', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'ar' })
  const page = await context.newPage()
  await page.goto(desk.address())
  await page.getByRole('button', { name: 'الإعدادات' }).click()
  const field = page.locator('.folder-line input')
  await expect(field).toHaveCSS('direction', 'ltr')
  await expect(field).toHaveCSS('text-align', 'right')
  await context.close()
})

test('an export makes the folder it is told, but not a row of folders for a slip in the path', async ({ page }) => {
  await page.goto(desk.address())
  await makeRelease(page, 'A note to the press', 'English')
  await act(page, 'A note', 'Export…')
  const dialog = page.getByRole('dialog')
  for (const slip of [join(desk.dataFolder, 'no', 'such', 'place'), 'a-folder-of-no-drive']) {
    await dialog.getByLabel('Folder', { exact: true }).fill(slip)
    await dialog.getByRole('button', { name: /^Export \d/u }).click()
    await expect(dialog.getByRole('alert')).toContainText('does not exist')
  }
  expect(await readdir(desk.dataFolder)).not.toContain('no')
  await exportOnly(page, 'Plain text', join(desk.dataFolder, 'new'))
  expect(await readdir(join(desk.dataFolder, 'new'))).toHaveLength(1)
})

test('a release that was damaged on disk is listed as damaged and never opened as a document', async ({ page }) => {
  await page.goto(desk.address())
  await makeRelease(page, 'The sound one', 'English')
  await makeRelease(page, 'The damaged one', 'English')
  await titles(page).filter({ hasText: 'damaged one' }).click()
  await caretTo(page, ['en', 1])
  await page.keyboard.type('Words that reached the disk.')
  await expectSaved(page)
  await desk.kill()
  damage(desk.dataFolder, 'The damaged one')
  await desk.restart()
  await page.goto(desk.address())

  const row = page.getByRole('row').filter({ hasText: 'The damaged one' })
  await expect(row).toContainText('Damaged')
  await expect(row).toContainText('This release cannot be read to its end and is not opened')
  await row.getByRole('button', { name: /^More for/u }).click()
  await expect(page.getByRole('menuitem')).toHaveText(['Show what can be read', 'Move to bin'])
  await page.keyboard.press('Escape')
  await row.getByRole('button', { name: 'Show what can be read' }).click()
  await expect(page.getByRole('dialog')).toContainText('No text of this release can be read here')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await page
    .getByRole('dialog')
    .getByRole('combobox')
    .or(page.getByRole('dialog').getByRole('searchbox'))
    .fill('damaged one')
  await page.keyboard.press('Enter')
  await page.waitForTimeout(500)
  await expect(page.locator('[contenteditable=true]')).toHaveCount(0)
  await page.keyboard.press('Escape')

  await titles(page).filter({ hasText: 'The sound one' }).click()
  await expect(page.locator('.pane .row').first()).toContainText('The sound one')
})

test('what can be read of a damaged release is shown in every version, copied, and made a release again', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(desk.address())
  await page.getByRole('button', { name: 'Open the sample release' }).click()
  const rows = page.locator('.pane').first().locator('.row')
  await expect(rows.first()).toBeVisible()
  await caretTo(page, ['en', 1])
  await page.keyboard.insertText('Words that reached the disk. ')
  await expectSaved(page)
  await desk.kill()
  const journal = new DatabaseSync(join(desk.dataFolder, 'journal.db'))
  journal.exec("UPDATE entry SET steps = '[' WHERE seq = (SELECT max(seq) FROM entry)")
  journal.close()
  await desk.restart()
  await page.goto(desk.address())

  const damaged = page.locator('tr.damaged')
  const title = (await damaged.locator('.release-title').textContent()) ?? ''
  await damaged.getByRole('button', { name: 'Show what can be read' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('What came later cannot be read here')
  await expect(dialog.getByRole('columnheader')).toHaveText(['English', 'Français', 'العربية'])
  await expect(dialog.locator('p[lang=ar][dir=rtl]').first()).not.toBeEmpty()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await dialog.getByRole('button', { name: 'Copy all text' }).click()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('[ar]')
  expect(copied).toContain(title)
  await dialog.getByRole('button', { name: 'Make a new release of it' }).click()
  await titles(page).filter({ hasText: title }).click()
  await expect(rows.first()).toContainText(title)
  await expect(page.getByText('Words that reached the disk.')).toHaveCount(0)
})

function titles(page: Page) {
  return page.locator('button.release-title')
}

async function makeRelease(page: Page, title: string, language: string): Promise<void> {
  await page.getByRole('button', { name: 'New release' }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Title').fill(title)
  await dialog.getByRole('button', { name: /Written in/u }).click()
  await page.getByRole('option', { name: language }).click()
  await dialog.getByRole('button', { name: 'Create release' }).click()
  await expect(page.locator('.pane .row').first()).toContainText(title)
  await page.getByRole('button', { name: 'Library' }).click()
  await expect(titles(page).filter({ hasText: title })).toBeVisible()
}

async function act(page: Page, title: string, action: string): Promise<void> {
  await page
    .getByRole('row')
    .filter({ hasText: title })
    .first()
    .getByRole('button', { name: /^More for/u })
    .click()
  await page.getByRole('menuitem', { name: action }).click()
}

async function exportOnly(page: Page, format: string, folder: string): Promise<void> {
  const dialog = page.getByRole('dialog')
  for (const usual of ['Word (DOCX)', 'PDF']) await dialog.getByText(usual, { exact: true }).uncheck()
  await dialog.getByText(format, { exact: true }).check()
  await typeFolder(dialog, folder)
  await dialog.getByRole('button', { name: /^Export \d/u }).click()
  await expect(dialog.getByText(/(file is|files are) ready/u)).toBeVisible()
  await dialog.getByRole('button', { name: 'Done' }).click()
}

/** As a failing disk would leave it: neither its snapshots nor its steps can be believed. */
function damage(dataFolder: string, title: string): void {
  const journal = new DatabaseSync(join(dataFolder, 'journal.db'))
  const like = `%${title}%`
  const entries = journal
    .prepare('UPDATE entry SET steps = \'[{"stepType":\' WHERE release IN (SELECT id FROM release WHERE about LIKE ?)')
    .run(like)
  const snapshots = journal
    .prepare("UPDATE snapshot SET document = '{' WHERE release IN (SELECT id FROM release WHERE about LIKE ?)")
    .run(like)
  journal.close()
  expect(Number(entries.changes) + Number(snapshots.changes)).toBeGreaterThan(1)
}

test('a journal that was damaged is told about in the library until it is read', async ({ page }) => {
  await page.goto(desk.address())
  await makeRelease(page, 'The office in Almaty opens', 'English')
  await expect(titles(page)).toHaveCount(1)
  await expect(page.getByRole('alert')).toHaveCount(0)
  await desk.kill()
  const log = join(desk.dataFolder, 'journal.db-wal')
  await writeFile(log, (await readFile(log)).fill(0, 0, 32))
  await desk.restart()
  await page.goto(desk.address())
  await expect(page.getByRole('alert')).toContainText('put together again')
  await expect(page.getByRole('alert')).toContainText(join(desk.dataFolder, 'damaged'))
  await expect(titles(page)).toHaveText(['The office in Almaty opens'])
  await page.getByRole('button', { name: 'Understood' }).press('Enter')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await page.reload()
  await expect(titles(page)).toHaveCount(1)
  await expect(page.getByRole('alert')).toHaveCount(0)
})
