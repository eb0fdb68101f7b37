import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from 'playwright/test'
import { typeFolder } from '#tests/support/open-desk.ts'
import { startWebDesk, type WebDesk } from '#tests/support/web-desk.ts'

let desk: WebDesk

test.beforeEach(async () => {
  desk = await startWebDesk()
})
test.afterEach(async () => desk.remove())

const translations = [
  {
    en: 'The ferry leaves the old harbour at noon.',
    fr: 'Le bac quitte le vieux port à midi.',
    ar: 'تغادر العبّارة الميناء القديم عند الظهر.',
  },
  { en: 'Children travel free of charge.', fr: 'Les enfants voyagent gratuitement.', ar: 'يسافر الأطفال مجانًا.' },
  { en: 'The museum opens on Monday.', fr: 'Le musée ouvre lundi.', ar: 'يفتح المتحف أبوابه يوم الاثنين.' },
  { en: 'Not translated yet.' },
] as const

test('a memory comes in as TMX, is searched, put right, thinned out and brought back, and goes out again', async ({
  page,
}) => {
  await openMemory(page)
  await expect(page.getByText('whenever you confirm a row with Ctrl+Enter')).toBeVisible()
  await expectClean(page, 'without a memory')

  await test.step('the file tells how many units came, and in which languages', async () => {
    await importTmx(page, 'harbour.tmx', tmxOf(translations))
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByText('6 new units')).toBeVisible()
    await expect(dialog.getByText('1 left out')).toBeVisible()
    await expect(dialog.getByRole('row')).toHaveText([/Languages/u, /English → French3/u, /English → Arabic3/u])
    await expectClean(page, 'what came')
    await dialog.getByRole('button', { name: 'Done' }).click()
    await expect(units(page)).toHaveCount(6)
    await expect(page.getByRole('button', { name: /^harbour/u })).toContainText('6 units')
    await expectClean(page, 'units')
  })

  await test.step('each side stands in its own language and direction', async () => {
    const arabic = units(page).filter({ hasText: 'مجانًا' })
    await expect(arabic.locator('bdi[lang=ar][dir=rtl]')).toHaveText('يسافر الأطفال مجانًا.')
    await expect(arabic.locator('bdi[lang=en][dir=ltr]')).toHaveText('Children travel free of charge.')
    await expect(arabic).toContainText('harbour.tmx')
  })

  await test.step('words are found on either side, and one pair of languages is looked at alone', async () => {
    const search = page.getByRole('searchbox', { name: 'Search in the memory' })
    await search.fill('ferry')
    await expect(units(page)).toHaveCount(2)
    await expect(units(page).first().locator('mark')).toHaveText('ferry')
    await search.fill('الاطفال')
    await expect(units(page)).toHaveCount(1)
    await expect(units(page).locator('mark')).toHaveText('الأطفال')
    await search.fill('submarine')
    await expect(page.getByText('Nothing found')).toBeVisible()
    await search.fill('')
    await page.getByRole('button', { name: /Languages/u }).click()
    await page.getByRole('option', { name: 'English → Arabic' }).click()
    await expect(units(page)).toHaveCount(3)
    await page.getByRole('button', { name: /Languages/u }).click()
    await page.getByRole('option', { name: 'All language pairs' }).click()
    await expect(units(page)).toHaveCount(6)
  })

  await test.step('a unit is put right in its place; what is cancelled stays as it was', async () => {
    const unit = units(page).filter({ hasText: 'gratuitement' })
    await unit.getByRole('button', { name: /^Edit/u }).click()
    const target = page.getByRole('textbox', { name: 'Translation (French)' })
    await expect(target).toBeFocused()
    await target.fill('Les enfants ne paient pas.')
    await page.keyboard.press('Escape')
    await expect(unit).toHaveCount(1)
    await expect(unit.getByRole('button', { name: /^Edit/u })).toBeFocused()
    await page.keyboard.press('Enter')
    await target.fill('')
    await expect(page.getByText('Neither side may be empty.')).toBeVisible()
    await target.fill('Les enfants voyagent sans payer.')
    await expectClean(page, 'editing')
    await page.keyboard.press('Control+Enter')
    await expect(units(page).filter({ hasText: 'sans payer' })).toContainText('Changed:')
    await expect(unit).toHaveCount(0)
  })

  await test.step('what was typed is still there after a look at the glossary', async () => {
    await units(page).filter({ hasText: 'musée' }).getByRole('button', { name: /^Edit/u }).click()
    const target = page.getByRole('textbox', { name: 'Translation (French)' })
    await target.fill('Le musée est ouvert le lundi.')
    await page.getByRole('button', { name: 'Glossary' }).click()
    await page.getByRole('button', { name: 'Memory', exact: true }).click()
    await expect(target).toHaveText('Le musée est ouvert le lundi.')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(units(page).filter({ hasText: 'est ouvert' })).toHaveCount(1)
  })

  await test.step('units that were deleted come back with their past', async () => {
    for (const words of ['sans payer', 'مجانًا']) {
      await units(page).filter({ hasText: words }).locator('.checkbox').click()
    }
    await expect(page.getByText('2 chosen')).toBeVisible()
    await page.getByRole('button', { name: 'Delete', exact: true }).click()
    await expect(units(page)).toHaveCount(4)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(units(page)).toHaveCount(6)
    await expect(units(page).filter({ hasText: 'sans payer' })).toContainText('harbour.tmx')
  })

  await test.step('one that is deleted by the keyboard leaves the focus beside where it was', async () => {
    await units(page)
      .first()
      .getByRole('button', { name: /^Delete/u })
      .press('Enter')
    await expect(units(page)).toHaveCount(5)
    await expect(units(page).first().getByRole('button', { name: /^Edit/u })).toBeFocused()
    await page.getByRole('button', { name: 'Undo' }).press('Enter')
    await expect(units(page)).toHaveCount(6)
  })

  await test.step('the file that goes out holds what was put right and not what was there before', async () => {
    const folder = join(desk.dataFolder, 'sent')
    await mkdir(folder)
    await page.getByRole('button', { name: /^Commands for/u }).click()
    await page.getByRole('menuitem', { name: 'Export as TMX…' }).click()
    const dialog = page.getByRole('dialog')
    await typeFolder(dialog, folder)
    await expectClean(page, 'export')
    await dialog.getByRole('button', { name: 'Export 6 units' }).click()
    await expect(dialog.getByText('6 units are in the file:')).toBeVisible()
    const [name = ''] = await readdir(folder)
    await expect(dialog.getByText(join(folder, name))).toBeVisible()
    const written = await readFile(join(folder, name), 'utf8')
    expect(written).toContain('Les enfants voyagent sans payer.')
    expect(written).not.toContain('gratuitement')
    await dialog.getByRole('button', { name: 'Done' }).click()
  })
})

