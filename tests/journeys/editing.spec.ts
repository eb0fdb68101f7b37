import { expect, type Page, test } from 'playwright/test'
import {
  caretAt,
  caretTo,
  cellOf,
  cellsOf,
  expectCommitted,
  expectLevelRows,
  openRelease,
  paneOf,
  paste,
  textOf,
} from '#tests/support/open-desk.ts'
import { releaseWith } from '#tests/support/release-with.ts'
import { startWebDesk, type WebDesk } from '#tests/support/web-desk.ts'

const rows = [
  {
    kind: 'headline',
    en: 'Ministers meet in Doha',
    fr: 'Les ministres réunis à Doha',
    ar: 'الوزراء يجتمعون في الدوحة',
  },
  { en: 'The first day was quiet.', fr: 'Le premier jour fut calme.', ar: 'كان اليوم الأول هادئا.' },
  { en: 'The second day was not.', fr: 'Le deuxième jour, non.', ar: 'ولم يكن اليوم الثاني كذلك.' },
  { en: 'Talks go on.', fr: 'Les pourparlers continuent.', ar: 'وتستمر المحادثات.' },
] as const

let desk: WebDesk

test.beforeEach(async ({ page }) => {
  desk = await startWebDesk(releaseWith(rows))
  await openRelease(page, desk.address())
})
test.afterEach(async () => desk.remove())

for (const [what, press] of [
  ['Delete', (page: Page) => page.keyboard.press('Delete')],
  ['Backspace', (page: Page) => page.keyboard.press('Backspace')],
  ['Ctrl+Backspace', (page: Page) => page.keyboard.press('Control+Backspace')],
  ['a letter', (page: Page) => page.keyboard.type('x')],
  ['cutting', (page: Page) => page.keyboard.press('Control+x')],
  ['Enter', (page: Page) => page.keyboard.press('Enter')],
  ['pasting', (page: Page) => paste(page, { text: 'x' })],
] as const) {
  test(`all text of one version, selected and replaced by ${what}, empties its cells and leaves every row of every version`, async ({
    page,
  }) => {
    const before = await cellsOf(page)
    await caretTo(page, ['fr', 1])
    await page.keyboard.press('Control+a')
    await press(page)
    const typed = what === 'a letter' || what === 'pasting' ? 'x¶' : what === 'Enter' ? '¶¶' : '¶'
    await expect.poll(() => textOf(page, 'fr')).toEqual([typed, '¶', '¶', '¶'])
    await expectLevelRows(page, 4)
    const after = await cellsOf(page)
    expect(after['en']).toEqual(before['en'])
    expect(after['ar']).toEqual(before['ar'])
    await page.keyboard.type('y')
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
    if (what === 'Enter') await page.keyboard.press('Control+z')
    await expect.poll(() => cellsOf(page)).toEqual(before)
    await expectCommitted(page, desk.address())
  })
}

test('a selection from the middle of one row to the middle of a later one gives up only what was selected', async ({
  page,
}) => {
  await selectAcross(page, 'en', [1, 10], [3, 6])
  await page.keyboard.press('Delete')
  await expect.poll(() => textOf(page, 'en')).toEqual(['Ministers meet in Doha¶', 'The first ¶', '¶', 'go on.¶'])
  await expectLevelRows(page, 4)
  await page.keyboard.type('morning.')
  await expect.poll(async () => (await textOf(page, 'en'))[1]).toBe('The first morning.¶')
  await expectCommitted(page, desk.address())
})

test('within one row the same keys do what they always do', async ({ page }) => {
  await selectAcross(page, 'en', [1, 4], [1, 10])
  await page.keyboard.type('last ')
  await expect.poll(async () => (await textOf(page, 'en'))[1]).toBe('The last day was quiet.¶')
})

test('several paragraphs pasted into a cell stay in its row', async ({ page }) => {
  await caretTo(page, ['fr', 1])
  await paste(page, { text: ' Un.\n\nDeux.\n\nTrois.' })
  await expect.poll(async () => (await textOf(page, 'fr'))[1]).toBe('Le premier jour fut calme. Un.¶Deux.¶Trois.¶')
  await expectLevelRows(page, 4)
  await expectCommitted(page, desk.address())
})

