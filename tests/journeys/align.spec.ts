import { fileURLToPath } from 'node:url'
import { expect, type Locator, type Page, test } from 'playwright/test'
import { expectLevelRows, textOf } from '#tests/support/open-desk.ts'
import { startWebDesk, type WebDesk } from '#tests/support/web-desk.ts'

// The Arabic joins two sentences twice, cuts one in two, and has no word of the paragraph on visitors.
const english = fixture('harbour-data.en.txt')
const arabic = fixture('harbour-data.ar.txt')

let desk: WebDesk

test.beforeEach(async () => {
  desk = await startWebDesk()
})
test.afterEach(async () => desk.remove())

test('two versions that exist become a release by keyboard alone, over the end of the host', async ({ page }) => {
  await page.goto(desk.address())

  await test.step('the files are chosen, their languages are recognised, and they are aligned', async () => {
    await expect(page.getByText('Start with a release')).toBeVisible()
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.insertText('Align existing')
    await expect(page.getByRole('option')).toHaveCount(1)
    await page.keyboard.press('Enter')
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Choose files…' }).press('Enter')
    await (await chooser).setFiles([english, arabic])
    const texts = page.getByRole('list', { name: 'Texts' }).locator('> li')
    await expect(texts.nth(0)).toContainText('English')
    await expect(texts.nth(1)).toContainText('العربية')
    await page.getByRole('button', { name: 'Align', exact: true }).last().press('Enter')
    await expect(rowWith(page, 'Open a Joint')).toContainText('ست مدن ساحلية')
    for (const [source, target] of [
      ['welcomed 120 guests', 'رحبت عمدة طنجة'],
      ['Half of that sum', 'يأتي نصف هذا المبلغ'],
      ['planned in Busan', 'بوسان'],
      ['Leila Haddad', 'ليلى حداد'],
    ] as const)
      await expect(rowWith(page, source)).toContainText(target)
  })

  await test.step('F8 finds the row in doubt; the paragraph that was dropped gets a row of its own', async () => {
    await rowWith(page, 'Open a Joint').getByRole('gridcell').first().focus()
    await page.keyboard.press('F8')
    await expect(page.locator('.align-row.active')).toContainText('Doubtful')
    // Whatever the aligner made of the paragraph that was dropped, here it stands beside what is before it.
    await goTo(page, 'Each city sends')
    if (!((await page.locator('.align-row.active').textContent()) ?? '').includes('Visitors may see'))
      await page.keyboard.press('m')
    await expect(page.locator('.align-row.active')).toContainText('Visitors may see')
    await page.keyboard.press('F2')
    await expect(page.getByRole('textbox', { name: 'Sentence 1 of 4, English' })).toBeFocused()
    await page.getByRole('button', { name: 'Begin a new row with sentence 3' }).press('Enter')
    await expect(rowWith(page, 'Visitors may see')).not.toContainText('Each city sends')
    await expectFocusIn(page, 'Each city sends')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowRight')
    const cell = page.locator('.align-row td:focus')
    // What the aligner saw beside the visitors belongs to the row above.
    for (let sentences = 0; sentences < 3; sentences += 1) {
      if ((await cell.textContent()) === 'Nothing in Arabic') break
      await page.keyboard.press('u')
      await page.waitForTimeout(150)
    }
    await expect(rowWith(page, 'Visitors may see')).toContainText('Nothing in Arabic')
    await expect(rowWith(page, 'Each city sends')).toContainText('ولا يُدفع مقابلها شيء')
    await expectFocusIn(page, 'Visitors may see')
  })

  await test.step('a row is split, accepted and left for the next', async () => {
    await goTo(page, 'Tangier, 14 March 2025')
    await page.keyboard.press('s')
    await expect(rowWith(page, 'It employs 42 people')).not.toContainText('Tangier, 14 March')
    await expect(rowWith(page, 'It employs 42 people')).toContainText('ويعمل فيه 42 شخصًا')
    await page.keyboard.press('a')
    await expect(rowWith(page, 'Tangier, 14 March 2025')).toContainText('Accepted')
    await expectFocusIn(page, 'It employs 42 people')
  })

  await test.step('a mistake is taken back, and the focus is where it was', async () => {
    const before = await rowsOf(page)
    await goTo(page, 'planned in Busan')
    await page.keyboard.press('m')
    await expect(rowWith(page, 'planned in Busan')).toContainText('Leila Haddad')
    await page.keyboard.press('Control+z')
    await expect(rowWith(page, 'planned in Busan')).not.toContainText('Leila Haddad')
    await expectFocusIn(page, 'planned in Busan')
    expect(await rowsOf(page)).toEqual(before)
  })

  const before = await rowsOf(page)
  await test.step('the host ends without a word and starts again: everything is there, undo and redo too', async () => {
    await expect(page.getByText('Saved on this device')).toBeVisible()
    await desk.kill()
    await page.keyboard.press('m')
    await expect(page.locator('.toast').getByRole('alert')).toContainText('connection to the engine is lost')
    expect(await rowsOf(page)).toEqual(before)
    await desk.restart()
    await page.goto(desk.address())
    await page.getByRole('button', { name: 'Align', exact: true }).press('Enter')
    await page
      .getByRole('button', { name: 'Six Port Cities Open a Joint Data Centre in Tangier', exact: true })
      .press('Enter')
    await expect(page.locator('.align-row')).toHaveCount(before.length)
    expect(await rowsOf(page)).toEqual(before)
    await page.keyboard.press('Control+y')
    await expect(rowWith(page, 'planned in Busan')).toContainText('Leila Haddad')
    await page.keyboard.press('Control+z')
    await expect(page.locator('.align-row')).toHaveCount(before.length)
  })

  await test.step('a sentence is edited, and keeps what stands beside it', async () => {
    await goTo(page, 'planned in Busan')
    await page.keyboard.press('Enter')
    await page.keyboard.press('End')
    await page.keyboard.insertText(' It will be smaller.')
    await page.keyboard.press('Escape')
    await expect(page.locator('.align-grid textarea')).toHaveCount(0)
    await expectFocusIn(page, 'It will be smaller.')
    await page.keyboard.press('Shift+A')
    await expect(rowWith(page, 'Visitors may see')).toContainText('Accepted')
  })

  await test.step('the release has the rows that were drawn', async () => {
    await page.getByRole('button', { name: 'Finish…' }).press('Enter')
    await page.getByRole('button', { name: 'Make it' }).press('Enter')
    await page.getByRole('button', { name: 'Open the release' }).press('Enter')
    await expect(page.locator('.pane .row').first()).toBeVisible()
    await expectLevelRows(page, 8)
    expect((await textOf(page, 'en')).map((text) => text.slice(0, 12))).toEqual([
      'Six Port Cit',
      'Tangier, 14 ',
      'The mayor of',
      'Each city se',
      'Visitors may',
      'The project ',
      'A second cen',
      'Contact: Lei',
    ])
    const inArabic = await textOf(page, 'ar')
    expect(inArabic[1]).toContain('ويعمل فيه 42 شخصًا')
    expect(inArabic[3]).toContain('ولا يُدفع مقابلها شيء')
    expect(inArabic[4]).toBe('¶')
    expect((await textOf(page, 'en'))[6]).toContain('It will be smaller.')
  })
})