test('memories are named, put in order by keyboard and by menu, and deleted after a question that counts', async ({
  page,
}) => {
  await openMemory(page)
  await importTmx(page, 'harbour.tmx', tmxOf(translations))
  await page.getByRole('button', { name: 'Done' }).click()
  await page.getByRole('button', { name: 'New memory…' }).click()
  await page.keyboard.type('Speeches')
  await page.keyboard.press('Enter')
  await expect(names(page)).toHaveText(['harbour', 'Speeches'])
  await expect(page.getByText('“⁨Speeches⁩” is empty')).toBeVisible()

  await page.getByRole('button', { name: /^Speeches/u }).press('Alt+ArrowUp')
  await expect(names(page)).toHaveText(['Speeches', 'harbour'])
  await expect(page.getByRole('button', { name: /^Speeches/u })).toBeFocused()
  await act(page, 'Speeches', 'Move down (asked later)')
  await expect(names(page)).toHaveText(['harbour', 'Speeches'])
  await page.locator('.memory-list li').nth(1).dragTo(page.locator('.memory-list li').nth(0))
  await expect(names(page)).toHaveText(['Speeches', 'harbour'])

  await act(page, 'Speeches', 'Rename…')
  await page.getByRole('textbox', { name: 'Name' }).fill('خطابات الأمين العام')
  await page.keyboard.press('Enter')
  await expect(names(page)).toHaveText(['خطابات الأمين العام', 'harbour'])

  await act(page, 'harbour', 'Delete…')
  const question = page.getByRole('alertdialog')
  await expect(question.getByText('6 units go with it. This cannot be undone.')).toBeVisible()
  await expectClean(page, 'the question')
  await question.getByRole('button', { name: 'Cancel' }).click()
  await expect(names(page)).toHaveCount(2)
  await act(page, 'harbour', 'Delete…')
  await question.getByRole('button', { name: 'Delete memory' }).click()
  await expect(names(page)).toHaveText(['خطابات الأمين العام'])
  await page.waitForTimeout(200)
  expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true)
})

