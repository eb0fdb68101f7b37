import { renameSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { expect, test } from 'playwright/test'
import { caretTo, expectCommitted, expectSaved, openRelease } from '#tests/support/open-desk.ts'
import { releaseWith } from '#tests/support/release-with.ts'
import { startWebDesk, type WebDesk } from '#tests/support/web-desk.ts'

let desk: WebDesk

test.afterEach(async () => desk.remove())

test('a library that is moved while somebody writes is told about at once, and goes on once it is back', async ({
  page,
}) => {
  desk = await startWebDesk(
    releaseWith([{ kind: 'headline', en: 'Fund opens a quay', fr: 'Le Fonds inaugure un quai' }]),
  )
  await openRelease(page, desk.address())
  const journal = join(desk.dataFolder, 'journal.db')
  const why = page.getByRole('alert').filter({ hasText: 'moved, renamed or deleted' })
  await caretTo(page, ['en', 0])
  await page.keyboard.insertText(' in Dakar')
  await expectSaved(page)
  await expect(why).toBeHidden()

  renameSync(journal, `${journal}-elsewhere`)
  await page.keyboard.insertText(' today')
  await expect(why).toContainText('Put its folder back where it was')
  await expect(page.getByText('Not saved yet')).toBeVisible()
  await expect(why.getByRole('button', { name: 'Copy all text' })).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])

  renameSync(`${journal}-elsewhere`, journal)
  await expect(page.getByText('Saved on this device')).toBeVisible()
  await expect(why).toBeHidden()
  await expectCommitted(page, desk.address())
})
