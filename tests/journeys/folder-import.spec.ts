import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from 'playwright/test'
import { arabic, english, french, plainText } from '#tests/fixtures/import/releases.ts'
import { copyOfRelease } from '#tests/support/copy-of-release.ts'
import { releaseWith } from '#tests/support/release-with.ts'
import { startWebDesk, type WebDesk } from '#tests/support/web-desk.ts'

let desk: WebDesk
let folder: string
let copy: ReturnType<typeof copyOfRelease>

test.beforeEach(async () => {
  desk = await startWebDesk((dataFolder) => {
    releaseWith([{ kind: 'headline', en: 'The quay is open', ar: 'الرصيف مفتوح' }])(dataFolder)
    copy = copyOfRelease(dataFolder, () => undefined)
  })
  folder = await mkdtemp(join(tmpdir(), 'from-partners-'))
})
test.afterEach(async () => {
  await desk.remove()
  await rm(folder, { recursive: true, force: true })
})

test('a folder is imported in one go, and a report tells what became of every file', async ({ page }) => {
  await aFolder()
  await page.goto(desk.address())
  await chooseFolder(page)
  await expect(page.locator('.import-files li')).toHaveCount(6)
  // Each is read in a process of its own.
  await expect(page.getByText('Reading…')).toHaveCount(0, { timeout: 60_000 })
  await page.getByText('3 separate releases').click()
  await page.getByRole('button', { name: 'Create releases' }).click()

  await expect(page.getByRole('heading', { name: 'What was imported' })).toBeVisible()
  await expect(
    page.getByText('3 files were taken in. 1 is a copy of a release of the library. 2 were refused.'),
  ).toBeVisible()
  await expect(line(page, 'en.txt')).toContainText(`Became “\u2068${english.headline}\u2069”`)
  await expect(line(page, 'بيان.txt')).toContainText(arabic.headline)
  await expect(line(page, 'logo.png')).toContainText('is of a kind that cannot be imported')
  await expect(line(page, 'empty.docx')).toContainText('is empty')
  await expect(line(page, copy.name)).toContainText('Is a copy of “\u2068The quay is open\u2069”')
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])

  await test.step('the list can be copied, a line a file', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('button', { name: 'Copy the list' }).click()
    const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n')
    expect(lines).toHaveLength(6)
    expect(lines.find((each) => each.includes('logo.png'))).toMatch(/^logo\.png\t“logo\.png” is of a kind/u)
  })

  await test.step('the copy can be compared from there', async () => {
    await page.getByRole('button', { name: 'Compare…' }).click()
    await expect(page.getByText('says the same as the release in the library')).toBeVisible()
    await page.getByRole('button', { name: 'Cancel' }).click()
    await page.getByRole('button', { name: 'Library' }).click()
    await expect(page.locator('button.release-title')).toHaveCount(4)
  })
})

test('files that are dropped while others are looked at come in beside them, and none is lost', async ({ page }) => {
  await page.goto(desk.address())
  await expect(page.locator('button.release-title')).toBeVisible()
  await drop(page, 'fr.txt', plainText(french))
  await expect(page.locator('.part').first()).toContainText(french.headline)
  await drop(page, 'ar.txt', plainText(arabic))
  await expect(page.locator('.import-files li')).toHaveCount(2)
  await page.getByRole('radio', { name: 'One release with 2 versions' }).check()
  await page.getByRole('button', { name: 'Create release' }).click()
  await expect(page.locator('.pane')).toHaveCount(2)
  await expect(page.getByRole('heading', { name: 'What was imported' })).toHaveCount(0)
})

test('a folder is asked for from the palette', async ({ page }) => {
  await page.goto(desk.address())
  await expect(page.locator('button.release-title')).toBeVisible()
  const chooser = page.waitForEvent('filechooser')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox')).toBeFocused()
  await page.keyboard.type('folder')
  await page.keyboard.press('Enter')
  await aFolder()
  await (await chooser).setFiles(folder)
  await expect(page.locator('.import-files li')).toHaveCount(6)
})

async function aFolder(): Promise<void> {
  await mkdir(join(folder, 'ar'))
  await Promise.all([
    writeFile(join(folder, 'en.txt'), plainText(english)),
    writeFile(join(folder, 'fr.txt'), plainText(french)),
    writeFile(join(folder, 'ar', 'بيان.txt'), plainText(arabic)),
    writeFile(join(folder, 'logo.png'), 'PNG'),
    writeFile(join(folder, 'empty.docx'), ''),
    writeFile(join(folder, '.DS_Store'), 'x'),
    writeFile(join(folder, copy.name), copy.buffer),
  ])
}

async function chooseFolder(page: Page): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Import a folder…' }).click()
  await (await chooser).setFiles(folder)
}

function line(page: Page, name: string) {
  return page.locator('.import-report li').filter({ hasText: name })
}

async function drop(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    ([fileName, content]) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([content ?? ''], fileName ?? ''))
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
    },
    [name, text],
  )
}