test('what is laid aside is shown and comes back; units go to a memory', async ({ page }) => {
  await align(page, [english, arabic])
  await goTo(page, 'Leila Haddad')
  await page.keyboard.press('Shift+P')
  await expect(rowWith(page, 'Leila Haddad')).toHaveCount(0)
  await page.getByRole('button', { name: '2 laid aside' }).click()
  const aside = page.getByRole('complementary', { name: 'Laid aside' })
  await expect(aside).toContainText('Leila Haddad')
  await expect(aside).toContainText('ليلى حداد')
  await aside.getByRole('button', { name: 'Take back' }).first().click()
  await expectFocusIn(page, 'Leila Haddad')
  await expect(rowWith(page, 'Leila Haddad')).toContainText('Nothing in Arabic')
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(rowWith(page, 'Leila Haddad')).toContainText('ليلى حداد')
  await expect(aside).toContainText('Nothing is laid aside.')

  await page.getByRole('button', { name: 'Finish…' }).click()
  await expect(page.getByRole('dialog')).toContainText('neither accepted nor sure')
  await page.getByText('A release with these rows').click()
  await page.getByText('Units of a translation memory').click()
  await page.getByRole('button', { name: 'Make it' }).click()
  await expect(page.getByRole('dialog')).toContainText('came into the memory')
  await page.getByRole('button', { name: 'Go to the memory' }).click()
  await expect(page.getByText('A second centre is planned in Busan for 2027.').first()).toBeVisible()
})

test('letters act by their place on an Arabic keyboard, and the buttons say why they cannot', async ({ page }) => {
  await align(page, [english, arabic])
  await goTo(page, 'Tangier, 14 March 2025')
  await press(page, 'س', 'KeyS')
  await expect(rowWith(page, 'It employs 42 people')).not.toContainText('Tangier, 14 March')
  await goTo(page, 'It employs 42 people')
  const split = page.getByRole('button', { name: 'Split S' })
  await expect(split).toHaveAttribute('aria-disabled', 'true')
  await expect(split).toHaveAttribute('title', /Each version has one sentence here\./u)
  await split.press('Enter')
  await expect(page.locator('[role=status]').first()).toHaveText('Each version has one sentence here.')
  await expect(page.getByRole('button', { name: 'Merge M' })).toHaveAttribute('aria-disabled', 'false')
})

