import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Locator, type Page, test } from 'playwright/test'
import { card, cards } from '#tests/support/difference-cards.ts'
import { editedDocx, withComment, withoutRow } from '#tests/support/edited-docx.ts'
import {
  caretAt,
  caretTo,
  expectCommitted,
  expectLevelRows,
  openRelease,
  textOf,
  toldUndo,
  typeFolder,
} from '#tests/support/open-desk.ts'
import { releaseWith } from '#tests/support/release-with.ts'
import { startWebDesk, type WebDesk } from '#tests/support/web-desk.ts'

let desk: WebDesk
const folder = () => join(desk.dataFolder, 'out')

test.beforeEach(async () => {
  desk = await startWebDesk(
    releaseWith([
      { kind: 'headline', en: 'Port reopens', ar: 'إعادة فتح الميناء' },
      { en: 'It reopened on 20 September.', ar: 'أعيد فتحه يوم 20 سبتمبر.' },
      { en: 'Nine months of work.', ar: 'تسعة أشهر من العمل.' },
      { en: 'Call +82-70-4202-9169.', ar: 'اتصلوا على +82-70-4202-9169.' },
      { en: 'The end of it.', ar: 'ختامه.' },
    ]),
  )
})
test.afterEach(async () => desk.remove())

test('a minister’s office sends the table back, and what it changed is taken over by keyboard', async ({ page }) => {
  await openRelease(page, desk.address())
  const table = await exportedTable(page)
  await caretTo(page, ['en', 4])
  await page.keyboard.type(' Really.')

  await bringBack(page, reviewedByTheOffice(table))
  await test.step('every change of theirs is there, and none of ours', async () => {
    await expect(cards(page)).toHaveCount(4)
    await expect(card(page, /Row 2 · Arabic/u).locator('ins')).toHaveText('21')
    await expect(card(page, /Row 3 · only in the library/u)).toContainText('Nine months of work.')
    await expect(card(page, /Row 5 · English/u)).toHaveAccessibleName(/changed here too/u)
    await expect(card(page, /Row 2 · Arabic/u)).not.toHaveAccessibleName(/changed here too/u)
    await expect(card(page, /Row 4 · Arabic · note/u)).toContainText('Is this the right number?')
    await expectClean(page)
  })

  await test.step('left is what was changed here too, taken is the rest, with the row that they took out', async () => {
    await takeAllButOurs(page)
    await expectLevelRows(page, 4)
    expect(await textOf(page, 'ar')).toEqual([
      'إعادة فتح الميناء¶',
      'أعيد فتحه يوم 21 سبتمبر.¶',
      'اتصلوا على +82-70-4202-9169.¶',
      'ختامه.¶',
    ])
    expect((await textOf(page, 'en'))[3]).toBe('The end of it. Really.¶')
  })

  await test.step('one Undo takes all of it back, the note too; and it can be brought back again', async () => {
    await toldUndo(page).click()
    await expectLevelRows(page, 5)
    expect((await textOf(page, 'ar'))[1]).toBe('أعيد فتحه يوم 20 سبتمبر.¶')
    await expect(page.locator('.note-mark')).toHaveCount(0)
    await bringBack(page, reviewedByTheOffice(table))
    await expect(cards(page)).toHaveCount(4)
    await takeAllButOurs(page)
    await expectLevelRows(page, 4)
  })

  await test.step('the note stands in the panel, at its row', async () => {
    await page.getByRole('button', { name: 'Row 3: 1 note waits' }).click()
    await expect(note(page)).toContainText('Is this the right number?')
    await expect(note(page)).toContainText('Cabinet')
    expect(await caretAt(page)).toMatch(/ 2$/u)
    await expectCommitted(page, desk.address())
  })

  await test.step('brought back again there is only what was left', async () => {
    await bringBack(page, reviewedByTheOffice(table))
    await expect(cards(page)).toHaveCount(1)
    await page.keyboard.press('Escape')
  })
})

