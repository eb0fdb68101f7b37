import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from 'playwright/test'
import { expectSaved, openRelease } from '#tests/support/open-desk.ts'
import { releaseWith } from '#tests/support/release-with.ts'
import { startWebDesk, type WebDesk } from '#tests/support/web-desk.ts'

let desk: WebDesk

test.beforeEach(async ({ page }) => {
  desk = await startWebDesk(
    releaseWith([
      {
        kind: 'headline',
        en: 'Health fund opens an office in Geneva',
        fr: 'Le fonds pour la santé ouvre un bureau à Genève',
      },
      {
        en: 'Ms. Amina Diallo, director of the World Health Organization, arrived on 8 March 2024.',
        fr: 'Mme Amina Diallo, directrice de l’Organisation mondiale de la santé, est arrivée le 9 mars 2024.',
      },
    ]),
  )
  await openRelease(page, desk.address())
})
test.afterEach(async () => desk.remove())

test('the facts show who, what, where and when in every version, and lead to the place that differs', async ({
  page,
}) => {
  await page.getByRole('tab', { name: 'Facts' }).click()
  const table = page.getByRole('table')
  for (const kind of ['Dates', 'People', 'Organisations', 'Places']) {
    await expect(table.getByRole('columnheader', { name: kind, exact: true })).toBeVisible()
  }
  await expect(table.getByRole('row', { name: /Amina Diallo.*Amina Diallo/u })).toBeVisible()
  await page.getByText('Only differences').click()
  await expect(table.getByRole('columnheader', { name: 'People', exact: true })).toBeHidden()
  await expect(table.locator('.fact-differs')).toContainText('9 mars 2024')
  await table.getByRole('button', { name: '9 mars 2024' }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => page.evaluate(() => window.getSelection()?.toString())).toBe('9 mars 2024')
  expect(await seriousFaults(page)).toEqual([])
})

test('a name is confirmed with one key, changed, undone, and still there after the window was opened again', async ({
  page,
}) => {
  await page.getByRole('tab', { name: 'Names' }).click()
  await page.getByRole('button', { name: /Confirm .*Amina Diallo/u }).focus()
  await page.keyboard.press('Enter')
  const entry = page.locator('.entity', { hasText: 'Amina Diallo' })
  await expect(entry).toBeVisible()
  await expect(page.getByRole('button', { name: /Confirm .*Amina Diallo/u })).toBeHidden()

  await entry.locator('summary').click()
  const french = entry.getByRole('group', { name: 'Français' })
  await french.getByLabel('Not to be used').fill('Amina Dialo; A. Diallo')
  await page.keyboard.press('Enter')
  expect(await seriousFaults(page)).toEqual([])
  await expectSaved(page)
  await page.reload()
  await page.getByRole('row').nth(1).getByRole('button').first().click()
  await page.getByRole('tab', { name: 'Names' }).click()
  await page.locator('.entity summary').click()
  await expect(page.getByRole('group', { name: 'Français' }).getByLabel('Not to be used')).toHaveValue(
    'Amina Dialo; A. Diallo',
  )

  await page.getByRole('button', { name: /^Remove/u }).click()
  await expect(page.locator('.entity')).toHaveCount(0)
  await page.getByRole('button', { name: /^Undo/u }).first().click()
  await expect(page.locator('.entity', { hasText: 'Amina Diallo' })).toBeVisible()
})

async function seriousFaults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)
}