test('what is pasted from Word keeps bold, links and lists, and brings no script with it', async ({ page }) => {
  await caretTo(page, ['en', 3])
  await page.keyboard.press('Control+End')
  await paste(page, { html: word })
  await expectLevelRows(page, 4)
  const pasted = (await textOf(page, 'en'))[3]
  expect(pasted).toBe(
    'Talks go on.A <bold>bold</> word and <link https://example.org/a>a link</>, and a trap.¶' +
      '[bulletList [listItem One¶][listItem Two¶]]Not bold at all.¶',
  )
  expect(await page.evaluate(() => document.querySelectorAll('.pane a[href^="javascript"]').length)).toBe(0)
  await expectCommitted(page, desk.address())
})

test('rows copied from one version come as paragraphs of one row of another', async ({ page }) => {
  await selectAcross(page, 'en', [1, 0], [2, 23])
  const copied = await copy(page)
  expect(copied.html).toContain('The second day')
  await caretTo(page, ['ar', 3])
  await paste(page, copied)
  await expect
    .poll(async () => (await textOf(page, 'ar'))[3])
    .toBe('وتستمر المحادثات.The first day was quiet.¶The second day was not.¶')
  await expectLevelRows(page, 4)
  await expectCommitted(page, desk.address())
})

test('a word dragged to another row, and to another version, never takes a row with it', async ({ page }) => {
  await selectAcross(page, 'en', [1, 4], [1, 10])
  await drag(page, cellOf(page, ['en', 1]).locator('p'), 40, cellOf(page, ['en', 2]).locator('p'), 2)
  await expectLevelRows(page, 4)
  expect((await textOf(page, 'en'))[1]).toBe('The day was quiet.¶')
  expect((await textOf(page, 'en'))[2]).toContain('first')
  await selectAcross(page, 'en', [1, 4], [3, 5])
  await drag(page, cellOf(page, ['en', 1]).locator('p'), 60, cellOf(page, ['fr', 0]).locator('p'), 2)
  await expectLevelRows(page, 4)
  expect((await textOf(page, 'fr'))[0]).toContain('day was quiet')
  await expectCommitted(page, desk.address())
})

test('rows selected in one version and dragged within it are emptied, not taken away', async ({ page }) => {
  await selectAcross(page, 'en', [1, 0], [2, 23])
  await drag(page, cellOf(page, ['en', 1]).locator('p'), 40, cellOf(page, ['en', 3]).locator('p'), 2)
  await expectLevelRows(page, 4)
  const text = (await textOf(page, 'en')).join('')
  for (const sentence of ['The first day was quiet.', 'The second day was not.', 'Talks go on.'])
    expect(text.split(sentence), sentence).toHaveLength(2)
  await expectCommitted(page, desk.address())
})

test('Enter in the source makes a row at the end, at the start and in the middle of a text', async ({ page }) => {
  await caretTo(page, ['en', 1])
  await page.keyboard.press('Enter')
  await page.keyboard.type('New.')
  await expect.poll(async () => (await textOf(page, 'en')).slice(1, 3)).toEqual(['The first day was quiet.¶', 'New.¶'])
  await expectLevelRows(page, 5)
  expect((await textOf(page, 'ar'))[2]).toBe('¶')

  await caretTo(page, ['en', 3], 'start')
  await page.keyboard.press('Enter')
  await expectLevelRows(page, 6)
  expect((await textOf(page, 'en')).slice(3, 5)).toEqual(['¶', 'The second day was not.¶'])
  expect(await caretAt(page)).toBe('en 4')
  expect((await textOf(page, 'fr')).slice(3, 5)).toEqual(['¶', 'Le deuxième jour, non.¶'])

  await selectAcross(page, 'en', [4, 15], [4, 15])
  await page.keyboard.press('Enter')
  await page.keyboard.type('It ')
  await expect.poll(async () => (await textOf(page, 'en')).slice(4, 6)).toEqual(['The second day ¶', 'It was not.¶'])
  await expectLevelRows(page, 7)
  await expectCommitted(page, desk.address())
})

test('Enter in a translation makes a paragraph, Shift+Enter a line, and neither makes a row', async ({ page }) => {
  await caretTo(page, ['ar', 1])
  await page.keyboard.press('Enter')
  await page.keyboard.type('سطر')
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.type('آخر')
  await expect.poll(async () => (await textOf(page, 'ar'))[1]).toBe('كان اليوم الأول هادئا.¶سطر⏎آخر¶')
  await expectLevelRows(page, 4)
  await caretTo(page, ['en', 1])
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.type('b')
  await expect.poll(async () => (await textOf(page, 'en'))[1]).toBe('The first day was quiet.⏎b¶')
  await expectLevelRows(page, 4)
  await expectCommitted(page, desk.address())
})

