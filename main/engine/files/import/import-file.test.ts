import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { importBytes, importHtmlText, importPlainText } from '#engine/files/import/import-file.ts'
import type { ImportedDocument } from '#shared/model/imported-document.ts'
import { plainTextOf } from '#shared/model/rich-text.ts'
import { arabic, english, expectedKinds, french, linesOf, plainText } from '#tests/fixtures/import/releases.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const kindsOf = (document: ImportedDocument): readonly string[] =>
  document.parts.map((part) => part.furniture ?? part.kind)
const textOf = (document: ImportedDocument): string => document.parts.map((part) => plainTextOf(part.blocks)).join('\n')

describe('a plain text release', () => {
  it.each([
    ['en', english],
    ['fr', french],
    ['ar', arabic],
  ] as const)('comes out whole and in parts (%s)', async (language, release) => {
    const document = await importBytes({ name: 'release.txt', bytes: utf8(plainText(release)) })
    expect(document).toMatchObject({
      format: 'txt',
      encoding: 'utf-8',
      language,
      title: release.headline,
      warnings: [],
    })
    expect(kindsOf(document)).toEqual(expectedKinds)
    expect(textOf(document)).toBe(linesOf(release).join('\n'))
  })

  it('keeps a language the user names', async () => {
    expect(await importBytes({ name: 'x.txt', bytes: utf8('Paris'), language: 'fr' })).toMatchObject({
      language: 'fr',
      languageConfidence: 1,
    })
  })

  it('joins lines that a mail program broke at a fixed width', async () => {
    const wrapped = plainText(english)
      .split('\n')
      .map((line) => wrap(line, 72))
      .join('\n')
    expect(wrapped.split('\n').length).toBeGreaterThan(plainText(english).split('\n').length + 3)
    const document = await importPlainText(wrapped, { name: 'paste' })
    expect(kindsOf(document)).toEqual(expectedKinds)
    expect(textOf(document)).toBe(linesOf(english).join('\n'))
  })

  it('does not join the short lines of a list or an address', async () => {
    const lines = [
      'Delegations',
      'Republic of Mauritius',
      'Republic of Seychelles',
      'Union of the Comoros',
      'Republic of Madagascar',
    ]
    const document = await importPlainText(lines.join('\n'), { name: 'paste' })
    expect(textOf(document)).toBe(lines.join('\n'))
  })

  it('makes a list of bullets and numbers, not of a single dash', async () => {
    const text = `${english.headline}\n${english.dateline}\n• forty tonnes\n• nine months\n1. build\n2. run\n– and that is all that needs to be said about it today.`
    const document = await importPlainText(text, { name: 'paste' })
    const items = document.parts.flatMap((part) => part.blocks).filter((block) => block.type === 'item')
    expect(items.map((item) => [item.ordered, plainTextOf([item])])).toEqual([
      [false, 'forty tonnes'],
      [false, 'nine months'],
      [true, 'build'],
      [true, 'run'],
    ])
    expect(textOf(document)).toContain('– and that')
  })
})

