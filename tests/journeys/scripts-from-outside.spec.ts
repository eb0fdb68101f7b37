import { type Browser, expect, type Page, test } from 'playwright/test'
import { exportedVersion } from '#engine/files/export/exported-version.ts'
import { htmlOf } from '#engine/files/export/html.ts'
import { importHtmlText } from '#engine/files/import/import-file.ts'
import { Failure } from '#shared/model/failure.ts'
import type { RichBlock } from '#shared/model/rich-text.ts'
import { struck, xssVectors } from '#tests/hostile/xss-vectors.ts'
import { caretTo, openRelease, paste } from '#tests/support/open-desk.ts'
import { releaseWith } from '#tests/support/release-with.ts'
import { startWebDesk } from '#tests/support/web-desk.ts'

const vectors = xssVectors()

test('there are hundreds of them, each another', () => {
  expect(vectors.length).toBeGreaterThan(300)
  expect(new Set(vectors).size).toBe(vectors.length)
})

for (const bypassCSP of [false, true]) {
  const policy = bypassCSP ? 'without the content policy' : 'under the content policy'

  test(`nothing that is pasted into a release runs or stays, ${policy}`, async ({ browser }) => {
    test.setTimeout(400_000)
    const desk = await startWebDesk(releaseWith([{ en: 'A headline', kind: 'headline' }, { en: 'Text.' }]))
    try {
      const { page, strikes, asked } = await watchedPage(browser, bypassCSP)
      await openRelease(page, desk.address())
      for (const [index, vector] of vectors.entries()) {
        if (index % 20 === 0) {
          await caretTo(page, ['en', 1])
          await page.keyboard.press('Control+a')
        }
        await paste(page, { html: `<p>kept ${index}</p>${vector}` })
        expect(await remains(page, '.pane .ProseMirror'), vector).toEqual([])
        if (index % 20 === 0) await expect(page.locator('.pane .ProseMirror'), vector).toContainText(`kept ${index}`)
      }
      await page.waitForTimeout(300)
      expect(strikes).toEqual([])
      const home = new URL(desk.address()).origin
      expect(asked.filter((address) => !address.startsWith(home) && !address.startsWith('blob:'))).toEqual([])

      // The same where nothing is cleaned: markup put into the page as it comes.
      await page.evaluate(
        (pieces) => {
          const raw = document.body.appendChild(document.createElement('div'))
          raw.id = 'raw'
          for (const piece of pieces) raw.appendChild(document.createElement('div')).innerHTML = piece
        },
        vectors.slice(0, 40),
      )
      const left = await remains(page, '#raw')
      expect(left.length).toBeGreaterThan(20)
      if (bypassCSP) await expect.poll(() => strikes.length).toBeGreaterThan(0)
      await page.context().close()
    } finally {
      await desk.remove()
    }
  })

  test(`nothing that is imported runs or stays in what is exported, ${policy}`, async ({ browser }) => {
    const { page, strikes, asked } = await watchedPage(browser, bypassCSP)
    await page.setContent(await exportedFrom(vectors))
    expect(await remains(page, 'body')).toEqual([])
    await page.waitForTimeout(300)
    expect(strikes).toEqual([])
    expect(asked).toEqual([])
    expect(await page.locator('p').count()).toBeGreaterThan(vectors.length)
    await page.context().close()
  })
}

test('the same markup, shown as it comes, runs and stays', async ({ browser }) => {
  const { page, strikes } = await watchedPage(browser, true)
  let dangerous = 0
  for (const vector of vectors) {
    await page.setContent(`<!doctype html><body><p>kept</p>${vector}`, { waitUntil: 'commit' })
    dangerous += (await remains(page, 'html')).length > 0 ? 1 : 0
  }
  expect(dangerous).toBeGreaterThan(vectors.length * 0.9)
  await expect.poll(() => strikes.length).toBeGreaterThan(50)
  await page.context().close()
})

/** A page that tells which scripts ran and what was asked of any server. */
async function watchedPage(browser: Browser, bypassCSP: boolean) {
  const context = await browser.newContext({ bypassCSP, locale: 'en' })
  const page = await context.newPage()
  const strikes: string[] = []
  const asked: string[] = []
  await page.exposeBinding(struck, ({ frame }) => void strikes.push(frame.url()))
  page.on('dialog', (dialog) => void dialog.dismiss())
  page.on('request', (request) => void asked.push(request.url()))
  return { page, strikes, asked }
}

/** What is dangerous below an element, after everything there was touched that may wait for a touch. */
function remains(page: Page, root: string): Promise<readonly string[]> {
  return page.evaluate((selector) => {
    const banned =
      'script, iframe, frame, object, embed, svg, math, form, meta, link, style, base, template, video, audio, input, button'
    const found: string[] = []
    for (const element of document.querySelector(selector)?.querySelectorAll('*') ?? []) {
      const isOwn = element.closest('head') !== null && selector === 'body'
      if (!isOwn && element.matches(banned)) found.push(element.localName)
      for (const { name, value } of element.attributes) {
        if (/^on/iu.test(name) || /^srcdoc$/iu.test(name)) found.push(`${element.localName}[${name}]`)
        // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers pass over them in an address
        const address = value.replace(/[\u0000-\u0020\u200b]/gu, '')
        if (/^(?:javascript|vbscript|data|blob|view-source):/iu.test(address))
          found.push(`${element.localName}[${name}=${value}]`)
      }
      for (const event of ['pointerdown', 'mouseover', 'animationend', 'copy'])
        if (selector !== '.pane .ProseMirror') element.dispatchEvent(new Event(event))
    }
    return found
  }, root)
}

/** All that the importer lets through, as one exported page. */
async function exportedFrom(pages: readonly string[]): Promise<string> {
  const blocks: RichBlock[] = []
  for (const vector of pages) {
    try {
      const { parts } = await importHtmlText(`<p>kept</p>${vector}`, { name: 'a.html', language: 'en' })
      blocks.push(...parts.flatMap((part) => part.blocks))
    } catch (error) {
      // Refused is as good as cleaned.
      if (!(error instanceof Failure)) throw error
    }
    blocks.push({ type: 'paragraph', runs: [{ text: 'between' }] })
  }
  const row = { id: 'a', kind: 'body', cells: { en: { status: 'draft', blocks } } } as const
  const release = { title: 'x', source: 'en', languages: ['en'], locales: {}, rows: [row] } as const
  return htmlOf(exportedVersion(release, 'en'), { fonts: 'named' })
}