test('in a list Enter makes items, twice Enter ends the list, in the source too', async ({ page }) => {
  for (const language of ['en', 'fr']) {
    await caretTo(page, [language, 3])
    await page.getByRole('button', { name: 'Bulleted list' }).click()
    await page.keyboard.type('1')
    await page.keyboard.press('Enter')
    await page.keyboard.type('two')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.keyboard.type('after')
    await expect
      .poll(async () => (await textOf(page, language))[3])
      .toMatch(/^\[bulletList \[listItem [^¶]+1¶\]\[listItem two¶\]\]after¶$/u)
  }
  await expectLevelRows(page, 4)
  await expectCommitted(page, desk.address())
})

test('Backspace and Delete at the border of a row join nothing, and inside a row join its paragraphs', async ({
  page,
}) => {
  const before = await cellsOf(page)
  for (const language of ['en', 'fr', 'ar']) {
    await caretTo(page, [language, 2], 'start')
    for (const key of ['Backspace', 'Control+Backspace']) await page.keyboard.press(key)
    await caretTo(page, [language, 2], 'end')
    for (const key of ['Delete', 'Control+Delete']) await page.keyboard.press(key)
  }
  expect(await cellsOf(page)).toEqual(before)
  await caretTo(page, ['fr', 2])
  await page.keyboard.press('Enter')
  await page.keyboard.type('Bis.')
  await page.keyboard.press('Home')
  await page.keyboard.press('Backspace')
  await expect.poll(async () => (await textOf(page, 'fr'))[2]).toBe('Le deuxième jour, non.Bis.¶')
  await expectLevelRows(page, 4)
})

test('Backspace takes an empty row out of all versions only when all its cells are empty', async ({ page }) => {
  await caretTo(page, ['en', 2])
  await page.keyboard.press('Enter')
  await expectLevelRows(page, 5)
  await caretTo(page, ['fr', 3])
  await page.keyboard.type('z')
  await caretTo(page, ['en', 3])
  await page.keyboard.press('Backspace')
  await expectLevelRows(page, 5)
  await caretTo(page, ['fr', 3])
  await page.keyboard.press('Backspace')
  await caretTo(page, ['en', 3])
  await page.keyboard.press('Backspace')
  await expectLevelRows(page, 4)
  expect(await caretAt(page)).toBe('en 2')
})