describe('text encodings', () => {
  it.each([
    ['utf-8 with a mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8(plainText(arabic))]), 'utf-8', arabic],
    [
      'utf-16le with a mark',
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(plainText(arabic), 'utf16le')]),
      'utf-16le',
      arabic,
    ],
    ['utf-16le without a mark', Buffer.from(plainText(arabic), 'utf16le'), 'utf-16le', arabic],
    [
      'utf-16be with a mark',
      Buffer.concat([Buffer.from([0xfe, 0xff]), swapped(plainText(french))]),
      'utf-16be',
      french,
    ],
    ['utf-16be without a mark', swapped(plainText(arabic)), 'utf-16be', arabic],
    ['utf-16le without a mark, Latin', Buffer.from(plainText(french), 'utf16le'), 'utf-16le', french],
  ] as const)('%s', async (_, bytes, encoding, release) => {
    const document = await importBytes({ name: 'release.txt', bytes })
    expect(document.encoding).toBe(encoding)
    expect(textOf(document)).toBe(linesOf(release).join('\n'))
  })

  it.each([
    ['windows-1256', arabic],
    ['iso-8859-6', arabic],
    ['windows-1252', french],
  ] as const)('%s without any mark', async (encoding, release) => {
    const text =
      encoding === 'iso-8859-6'
        ? plainText(release).replace(/[–«»\u200e]/gu, '-')
        : plainText(release).replace(/\u200e/gu, '')
    const document = await importBytes({ name: 'release.txt', bytes: encodeAs(text, encoding) })
    expect(document.encoding).toBe(encoding)
    expect(textOf(document)).toBe(
      text
        .split('\n')
        .filter((line) => line !== '')
        .join('\n'),
    )
  })

  it.each([
    ['windows-1256', arabic],
    ['windows-1252', french],
  ] as const)('a headline alone in %s', async (encoding, release) => {
    const document = await importBytes({ name: 'release.txt', bytes: encodeAs(release.headline, encoding) })
    expect(textOf(document)).toBe(release.headline)
  })

  it('believes the user', async () => {
    const bytes = encodeAs('Café à la crème', 'windows-1252')
    expect(textOf(await importBytes({ name: 'x.txt', bytes, encoding: 'windows-1252' }))).toBe('Café à la crème')
    await expect(importBytes({ name: 'x.txt', bytes, encoding: 'utf-8' })).rejects.toMatchObject({
      code: 'TEXT_ENCODING_UNKNOWN',
    })
  })

  it('believes a page that declares windows-1256, but not one that declares it over UTF-8', async () => {
    const page = `<html><head><meta charset="windows-1256"></head><body><p>${arabic.body}</p></body></html>`
    expect(await importBytes({ name: 'a.html', bytes: encodeAs(page, 'windows-1256') })).toMatchObject({
      encoding: 'windows-1256',
      language: 'ar',
    })
    expect(textOf(await importBytes({ name: 'a.html', bytes: utf8(page) }))).toBe(arabic.body)
  })
})

describe('a Markdown release', () => {
  const markdown = `# ${english.headline}\n\n*Port Sable*, 14 May 2025 – The [Harbour Authority](https://portsable.example/) **opened** a cold store on Wednesday for all fishing families.\n\n- forty tonnes\n  - of ice\n- nine months\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n![crane](crane.png)\n\n[bad](javascript:alert(1))\n\n<div onclick="x()">raw</div>\n\n## ${english.aboutHead}\n\n${english.about}\n`
  it('keeps headings, marks, links and lists, and says what it could not keep', async () => {
    const document = await importBytes({ name: 'release.md', bytes: utf8(markdown) })
    expect(document).toMatchObject({ format: 'markdown', language: 'en', title: english.headline })
    expect(kindsOf(document)).toEqual([
      'headline',
      'lede',
      'list',
      'body',
      'body',
      'body',
      'boilerplate',
      'boilerplate',
    ])
    expect(document.parts[1]?.blocks[0]?.runs.slice(0, 5)).toEqual([
      { text: 'Port Sable', italic: true },
      { text: ', 14 May 2025 – The ' },
      { text: 'Harbour Authority', href: 'https://portsable.example/' },
      { text: ' ' },
      { text: 'opened', bold: true },
    ])
    expect(document.parts[2]?.blocks.map((block) => block.type === 'item' && block.depth)).toEqual([0, 1, 0])
    expect(document.warnings.map((warning) => warning.code).toSorted()).toEqual([
      'html-dropped',
      'images-dropped',
      'links-dropped',
      'tables-flattened',
    ])
    expect(JSON.stringify(document)).not.toContain('javascript')
  })
})

