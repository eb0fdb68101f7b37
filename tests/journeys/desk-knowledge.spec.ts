import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page, test } from 'playwright/test'
import { caretTo, cellOf, typeFolder } from '#tests/support/open-desk.ts'
import { releaseWith } from '#tests/support/release-with.ts'
import { startWebDesk, type WebDesk } from '#tests/support/web-desk.ts'

let desk: WebDesk

const about = { en: 'About WeGO', fr: 'À propos de WeGO', ar: 'نبذة عن المنظمة' }
const boilerplate = {
  en: 'WeGO is an association of city and other local governments.',
  fr: 'WeGO est une association de villes et d’autres collectivités locales.',
  ar: 'المنظمة رابطة تضم مدنًا وحكومات محلية أخرى.',
}

test.beforeEach(async () => {
  desk = await startWebDesk(
    releaseWith([
      { kind: 'headline', en: 'WeGO opens a regional office in Almaty', fr: '', ar: '' },
      { en: 'The Secretary General signed the agreement on 20 September 2024.', fr: '', ar: '' },
      { en: 'The city observatory will publish its figures every month.', fr: '', ar: '' },
    ]),
  )
})
test.afterEach(async () => desk.remove())

test('what the desk knows carries a translator through a release of WeGO, and grows with it', async ({ page }) => {
  await test.step('a memory of an agency and a glossary of a partner come in', async () => {
    await page.goto(desk.address())
    await bringIn(page, 'Memory', 'agency.tmx', tmx)
    await expect(page.getByRole('dialog').getByText('2 new units')).toBeVisible()
    await page.getByRole('button', { name: 'Done' }).click()
    await bringIn(page, 'Glossary', 'partner.tbx', tbx)
    await expect(page.locator('.glossary-list')).toContainText('Observatories')
    await writeApproved(page)
  })

  await test.step('a near match goes in with Ctrl+1, its date the one of this release', async () => {
    await page.getByRole('button', { name: 'Library' }).click()
    await page.getByRole('row').nth(1).getByRole('button').first().click()
    await cellOf(page, ['fr', 1]).click()
    await expect(page.getByRole('list', { name: 'Translated before' })).toContainText('agency.tmx')
    await page.keyboard.press('Control+1')
    await expect(cellOf(page, ['fr', 1])).toHaveText('La Secrétaire générale a signé l’accord le 20 septembre 2024.')
    await page.keyboard.press('Control+Enter')
  })

  await test.step('terms go in with their keys, those of the new glossary too', async () => {
    await cellOf(page, ['fr', 0]).click()
    await page.keyboard.type('WeGO ouvre un')
    const term = page.locator('.term-suggestion').filter({ hasText: 'regional office' })
    await expect(term).toContainText('bureau régional')
    const key = (await term.locator('kbd').last().textContent()) ?? ''
    await page.keyboard.press(`Control+${key.trim().at(-1) ?? ''}`)
    await expect(cellOf(page, ['fr', 0])).toHaveText('WeGO ouvre un bureau régional')
    await cellOf(page, ['fr', 2]).click()
    await expect(page.locator('.term-suggestion')).toContainText(['observatoire urbain'])
    await page.keyboard.type('Le tableau de bord publiera ses chiffres chaque mois.')
  })

  await test.step('the check says so, and a term added from the selection changes it at once', async () => {
    await page.getByRole('tab', { name: /^Checks/u }).click()
    const missing = page.locator('.issue').filter({ hasText: 'observatoire urbain' })
    await expect(missing).toBeVisible()
    await cellOf(page, ['fr', 2]).click()
    await selectIn(page, 2, 'tableau de bord')
    await page.keyboard.press('Control+e')
    const dialog = page.getByRole('dialog', { name: 'Add a term' })
    await expect(dialog.getByLabel('Term in French')).toHaveValue('tableau de bord')
    await dialog.getByLabel('The same in English').fill('city observatory')
    await page.keyboard.press('Enter')
    await expect(dialog).toBeHidden()
    await expect(missing).toBeHidden()
  })

  await test.step('the boilerplate goes in, in three languages, as one act', async () => {
    await page
      .getByRole('button', { name: /^Show .* too$/u })
      .first()
      .click()
    await caretTo(page, ['en', 2])
    await page.keyboard.press('Control+k')
    await page.keyboard.type('Insert boilerplate')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').getByRole('button', { name: 'Insert', exact: true }).click()
    for (const language of ['en', 'fr', 'ar'] as const)
      await expect(cellOf(page, [language, 4])).toHaveText(boilerplate[language])
  })

  await test.step('the memory that goes out has what was confirmed', async () => {
    const folder = join(desk.dataFolder, 'sent')
    await mkdir(folder)
    await page.getByRole('button', { name: 'Memory', exact: true }).click()
    await page.getByRole('button', { name: 'Commands for “⁨agency⁩”' }).click()
    await page.getByRole('menuitem', { name: 'Export as TMX…' }).click()
    await typeFolder(page.getByRole('dialog'), folder)
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Export \d+ units$/u })
      .click()
    await expect(page.getByRole('dialog').getByText('are in the file:')).toBeVisible()
    const [name = ''] = await readdir(folder)
    const written = await readFile(join(folder, name), 'utf8')
    expect(written).toContain('La Secrétaire générale a signé l’accord le 20 septembre 2024.')
    expect(written).toContain('La Secrétaire générale a signé l’accord le 12 mars 2023.')
  })
})