for (const [language, word] of [
  ['en', 'first'],
  ['ar', 'اليوم'],
] as const) {
  test(`bold, italic, underline, link, list and heading in ${language}, by key and by tool, survive undo and redo`, async ({
    page,
  }) => {
    const plain = (await textOf(page, language))[1] ?? ''
    for (const [name, key] of [
      ['bold', 'Control+b'],
      ['italic', 'Control+i'],
      ['underline', 'Control+u'],
    ] as const) {
      for (const way of ['key', 'tool'] as const) {
        await selectWord(page, language, 1, word)
        if (way === 'key') await page.keyboard.press(key)
        else await page.getByRole('button', { name: new RegExp(`^${name}`, 'iu') }).click()
        await expect.poll(async () => (await textOf(page, language))[1]).toContain(`<${name}>${word}</>`)
        await page.keyboard.press('Control+z')
        await expect.poll(async () => (await textOf(page, language))[1]).toBe(plain)
        await page.keyboard.press('Control+y')
        await expect.poll(async () => (await textOf(page, language))[1]).toContain(`<${name}>${word}</>`)
        await page.keyboard.press('Control+z')
        await expect.poll(async () => (await textOf(page, language))[1]).toBe(plain)
      }
    }
    await selectWord(page, language, 1, word)
    await page.getByRole('button', { name: 'Link' }).click()
    await page.getByLabel('Address').fill('https://example.org/doha')
    await page.getByLabel('Address').press('Enter')
    await expect
      .poll(async () => (await textOf(page, language))[1])
      .toContain(`<link https://example.org/doha>${word}</>`)
    await page.getByRole('button', { name: 'Bulleted list' }).click()
    await expect.poll(async () => (await textOf(page, language))[1]).toMatch(/^\[bulletList/u)
    await page.getByRole('button', { name: 'Numbered list' }).click()
    await expect.poll(async () => (await textOf(page, language))[1]).toMatch(/^\[orderedList/u)
    await page.getByRole('button', { name: 'Numbered list' }).click()
    await page.getByRole('button', { name: /Heading/ }).click()
    await expect.poll(async () => (await textOf(page, language))[1]).toMatch(/^\[heading/u)
    for (let times = 0; times < 5; times += 1) await page.keyboard.press('Control+z')
    await expect.poll(async () => (await textOf(page, language))[1]).toBe(plain)
    await expectCommitted(page, desk.address())
  })
}

for (const { what, key, ctrlKey, end, becomes } of [
  {
    what: 'Control+b',
    key: 'b',
    ctrlKey: true,
    end: [1, 9],
    becomes: ['The <bold>first</> day was quiet.¶', rows[2].en],
  },
  { what: 'Backspace over two rows', key: 'Backspace', ctrlKey: false, end: [2, 4], becomes: ['The ¶', 'second'] },
] as const) {
  test(`${what} takes what was selected just before, though the browser has yet to tell of it`, async ({ page }) => {
    await caretTo(page, ['en', 1])
    await paneOf(page, 'en').evaluate(
      (pane, [[row, offset], press]) => {
        const textIn = (index: number): Node => {
          const cell = pane.querySelectorAll('.row')[index]
          const text = cell && document.createTreeWalker(cell, NodeFilter.SHOW_TEXT).nextNode()
          if (!text) throw new Error('no text')
          return text
        }
        getSelection()?.setBaseAndExtent(textIn(1), 4, textIn(row), offset)
        const event = new KeyboardEvent('keydown', { ...press, bubbles: true, cancelable: true })
        if (document.activeElement?.dispatchEvent(event)) document.execCommand('delete')
      },
      [end, { key, ctrlKey, keyCode: ctrlKey ? 66 : 8 }] as const,
    )
    await expect.poll(async () => (await textOf(page, 'en'))[1]).toBe(becomes[0])
    expect((await textOf(page, 'en'))[2]).toContain(becomes[1])
    await expectLevelRows(page, 4)
    await page.keyboard.press('Control+z')
    await expect.poll(async () => (await textOf(page, 'en')).slice(1, 3)).toEqual([`${rows[1].en}¶`, `${rows[2].en}¶`])
  })
}

test('a tool takes what was selected just before it was pressed, though the browser has yet to tell of it', async ({
  page,
}) => {
  await caretTo(page, ['en', 1])
  await paneOf(page, 'en').evaluate((pane) => {
    const cell = pane.querySelectorAll('.row')[1]
    const text = cell && document.createTreeWalker(cell, NodeFilter.SHOW_TEXT).nextNode()
    const bold = document.querySelector<HTMLElement>('.editor-tools button[aria-label^="Bold"]')
    if (!text || !bold) throw new Error('not shown')
    getSelection()?.setBaseAndExtent(text, 4, text, 9)
    // The press, and the focus that goes with it, before anything else.
    bold.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, cancelable: true }))
    bold.focus()
  })
  await page.getByRole('button', { name: /^bold/iu }).press('Enter')
  await expect.poll(async () => (await textOf(page, 'en'))[1]).toBe('The <bold>first</> day was quiet.¶')
})

test('the caret stays where it was put, though terms and findings are marked before the browser has told of it', async ({
  page,
}) => {
  // What the worker has read arrives, and in the same moment the caret goes elsewhere, as by a click.
  await page.addInitScript(() => {
    const listen = Worker.prototype.addEventListener
    Worker.prototype.addEventListener = function (this: Worker, type: string, listener: EventListener) {
      listen.call(this, type, (event: Event) => {
        const { body } = document
        if (type === 'message' && body.dataset['click'] === 'wanted') {
          const cell = document.querySelectorAll('.pane[data-language="en"] .row p')[2]
          if (cell?.firstChild) getSelection()?.collapse(cell.firstChild, 4)
          body.dataset['click'] = 'done'
        }
        listener.call(this, event)
      })
    }
  })
  await page.goto('about:blank')
  await openRelease(page, desk.address())
  await caretTo(page, ['en', 1], 'start')
  await page.locator('body').evaluate((body) => {
    body.dataset['click'] = 'wanted'
  })
  await page.keyboard.insertText('On 12 May 2024: ')
  await expect(page.locator('body')).toHaveAttribute('data-click', 'done')
  await page.keyboard.type('next ')
  await expect
    .poll(async () => (await textOf(page, 'en')).slice(1, 4))
    .toEqual(['On 12 May 2024: The first day was quiet.¶', 'The next second day was not.¶', 'Talks go on.¶'])
})

