import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from 'playwright/test'
import { caretTo, cellOf, expectCommitted, expectLevelRows, openRelease, textOf } from '#tests/support/open-desk.ts'
import { releaseWith } from '#tests/support/release-with.ts'
import { startWebDesk, type WebDesk } from '#tests/support/web-desk.ts'

let desk: WebDesk

const heading = { en: 'About the Coastal Fund', fr: 'À propos du Fonds du littoral', ar: 'نبذة عن صندوق الساحل' }
const words = {
  en: 'The Coastal Fund lends to small ports and trains those who run them.',
  fr: 'Le Fonds du littoral prête aux petits ports et forme leurs équipes.',
  ar: 'يقرض صندوق الساحل الموانئ الصغيرة ويدرّب القائمين عليها.',
}
const news = [
  { kind: 'headline', en: 'Fund opens a quay', fr: 'Le Fonds inaugure un quai', ar: 'الصندوق يفتتح رصيفًا' },
  { en: 'Ministers met in Dakar.', fr: 'Les ministres se sont réunis à Dakar.', ar: 'اجتمع الوزراء في داكار.' },
] as const
const languages = { en: 'English', fr: 'Français', ar: 'العربية' } as const

test.afterEach(async () => desk.remove())

test('boilerplate is written once, inserted in three languages, undone, locked, and brought up to date', async ({
  page,
}) => {
  desk = await startWebDesk(releaseWith([...news]))
  await page.goto(desk.address())
  await writeText(page)
  await page.getByRole('button', { name: 'Library' }).click()
  await openOnly(page)

  await caretTo(page, ['en', 1])
  await insert(page, 'Coastal')
  for (const language of ['en', 'fr', 'ar'] as const)
    expect(await textOf(page, language)).toEqual([
      `${news[0][language]}¶`,
      `${news[1][language]}¶`,
      expect.stringContaining(heading[language]),
      `${words[language]}¶`,
    ])
  await expectLevelRows(page, 4)
  await page.keyboard.press('Control+z')
  await expectLevelRows(page, 2)
  await page.keyboard.press('Control+y')
  await expectLevelRows(page, 4)

  await caretTo(page, ['fr', 3])
  await page.keyboard.type('!')
  await expect(page.getByText('Unlock the row to change it here.')).toBeVisible()
  await expect(cellOf(page, ['fr', 3])).toHaveText(words.fr)
  await caretTo(page, ['fr', 1])
  await page.keyboard.type(' Hier.')
  await expect(cellOf(page, ['fr', 1])).toHaveText(`${news[1].fr} Hier.`)
  expect(await faults(page)).toEqual([])

  await newEdition(page)
  await page.getByRole('button', { name: 'Editor' }).click()
  await page
    .getByRole('button', { name: /^Show .* too$/u })
    .first()
    .click()
  await expect(page.getByRole('img', { name: /Coastal Fund.*Out of date/u }).first()).toBeVisible()
  await cellOf(page, ['en', 3]).click()
  await expect(page.locator('.approved-card ins')).toContainText('Dakar and Accra')
  await page.getByRole('button', { name: 'Use edition 2' }).click()
  await expect(cellOf(page, ['en', 3])).toContainText('It has offices in Dakar and Accra.')
  await expect(page.getByRole('img', { name: /Out of date/u })).toHaveCount(0)
  await expectCommitted(page, desk.address())
})

