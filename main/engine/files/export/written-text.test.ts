// Plain text, Markdown and HTML of one release, kept as files that can be read beside each other.
import fc from 'fast-check'
import type { Nodes } from 'mdast'
import rehypeParse from 'rehype-parse'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { exportedVersion } from '#engine/files/export/exported-version.ts'
import { htmlOf } from '#engine/files/export/html.ts'
import { markdownOf } from '#engine/files/export/markdown.ts'
import { txtOf } from '#engine/files/export/txt.ts'
import { plainTextOf, type RichBlock, type RichRun } from '#shared/model/rich-text.ts'
import type { RowKind } from '#shared/model/row.ts'
import { bold, communique, heading, item, link, paragraph, releaseOf, row } from '#tests/fixtures/export/communique.ts'

const fixtures = new URL('../../../../tests/fixtures/export/', import.meta.url).pathname

describe.each(['fr', 'ar'])('the %s version of a release', (language) => {
  const version = exportedVersion(communique(), language)
  it('as plain text', () => expect(txtOf(version)).toMatchFileSnapshot(`${fixtures}communique.${language}.txt`))
  it('as Markdown', () => expect(markdownOf(version)).toMatchFileSnapshot(`${fixtures}communique.${language}.md`))
  it('as HTML', async () => {
    const html = await htmlOf(version, { fonts: 'named' })
    await expect(html.slice(html.indexOf('<body>'))).toMatchFileSnapshot(`${fixtures}communique.${language}.html`)
  })
})

describe('a version that is not finished', () => {
  it('leaves the empty row out and counts it', () => {
    const english = exportedVersion(communique(), 'en')
    expect(english.missingRows).toBe(1)
    expect(english.rows.map(({ kind }) => kind)).not.toContain('quote')
    expect(exportedVersion(communique(), 'ar').missingRows).toBe(0)
  })

  it('takes a cell of spaces and directional marks for empty', () => {
    const release = releaseOf('T', ['fr', 'ar'], [row('body', { fr: 'Bonjour', ar: ' \u200f\n\u00a0' })])
    expect(exportedVersion(release, 'ar')).toMatchObject({ rows: [], missingRows: 1 })
  })
})