describe('an HTML release', () => {
  const page = `<!doctype html><html lang="ar" dir="rtl"><head><title>x</title><style>p{}</style><script>alert(1)</script></head><body>
    <nav><ul><li><a href="/">الرئيسية</a></li><li>الأخبار</li></ul></nav>
    <article><h1>${arabic.headline}</h1><p>${arabic.dateline}</p><p onclick="x()">${arabic.body}<br>وسطر ثان</p><p><b>${arabic.quote}</b></p>
    <h3>${arabic.aboutHead}</h3><p>${arabic.about}</p><p>${arabic.contact.join('<br>')}</p></article>
    <aside><h4>أخبار أخرى</h4><p>خبر قديم</p></aside><footer>© 2025 <a href="javascript:alert(1)">البوابة</a></footer></body></html>`
  it('comes out in parts, with its site kept aside and no script', async () => {
    const document = await importBytes({ name: 'page.html', bytes: utf8(page) })
    expect(document).toMatchObject({ format: 'html', language: 'ar', title: arabic.headline })
    expect(kindsOf(document)).toEqual(['navigation', ...expectedKinds, 'related-news', 'related-news', 'navigation'])
    expect(document.parts[3]?.blocks[0]?.runs).toEqual([{ text: `${arabic.body}\nوسطر ثان` }])
    expect(document.parts[4]?.blocks[0]?.runs[0]?.bold).toBe(true)
    expect(JSON.stringify(document)).not.toMatch(/alert|onclick|javascript/u)
  })

  it('reads what the clipboard of a word processor gives', async () => {
    const pasted =
      '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal"><p dir="ltr"><span style="font-weight:700">Bold</span><span> and plain</span></p><ol><li><p>first</p></li><li><p>second</p><p>more of it</p></li></ol></b>'
    const blocks = (await importHtmlText(pasted, { name: 'paste', language: 'en' })).parts.flatMap(
      (part) => part.blocks,
    )
    expect(blocks).toEqual([
      { type: 'paragraph', runs: [{ text: 'Bold', bold: true }, { text: ' and plain' }] },
      { type: 'item', ordered: true, depth: 0, runs: [{ text: 'first' }] },
      { type: 'item', ordered: true, depth: 0, runs: [{ text: 'second\nmore of it' }] },
    ])
  })

  it('keeps a press contact that stands in the footer', async () => {
    const html = `<html><body><h1>${english.headline}</h1><p>${english.dateline}</p><footer><p>${english.contact[0]}</p><p>${english.contact[2]}</p></footer></body></html>`
    expect(kindsOf(await importHtmlText(html, { name: 'page' }))).toEqual(['headline', 'lede', 'contact'])
  })

  it('reads a layout table as paragraphs and a table of figures row by row', async () => {
    const html = `<table><tr><td><h1>${english.headline}</h1><p>${english.dateline}</p><table><tr><th>Year</th><th>Tonnes</th></tr><tr><td>2024</td><td>40</td></tr></table></td></tr></table>`
    const document = await importHtmlText(html, { name: 'page' })
    expect(textOf(document).split('\n')).toEqual([english.headline, english.dateline, 'Year | Tonnes', '2024 | 40'])
  })

  it('reads deep nesting, and refuses what no author wrote', async () => {
    const nested = (depth: number): string => `${'<div>'.repeat(depth)}${english.body}`
    expect(textOf(await importHtmlText(nested(600), { name: 'deep' }))).toBe(english.body)
    await expect(importHtmlText(nested(100_000), { name: 'deep' })).rejects.toMatchObject({ code: 'FILE_DAMAGED' })
  })
})

const seeds = new URL('../../../../../shared/seeds/', import.meta.url)

describe.skipIf(!existsSync(seeds))('the five real documents (needs ../shared/seeds)', () => {
  const expected: Record<string, readonly [string, string]> = {
    '000': ['fr', 'headline lede body boilerplate boilerplate boilerplate contact'],
    '001': [
      'ar',
      'navigation share-bar headline source-credit lede body body body body navigation related-news related-news advertisement',
    ],
    '002': [
      'ar',
      'headline publication-date lede body body body body body body boilerplate boilerplate boilerplate source-credit tags related-news',
    ],
    '003': [
      'ar',
      'widget publication-date headline subhead note lede body body body body boilerplate widget share-bar subscription share-bar subscription form',
    ],
    '004': [
      'en',
      'translation-notice headline repeated-title repeated-title lede body body quote body quote body body body boilerplate boilerplate boilerplate contact',
    ],
  }
  it.each(existsSync(seeds) ? readdirSync(seeds).toSorted() : [])('%s', async (name) => {
    const document = await importBytes({ name, bytes: readFileSync(new URL(name, seeds)) })
    const [language, kinds] = expected[name.slice(0, 3)] ?? []
    expect(document.language).toBe(language)
    expect(kindsOf(document).join(' ')).toBe(kinds)
  })
})

function wrap(line: string, width: number): string {
  let column = 0
  return line.split(' ').reduce((text, word) => {
    const breaks = column + 1 + word.length > width
    column = breaks ? word.length : column + 1 + word.length
    return text === '' ? word : `${text}${breaks ? '\n' : ' '}${word}`
  }, '')
}

function swapped(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16()
}

/** Encodes by asking the decoder what each byte means. */
function encodeAs(text: string, encoding: string): Uint8Array {
  const bytes = new Map<string, number>()
  for (let byte = 255; byte >= 0; byte -= 1) bytes.set(new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte)
  return Uint8Array.from([...text].map((letter) => bytes.get(letter) ?? bytes.get('?') ?? 63))
}