test('on an Arabic keyboard layout the same keys format, undo and confirm', async ({ page }) => {
  await selectWord(page, 'ar', 1, 'اليوم')
  // On this layout the key B types two letters at once.
  await pressOnArabicLayout(page, 'KeyB', 66, 'لا')
  await expect.poll(async () => (await textOf(page, 'ar'))[1]).toContain('<bold>اليوم</>')
  await pressOnArabicLayout(page, 'KeyI', 73, 'ه')
  await expect.poll(async () => (await textOf(page, 'ar'))[1]).toContain('<italic>')
  await pressOnArabicLayout(page, 'KeyU', 85, 'ع')
  await expect.poll(async () => (await textOf(page, 'ar'))[1]).toContain('<underline>')
  for (let times = 0; times < 3; times += 1) await pressOnArabicLayout(page, 'KeyZ', 90, 'ئ')
  await expect.poll(async () => (await textOf(page, 'ar'))[1]).toBe('كان اليوم الأول هادئا.¶')
  await pressOnArabicLayout(page, 'KeyY', 89, 'غ')
  await expect.poll(async () => (await textOf(page, 'ar'))[1]).toContain('<bold>اليوم</>')
  await pressOnArabicLayout(page, 'KeyA', 65, 'ش')
  await page.keyboard.press('Delete')
  await expect.poll(() => textOf(page, 'ar')).toEqual(['¶', '¶', '¶', '¶'])
})

test('undo goes back over versions and rows in the order of work, and the caret goes with it', async ({ page }) => {
  const start = await cellsOf(page)
  await caretTo(page, ['en', 1])
  await page.keyboard.insertText(' A')
  const one = await cellsOf(page)
  await caretTo(page, ['ar', 3])
  await page.keyboard.insertText(' ب')
  const two = await cellsOf(page)
  await caretTo(page, ['fr', 2])
  await page.keyboard.press('Alt+Shift+ArrowDown')
  const three = await cellsOf(page)
  expect(three['fr']?.map(({ id }) => id)).toEqual(['r0', 'r1', 'r3', 'r2'])
  expect(await caretAt(page)).toBe('fr 3')
  await caretTo(page, ['en', 0])
  await page.keyboard.press('Enter')
  await caretTo(page, ['en', 2])

  await page.keyboard.press('Control+z')
  expect(await cellsOf(page)).toEqual(three)
  expect(await caretAt(page)).toBe('en 0')
  await page.keyboard.press('Control+z')
  expect(await cellsOf(page)).toEqual(two)
  expect(await caretAt(page)).toBe('fr 2')
  await page.keyboard.press('Control+z')
  expect(await cellsOf(page)).toEqual(one)
  expect(await caretAt(page)).toBe('ar 3')
  await page.keyboard.press('Control+z')
  expect(await cellsOf(page)).toEqual(start)
  expect(await caretAt(page)).toBe('en 1')
  await page.keyboard.press('Control+y')
  expect(await cellsOf(page)).toEqual(one)
  expect(await caretAt(page)).toBe('en 1')
  await page.keyboard.press('Control+y')
  expect(await cellsOf(page)).toEqual(two)
  expect(await caretAt(page)).toBe('ar 3')
  await page.keyboard.press('Control+y')
  expect(await cellsOf(page)).toEqual(three)
  await expectLevelRows(page, 4)
  await expectCommitted(page, desk.address())
})