test('a damaged TMX leaves nothing behind, not even the memory it was meant for; a sound one beside it comes in', async ({
  page,
}) => {
  await openMemory(page)
  const damaged = tmxOf(translations).replace('</tu></body>', '')
  await importTmx(page, 'broken.tmx', damaged)
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('alert')).toContainText('broken.tmx')
  await dialog.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByText('Nothing is remembered yet')).toBeVisible()
  await expect(names(page)).toHaveCount(0)

  await importTmx(page, 'sound.tmx', tmxOf(translations))
  await expect(dialog.getByText('6 new units')).toBeVisible()
  await dialog.getByRole('button', { name: 'Done' }).click()
  await importTmx(page, 'again.tmx', tmxOf(translations))
  await expect(dialog.getByText('No new unit')).toBeVisible()
  await expect(dialog.getByText('6 were there before')).toBeVisible()
})

test('a TMX that is dropped anywhere in the window leads to the memory', async ({ page }) => {
  await page.goto(desk.address())
  await expect(page.getByText('Start with a release')).toBeVisible()
  const files = await page.evaluateHandle((text) => {
    const carried = new DataTransfer()
    carried.items.add(new File([text], 'dropped.tmx'))
    return carried
  }, tmxOf(translations))
  await page.dispatchEvent('body', 'drop', { dataTransfer: files })
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText('dropped.tmx')).toBeVisible()
  await dialog.getByRole('button', { name: 'Import', exact: true }).click()
  await expect(dialog.getByText('6 new units')).toBeVisible()
  await dialog.getByRole('button', { name: 'Done' }).click()
  await expect(dialog).toBeHidden()
  await expect(units(page)).toHaveCount(6)
})

test('a long memory is shown a page at a time, and an import can be stopped', async ({ page }) => {
  await openMemory(page)
  const many = Array.from({ length: 30_000 }, (_, place) => ({
    en: `Paragraph ${place} of the minutes was adopted.`,
    fr: `Le paragraphe ${place} du procès-verbal a été adopté.`,
  }))
  await importTmx(page, 'minutes.tmx', tmxOf(many))
  await page.getByRole('dialog').locator('footer').getByRole('button', { name: 'Stop' }).click()
  await expect(page.getByText('Import stopped.')).toBeVisible()
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByText('Nothing is remembered yet')).toBeVisible()

  await importTmx(page, 'minutes.tmx', tmxOf(many.slice(0, 120)))
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(units(page)).toHaveCount(50)
  await expect(page.getByText('1–50 of 120')).toBeVisible()
  await page.getByRole('button', { name: 'Next page' }).click()
  await page.getByRole('button', { name: 'Next page' }).click()
  await expect(page.getByText('101–120 of 120')).toBeVisible()
  await expect(units(page)).toHaveCount(20)
  await page.locator('.units thead .checkbox').click()
  await page.getByRole('button', { name: 'Delete', exact: true }).click()
  await expect(page.getByText('51–100 of 100')).toBeVisible()
})

function tmxOf(all: readonly Readonly<Record<string, string>>[]): string {
  const variants = (texts: Readonly<Record<string, string>>) =>
    Object.entries(texts).map(([language, text]) => `<tuv xml:lang="${language}"><seg>${text}</seg></tuv>`)
  const tus = all.map(
    (texts) => `<tu creationdate="20240920T080000Z" creationid="amina">${variants(texts).join('')}</tu>`,
  )
  return `<?xml version="1.0"?>
<tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="t" adminlang="en" srclang="en" datatype="plaintext"/><body>
${tus.join('\n')}</body></tmx>`
}

async function openMemory(page: Page): Promise<void> {
  await page.goto(desk.address())
  await page.getByRole('button', { name: 'Memory', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Memory' })).toBeVisible()
}

async function importTmx(page: Page, name: string, text: string): Promise<void> {
  const path = join(desk.dataFolder, name)
  await writeFile(path, text)
  await page.locator('input[type=file][accept=".tmx"]').setInputFiles(path)
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText(name)).toBeVisible()
  await dialog.getByRole('button', { name: 'Import', exact: true }).click()
}

async function act(page: Page, memory: string, what: string): Promise<void> {
  await page.getByRole('button', { name: `Commands for “⁨${memory}⁩”` }).click()
  await page.getByRole('menuitem', { name: what }).click()
}

function units(page: Page) {
  return page.locator('.units tbody tr')
}

function names(page: Page) {
  return page.locator('.memory-list li .memory-name')
}

async function expectClean(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect
    .soft(
      violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`),
      where,
    )
    .toEqual([])
}
