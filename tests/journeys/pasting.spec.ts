import { expect, type Page, test } from 'playwright/test'
import {
  caretTo,
  cellsOf,
  expectCommitted,
  expectLevelRows,
  openRelease,
  paste,
  textOf,
} from '#tests/support/open-desk.ts'
import { releaseWith } from '#tests/support/release-with.ts'
import { startWebDesk, type WebDesk } from '#tests/support/web-desk.ts'

let desk: WebDesk

test.beforeEach(async ({ page }) => {
  desk = await startWebDesk(
    releaseWith([
      { kind: 'headline', en: 'Ministers meet in Doha', fr: 'Les ministres réunis à Doha' },
      { en: 'The first day was quiet.', fr: 'Le premier jour fut calme.' },
      { en: 'Talks go on.', fr: 'Les pourparlers continuent.' },
    ]),
  )
  await openRelease(page, desk.address())
})
test.afterEach(async () => desk.remove())

test('what is pasted over all of a version takes its place, as often as it is done, and one undo takes it back', async ({
  page,
}) => {
  const before = await cellsOf(page)
  await caretTo(page, ['fr', 1])
  for (const time of ['une fois', 'deux fois', 'trois fois']) {
    await page.keyboard.press('Control+a')
    await paste(page, { html: `<p>Collé <b>${time}</b>.</p><ul><li>Un</li></ul><p>Fin.</p>` })
    await expect
      .poll(() => textOf(page, 'fr'))
      .toEqual([`Collé <bold>${time}</>.¶[bulletList [listItem Un¶]]Fin.¶`, '¶', '¶'])
    await page.waitForTimeout(600)
  }
  await page.keyboard.press('Control+a')
  await paste(page, { text: 'Un mot.\n\nUn autre.' })
  await expect.poll(() => textOf(page, 'fr')).toEqual(['Un mot.¶Un autre.¶', '¶', '¶'])
  await expectLevelRows(page, 3)
  for (let time = 0; time < 4; time += 1) await page.keyboard.press('Control+z')
  await expect.poll(() => cellsOf(page)).toEqual(before)
  await expectCommitted(page, desk.address())
})

test('what is pasted over all of a version, and is nothing, leaves it as it is', async ({ page }) => {
  const before = await cellsOf(page)
  await caretTo(page, ['fr', 1])
  await page.keyboard.press('Control+a')
  await paste(page, { html: '<script>1</script>', text: '' })
  await page.waitForTimeout(200)
  expect(await cellsOf(page)).toEqual(before)
})

test('what is cut out of several rows is pasted elsewhere with its marks', async ({ page }) => {
  await caretTo(page, ['fr', 1])
  await page.keyboard.press('Control+a')
  await paste(page, { html: '<p>Un <b>grand</b> port.</p>' })
  await page.keyboard.press('Control+a')
  const taken = await cut(page)
  await expect.poll(() => textOf(page, 'fr')).toEqual(['¶', '¶', '¶'])
  await caretTo(page, ['fr', 2])
  await paste(page, taken)
  await expect.poll(() => textOf(page, 'fr')).toEqual(['¶', '¶', 'Un <bold>grand</> port.¶¶¶'])
  await expectLevelRows(page, 3)
})

/** What a browser puts on the clipboard when it cuts. */
function cut(page: Page): Promise<{ html: string; text: string }> {
  return page.evaluate(() => {
    const data = new DataTransfer()
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('cut', { clipboardData: data, bubbles: true, cancelable: true }),
    )
    return { html: data.getData('text/html'), text: data.getData('text/plain') }
  })
}
