import { expect, type Locator, type Page } from 'playwright/test'

/** A cell of a release: a version and the number of its row, from 0. */
export type CellPlace = readonly [language: string, row: number]

/** Opens the desk's only release, with all its versions side by side. */
export async function openRelease(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.getByRole('row').nth(1).getByRole('button').first().click()
  await expect(page.locator('.pane .row').first()).toBeVisible()
  const more = page.getByRole('button', { name: /^Show .* too$/ })
  if ((await more.count()) > 0) await more.first().click()
  await expect(page.locator('.pane')).toHaveCount(await page.locator('.pair-shown').count())
}

export function paneOf(page: Page, language: string): Locator {
  return page.locator(`.pane[data-language="${language}"]`)
}

export function cellOf(page: Page, [language, row]: CellPlace): Locator {
  return paneOf(page, language).locator('.row').nth(row)
}

/** The caret at the end of a cell's text (or its start). */
export async function caretTo(page: Page, place: CellPlace, end: 'start' | 'end' = 'end'): Promise<void> {
  const cell = cellOf(page, place)
  const last = cell.locator('p, h2').last()
  await (end === 'end' ? last : cell.locator('p, h2').first()).click()
  // By the editor's own way, for a line of Arabic and English ends at another side than it begins.
  const caretStays = () =>
    last.evaluate(async (element, wanted) => {
      const range = document.createRange()
      const row = element.closest('.row')
      range.selectNodeContents(wanted === 'end' ? element : (row?.querySelector('p, h2') ?? element))
      range.collapse(wanted === 'start')
      const selection = getSelection()
      selection?.removeAllRanges()
      selection?.addRange(range)
      // What the click has set off may still put the caret back to where it was: waited for by the page's own clock.
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 40)))
      const now = getSelection()
      if (!now || now.rangeCount === 0) return false
      const distance = now.getRangeAt(0).compareBoundaryPoints(Range.START_TO_START, range)
      const between = document.createRange()
      const [first, second] = distance < 0 ? [now.getRangeAt(0), range] : [range, now.getRangeAt(0)]
      between.setStart(first.startContainer, first.startOffset)
      between.setEnd(second.startContainer, second.startOffset)
      return now.isCollapsed && between.toString() === ''
    }, end)
  await expect.poll(caretStays).toBe(true)
}

export interface CellNow {
  readonly id: string
  readonly kind: string
  readonly html: string
}

/** What the editors of a page hold: by version, row by row. */
export function cellsOf(page: Page): Promise<Record<string, CellNow[]>> {
  return page.evaluate(() => {
    interface Json {
      readonly type: string
      readonly text?: string
      readonly attrs?: Readonly<Record<string, unknown>>
      readonly marks?: readonly { readonly type: string; readonly attrs?: Readonly<Record<string, unknown>> }[]
      readonly content?: readonly Json[]
    }
    const written = ({ type, text, marks, content }: Json): string => {
      const inner = text ?? (content ?? []).map(written).join('')
      if (type === 'text') {
        return (marks ?? []).reduce(
          (so, mark) => `<${mark.type}${mark.attrs?.['href'] ? ` ${String(mark.attrs['href'])}` : ''}>${so}</>`,
          inner,
        )
      }
      if (type === 'paragraph') return `${inner}¶`
      return type === 'hardBreak' ? '⏎' : `[${type} ${inner}]`
    }
    const held: Record<string, { id: string; kind: string; html: string }[]> = {}
    for (const pane of document.querySelectorAll<HTMLElement>('.pane')) {
      const surface = pane.querySelector('.ProseMirror') as (Element & { editor?: { getJSON(): unknown } }) | null
      const version = surface?.editor?.getJSON() as Json | undefined
      held[pane.dataset['language'] ?? ''] = (version?.content ?? []).map((row) => ({
        id: String(row.attrs?.['id']),
        kind: String(row.attrs?.['kind']),
        html: (row.content ?? []).map(written).join(''),
      }))
    }
    return held
  })
}

/** The text of one version, row by row; `¶` ends a paragraph. */
export async function textOf(page: Page, language: string): Promise<readonly string[]> {
  return ((await cellsOf(page))[language] ?? []).map(({ html }) => html)
}

/** Every version has the same rows, and so has the page: nothing was joined, lost or doubled. */
export async function expectLevelRows(page: Page, count?: number): Promise<void> {
  const held = await cellsOf(page)
  const [first = [], ...others] = Object.values(held).map((rows) => rows.map(({ id, kind }) => `${id} ${kind}`))
  for (const other of others) expect(other).toEqual(first)
  expect(new Set(first).size).toBe(first.length)
  if (count !== undefined) expect(first).toHaveLength(count)
  for (const language of Object.keys(held)) {
    const shown = await paneOf(page, language)
      .locator('.row')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row')))
    expect(shown).toEqual(held[language]?.map(({ id }) => id))
  }
}

/** The undo of what was just told at the foot of the window, not that of the tools. */
export function toldUndo(page: Page): Locator {
  return page.getByRole('region', { name: 'Notifications' }).getByRole('button', { name: 'Undo', exact: true })
}

/** Types the folder of an export once the desk has proposed one: what it proposes comes after the dialog. */
export async function typeFolder(dialog: Locator, folder: string): Promise<void> {
  const field = dialog.getByLabel('Folder', { exact: true })
  await expect(field).not.toHaveValue('')
  await field.fill(folder)
  await expect(field).toHaveValue(folder)
}

/**
 * That all that was typed is on the disk. The line says "saved" on for a third of a second while something is on its
 * way, so that it does not flicker with every letter: it is believed only once that time is over.
 */
export async function expectSaved(page: Page): Promise<void> {
  await page.waitForTimeout(450)
  await expect(page.getByText('Saved on this device')).toBeVisible()
}

/** What another window that opens the desk now would see: what is committed. */
export async function expectCommitted(page: Page, address: string): Promise<void> {
  await expectSaved(page)
  const context = await page.context().browser()?.newContext()
  const other = await context?.newPage()
  if (!context || !other) throw new Error('no browser')
  await openRelease(other, address)
  expect(await cellsOf(other)).toEqual(await cellsOf(page))
  await context.close()
}

/** Puts this on the clipboard and pastes it as a browser does. */
export async function paste(
  page: Page,
  { html, text }: { readonly html?: string; readonly text?: string },
): Promise<void> {
  await page.evaluate(
    ([rich, plain]) => {
      const data = new DataTransfer()
      if (rich !== undefined) data.setData('text/html', rich)
      if (plain !== undefined) data.setData('text/plain', plain)
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      )
    },
    [html, text] as const,
  )
}

/** Where the caret is, as `fr 2` for the third row of the French version. */
export function caretAt(page: Page): Promise<string> {
  return page.evaluate(() => {
    const node = getSelection()?.focusNode
    const element = node instanceof Element ? node : node?.parentElement
    const row = element?.closest('.row')
    const pane = element?.closest<HTMLElement>('.pane')
    if (!row || !pane?.contains(document.activeElement)) return 'nowhere'
    return `${pane.dataset['language']} ${[...(row.parentElement?.children ?? [])].indexOf(row)}`
  })
}