test('a table that nobody touched differs in nothing; one of another release is refused', async ({ page }) => {
  await openRelease(page, desk.address())
  const table = await exportedTable(page)
  await drop(page, table)
  await expect(page.getByText('Nothing differs: the file says what was sent out')).toBeVisible()
  await page.getByRole('button', { name: 'Cancel' }).click()
  const foreign = editedDocx(table, (xml) => xml, {
    'docProps/custom.xml': (xml) => xml.replace(/&quot;lineage&quot;:&quot;|"lineage":"/u, '$&other-'),
  })
  await bringBack(page, foreign)
  await expect(page.getByRole('alert')).toContainText('was made of another release than the one that is open')
})

test('a note is written, seen to, deleted and found again by keyboard, and another window follows', async ({
  page,
}) => {
  await openRelease(page, desk.address())
  const other = await (await page.context().browser()?.newContext())?.newPage()
  if (!other) throw new Error('no browser')
  await openRelease(other, desk.address())
  await other.getByRole('tab', { name: /^Notes/u }).click()

  await caretTo(page, ['ar', 1])
  await page.keyboard.press('Control+m')
  await expect(page.getByLabel('Note on row 2, العربية')).toBeFocused()
  await page.keyboard.type('أهو اليوم 20؟')
  await page.keyboard.press('Control+Enter')
  await expect(note(page)).toContainText('أهو اليوم 20؟')
  await expect.poll(() => caretAt(page)).toBe('ar 1')
  await expect(note(other)).toContainText('أهو اليوم 20؟')
  await expectClean(page)

  await test.step('what is typed and then given up is no note', async () => {
    await page.keyboard.press('Control+m')
    await page.keyboard.type('No.')
    await page.keyboard.press('Escape')
    await expect.poll(() => caretAt(page)).toBe('ar 1')
    await expect(note(page)).toHaveCount(1)
  })

  await test.step('its row is deleted: the note stays, by itself, and is back in its place with the row', async () => {
    await page.getByRole('button', { name: /^Row 2: commands/u }).click()
    await page.getByRole('menuitem', { name: 'Delete row' }).click()
    await expect(page.getByText('1 note on a row that is gone')).toBeVisible()
    await page.keyboard.press('Control+z')
    await expectLevelRows(page, 5)
    await expect(page.getByText('1 note on a row that is gone')).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Row 2: 1 note waits' })).toBeVisible()
  })

  await test.step('seen to, and deleted, each with its way back', async () => {
    await note(page).getByRole('button', { name: 'Seen to' }).click()
    await expect(page.getByText('1 note seen to')).toBeVisible()
    await toldUndo(page).click()
    await expect(page.getByText('1 note seen to')).toHaveCount(0)
    await note(page).getByRole('button', { name: 'Delete' }).click()
    await expect(note(other)).toHaveCount(0)
    await toldUndo(page).click()
    await expect(note(page)).toContainText('أهو اليوم 20؟')
  })
  await other.context().close()
})

/** Two cells are rewritten, a row is struck, and something is asked in the margin. */
function reviewedByTheOffice(table: Uint8Array): Uint8Array {
  const edited = editedDocx(table, (xml) =>
    withoutRow(xml, 'Nine months')
      .replace('يوم 20 سبتمبر', 'يوم 21 سبتمبر')
      .replace('The end of it', 'The very end of it'),
  )
  return withComment(edited, 'اتصلوا', { author: 'Cabinet', text: 'Is this the right number?' })
}

async function exportedTable(page: Page): Promise<Uint8Array> {
  await page.getByRole('button', { name: 'Export' }).click()
  const dialog = page.getByRole('dialog')
  for (const usual of ['Word (DOCX)', 'PDF']) await dialog.getByText(usual, { exact: true }).uncheck()
  const format = dialog.getByText('Side-by-side table (Word)', { exact: true })
  if (!(await format.isVisible())) await dialog.locator('.export-further > summary').click()
  await format.check()
  await typeFolder(dialog, folder())
  await dialog.getByRole('button', { name: /^Export \d/u }).click()
  await expect(dialog.getByText(/file is ready/u)).toBeVisible()
  await dialog.getByRole('button', { name: 'Done' }).click()
  const name = readdirSync(folder()).find((each) => each.endsWith('.docx')) ?? ''
  return readFileSync(join(folder(), name))
}

async function bringBack(page: Page, bytes: Uint8Array): Promise<void> {
  // Asked for first: a chooser that opens before the browser knows of it is not told.
  const choosing = page.waitForEvent('filechooser')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('Bring back')
  await page.keyboard.press('Enter')
  await (await choosing).setFiles({ ...word, buffer: Buffer.from(bytes) })
  await expect(page.getByRole('heading', { name: 'A review that came back' })).toBeVisible()
}

async function drop(page: Page, bytes: Uint8Array): Promise<void> {
  const data = await page.evaluateHandle((base64) => {
    const transfer = new DataTransfer()
    const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    transfer.items.add(new File([content], 'table, relue.docx'))
    return transfer
  }, Buffer.from(bytes).toString('base64'))
  await page.dispatchEvent('.desk-grid', 'drop', { dataTransfer: data })
}

const word = {
  name: 'table, relue.docx',
  mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

/** With “Take all”, and the row that was struck by name. */
async function takeAllButOurs(page: Page): Promise<void> {
  await intoList(page)
  await page.keyboard.press('a')
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('t')
  await expect(card(page, /Row 5/u).locator('[aria-pressed="true"]')).toHaveCount(0)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

async function intoList(page: Page): Promise<void> {
  const first = cards(page).first()
  for (let tries = 0; tries < 12; tries += 1) {
    if (await first.evaluate((each) => each === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(first).toBeFocused()
}

async function expectClean(page: Page): Promise<void> {
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
}

function note(page: Page): Locator {
  return page.locator('article.note')
}
