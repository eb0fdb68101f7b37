import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page, test } from 'playwright/test'
import { english, plainText } from '#tests/fixtures/import/releases.ts'
import { startWebDesk, type WebDesk } from '#tests/support/web-desk.ts'

let desk: WebDesk

test.beforeEach(async () => {
  desk = await startWebDesk()
})
test.afterEach(async () => desk.remove())

test('from the first launch to the finished file without a mouse', async ({ page }) => {
  await page.goto(desk.address())
  await expect(page.getByText('Start with a release')).toBeVisible()

  await test.step('the first Tab offers to skip the rail, and every stop after it has a name', async () => {
    await page.keyboard.press('Tab')
    await expect(page.locator(':focus')).toHaveText('Go to the content')
    const names: string[] = []
    for (let stop = 0; stop < 40; stop += 1) {
      await page.keyboard.press('Tab')
      if (await page.evaluate(() => document.activeElement === document.body)) break
      names.push(await nameOfFocus(page))
    }
    expect(names.length).toBeLessThan(20)
    expect(names).not.toContain('')
    for (const needed of ['New release', 'Import…', 'Paste text…', 'Open the sample release', 'Settings'])
      expect(names).toContain(needed)
  })

  await test.step('a text is pasted, read and agreed to', async () => {
    await tabTo(page, 'Paste text…')
    await page.keyboard.press('Enter')
    await expect(page.locator('textarea')).toBeFocused()
    await page.keyboard.insertText(plainText(english))
    await tabTo(page, 'Read text')
    await page.keyboard.press('Enter')
    await expect(page.locator('.part').first()).toContainText(english.headline)
    await tabTo(page, 'Keep part 1')
    await page.keyboard.press('Space')
    await expect(page.locator('.part').first()).toHaveClass(/left-out/u)
    await page.keyboard.press('Space')
    await tabTo(page, 'Create release')
    await page.keyboard.press('Enter')
    await expect(page.locator('.pane .row').first()).toHaveText(english.headline)
  })

  await test.step('a version is added from the palette and written', async () => {
    await command(page, 'Add a version')
    await expect(page.getByRole('dialog')).toBeVisible()
    await tabTo(page, /Language/u)
    await page.keyboard.press('Enter')
    await page.keyboard.type('Fren')
    await page.keyboard.press('Enter')
    await tabTo(page, 'Add empty version')
    await page.keyboard.press('Enter')
    await expect(page.locator('.pane[data-language="fr"]')).toBeVisible()
    await expect(page.getByRole('dialog')).toBeHidden()
    await focusPane(page, 'fr')
    await page.keyboard.type('La régie ouvre une chambre froide')
    await page.keyboard.press('Control+Enter')
    await expect(page.locator('.pane[data-language="fr"] .row').first()).toHaveText('La régie ouvre une chambre froide')
    await expect(page.getByText('Saved on this device')).toBeVisible()
  })

  await test.step('and both are exported', async () => {
    await command(page, 'Export')
    await expect(page.getByRole('dialog').getByLabel('Folder', { exact: true })).toBeVisible()
    await tabTo(page, 'PDF')
    await page.keyboard.press('Space')
    await tabTo(page, 'Folder')
    await page.keyboard.press('Control+a')
    await page.keyboard.insertText(join(desk.dataFolder, 'finished'))
    await tabTo(page, /^Export \d/u)
    await page.keyboard.press('Enter')
    // Rows of the new version are empty still: that is said before anything is written.
    await expect(page.getByRole('alertdialog')).toBeVisible()
    await tabTo(page, /^Why it goes on/u)
    await page.keyboard.insertText('A draft for the translators')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog').getByText('2 files are ready')).toBeVisible()
    await expect(page.getByRole('status').filter({ hasText: '2 files are ready' })).toHaveCount(1)
    await expect(page.locator('[role=dialog] :focus, [role=dialog]:focus')).toHaveCount(1)
    expect(await readdir(join(desk.dataFolder, 'finished'))).toHaveLength(2)
    await tabTo(page, 'Done')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect.poll(() => nameOfFocus(page)).not.toBe('')
  })

  await test.step('the library is walked through, and a release deleted and brought back', async () => {
    await command(page, 'Go to the library')
    await tabTo(page, /^More for/u)
    await page.keyboard.press('Enter')
    await page.keyboard.press('End')
    await expect(page.getByRole('menuitem', { name: 'Move to bin' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByText('Start with a release')).toBeVisible()
    await tabTo(page, 'Undo')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: english.headline, exact: true })).toBeVisible()
  })
})

async function command(page: Page, title: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox')).toBeFocused()
  await page.keyboard.type(title)
  await expect(page.getByRole('option').first()).toContainText(title)
  await page.keyboard.press('Enter')
}

/** Presses Tab until something of that name has the focus; fails when it cannot be reached. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const passed: string[] = []
  for (let stop = 0; stop < 60; stop += 1) {
    const here = await nameOfFocus(page)
    if (typeof name === 'string' ? here === name : name.test(here)) return
    passed.push(here)
    await page.keyboard.press('Tab')
  }
  throw new Error(`${name} cannot be reached by Tab, only ${passed.join(' · ')}`)
}

async function focusPane(page: Page, language: string): Promise<void> {
  for (let press = 0; press < 8; press += 1) {
    const inPane = await page.evaluate(
      (wanted) => document.activeElement?.closest('.pane')?.getAttribute('data-language') === wanted,
      language,
    )
    if (inPane) return
    await page.keyboard.press('F6')
  }
  throw new Error(`F6 never reaches the version in ${language}`)
}

/** What a screen reader would say of the element with the focus; empty where nothing has it. */
function nameOfFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement
    if (focused === null || focused === document.body) return ''
    const by = focused.getAttribute('aria-labelledby')
    const labels =
      focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement ? [...(focused.labels ?? [])] : []
    const text =
      focused.getAttribute('aria-label') ??
      (by === null
        ? null
        : by
            .split(' ')
            .map((id) => document.getElementById(id)?.textContent ?? '')
            .join(' ')) ??
      (labels.length > 0 ? labels.map((label) => label.textContent).join(' ') : null) ??
      focused.textContent
    return (text ?? '').trim()
  })
}
