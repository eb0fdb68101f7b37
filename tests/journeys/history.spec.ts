import AxeBuilder from '@axe-core/playwright'
import { expect, type Locator, type Page, test } from 'playwright/test'
import {
  caretTo,
  cellOf,
  expectCommitted,
  expectLevelRows,
  expectSaved,
  openRelease,
  textOf,
} from '#tests/support/open-desk.ts'
import { releaseWith } from '#tests/support/release-with.ts'
import { startWebDesk, type WebDesk } from '#tests/support/web-desk.ts'

let desk: WebDesk

test.beforeEach(async () => {
  desk = await startWebDesk(
    releaseWith([
      { kind: 'headline', en: 'Port reopens', ar: 'إعادة فتح الميناء' },
      { en: 'It reopened on 20 September.', ar: 'أعيد فتحه يوم 20 سبتمبر.' },
      { en: 'Nine months of work.', ar: 'تسعة أشهر من العمل.' },
    ]),
  )
})
test.afterEach(async () => desk.remove())

test('what the ministry had changed is found by keyboard, one row of it comes back, then all of it', async ({
  page,
}) => {
  await openRelease(page, desk.address())
  await caretTo(page, ['en', 0])
  await page.keyboard.type(' today')
  await signOff(page)
  await caretTo(page, ['ar', 1])
  await page.keyboard.type(' غدًا')
  await caretTo(page, ['en', 2])
  await page.keyboard.type(' Late.')
  await expectSaved(page)

  await test.step('the history tells the sittings and what was done, the newest first', async () => {
    await openHistory(page)
    await expect(points(page)).toHaveCount(4)
    await expect(points(page).nth(0)).toContainText('Work on the text')
    await expect(points(page).nth(0)).toContainText('العربية 1 row')
    await expect(points(page).nth(0)).toContainText('as it is now')
    await expect(points(page).nth(1)).toContainText('State: Signed off')
    await expect(points(page).nth(2)).toContainText('English 1 row')
    await expect(points(page).nth(3)).toContainText('Created')
  })

  await test.step('the point before the call is chosen, and what has changed since is marked', async () => {
    await expect(points(page).nth(1)).toHaveAttribute('aria-selected', 'true')
    await expect(cards(page)).toHaveCount(2)
    const arabic = card(page, /Row 2 · Arabic/u).locator('.word-change')
    await expect(arabic).toHaveAttribute('dir', 'rtl')
    await expect(arabic.locator('del')).toContainText('غدًا')
    await page.keyboard.press('End')
    await expect(points(page).nth(3)).toHaveAttribute('aria-selected', 'true')
    await expect(cards(page)).toHaveCount(3)
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    await expect(cards(page)).toHaveCount(2)
  })

  await test.step('one row comes back by its key', async () => {
    await tabTo(page, cards(page).first())
    await page.keyboard.press('t')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    expect(await textOf(page, 'ar')).toContain('أعيد فتحه يوم 20 سبتمبر.¶')
    expect((await textOf(page, 'en'))[2]).toBe('Nine months of work. Late.¶')
    await expectCommitted(page, desk.address())
  })

  await test.step('which is an act like any other, and can be undone', async () => {
    await cellOf(page, ['en', 0]).click()
    await page.keyboard.press('Control+z')
    expect((await textOf(page, 'ar'))[1]).toBe('أعيد فتحه يوم 20 سبتمبر. غدًا¶')
    await expectSaved(page)
  })

  await test.step('all of the first text comes back, and the history goes on', async () => {
    await openHistory(page)
    await expect(points(page).filter({ hasText: 'brought back' })).toHaveCount(1)
    await page.keyboard.press('End')
    await expect(cards(page)).toHaveCount(3)
    await page.getByRole('button', { name: 'Bring back all of it' }).click()
    await expect(page.getByText(/3 changes brought the text of .* back/u)).toBeVisible()
    expect(await textOf(page, 'en')).toEqual([
      'Port reopens¶',
      'It reopened on 20 September.¶',
      'Nine months of work.¶',
    ])
    await expectLevelRows(page, 3)
    await expectCommitted(page, desk.address())
    await openHistory(page)
    await expect(points(page).first()).toContainText('brought back')
    await page.keyboard.press('Home')
    await expect(page.getByText('The text of that time is the text of now.')).toBeVisible()
  })
})

test('one version of another time is read and brought back without the others', async ({ page }) => {
  await openRelease(page, desk.address())
  await caretTo(page, ['ar', 1])
  await page.keyboard.type(' غدًا')
  await caretTo(page, ['en', 2])
  await page.keyboard.type(' Late.')
  await expectSaved(page)
  await page.getByRole('button', { name: 'History of this release' }).click()
  await expect(cards(page)).toHaveCount(2)
  await page.getByRole('tab', { name: 'Text of that time' }).click()
  const then = page.locator('.release-as-text')
  await expect(then.locator('[lang=ar][dir=rtl]').filter({ hasText: 'أعيد فتحه' })).toHaveText(
    'أعيد فتحه يوم 20 سبتمبر.',
  )
  await page.getByRole('button', { name: 'All versions' }).click()
  await page.getByRole('option', { name: 'Arabic' }).click()
  await expect(then.getByText('Nine months of work.')).toHaveCount(0)
  await page.getByRole('button', { name: 'Bring back all in Arabic' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  expect((await textOf(page, 'ar'))[1]).toBe('أعيد فتحه يوم 20 سبتمبر.¶')
  expect((await textOf(page, 'en'))[2]).toBe('Nine months of work. Late.¶')
})

test('axe finds nothing in the history, in three looks', async ({ browser }) => {
  for (const [language, theme] of [
    ['en', 'light'],
    ['fr', 'dark'],
    ['ar', 'light'],
  ] as const) {
    const context = await browser.newContext({ locale: language, colorScheme: theme })
    const page = await context.newPage()
    await openRelease(page, desk.address())
    await caretTo(page, ['ar', 1])
    await page.keyboard.type(' غدًا')
    await page.waitForTimeout(400)
    await page.keyboard.press('Control+Shift+h')
    await expect(cards(page).first()).toBeVisible()
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    await page.locator('.point-tools [role=tab]').nth(1).click()
    await expect(page.locator('.release-as-text')).toBeVisible()
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    await context.close()
  }
})

async function openHistory(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+h')
  await expect(page.getByRole('heading', { name: 'History of this release' })).toBeVisible()
  await expect(points(page).first()).toBeVisible()
}

async function signOff(page: Page): Promise<void> {
  await expectSaved(page)
  await page.getByRole('button', { name: 'State and embargo' }).click()
  await page.getByRole('button', { name: /State/u }).last().click()
  await page.getByRole('option', { name: 'Signed off' }).click()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

/** As everybody gets there who has no mouse. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let tries = 0; tries < 14; tries += 1) {
    if (await wanted.evaluate((each) => each === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(wanted).toBeFocused()
}

function points(page: Page): Locator {
  return page.locator('.time-line-point')
}

function cards(page: Page): Locator {
  return page.locator('.difference')
}

function card(page: Page, name: RegExp): Locator {
  return page.getByRole('group', { name })
}
