import { strFromU8, unzipSync } from 'fflate'
import { parseXmlDocument } from 'slimdom'
import { describe, expect, it } from 'vitest'
import { exportedVersion } from '#engine/files/export/exported-version.ts'
import { odtOf } from '#engine/files/export/odt.ts'
import { plainTextOf, type RichRelease } from '#shared/model/rich-text.ts'
import { bold, communique, heading, item, link, paragraph, releaseOf, row } from '#tests/fixtures/export/communique.ts'
import { officeText, officeTold } from '#tests/support/office.ts'

describe('an OpenDocument text', () => {
  it('says what it is in its first bytes', () => {
    const head = Buffer.from(odtOf(exportedVersion(communique(), 'fr')).subarray(30, 77)).toString()
    expect(head).toBe('mimetypeapplication/vnd.oasis.opendocument.text')
  })

  it('has a named style for each kind of row, and each that is used is there', () => {
    const { 'content.xml': content = '', 'styles.xml': styles = '' } = partsOf(communique(), 'fr')
    const used = new Set([...content.matchAll(/<text:[ph] text:style-name="([^"]+)"/g)].map(([, name]) => name))
    expect(used.size).toBe(10)
    for (const name of used) expect(styles).toContain(`style:name="${name}" style:display-name="Dragoman `)
  })

  it('runs from right to left in Arabic, page, paragraph and all, and from left to right in French', () => {
    const arabic = partsOf(communique(), 'ar')['styles.xml'] ?? ''
    const french = partsOf(communique(), 'fr')['styles.xml'] ?? ''
    expect(new Set(arabic.match(/writing-mode="[^"]+"/g))).toEqual(new Set(['writing-mode="rl-tb"']))
    expect(new Set(french.match(/writing-mode="[^"]+"/g))).toEqual(new Set(['writing-mode="lr-tb"']))
    expect(arabic).toContain('style:writing-mode="rl-tb" fo:text-align="right"')
    expect(french).toContain('style:writing-mode="lr-tb" fo:text-align="left"')
  })

  it('says the language where word processors look for it', () => {
    expect(partsOf(communique(), 'ar')['styles.xml']).toContain(
      'style:language-complex="ar" style:country-complex="MA"',
    )
    expect(partsOf(communique(), 'fr')['styles.xml']).toContain('fo:language="fr" fo:country="MA"')
    expect(partsOf(communique(), 'ar')['meta.xml']).toContain('<dc:language>ar-MA</dc:language>')
  })

  it('keeps bold and italic for Arabic letters, and says nothing of them where there are none', () => {
    const cells = [paragraph(bold('عاجل'), ' خبر ', { text: 'مائل', italic: true, bold: true })]
    const content = contentOf(releaseOf('T', ['ar'], [row('body', { ar: cells })]))
    expect(content).toContain('<text:span text:style-name="B">عاجل</text:span> خبر ')
    expect(content).toContain('<text:span text:style-name="BI">مائل</text:span>')
    expect(content).toMatch(
      /style:name="B" [^>]*><style:text-properties fo:font-weight="bold" style:font-weight-complex="bold"\/>/,
    )
  })

  it('keeps spaces, tabs and line breaks that a reader would run together', () => {
    const content = contentOf(releaseOf('T', ['fr'], [row('body', { fr: [paragraph('  un   deux\ttrois\nquatre')] })]))
    expect(content).toContain('<text:s text:c="2"/>un <text:s text:c="2"/>deux<text:tab/>trois<text:line-break/>quatre')
    expect(contentOf(releaseOf('T', ['fr'], [row('body', { fr: 'un deux' })]))).toContain('>un deux<')
  })

  it('nests lists and counts through a list that goes on in the next row', () => {
    const list = (...texts: string[]) => row('list', { fr: texts.map((text) => item(text, { ordered: true })) })
    const release = releaseOf('T', ['fr'], [list('a', 'b'), list('c'), row('body', { fr: 'Texte' }), list('d')])
    expect(contentOf(release).match(/<text:list /g)).toHaveLength(2)
    const nested = releaseOf('T', ['fr'], [row('list', { fr: [item('a'), item('b', { depth: 1 }), item('c')] })])
    expect(contentOf(nested)).toMatch(/>a<\/text:p><text:list [^>]*><text:list-item><text:p[^>]*>b</)
  })

  it('has real links, and only those that lead to a page, a mail or a telephone', () => {
    const cells = [paragraph(link('programme', 'https://forum.example/p?a=1&b=2'), link('piège', 'file:///etc/passwd'))]
    const content = contentOf(releaseOf('T', ['fr'], [row('body', { fr: cells })]))
    expect(content).toContain('xlink:href="https://forum.example/p?a=1&amp;b=2"')
    expect(content).not.toContain('passwd')
    expect(content).toContain('piège')
  })

  it('is well-formed whatever was pasted into it', () => {
    const text = 'a\u0000b\u000b\ud800 & <text:p/> ]]> \uffff \u2028 "fin\''
    const release = releaseOf(
      text,
      ['fr'],
      [row('headline', { fr: [heading(text)] }), row('body', { fr: `${text}\nligne` })],
    )
    for (const [name, xml] of Object.entries(partsOf(release, 'fr')))
      if (name.endsWith('.xml')) expect(() => parseXmlDocument(xml), name).not.toThrow()
  })

  it.skipIf(!officeTold('an ODT is not opened in LibreOffice')).each(['fr', 'ar', 'en'])(
    'of the %s version says in LibreOffice what the version says',
    async (language) => {
      const version = exportedVersion(communique(), language)
      const shown = await officeText(odtOf(version), 'odt')
      expect(wordsOf(shown)).toEqual(wordsOf(plainTextOf(version.rows.flatMap(({ blocks }) => blocks))))
    },
    120_000,
  )
})

function partsOf(release: RichRelease, language: string): Record<string, string> {
  const parts = unzipSync(odtOf(exportedVersion(release, language)))
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

function contentOf(release: RichRelease): string {
  return partsOf(release, release.source)['content.xml'] ?? ''
}

/** Without what a text file shows of a list, and without what nobody sees. */
function wordsOf(text: string): readonly string[] {
  return text
    .replace(/[\p{Cf}•◦–]/gu, '')
    .split(/\s+/)
    .filter((word) => word !== '')
}
