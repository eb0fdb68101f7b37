import { expect, type Locator, type Page, test } from 'playwright/test'
import { startWebDesk, type WebDesk } from '#tests/support/web-desk.ts'

let desk: WebDesk

test.beforeEach(async () => {
  desk = await startWebDesk()
})
test.afterEach(async () => desk.remove())

test('a translator finds words in all versions, and replaces them everywhere with one act', async ({ page }) => {
  await openSample(page)
  const field = page.getByRole('textbox', { name: 'Find', exact: true })
  const count = page.locator('.find-count')
  const here = page.locator('.found-here')

  await test.step('typed in capitals and without accents, a French word is found and counted', async () => {
    await cell(page, 'en', 0).click()
    await page.keyboard.press('Control+f')
    await expect(field).toBeFocused()
    await page.keyboard.type('PREVISION')
    await expect(count).toHaveText('1 of 3')
    await expect(pane(page, 'fr').locator('.found')).toHaveText(['prévision', 'prévision', 'prévision'])
    await page.keyboard.press('Enter')
    await expect(count).toHaveText('2 of 3')
    await page.keyboard.press('Shift+Enter')
    await page.keyboard.press('Shift+Enter')
    await expect(count).toHaveText('3 of 3')
    await expect(here).toBeInViewport()
    await expect(field).toBeFocused()
  })

  await test.step('as it is written, capitals and accents count', async () => {
    await page.getByRole('button', { name: 'Exact form' }).click()
    await expect(count).toHaveText('Nothing found')
    await page.getByRole('button', { name: 'Exact form' }).click()
    await expect(count).toHaveText('3 of 3')
  })

  await test.step('an Arabic word typed without its hamza brings the Arabic version onto the desk', async () => {
    await expect(pane(page, 'ar')).toBeHidden()
    await field.fill('انذار')
    await expect(count).toHaveText('1 of 2')
    await field.press('Enter')
    await expect(pane(page, 'ar').locator('.found')).toHaveText(['إنذار', 'إنذار'])
    await expect(here).toBeInViewport()
    await expect(count).toHaveText('1 of 2')
  })

  await test.step('Escape leaves the caret at what was found', async () => {
    await field.press('Escape')
    await expect(field).toBeHidden()
    await expect(page.locator('.found')).toHaveCount(0)
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('إنذار')
    await expect(pane(page, 'ar').getByRole('textbox')).toBeFocused()
  })

  await test.step('what is selected is sought, one place or all are replaced, and one undo takes it back', async () => {
    await selectWord(page, cell(page, 'en', 0), 'Commission')
    await page.keyboard.press('Control+h')
    await expect(field).toHaveValue('Commission')
    await expect(count).toHaveText('1 of 10')
    const replacement = page.getByRole('textbox', { name: 'Replace with' })
    await replacement.fill('Authority')
    await replacement.press('Enter')
    await expect(cell(page, 'en', 0)).toContainText('Tarim River Authority opens')
    await page.getByRole('button', { name: 'Replace all' }).click()
    await expect(count).toHaveText('9 places replaced')
    await expect(cell(page, 'en', 6)).toContainText('the Authority helps')
    await field.press('Escape')
    await cell(page, 'en', 0).click()
    await page.keyboard.press('Control+z')
    await expect(cell(page, 'en', 6)).toContainText('the Commission helps')
    await expect(cell(page, 'en', 0)).toContainText('Tarim River Authority opens')
    await page.keyboard.press('Control+z')
    await expect(cell(page, 'en', 0)).toContainText('Tarim River Commission opens')
  })

  await test.step('in one version alone, the others stay as they are', async () => {
    await page.keyboard.press('Control+f')
    await field.fill('Commission')
    await page.getByRole('button', { name: /Where to look/ }).click()
    await page.getByRole('option', { name: 'français' }).click()
    await expect(count).toHaveText('1 of 5')
    await expect(pane(page, 'en').locator('.found')).toHaveCount(0)
  })
})

for (const { language, wider, narrower } of [
  { language: 'en', wider: 'ArrowRight', narrower: 'ArrowLeft' },
  { language: 'ar', wider: 'ArrowLeft', narrower: 'ArrowRight' },
] as const) {
  test(`the divider between two columns follows pointer and keys in a window in ${language}`, async ({ browser }) => {
    const page = await browser.newPage({ locale: language })
    await openSample(page)
    const divider = page.getByRole('separator')
    await expect(divider).toHaveAttribute('aria-valuenow', '50')
    await divider.focus()
    await page.keyboard.press(wider)
    await expect(divider).toHaveAttribute('aria-valuenow', '52')
    await page.keyboard.press(narrower)
    await page.keyboard.press(narrower)
    await expect(divider).toHaveAttribute('aria-valuenow', '48')
    await page.keyboard.press('End')
    await expect(divider).toHaveAttribute('aria-valuenow', '75')
    const box = await divider.boundingBox()
    if (!box) throw new Error('the divider is not shown')
    const y = box.y + 60
    const x = box.x + box.width / 2
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(language === 'ar' ? x + 100 : x - 100, y, { steps: 3 })
    await page.mouse.up()
    await expect.poll(async () => Number(await divider.getAttribute('aria-valuenow'))).toBeLessThan(70)
    const widths = await page.locator('.pane-place').evaluateAll((panes) => panes.map((each) => each.clientWidth))
    expect(widths[0]).toBeGreaterThan(widths[1] ?? 0)
    await divider.dblclick({ position: { x: box.width / 2, y: 60 } })
    await expect(divider).toHaveAttribute('aria-valuenow', '50')
    await page.close()
  })
}

function pane(page: Page, language: string) {
  return page.locator(`.pane[data-language="${language}"]`)
}

function cell(page: Page, language: string, index: number) {
  return pane(page, language).locator('.row').nth(index)
}

/** A double click on the word where it stands on the page. */
async function selectWord(page: Page, row: Locator, word: string): Promise<void> {
  await row.scrollIntoViewIfNeeded()
  const place = await row.evaluate((element, sought) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(sought) ?? -1
      if (at < 0) continue
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + sought.length)
      const { left, top, width, height } = range.getBoundingClientRect()
      return { x: left + width / 2, y: top + height / 2 }
    }
    return null
  }, word)
  if (!place) throw new Error(`${word} does not stand in this row`)
  await page.mouse.dblclick(place.x, place.y)
}

async function openSample(page: Page): Promise<void> {
  await page.goto(desk.address())
  await page.locator('.empty-state button').last().click()
  await expect(page.locator('.pane .row').first()).toBeVisible()
}
