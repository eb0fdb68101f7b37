import AxeBuilder from '@axe-core/playwright'
import { expect, test } from 'playwright/test'
import { cellOf, openRelease } from '#tests/support/open-desk.ts'
import { releaseWith } from '#tests/support/release-with.ts'
import { startWebDesk, type WebDesk } from '#tests/support/web-desk.ts'

let desk: WebDesk

test.beforeEach(async ({ page }) => {
  desk = await startWebDesk(
    releaseWith([
      { kind: 'headline', en: 'The harbour opens', fr: '' },
      { en: 'The ferry leaves the old harbour on 20 September 2024.', fr: '' },
      { en: 'Children travel free of charge.', fr: '' },
      { en: 'The ferry leaves the old harbour on 12 March 2025.', fr: '' },
      { en: 'Children travel free of charge.', fr: '' },
    ]),
  )
  await openRelease(page, desk.address())
})
test.afterEach(async () => desk.remove())

test('what a translator confirms comes back for the same and for a similar row, and is found by its words', async ({
  page,
}) => {
  const matches = page.getByRole('list', { name: 'Translated before' }).getByRole('listitem')
  await cellOf(page, ['fr', 1]).click()
  await expect(page.getByText('No glossary term in this row.')).toBeVisible()
  await expect(matches).toHaveCount(0)
  await page.keyboard.type('Le bac quitte le vieux port le 20 septembre 2024.')
  await page.keyboard.press('Control+Enter')
  await cellOf(page, ['fr', 2]).click()
  await page.keyboard.type('Les enfants voyagent gratuitement.')
  await page.keyboard.press('Control+Enter')

  await test.step('the same segment is a hundred per cent and goes in with one key', async () => {
    await cellOf(page, ['fr', 4]).click()
    await expect(matches.first()).toContainText('100%')
    await page.keyboard.press('Control+1')
    await expect(cellOf(page, ['fr', 4])).toHaveText('Les enfants voyagent gratuitement.')
    await page.keyboard.press('Control+z')
    await expect(cellOf(page, ['fr', 4])).toHaveText('')
  })

  await test.step('a similar one shows what differs, with the date of the row at hand', async () => {
    await cellOf(page, ['fr', 3]).click()
    await expect(matches.first().locator('ins').first()).toContainText('12')
    await expect(matches.first()).not.toContainText('100%')
    await page.keyboard.press('Control+1')
    await expect(cellOf(page, ['fr', 3])).toHaveText('Le bac quitte le vieux port le 12 mars 2025.')
  })

  await test.step('F3 shows how the words were translated', async () => {
    await cellOf(page, ['en', 0]).click()
    await page.keyboard.press('Control+Home')
    for (const _ of 'The harbour') await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('F3')
    await expect(page.getByRole('searchbox', { name: 'Search the memories' })).toHaveValue('The harbour')
    await expect(page.locator('.memory-hit mark').first()).toBeVisible()
    await expect(page.locator('.memory-hit').first()).toContainText('Le bac quitte')
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
  })
})

test('what is confirmed without remembering is not offered again', async ({ page }) => {
  await cellOf(page, ['fr', 2]).click()
  await page.keyboard.type('Les enfants voyagent gratuitement.')
  await page.keyboard.press('Control+Shift+Enter')
  await cellOf(page, ['fr', 4]).click()
  await expect(page.getByText('No glossary term in this row.')).toBeVisible()
  await page.waitForTimeout(800)
  await expect(page.getByRole('list', { name: 'Translated before' })).toHaveCount(0)
})

test('an empty row shows what the memory has for it, to be taken by Tab and never counted as text', async ({
  page,
}) => {
  const offered = page.locator('.empty-hint.offered')
  const counted = page
    .locator('.desk-head')
    .last()
    .getByText(/words?$/u)
  await cellOf(page, ['fr', 1]).click()
  await page.keyboard.type('Le bac quitte le vieux port le 20 septembre 2024.')
  await page.keyboard.press('Control+Enter')
  await cellOf(page, ['fr', 3]).click()
  await expect(offered).toHaveCount(1)
  await expect(offered).toContainText('Le bac quitte le vieux port le 12 mars 2025.')
  await expect(offered.locator('[lang=fr]')).toContainText('Le bac quitte le vieux port le 12 mars 2025.')
  await expect(page.locator('.desk-sheet > [role=status]')).toContainText(
    'match stands in this empty row. Tab or Ctrl+1',
  )

  await test.step('it is no text: not in the cell, not counted, not said as content', async () => {
    await expect(cellOf(page, ['fr', 3])).toHaveText('')
    await expect(counted).toHaveText(/\b10 words$/u)
    await expect(page.locator('.empty-hints').last()).toHaveAttribute('aria-hidden', 'true')
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
  })

  await test.step('Escape puts it away until the caret comes back', async () => {
    await page.keyboard.press('Escape')
    await expect(offered).toHaveCount(0)
    await cellOf(page, ['fr', 2]).click()
    await expect(page.getByText('No glossary term in this row.')).toBeVisible()
    await expect(offered).toHaveCount(0)
    await cellOf(page, ['fr', 3]).click()
    await expect(offered).toHaveCount(1)
  })

  await test.step('it goes with the first letter, and Tab is not taken for it any more', async () => {
    await page.keyboard.type('A')
    await expect(offered).toHaveCount(0)
    await expect(cellOf(page, ['fr', 3])).toHaveText('A')
    await page.keyboard.press('Backspace')
    await expect(offered).toHaveCount(1)
  })

  await test.step('Tab puts it in, one undo takes it out', async () => {
    await page.keyboard.press('Tab')
    await expect(cellOf(page, ['fr', 3])).toHaveText('Le bac quitte le vieux port le 12 mars 2025.')
    await expect(offered).toHaveCount(0)
    await page.keyboard.type('!')
    await expect(cellOf(page, ['fr', 3])).toHaveText('Le bac quitte le vieux port le 12 mars 2025.!')
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
    await expect(cellOf(page, ['fr', 3])).toHaveText('')
  })
})
