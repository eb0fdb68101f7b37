import { strFromU8, unzipSync } from 'fflate'
import { parseXmlDocument } from 'slimdom'
import { describe, expect, it } from 'vitest'
import { docxOf } from '#engine/files/export/docx.ts'
import { exportedVersion } from '#engine/files/export/exported-version.ts'
import type { RichRelease } from '#shared/model/rich-text.ts'
import { bold, communique, heading, item, link, paragraph, releaseOf, row } from '#tests/fixtures/export/communique.ts'

describe('an Arabic Word document', () => {
  it('runs from right to left in every paragraph, and a French one in none', async () => {
    const arabic = await partsOf(communique(), 'ar')
    const french = await partsOf(communique(), 'fr')
    for (const part of ['word/document.xml', 'word/footer1.xml']) {
      expect(paragraphsOf(arabic[part]).filter((xml) => !xml.includes('<w:bidi/>'))).toEqual([])
      expect(paragraphsOf(french[part]).filter((xml) => xml.includes('<w:bidi/>'))).toEqual([])
    }
  })

  it('leaves the alignment to the direction: written out, Word would turn it round', async () => {
    const arabic = await partsOf(communique(), 'ar')
    expect(paragraphsOf(arabic['word/document.xml']).filter((xml) => xml.includes('<w:jc '))).toEqual([])
  })

  it('gives every Arabic run its direction, its typeface and its language', async () => {
    const { 'word/document.xml': xml = '' } = await partsOf(communique(), 'ar')
    const arabicRuns = runsOf(xml).filter((run) => /\p{Script=Arabic}/u.test(textOf(run)))
    expect(arabicRuns.length).toBeGreaterThan(15)
    for (const run of arabicRuns) {
      expect(run).toContain('<w:rtl/>')
      expect(run).toMatch(/<w:rFonts [^>]*w:cs="/)
      expect(run).toMatch(/<w:lang [^>]*w:bidi="ar-MA"/)
    }
  })

  it('keeps bold and italic for Arabic letters, which Word looks up in fields of their own', async () => {
    const cells = [paragraph(bold('عاجل'), ' خبر ', { text: 'مائل', italic: true })]
    const { 'word/document.xml': xml = '' } = await partsOf(releaseOf('T', ['ar'], [row('body', { ar: cells })]), 'ar')
    expect(runOf(xml, 'عاجل')).toMatch(/<w:b\/>.*<w:bCs\/>/s)
    expect(runOf(xml, 'مائل')).toMatch(/<w:i\/>.*<w:iCs\/>/s)
    expect(runOf(xml, ' خبر ')).not.toMatch(/<w:(b|bCs|i|iCs)\/>/)
  })

  it('holds a telephone number together between left-to-right marks, in a run of its own', async () => {
    const { 'word/document.xml': xml = '' } = await partsOf(communique(), 'ar')
    const run = runsOf(xml).find((each) => textOf(each).includes('+212'))
    expect(textOf(run ?? '')).toBe('\u200e+212-5-37-00-00-00\u200e')
    expect(run).not.toContain('<w:rtl/>')
  })

  it('leaves a Latin name without marks and out of the right-to-left runs', async () => {
    const { 'word/document.xml': xml = '' } = await partsOf(communique(), 'ar')
    expect(runOf(xml, 'UN Women')).not.toContain('<w:rtl/>')
  })

  it('puts an Arabic name inside an English sentence into a right-to-left run', async () => {
    const { 'word/document.xml': xml = '' } = await partsOf(communique(), 'en')
    expect(runOf(xml, 'هيئة الأمم المتحدة للمرأة')).toContain('<w:rtl/>')
    expect(runsOf(xml).filter((run) => run.includes('<w:rtl/>'))).toHaveLength(1)
  })
})

describe('a Word document', () => {
  it('has a named style for each kind of row', async () => {
    const { 'word/document.xml': xml = '', 'word/styles.xml': styles = '' } = await partsOf(communique(), 'fr')
    const used = new Set([...xml.matchAll(/<w:pStyle w:val="([^"]+)"/g)].map(([, id]) => id))
    expect([...used].sort()).toEqual([
      'DragomanBody',
      'DragomanBoilerplate',
      'DragomanContact',
      'DragomanDateline',
      'DragomanEndMark',
      'DragomanHeadline',
      'DragomanLede',
      'DragomanList',
      'DragomanQuote',
      'DragomanSubhead',
    ])
    for (const id of used) expect(styles).toContain(`w:styleId="${id}"`)
    expect(styles).toMatch(
      /w:styleId="DragomanHeadline"[^>]*><w:name w:val="Dragoman Headline"\/><w:basedOn w:val="Heading1"\/>/,
    )
  })

  it('shows its headings to a screen reader', async () => {
    const { 'word/styles.xml': styles = '' } = await partsOf(communique(), 'fr')
    expect(styles).toMatch(/w:styleId="Heading1".*?<w:outlineLvl w:val="0"\/>/s)
    expect(styles).toMatch(/w:styleId="DragomanSubhead".*?<w:outlineLvl w:val="1"\/>/s)
  })

  it('says its title, its language and who saved it last', async () => {
    const { 'docProps/core.xml': core = '' } = await partsOf(communique(), 'ar')
    expect(core).toContain('<dc:title>مدينة الرباط تستضيف منتدى الوسيطات</dc:title>')
    expect(core).toContain('<dc:language>ar-MA</dc:language>')
    expect(core).toContain('<cp:lastModifiedBy>Dragoman</cp:lastModifiedBy>')
  })

  it('is A4', async () => {
    const { 'word/document.xml': xml } = await partsOf(communique(), 'fr')
    expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/)
  })

  it('has real links, and only those that lead to a page, a mail or a telephone', async () => {
    const cells = [paragraph(link('programme', 'https://forum.example/p'), link('piège', 'file:///etc/passwd'))]
    const parts = await partsOf(releaseOf('T', ['fr'], [row('body', { fr: cells })]), 'fr')
    const rels = parts['word/_rels/document.xml.rels'] ?? ''
    expect(rels).toMatch(/Target="https:\/\/forum\.example\/p" TargetMode="External"/)
    expect(rels).not.toContain('passwd')
    expect(parts['word/document.xml']).toContain('piège')
  })

  it('counts a second list from one again, and goes on within one list', async () => {
    const list = (...texts: string[]) => row('list', { fr: texts.map((text) => item(text, { ordered: true })) })
    const release = releaseOf('T', ['fr'], [list('a', 'b'), list('c'), row('body', { fr: 'Texte' }), list('d')])
    const { 'word/document.xml': xml = '' } = await partsOf(release, 'fr')
    const numbers = [...xml.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id)
    expect(numbers).toHaveLength(4)
    expect(new Set(numbers.slice(0, 3)).size).toBe(1)
    expect(numbers[3]).not.toBe(numbers[0])
  })

  it('is well-formed whatever was pasted into it', async () => {
    const text = 'a\u0000b\u000b\ud800 & <w:p/> ]]> \uffff \u2028 fin'
    const release = releaseOf(
      text,
      ['fr'],
      [row('headline', { fr: [heading(text)] }), row('body', { fr: `${text}\nligne` })],
    )
    for (const [name, xml] of Object.entries(await partsOf(release, 'fr'))) {
      if (name.endsWith('.xml')) expect(() => parseXmlDocument(xml), name).not.toThrow()
    }
  })
})

async function partsOf(release: RichRelease, language: string): Promise<Record<string, string>> {
  const parts = unzipSync(await docxOf(exportedVersion(release, language)))
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

function paragraphsOf(xml: string | undefined): readonly string[] {
  const paragraphs = xml?.match(/<w:p>.*?<\/w:p>/gs) ?? []
  expect(paragraphs.length).toBeGreaterThan(0)
  return paragraphs
}

function runsOf(xml: string): readonly string[] {
  return xml.match(/<w:r>.*?<\/w:r>/gs) ?? []
}

function runOf(xml: string, text: string): string {
  const run = runsOf(xml).find((each) => textOf(each) === text)
  expect(run, `a run with just «${text}»`).toBeDefined()
  return run ?? ''
}

function textOf(run: string): string {
  return [...run.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, text]) => text).join('')
}
