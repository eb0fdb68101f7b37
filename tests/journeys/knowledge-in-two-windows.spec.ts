import { type BrowserContext, expect, type Page, test } from 'playwright/test'
import { cellOf, openRelease } from '#tests/support/open-desk.ts'
import { releaseWith } from '#tests/support/release-with.ts'
import { startWebDesk, type WebDesk } from '#tests/support/web-desk.ts'

const about = 'The Coastal Fund lends to small ports and trains those who run them.'

let desk: WebDesk
let contexts: BrowserContext[]

test.beforeEach(async () => {
  contexts = []
  desk = await startWebDesk(
    releaseWith([
      { kind: 'headline', en: 'The harbour opens', fr: 'Le port ouvre' },
      { kind: 'boilerplate', en: about, fr: '' },
    ]),
  )
})
test.afterEach(async () => {
  for (const context of contexts) await context.close()
  await desk.remove()
})

test('what is confirmed in one window stands in the memory of the other at once', async ({ browser }) => {
  const writing = await windowOf(browser.newContext({ locale: 'en' }))
  await openRelease(writing, desk.address())
  const reading = await windowOf(browser.newContext({ locale: 'en' }))
  await reading.goto(desk.address())
  await reading.getByRole('button', { name: 'Memory', exact: true }).click()
  await expect(reading.getByText('Le port ouvre')).toHaveCount(0)
  await cellOf(writing, ['fr', 0]).click()
  await writing.keyboard.press('Control+Enter')
  await expect(reading.getByText('Le port ouvre')).toBeVisible()
})

test('an edition saved in one window is the current one in the other, and in a release that is open there', async ({
  browser,
}) => {
  const writing = await windowOf(browser.newContext({ locale: 'en' }))
  await writing.goto(desk.address())
  await writing.getByRole('button', { name: 'Boilerplate', exact: true }).click()
  const reading = await windowOf(browser.newContext({ locale: 'en' }))
  await openRelease(reading, desk.address())
  await expect(reading.locator('.approved-mark')).toHaveCount(0)
  await writing.getByRole('button', { name: 'New text' }).first().click()
  await writing.getByLabel('Name', { exact: true }).fill('About the Coastal Fund')
  await writing.getByLabel('Heading, \u2068English\u2069').fill('About the Coastal Fund')
  await writing.getByLabel('Paragraph 1, \u2068English\u2069').fill(about)
  await writing.getByRole('button', { name: 'Save as approved' }).click()
  await expect(writing.getByText('Edition 1 of').first()).toBeVisible()
  await expect(reading.locator('.approved-mark')).toBeVisible()
})

async function windowOf(opening: Promise<BrowserContext>): Promise<Page> {
  const context = await opening
  contexts.push(context)
  return context.newPage()
}