test('letters that are composed, Arabic or accented, arrive as they were meant, also over a selection of rows', async ({
  page,
}) => {
  const input = await page.context().newCDPSession(page)
  const compose = async (steps: readonly string[], final: string, pause = 350) => {
    for (const text of steps) {
      await input.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
      // Long enough for what reads along to answer in between.
      await page.waitForTimeout(pause)
    }
    await input.send('Input.insertText', { text: final })
    await page.waitForTimeout(100)
  }
  await caretTo(page, ['fr', 1])
  await compose(['´', 'é'], 'é')
  await expect.poll(async () => (await textOf(page, 'fr'))[1]).toBe('Le premier jour fut calme.é¶')
  await caretTo(page, ['ar', 1])
  // Longer than the pause between two acts of typing: what is composed is one act all the same.
  await compose(['م', 'مر', 'مرح', 'مرحبا'], 'مرحبا', 700)
  await expect.poll(async () => (await textOf(page, 'ar'))[1]).toBe('كان اليوم الأول هادئا.مرحبا¶')
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await textOf(page, 'ar'))[1]).toBe('كان اليوم الأول هادئا.¶')
  await cellOf(page, ['fr', 2]).click()
  await page.keyboard.press('Control+Enter')
  await caretTo(page, ['fr', 2])
  await compose(['^', 'ê'], 'ê')
  await expect.poll(async () => (await textOf(page, 'fr'))[2]).toBe('Le deuxième jour, non.ê¶')
  await caretTo(page, ['ar', 0])
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await caretTo(page, ['ar', 3])
  await compose(['س', 'سل', 'سلا', 'سلام'], 'سلام')
  await expect.poll(() => textOf(page, 'ar')).toEqual(['¶', '¶', '¶', 'سلام¶'])
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await selectAcross(page, 'ar', [1, 0], [3, 5])
  await compose(['ن', 'نص'], 'نص')
  await expectLevelRows(page, 4)
  await expect.poll(async () => (await textOf(page, 'ar'))[1]).toBe('نص¶')
  await expectCommitted(page, desk.address())
})

test('what stands around the text follows at a pause, and not at every letter', async ({ page }) => {
  await caretTo(page, ['en', 1])
  await page.waitForTimeout(700)
  const head = page.locator('.desk-head').filter({ hasText: 'English' })
  const before = (await head.textContent()) ?? ''
  const meanwhile = await page.evaluate(async () => {
    const heads = () => [...document.querySelectorAll('.desk-head')].map((each) => each.textContent)
    document.execCommand('insertText', false, ' again')
    // The next letter comes before the pause: timers fire in the order of their times, however slow the machine is.
    await new Promise((resolve) => setTimeout(resolve, 30))
    document.activeElement?.dispatchEvent(new InputEvent('beforeinput', { bubbles: true }))
    await new Promise((resolve) => setTimeout(resolve, 0))
    return heads()
  })
  expect(meanwhile).toContain(before)
  await expect(head).not.toHaveText(before)
})

test('keys move the caret over rows and versions and from finding to finding', async ({ page }) => {
  await caretTo(page, ['fr', 1])
  await page.keyboard.press('Alt+ArrowDown')
  expect(await caretAt(page)).toBe('fr 2')
  await page.keyboard.press('Alt+ArrowUp')
  await page.keyboard.press('Alt+ArrowUp')
  await page.keyboard.press('Alt+ArrowUp')
  expect(await caretAt(page)).toBe('fr 0')
  await page.keyboard.press('F6')
  expect(await caretAt(page)).toBe('ar 0')
  await page.keyboard.press('F6')
  expect(await caretAt(page)).toBe('en 0')
  await caretTo(page, ['fr', 0])
  await page.keyboard.press('Control+Enter')
  expect(await caretAt(page)).toBe('fr 1')
  await page.keyboard.press('Alt+ArrowUp')
  await page.keyboard.press('F9')
  expect(await caretAt(page)).toBe('fr 1')
  await caretTo(page, ['en', 2])
  await page.keyboard.type(' It was 9 March 2024.')
  await caretTo(page, ['fr', 2])
  await page.keyboard.type(' C’était le 8 mars 2024.')
  await expect(paneOf(page, 'fr').locator('.finding.error').first()).toBeVisible()
  await page.waitForTimeout(700)
  await caretTo(page, ['en', 0], 'start')
  await page.keyboard.press('F8')
  await expect.poll(() => caretAt(page)).toMatch(/^\w\w \d$/u)
  const first = await page.evaluate(() => getSelection()?.toString())
  expect(first).not.toBe('')
  await page.keyboard.press('F8')
  await page.waitForTimeout(100)
  await page.keyboard.press('Shift+F8')
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe(first)
})

