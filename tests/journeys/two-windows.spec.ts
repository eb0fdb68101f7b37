import { type Browser, expect, type Page, test } from 'playwright/test'
import {
  caretAt,
  caretTo,
  cellOf,
  cellsOf,
  expectCommitted,
  expectLevelRows,
  expectSaved,
  openRelease,
  textOf,
} from '#tests/support/open-desk.ts'
import { releaseWith } from '#tests/support/release-with.ts'
import { startWebDesk, type WebDesk } from '#tests/support/web-desk.ts'

const rows = [
  { kind: 'headline', en: 'Ministers meet', fr: 'Les ministres réunis', ar: 'الوزراء يجتمعون' },
  { en: 'The first day was quiet.', fr: 'Le premier jour fut calme.', ar: 'كان اليوم الأول هادئا.' },
  { en: 'The second day was not.', fr: 'Le deuxième jour, non.', ar: 'ولم يكن اليوم الثاني كذلك.' },
  { en: 'Talks go on.', fr: 'Les pourparlers continuent.', ar: 'وتستمر المحادثات.' },
] as const

let desk: WebDesk

test.beforeEach(async () => {
  desk = await startWebDesk(releaseWith(rows))
})
test.afterEach(async () => desk.remove())

test('two translators at one release, each in a version of their own, see each other’s words and keep their carets', async ({
  page,
  browser,
}) => {
  const other = await secondWindow(page, browser)
  await caretTo(page, ['fr', 1])
  await caretTo(other, ['ar', 2])
  await Promise.all([
    page.keyboard.type(' On y parla peu, puis beaucoup.', { delay: 12 }),
    other.keyboard.type(' تحدث الوزراء طويلا.', { delay: 15 }),
  ])
  await expectSame(page, other)
  expect((await textOf(page, 'fr'))[1]).toBe('Le premier jour fut calme. On y parla peu, puis beaucoup.¶')
  expect((await textOf(page, 'ar'))[2]).toBe('ولم يكن اليوم الثاني كذلك. تحدث الوزراء طويلا.¶')
  expect(await caretAt(page)).toBe('fr 1')
  expect(await caretAt(other)).toBe('ar 2')
  await expectCommitted(page, desk.address())
})

test('two translators in one cell lose no letter, and each keeps typing where they were', async ({ page, browser }) => {
  const other = await secondWindow(page, browser)
  await caretTo(page, ['fr', 1], 'start')
  await caretTo(other, ['fr', 1], 'end')
  await Promise.all([
    page.keyboard.type('En somme, ', { delay: 14 }),
    other.keyboard.type(' Puis vint la nuit.', { delay: 11 }),
  ])
  await expectSame(page, other)
  expect((await textOf(page, 'fr'))[1]).toBe('En somme, Le premier jour fut calme. Puis vint la nuit.¶')
  await caretTo(page, ['en', 3], 'end')
  await caretTo(other, ['en', 3], 'end')
  await Promise.all([page.keyboard.type('aaaaaaaa', { delay: 9 }), other.keyboard.type('bbbbbbbb', { delay: 9 })])
  await expectSame(page, other)
  const met = (await textOf(page, 'en'))[3] ?? ''
  // At the very same place the words of two may interlock, but no letter is lost or doubled.
  const added = [...met.slice('Talks go on.'.length)].sort().join('')
  expect(added).toBe('aaaaaaaabbbbbbbb¶')
})

test('rows made, moved and taken away in one window while the other types end the same in both', async ({
  page,
  browser,
}) => {
  const other = await secondWindow(page, browser)
  await caretTo(page, ['en', 1])
  await caretTo(other, ['ar', 3])
  await Promise.all([
    rowWork(page),
    other.keyboard.type(' جملة طويلة تكتب بينما تتحرك الصفوف من فوقها.', { delay: 20 }),
  ])
  await expectSame(page, other)
  await expectLevelRows(page)
  expect((await textOf(page, 'ar')).join('')).toContain('جملة طويلة تكتب بينما تتحرك الصفوف من فوقها.')
  await Promise.all([rowWork(page), rowWork(other)])
  await expectSame(page, other)
  await expectLevelRows(page)
  await expectLevelRows(other)
  await expectCommitted(page, desk.address())
})

test('undo in one window takes back its own work and leaves the other’s', async ({ page, browser }) => {
  const other = await secondWindow(page, browser)
  await caretTo(page, ['fr', 1])
  await page.keyboard.type(' Mien.')
  await expectSame(page, other)
  await caretTo(other, ['fr', 1], 'start')
  await other.keyboard.type('Autre. ')
  await expectSame(page, other)
  await page.keyboard.press('Control+z')
  await expectSame(page, other)
  expect((await textOf(page, 'fr'))[1]).toBe('Autre. Le premier jour fut calme.¶')
})

test('when the line is lost the desk says so, keeps what is typed, and a new window has all that was saved', async ({
  page,
}) => {
  await openRelease(page, desk.address())
  await caretTo(page, ['fr', 1])
  await page.keyboard.type(' Arrivé.')
  await expectSaved(page)
  await desk.kill()
  await expect(page.getByRole('alert')).toBeVisible()
  await cellOf(page, ['fr', 1]).click()
  await page.keyboard.press('End')
  await page.keyboard.type(' Pas encore.')
  await expect(page.getByText('Saved on this device')).toHaveCount(0)
  expect((await textOf(page, 'fr'))[1]).toContain('Arrivé. Pas encore.')
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+y')
  expect((await textOf(page, 'fr'))[1]).toContain('Pas encore.')
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: 'Copy all text' }).click()
  await expect(page.getByText('The text of all versions was copied.')).toBeVisible()
  await desk.restart()
  await page.waitForTimeout(1500)
  await expect(page.getByText('Saved on this device')).toHaveCount(0)
  expect((await textOf(page, 'fr'))[1]).toContain('Arrivé. Pas encore.')
  const later = await page.context().newPage()
  await openRelease(later, desk.address())
  expect((await textOf(later, 'fr'))[1]).toBe('Le premier jour fut calme. Arrivé.¶')
})

async function secondWindow(page: Page, browser: Browser): Promise<Page> {
  await openRelease(page, desk.address())
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const other = await context.newPage()
  await openRelease(other, desk.address())
  return other
}

async function rowWork(page: Page): Promise<void> {
  await caretTo(page, ['en', 1])
  await page.keyboard.press('Enter')
  await page.keyboard.type('New words.')
  await page.keyboard.press('Alt+Shift+ArrowDown')
  await page.keyboard.press('Alt+ArrowUp')
  await page.keyboard.press('Alt+Shift+ArrowUp')
  await caretTo(page, ['en', 0])
  await page.keyboard.press('Enter')
  await page.waitForTimeout(60)
  await page.keyboard.press('Backspace')
}

async function expectSame(one: Page, other: Page): Promise<void> {
  await expectSaved(one)
  await expectSaved(other)
  await expect.poll(async () => JSON.stringify(await cellsOf(one)) === JSON.stringify(await cellsOf(other))).toBe(true)
}