test('what a release says of its sender is kept as an approved text in one act, and told where it drifts', async ({
  page,
}) => {
  desk = await startWebDesk(releaseWith([...news, heading, words]))
  await openRelease(page, desk.address())
  await cellOf(page, ['fr', 3]).click()
  await page.getByRole('button', { name: 'Save as approved text…' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByLabel('Name')).toHaveValue(heading.en)
  await expect(dialog.getByText(words.ar)).toBeVisible()
  expect(await faults(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('img', { name: /Current edition · locked/u })).toHaveCount(2)

  await page.getByRole('button', { name: 'Unlock' }).first().click()
  await caretTo(page, ['fr', 3])
  await page.keyboard.type(' Il recrute.')
  await page.getByRole('tab', { name: /Checks/u }).click()
  await expect(page.getByText('Approved text changed').first()).toBeVisible()
  await page.getByRole('tab', { name: 'Suggestions' }).click()
  await expect(page.locator('.approved-card del')).toContainText('Il recrute.')
  await page.getByRole('button', { name: 'Use edition 1' }).click()
  await expect(cellOf(page, ['fr', 3])).toHaveText(words.fr)
})

test('a contact of a release is kept as a card: its rows become one in all versions, and undo brings them back', async ({
  page,
}) => {
  const who = { en: 'Jane Doe, Head of Press', fr: 'Jane Doe, cheffe de presse', ar: 'جين دو، رئيسة الصحافة' }
  const phone = '+221 33 849 00 00'
  desk = await startWebDesk(
    releaseWith([
      ...news,
      { kind: 'contact', ...who },
      { kind: 'contact', en: `Phone: ${phone}`, fr: `Tél. : ${phone}`, ar: `الهاتف: \u2066${phone}\u2069` },
    ]),
  )
  await openRelease(page, desk.address())
  await cellOf(page, ['fr', 3]).click()
  await page.getByRole('button', { name: 'Save as contact card…' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByLabel('Name')).toHaveValue('Jane Doe')
  await expect(dialog.getByText(`Téléphone\u00a0: ${phone}`)).toBeVisible()
  expect(await faults(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('img', { name: /Current edition · locked/u })).toHaveCount(1)
  await expectLevelRows(page, 3)
  await expect(cellOf(page, ['ar', 2])).toContainText(who.ar)
  await expect(cellOf(page, ['en', 2])).toContainText(`Phone: ${phone}`)
  await cellOf(page, ['fr', 1]).click()
  await page.keyboard.press('Control+z')
  await expect(cellOf(page, ['en', 3])).toHaveText(`Phone: ${phone}`)
  await expectLevelRows(page, 4)
})

async function writeText(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Boilerplate' }).click()
  await page.getByRole('button', { name: 'New text' }).first().click()
  await page.getByLabel('Name', { exact: true }).fill(heading.en)
  for (const [language, name] of Object.entries(languages)) {
    await page.getByLabel(`Heading, \u2068${name}\u2069`).fill(heading[language as keyof typeof heading])
    await page.getByLabel(`Paragraph 1, \u2068${name}\u2069`).fill(words[language as keyof typeof words])
  }
  await page.getByRole('button', { name: 'Save as approved' }).click()
  await expect(page.getByText('Edition 1 of').first()).toBeVisible()
  expect(await faults(page)).toEqual([])
}

async function newEdition(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Boilerplate', exact: true }).click()
  await page.getByLabel(`Paragraph 1, \u2068English\u2069`).fill(`${words.en} It has offices in Dakar and Accra.`)
  // A look at another screen loses nothing.
  await page.getByRole('button', { name: 'Glossary' }).click()
  await page.getByRole('button', { name: 'Boilerplate', exact: true }).click()
  await page.getByRole('button', { name: 'Save as edition 2' }).click()
  await expect(page.locator('.editions ins')).toContainText('It has offices in Dakar and Accra.')
  expect(await faults(page)).toEqual([])
}

async function insert(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.keyboard.type('Insert boilerplate')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('searchbox').fill(name)
  await expect(dialog.getByText(words.ar)).toBeVisible()
  expect(await faults(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Insert', exact: true }).click()
  await expect(page.getByText('inserted in 3 versions')).toBeVisible()
}

async function openOnly(page: Page): Promise<void> {
  await page.getByRole('row').nth(1).getByRole('button').first().click()
  await expect(page.locator('.pane .row').first()).toBeVisible()
  await page
    .getByRole('button', { name: /^Show .* too$/u })
    .first()
    .click()
  await expect(page.locator('.pane')).toHaveCount(3)
}

async function faults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)
}