test('a version put on the desk, taken off, and columns swapped keep the text, the caret and undo', async ({
  page,
}) => {
  await caretTo(page, ['en', 1])
  await page.keyboard.type(' Kept.')
  await page.getByRole('button', { name: 'Two only' }).click()
  await expect(paneOf(page, 'ar')).toHaveCount(0)
  await page.getByRole('button', { name: /^Show .* too$/ }).click()
  await expect(paneOf(page, 'ar')).toBeVisible()
  await page.getByRole('button', { name: /Swap/ }).first().click()
  await page
    .locator('.editor-tools')
    .getByRole('button', { name: /One version only/ })
    .click()
  await expect(page.locator('.pane')).toHaveCount(1)
  expect(await textOf(page, 'en')).toContain('The first day was quiet. Kept.¶')
  await cellOf(page, ['en', 2]).click()
  await page.keyboard.press('Control+=')
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await textOf(page, 'en'))[1]).toBe('The first day was quiet.¶')
  expect(await caretAt(page)).toBe('en 1')
})

const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style></head>
<body><!--StartFragment--><p class=MsoNormal><span lang=EN-GB>A <b>bold</b> word and
<a href="https://example.org/a">a link</a>, and <a href="javascript:alert(1)">a trap</a>.<o:p></o:p></span></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>One<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>Two<o:p></o:p></p>
<p><b style="font-weight:normal">Not bold at all.</b><script>alert(1)</script></p><!--EndFragment--></body></html>`

interface EditorOfPane {
  readonly view: { posAtDOM(node: Node, offset: number): number }
  readonly state: { readonly selection: { readonly anchor: number; readonly head: number } }
}

/** Selects from one place of a version to another, until its editor holds it; an offset counts from the start of the row's text. */
async function selectAcross(
  page: Page,
  language: string,
  from: readonly [number, number],
  to: readonly [number, number],
): Promise<void> {
  await paneOf(page, language).locator('.row').nth(from[0]).locator('p').first().click()
  const editorHoldsIt = () =>
    paneOf(page, language).evaluate(
      async (pane, [start, end]) => {
        const at = ([row, offset]: readonly [number, number]): readonly [Node, number] => {
          const element = pane.querySelectorAll('.row')[row]
          if (!element) throw new Error('no such row')
          const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
          let left = offset
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const length = node.textContent?.length ?? 0
            if (left <= length) return [node, left]
            left -= length
          }
          throw new Error('the row is shorter')
        }
        getSelection()?.setBaseAndExtent(...at(start), ...at(end))
        // The editor hears of it later, and what the click or an undo has set off may still undo it.
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 40)))
        const surface = pane.querySelector('.ProseMirror') as (Element & { editor?: EditorOfPane }) | null
        if (!surface?.editor) throw new Error('no editor')
        const { view, state } = surface.editor
        return (
          view.posAtDOM(...at(start)) === state.selection.anchor && view.posAtDOM(...at(end)) === state.selection.head
        )
      },
      [from, to] as const,
    )
  await expect.poll(editorHoldsIt).toBe(true)
}

async function selectWord(page: Page, language: string, row: number, text: string): Promise<void> {
  const at = (await cellOf(page, [language, row]).textContent())?.indexOf(text) ?? -1
  await selectAcross(page, language, [row, at], [row, at + text.length])
}

function copy(page: Page): Promise<{ readonly html: string; readonly text: string }> {
  return page.evaluate(() => {
    const data = new DataTransfer()
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }),
    )
    return { html: data.getData('text/html'), text: data.getData('text/plain') }
  })
}

type Spot = ReturnType<typeof cellOf>

async function drag(page: Page, from: Spot, fromX: number, to: Spot, toX: number): Promise<void> {
  const start = await from.boundingBox()
  const end = await to.boundingBox()
  if (!start || !end) throw new Error('not shown')
  await page.mouse.move(start.x + fromX, start.y + 10)
  await page.mouse.down()
  await page.mouse.move(start.x + fromX + 12, start.y + 14, { steps: 3 })
  await page.mouse.move(end.x + toX, end.y + 10, { steps: 6 })
  await page.mouse.up()
  await page.waitForTimeout(150)
}

async function pressOnArabicLayout(page: Page, code: string, keyCode: number, key: string): Promise<void> {
  const input = await page.context().newCDPSession(page)
  const press = { code, key, windowsVirtualKeyCode: keyCode, modifiers: 2 } as const
  await input.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...press })
  await input.send('Input.dispatchKeyEvent', { type: 'keyUp', ...press })
  await input.detach()
}