test('another window’s change arrives, and one that is deleted there is told', async ({ page, browser }) => {
  await align(page, [english, arabic])
  const context = await browser.newContext()
  const other = await context.newPage()
  await other.goto(desk.address())
  await other.getByRole('button', { name: 'Align', exact: true }).click()
  await other.getByRole('button', { name: 'Six Port Cities Open a Joint Data Centre in Tangier', exact: true }).click()
  await goTo(other, 'planned in Busan')
  await other.keyboard.press('m')
  await expect(rowWith(page, 'planned in Busan')).toContainText('Leila Haddad')
  await goTo(page, 'planned in Busan')
  await page.keyboard.press('Control+z')
  await expect(rowWith(other, 'planned in Busan')).not.toContainText('Leila Haddad')

  await other.getByRole('button', { name: 'All alignments' }).click()
  await other.getByRole('button', { name: /^More for/u }).click()
  await other.getByRole('menuitem', { name: 'Move to bin' }).click()
  await expect(page.getByText('This alignment was deleted')).toBeVisible()
  await other.getByRole('button', { name: 'Undo' }).click()
  await expect(
    other.getByRole('button', { name: 'Six Port Cities Open a Joint Data Centre in Tangier', exact: true }),
  ).toBeVisible()
  await context.close()
})

test('what was typed stays in its field, whatever is clicked, until it is kept', async ({ page }) => {
  await page.goto(desk.address())
  await align(page, [english, arabic])
  await goTo(page, 'Open a Joint')
  await page.keyboard.press('F2')
  const field = page.getByRole('textbox', { name: /^Sentence 1 of/u })
  await field.fill('Six harbours share what they measure')
  await desk.kill()
  await rowWith(page, 'Leila Haddad').getByRole('gridcell').first().click()
  await expect(page.getByRole('alert').first()).toBeVisible()
  await expect(page.locator('.align-grid textarea')).toHaveCount(1)
  await expect(field).toHaveValue('Six harbours share what they measure')
  await page.keyboard.press('F2')
  await expect(field).toBeFocused()
})

test('a click into another row keeps what was typed and goes there', async ({ page }) => {
  await page.goto(desk.address())
  await align(page, [english, arabic])
  await goTo(page, 'Open a Joint')
  await page.keyboard.press('F2')
  await page.getByRole('textbox', { name: /^Sentence 1 of/u }).fill('Six harbours share what they measure')
  await rowWith(page, 'Leila Haddad').getByRole('gridcell').first().click()
  await expect(rowWith(page, 'Six harbours share')).toBeVisible()
  await expect(page.locator('.align-grid textarea')).toHaveCount(0)
  await expectFocusIn(page, 'Leila Haddad')
})

test('a file that cannot be read says so, and the other is not lost', async ({ page }) => {
  await page.goto(desk.address())
  await page.getByRole('button', { name: 'Align existing versions…' }).first().click()
  const broken = { name: 'broken.docx', mimeType: 'application/octet-stream', buffer: Buffer.from('PK no package') }
  const files = page.locator('[role=dialog] input[type=file]')
  await files.setInputFiles(english)
  await files.setInputFiles(broken)
  await expect(page.getByRole('alert')).toContainText('broken.docx')
  await expect(page.getByRole('dialog')).toContainText('One text could not be read.')
  await page.getByRole('button', { name: 'Leave “⁨broken.docx⁩” out' }).click()
  await expect(page.getByRole('dialog')).toContainText('Add at least one other version.')
  await files.setInputFiles(arabic)
  await page.getByRole('button', { name: 'Align', exact: true }).last().click()
  await expect(page.locator('.align-row').first()).toBeVisible()
})

function fixture(name: string): string {
  return fileURLToPath(new URL(`../fixtures/align/${name}`, import.meta.url))
}

async function align(page: Page, files: readonly string[]): Promise<void> {
  await page.goto(desk.address())
  await page.getByRole('button', { name: 'Align existing versions…' }).first().click()
  await page.locator('[role=dialog] input[type=file]').setInputFiles([...files])
  await page.getByRole('button', { name: 'Align', exact: true }).last().click()
  await expect(page.locator('.align-row').first()).toBeVisible()
}

function rowWith(page: Page, text: string): Locator {
  return page.locator('.align-row', { hasText: text })
}

/** The cells of each row as they are shown. */
function rowsOf(page: Page): Promise<readonly string[]> {
  return page
    .locator('.align-row')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent).join(' | ')),
    )
}

/** From the head of the grid down to the row, as one goes there without a mouse. */
async function goTo(page: Page, text: string): Promise<void> {
  await page.locator('.align-row td').first().focus()
  await page.keyboard.press('Control+Home')
  for (let step = 0; step < 30; step += 1) {
    const active = (await page.locator('.align-row.active').textContent()) ?? ''
    if (active.includes(text)) return
    await page.keyboard.press('ArrowDown')
  }
  throw new Error(`No row says ${text}`)
}

async function expectFocusIn(page: Page, text: string): Promise<void> {
  await expect(page.locator('.align-row:has(:focus)')).toContainText(text)
}

/** A key as a keyboard of another layout sends it. */
async function press(page: Page, key: string, code: string): Promise<void> {
  await page.evaluate(
    ([typed, place]) => {
      const event = new KeyboardEvent('keydown', { key: typed, code: place, bubbles: true, cancelable: true })
      document.activeElement?.dispatchEvent(event)
    },
    [key, code] as const,
  )
}
