import AxeBuilder from '@axe-core/playwright'
import type { Transform } from '@tiptap/pm/transform'
import { expect, type Locator, type Page, test } from 'playwright/test'
import { nodesFromBlocks } from '#shared/document/rich.ts'
import { deleteRow, insertRow, setCellContent, setCellStatus } from '#shared/document/row-operations.ts'
import { copyOfRelease } from '#tests/support/copy-of-release.ts'
import { card, cards } from '#tests/support/difference-cards.ts'
import { caretTo, expectCommitted, expectLevelRows, openRelease, textOf, toldUndo } from '#tests/support/open-desk.ts'
import { releaseWith } from '#tests/support/release-with.ts'
import { startWebDesk, type WebDesk } from '#tests/support/web-desk.ts'

type Copy = ReturnType<typeof copyOfRelease>

let desk: WebDesk
let sameCopy: Copy
let editedCopy: Copy

test.beforeEach(async () => {
  desk = await startWebDesk((dataFolder) => {
    releaseWith([
      { kind: 'headline', en: 'Port reopens', ar: 'إعادة فتح الميناء' },
      { en: 'It reopened on 20 September.', ar: 'أعيد فتحه يوم 20 سبتمبر.' },
      { en: 'Nine months of work.', ar: 'تسعة أشهر من العمل.' },
    ])(dataFolder)
    sameCopy = copyOfRelease(dataFolder, () => undefined)
    editedCopy = copyOfRelease(dataFolder, edited)
  })
})
test.afterEach(async () => desk.remove())

test('a colleague’s copy is compared with the release that has moved on, and what is taken is one act', async ({
  page,
}) => {
  await openRelease(page, desk.address())
  await caretTo(page, ['en', 0])
  await page.keyboard.type(' today')
  await bringIn(page)

  await test.step('every difference is there, word by word, by language', async () => {
    await expect(cards(page)).toHaveCount(4)
    await expect(card(page, /Row 1 · English/u).locator('del')).toHaveText('today')
    const arabic = card(page, /Row 2 · Arabic/u).locator('.word-change')
    await expect(arabic).toHaveAttribute('dir', 'rtl')
    await expect(arabic.locator('del')).toHaveText('20')
    await expect(arabic.locator('ins')).toHaveText('21')
    await expect(card(page, /Row 3 · only in the file/u).locator('ins')).toHaveText(['“At last.”', '«أخيرًا.»'])
    await expect(card(page, /Row 3 · only in the library/u)).toContainText('Nine months of work.')
  })

  await test.step('nothing has changed so far', async () => {
    await expect(page.getByRole('button', { name: 'Take over' })).toBeDisabled()
    expect(await textOf(page, 'ar')).toEqual([
      'إعادة فتح الميناء¶',
      'أعيد فتحه يوم 20 سبتمبر.¶',
      'تسعة أشهر من العمل.¶',
    ])
  })

  await test.step('what is left stays, what is taken comes with its status', async () => {
    await card(page, /Row 1/u)
      .getByRole('button', { name: /^Leave/u })
      .click()
    await card(page, /Row 2 · Arabic/u)
      .getByRole('button', { name: /^Take/u })
      .click()
    await card(page, /only in the file/u)
      .getByRole('button', { name: /^Take/u })
      .click()
    await page.getByRole('button', { name: 'Take over 2 changes' }).click()
    await expect(page.getByRole('dialog')).toHaveCount(0)
    expect(await textOf(page, 'en')).toEqual([
      'Port reopens today¶',
      'It reopened on 20 September.¶',
      '“At last.”¶',
      'Nine months of work.¶',
    ])
    expect((await textOf(page, 'ar'))[1]).toBe('أعيد فتحه يوم 21 سبتمبر.¶')
    await expectLevelRows(page, 4)
    await expectCommitted(page, desk.address())
  })

  await test.step('one Undo takes all of it back, and only that', async () => {
    await toldUndo(page).click()
    await expectLevelRows(page, 3)
    expect((await textOf(page, 'en'))[0]).toBe('Port reopens today¶')
    expect((await textOf(page, 'ar'))[1]).toBe('أعيد فتحه يوم 20 سبتمبر.¶')
  })
})

test('differences are gone through by keyboard alone, on an Arabic keyboard too', async ({ page }) => {
  await page.goto(desk.address())
  await bringIn(page)
  await expect(cards(page)).toHaveCount(3)
  await expect(page.getByRole('dialog')).toBeVisible()
  // Into the list as everybody gets there, then by its own keys.
  for (
    let tries = 0;
    tries < 12 &&
    !(await cards(page)
      .first()
      .evaluate((each) => each === document.activeElement));
    tries += 1
  )
    await page.keyboard.press('Tab')
  await expect(cards(page).first()).toBeFocused()
  await page.keyboard.press('t')
  await expect(cards(page).nth(1)).toBeFocused()
  await expect(decided(cards(page).first())).toHaveText(/Take/u)
  await page.keyboard.press('l')
  await page.keyboard.press('Home')
  await expect(cards(page).first()).toBeFocused()
  // The key marked L types م on an Arabic keyboard.
  await cards(page).first().dispatchEvent('keydown', { key: 'م', code: 'KeyL', bubbles: true })
  await expect(decided(cards(page).first())).toHaveText(/Leave/u)
  await page.keyboard.press('a')
  await expect(page.getByRole('button', { name: 'Take over 2 changes' })).toBeVisible()
  await expect(decided(card(page, /only in the library/u))).toHaveCount(0)
  await page.keyboard.press('End')
  await page.keyboard.press('t')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expectLevelRows(page, 3)
  expect((await textOf(page, 'en'))[2]).toBe('“At last.”¶')
})

test('a copy that says the same, and one that is to stay apart, change nothing of the release', async ({ page }) => {
  await page.goto(desk.address())
  await page.locator('input[type=file]').first().setInputFiles(sameCopy)
  await expect(page.getByText('says the same as the release in the library')).toBeVisible()
  await page.getByRole('button', { name: 'Keep the file as a separate release' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.getByRole('button', { name: 'Library' }).click()
  await expect(page.locator('button.release-title')).toHaveCount(2)
  await bringIn(page)
  await expect(page.getByRole('button', { name: /Compare with/u })).toBeVisible()
})

test('axe finds nothing where a copy is compared', async ({ page }) => {
  await page.goto(desk.address())
  await bringIn(page)
  await expect(cards(page).first()).toBeVisible()
  await cards(page).first().getByRole('button', { name: /^Take/u }).click()
  await cards(page)
    .nth(1)
    .getByRole('button', { name: /^Leave/u })
    .click()
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations).toEqual([])
})

async function bringIn(page: Page): Promise<void> {
  await page.locator('input[type=file]').first().setInputFiles(editedCopy)
  await expect(page.getByRole('heading', { name: 'Compare with the library' })).toBeVisible()
}

function edited(edit: Transform): void {
  write(edit, 'ar', 'r1', 'أعيد فتحه يوم 21 سبتمبر.')
  setCellStatus(edit, 'ar', 'r1', 'translated')
  insertRow(edit, 2, { id: 'r9', kind: 'quote' })
  write(edit, 'en', 'r9', '“At last.”')
  write(edit, 'ar', 'r9', '«أخيرًا.»')
  deleteRow(edit, 'r2')
}

function write(edit: Transform, language: string, rowId: string, text: string): void {
  setCellContent(edit, language, rowId, nodesFromBlocks([{ type: 'paragraph', runs: [{ text }] }]))
  setCellStatus(edit, language, rowId, 'draft')
}

function decided(within: Locator): Locator {
  return within.locator('[aria-pressed="true"]')
}
