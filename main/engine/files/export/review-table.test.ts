import { strFromU8, unzipSync } from 'fflate'
import { parseXmlDocument } from 'slimdom'
import { describe, expect, it } from 'vitest'
import { exportedContents, type WholeRelease } from '#engine/files/export/exported-content.ts'
import { columnHeading, reviewTableOf, rowBookmark } from '#engine/files/export/review-table.ts'
import { reviewTableDocx } from '#engine/files/export/review-table-docx.ts'
import { reviewTableHtml } from '#engine/files/export/review-table-html.ts'
import { plainTextOf, type RichRelease } from '#shared/model/rich-text.ts'
import { bold, communique, item, paragraph, releaseOf, row, withoutNotes } from '#tests/fixtures/export/communique.ts'
import { officeText, officeTold } from '#tests/support/office.ts'

describe('the columns of a table for reviewers', () => {
  const columns = (release: RichRelease, languages = release.languages) =>
    reviewTableOf(tableOf(release, languages)).columns.map(({ language }) => language)
  const rows = [row('body', { fr: 'Texte', ar: 'نص', en: 'Text' })]

  it('have Arabic on the right of a table that begins on the left', () => {
    expect(columns(releaseOf('T', ['fr', 'ar', 'en'], rows))).toEqual(['fr', 'en', 'ar'])
    expect(reviewTableOf(tableOf(communique())).direction).toBe('ltr')
  })

  it('have Arabic on the right also where it is the source: the table begins there', () => {
    const release = releaseOf('T', ['ar', 'fr', 'en'], rows)
    expect(columns(release)).toEqual(['ar', 'fr', 'en'])
    expect(reviewTableOf(tableOf(release)).direction).toBe('rtl')
  })

  it('are the versions that were asked for, the source first among its own', () => {
    expect(columns(releaseOf('T', ['fr', 'ar', 'en'], rows), ['en', 'ar'])).toEqual(['en', 'ar'])
    expect(columns(releaseOf('T', ['fr', 'ar', 'en'], rows), ['en', 'fr'])).toEqual(['fr', 'en'])
  })

  it('are headed by the language in its own words', () => {
    expect(['fr', 'ar', 'en'].map(columnHeading)).toEqual(['Français (fr)', 'العربية (ar)', 'English (en)'])
  })
})

it('the id of a row becomes a name that Word takes, and no two ids the same one', () => {
  const ids = ['3f2b0c1e-7a4d-4c55-9d0e-1b2c3d4e5f60', 'row-1', 'نص', 'a_b', 'a-b', 'x'.repeat(80)]
  const names = ids.map(rowBookmark)
  for (const name of names) expect(name).toMatch(/^[a-z]\w{0,39}$/)
  expect(new Set(names).size).toBe(ids.length)
})

describe('the table as a web page', () => {
  it('has a row a row with its id, and each text in its own language and direction', () => {
    const release = communique()
    const html = reviewTableHtml(tableOf(release))
    const ids = [...html.matchAll(/data-row="([^"]+)"/g)].map(([, id]) => id)
    expect(ids).toEqual(release.rows.map(({ id }) => id))
    expect(html.match(/<td lang="ar-MA" dir="rtl">/g)).toHaveLength(release.rows.length)
    expect(html).toContain('<th scope="col" lang="ar-MA" dir="rtl" data-language="ar">العربية (ar)</th>')
    expect(html).toContain('<bdi dir="ltr">+212-5-37-00-00-00</bdi>')
  })

  it('keeps a place for a text that is not there yet', () => {
    const html = reviewTableHtml(tableOf(releaseOf('T', ['fr', 'ar'], [row('body', { fr: 'Texte', ar: '' })])))
    expect(html).toContain('<td lang="ar" dir="rtl"></td>')
  })

  it('shows markup in a text as text', () => {
    const html = reviewTableHtml(tableOf(releaseOf('<b>T', ['fr'], [row('body', { fr: '<script>alert(1)</script>' })])))
    expect(html).not.toMatch(/<script|<b>/)
    expect(html).toContain('&lt;script&gt;')
  })
})

describe('the table as a Word document', () => {
  it('keeps the id of each row in a bookmark around its number', async () => {
    const release = communique()
    const xml = await documentOf(release)
    const names = [...xml.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]+)"/g)].map(([, name]) => name)
    expect(names).toEqual(release.rows.map(({ id }) => rowBookmark(id)))
    expect(() => parseXmlDocument(xml)).not.toThrow()
  })

  it('lies on its side, repeats its head and has a paragraph in every cell', async () => {
    const xml = await documentOf(communique())
    expect(xml).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/)
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1)
    expect(xml).not.toMatch(/<\/w:tcPr><\/w:tc>/)
  })

  it('begins on the right where the source is Arabic, and only there', async () => {
    const rows = [row('body', { fr: 'Texte', ar: 'نص' })]
    expect(await documentOf(releaseOf('T', ['ar', 'fr'], rows))).toContain('<w:bidiVisual/>')
    expect(await documentOf(releaseOf('T', ['fr', 'ar'], rows))).not.toContain('<w:bidiVisual/>')
  })

  it('keeps direction, emphasis and lists in a cell', async () => {
    const cells = { fr: [item('un'), item('deux')], ar: [paragraph('خبر ', bold('عاجل'))] }
    const xml = await documentOf(releaseOf('T', ['fr', 'ar'], [row('body', cells)]))
    const [french = '', arabic = ''] = xml.split('<w:tc>').slice(-2)
    expect(french.match(/<w:numPr>/g)).toHaveLength(2)
    expect(french).not.toContain('<w:bidi/>')
    expect(arabic).toMatch(/<w:bidi\/>.*<w:bCs\/>/s)
    expect(arabic).not.toContain('<w:numPr>')
  })

  it.skipIf(!officeTold('a table for reviewers is not opened in LibreOffice'))(
    'says in LibreOffice what the release says, row by row',
    async () => {
      const release = communique()
      const shown = wordsOf(await officeText(await reviewTableDocx(tableOf(release), withoutNotes), 'docx')).join(' ')
      for (const { cells } of release.rows)
        for (const { blocks } of Object.values(cells))
          for (const block of blocks) expect(shown).toContain(wordsOf(plainTextOf([block])).join(' '))
    },
    120_000,
  )
})

function tableOf(release: RichRelease, languages = release.languages): WholeRelease {
  const [content] = exportedContents(release, { languages, formats: ['table-html'] }).contents
  if (content?.is !== 'whole') throw new Error('a table is made of the whole release')
  return content
}

async function documentOf(release: RichRelease): Promise<string> {
  return strFromU8(
    unzipSync(await reviewTableDocx(tableOf(release), withoutNotes))['word/document.xml'] ?? new Uint8Array(),
  )
}

function wordsOf(text: string): readonly string[] {
  return text
    .replace(/\p{Cf}/gu, '')
    .split(/\s+/)
    .filter((word) => word !== '')
}