async function bringIn(page: Page, screen: 'Memory' | 'Glossary', name: string, text: string): Promise<void> {
  const path = join(desk.dataFolder, name)
  await writeFile(path, text)
  await page.getByRole('button', { name: screen, exact: true }).click()
  const field = screen === 'Memory' ? 'input[type=file][accept=".tmx"]' : '.glossary-list input[type=file]'
  await page.locator(field).setInputFiles(path)
  await page.getByRole('dialog').getByRole('button', { name: 'Import', exact: true }).click()
}

async function writeApproved(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Boilerplate' }).click()
  await page.getByRole('button', { name: 'New text' }).first().click()
  await page.getByLabel('Name', { exact: true }).fill('WeGO')
  for (const [language, name] of [
    ['en', 'English'],
    ['fr', 'Français'],
    ['ar', 'العربية'],
  ] as const) {
    await page.getByLabel(`Heading, \u2068${name}\u2069`).fill(about[language])
    await page.getByLabel(`Paragraph 1, \u2068${name}\u2069`).fill(boilerplate[language])
  }
  await page.getByRole('button', { name: 'Save as approved' }).click()
  await expect(page.getByText('Edition 1 of').first()).toBeVisible()
}

/** Selects words of a French row that stand on one line. */
async function selectIn(page: Page, row: number, words: string): Promise<void> {
  const text = (await cellOf(page, ['fr', row]).textContent()) ?? ''
  // Not by Home: that goes to the start of a line, and a cell may have several.
  await caretTo(page, ['fr', row], 'start')
  for (let step = 0; step < text.indexOf(words); step += 1) await page.keyboard.press('ArrowRight')
  for (const _ of words) await page.keyboard.press('Shift+ArrowRight')
}

const tmx = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4"><header creationtool="agency" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="en" datatype="plaintext"/>
<body>
<tu><tuv xml:lang="en-GB"><seg>The Secretary General signed the agreement on 12 March 2023.</seg></tuv>
<tuv xml:lang="fr-FR"><seg>La Secrétaire générale a signé l’accord le 12 mars 2023.</seg></tuv></tu>
<tu><tuv xml:lang="en-GB"><seg>Participants thanked the host city.</seg></tuv>
<tuv xml:lang="fr-FR"><seg>Les participants ont remercié la ville hôte.</seg></tuv></tu>
</body></tmx>`

const tbx = `<?xml version="1.0" encoding="UTF-8"?>
<martif type="TBX-Basic" xml:lang="en"><martifHeader><fileDesc><titleStmt><title>Observatories</title></titleStmt><sourceDesc><p>partner</p></sourceDesc></fileDesc></martifHeader>
<text><body><termEntry id="obs">
<langSet xml:lang="en"><tig><term>city observatory</term></tig></langSet>
<langSet xml:lang="fr"><tig><term>observatoire urbain</term></tig></langSet>
</termEntry></body></text></martif>`