describe('a page in HTML', () => {
  it('says its language, its direction and its title, and loads nothing', async () => {
    const html = await htmlOf(exportedVersion(communique(), 'ar'), { fonts: 'named' })
    expect(html).toContain('<html lang="ar-MA" dir="rtl">')
    expect(html).toContain('<title>مدينة الرباط تستضيف منتدى الوسيطات</title>')
    expect(html).toContain('<meta name="description" content="تستضيف مدينة الرباط 400 وسيطة')
    expect(html).not.toMatch(/<script|<link|<img|\ssrc=|@import|url\(/)
    expect(await htmlOf(exportedVersion(communique(), 'fr'), { fonts: 'named' })).toContain(
      '<html lang="fr-MA" dir="ltr">',
    )
  })

  it('carries its typefaces when it is for printing, and only the alphabets that it needs', async () => {
    const arabic = await htmlOf(exportedVersion(communique(), 'ar'), { fonts: 'embedded' })
    const french = await htmlOf(exportedVersion(communique(), 'fr'), { fonts: 'embedded' })
    expect(facesOf(arabic)).toEqual(['Amiri 400', 'Amiri 700', 'Source Serif 4 400', 'Source Serif 4 700'])
    expect(facesOf(french)).toEqual(['Source Serif 4 400', 'Source Serif 4 700'])
  })

  it('shows signs of HTML in a text as they are', async () => {
    const text = '<script>alert(1)</script> R&D "5 < 6"'
    const html = await htmlOf(exportedVersion(releaseOf(text, ['en'], [row('headline', { en: text })]), 'en'), {
      fonts: 'named',
    })
    expect(html).toContain('<h1>&lt;script&gt;alert(1)&lt;/script&gt; R&amp;D &quot;5 &lt; 6&quot;</h1>')
    expect(html).not.toContain('<script')
  })

  it('drops a link that would run a program and keeps its text', async () => {
    const cells = [paragraph(link('ici', 'javascript:alert(1)'), ' et ', link('là', 'https://forum.example/'))]
    const html = await htmlOf(exportedVersion(releaseOf('T', ['fr'], [row('body', { fr: cells })]), 'fr'), {
      fonts: 'named',
    })
    expect(html).toContain('<p>ici et <a href="https://forum.example/">là</a></p>')
  })

  it('is read back with every paragraph of every row and one first heading', async () => {
    const version = exportedVersion(communique(), 'ar')
    const tree = unified()
      .use(rehypeParse)
      .parse(await htmlOf(version, { fonts: 'named' }))
    const shown = textOfTree(tree)
    for (const block of version.rows.flatMap((each) => each.blocks)) {
      expect(shown).toContain(block.runs.map((run) => run.text).join(''))
    }
    expect(JSON.stringify(tree).match(/"tagName":"h1"/g)).toHaveLength(1)
  })

  it('leaves no heading level out', async () => {
    const cells = [heading('Un', 4), paragraph('…'), heading('Deux', 2)]
    const html = await htmlOf(exportedVersion(releaseOf('T', ['fr'], [row('body', { fr: cells })]), 'fr'), {
      fonts: 'named',
    })
    expect(html).toContain('<h3>Un</h3>')
    expect(html).toContain('<h2>Deux</h2>')
  })
})

describe('Markdown', () => {
  it('keeps a bold that is followed by a letter readable, and leaves a simple one alone', () => {
    expect(written([paragraph(bold('«نص».'), 'ثم')])).toBe('**«نص**».ثم\n')
    expect(written([paragraph(bold('Rabat '), 'accueille')])).toBe('**Rabat** accueille\n')
    expect(written([paragraph(bold('« Oui ! »'), ' dit-elle')])).toBe('**« Oui ! »** dit-elle\n')
  })

  it('gives neighbouring marks one pair of signs', () => {
    expect(written([paragraph(bold('un '), { text: 'deux', bold: true, italic: true })])).toBe('**un _deux_**\n')
  })

  it.each([
    '# pas un titre',
    '1. pas une liste',
    '- pas une liste',
    '> pas une citation',
    '*étoile* _tiret_',
    'a|b',
    '###',
    '+ 82-70-4202',
    '<b>',
    '[x](y)',
    '`code`',
    '~~non~~',
    '1986\\. Année',
    'https://a.example/x_y_z et b@c.example',
    '&amp;',
  ])('does not take %s for a sign', (text) => {
    expect(readBack(written([paragraph(text)]))).toBe(text)
  })

  it('does not take the figures of one run and the point of the next for the number of a list', () => {
    expect(readBack(written([paragraph('1986', '. Année')]))).toBe('1986. Année')
    expect(readBack(written([paragraph('1', bold('. Année'), ')')]))).toBe('1. Année)')
  })

  it('reads back as it was, whatever was typed', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab ثم«»،.*_#-+>1()[]`~|\\&<!:'), minLength: 1, maxLength: 12 })
    const run = fc.record({ text, bold: fc.boolean(), italic: fc.boolean() }, { requiredKeys: ['text'] })
    fc.assert(
      fc.property(fc.array(run, { minLength: 1, maxLength: 4 }), (runs: RichRun[]) => {
        const typed = plainTextOf([{ type: 'paragraph', runs }])
        fc.pre(/[\p{L}\p{N}]/u.test(typed))
        expect(squeezed(readBack(written([{ type: 'paragraph', runs }], 'fr')))).toBe(squeezed(typed))
      }),
      { numRuns: 500 },
    )
  })
})

describe('plain text', () => {
  it('numbers every list from one and shows where a link leads', () => {
    const release = releaseOf(
      'T',
      ['fr'],
      [
        row('list', {
          fr: [item('a', { ordered: true }), item('b', { ordered: true, depth: 1 }), item('c', { ordered: true })],
        }),
        row('body', { fr: [paragraph('Lire ', link('le rapport', 'https://forum.example/r.pdf'), '.')] }),
        row('list', { fr: [item('d', { ordered: true })] }),
      ],
    )
    expect(txtOf(exportedVersion(release, 'fr'))).toBe(
      '1. a\n  1. b\n2. c\n\nLire le rapport <https://forum.example/r.pdf>.\n\n1. d\n',
    )
  })
})

function written(blocks: readonly RichBlock[], language = 'ar', kind: RowKind = 'body'): string {
  return markdownOf(exportedVersion(releaseOf('T', [language], [row(kind, { [language]: blocks })]), language))
}

function readBack(markdown: string): string {
  return textOfTree(unified().use(remarkParse).use(remarkGfm).parse(markdown))
}

function textOfTree(node: Nodes | { type: string; value?: string; children?: readonly unknown[] }): string {
  if ('value' in node && node.type !== 'comment') return node.value ?? ''
  // The trees of both languages have only nodes below a node.
  const children = 'children' in node ? ((node.children ?? []) as readonly Nodes[]) : []
  return children.map(textOfTree).join('').replaceAll('\u200e', '')
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function facesOf(html: string): readonly string[] {
  const faces = html.matchAll(/@font-face \{ font-family: "([^"]+)"; font-style: \w+; font-weight: (\d+)/g)
  return [...faces].map(([, family, weight]) => `${family} ${weight}`).sort()
}
