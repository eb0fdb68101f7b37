import { XmlDocument } from 'libxml2-wasm'
import { describe, expect, it } from 'vitest'
import { exportedVersion } from '#engine/files/export/exported-version.ts'
import { type NewsAbout, type NewsItem, newsItemUri } from '#engine/files/export/news-item.ts'
import { newsmlOf } from '#engine/files/export/newsml.ts'
import { ninjsOf } from '#engine/files/export/ninjs.ts'
import type { RichRelease } from '#shared/model/rich-text.ts'
import { communique, releaseOf, row } from '#tests/fixtures/export/communique.ts'
import { faultsByJsonSchema, faultsBySchema, schemaTold } from '#tests/support/by-schema.ts'

const about: NewsAbout = { lineage: 'a-release', embargo: null, madeAt: new Date('2025-05-14T09:00:00Z') }
const held: NewsAbout = { ...about, embargo: '2025-05-15T06:00:00.000Z' }

describe('the name of an item', () => {
  it('is the same each time, another for each language and each release', () => {
    const names = [newsItemUri(about, 'fr'), newsItemUri(about, 'ar'), newsItemUri({ ...about, lineage: 'b' }, 'fr')]
    expect(newsItemUri({ ...held, madeAt: new Date() }, 'fr')).toBe(names[0])
    expect(new Set(names).size).toBe(3)
    for (const name of names)
      expect(name).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })
})

describe('ninjs 3.0', () => {
  it('is one language with its text, and says where the others are', () => {
    const item = ninjs(itemOf(communique(), 'ar'))
    expect(item).toMatchObject({
      uri: newsItemUri(about, 'ar'),
      language: 'ar-MA',
      located: 'الرباط',
      headlines: [{ value: 'مدينة الرباط تستضيف منتدى الوسيطات' }],
      associations: [
        { rel: 'translationOf', language: 'fr-MA', uri: newsItemUri(about, 'fr') },
        { rel: 'translation', language: 'en', uri: newsItemUri(about, 'en') },
      ],
    })
    expect(ninjs(itemOf(communique(), 'fr'))).toMatchObject({
      associations: [{ rel: 'translation' }, { rel: 'translation' }],
    })
  })

  it('tells of an embargo, and of none where there is none', () => {
    expect(ninjs(itemOf(communique(), 'fr', held))).toMatchObject({ embargoedUntil: held.embargo })
    expect(ninjs(itemOf(communique(), 'fr'))).not.toHaveProperty('embargoedUntil')
  })

  const schema = schemaTold('ninjs-3.0.json') ?? ''
  it.skipIf(schema === '')('is valid by the schema of IPTC', () => {
    for (const language of ['fr', 'ar', 'en'])
      expect(faultsByJsonSchema(ninjs(itemOf(communique(), language, held)), schema)).toEqual([])
    // The control: a status that IPTC does not know.
    const wrong = { ...(ninjs(itemOf(communique(), 'fr')) as object), pubStatus: 'ready' }
    expect(faultsByJsonSchema(wrong, schema)).not.toEqual([])
  })
})

describe('NewsML-G2', () => {
  it('is one language with its direction, and links to the others', () => {
    const xml = newsmlOf(itemOf(communique(), 'ar'))
    expect(xml).toMatch(/<newsItem [^>]*xml:lang="ar-MA" dir="rtl">/)
    expect(xml).toContain(`guid="${newsItemUri(about, 'ar')}"`)
    expect([...xml.matchAll(/<link [^>]*residref="([^"]+)"/g)].map(([, uri]) => uri)).toEqual([
      newsItemUri(about, 'fr'),
      newsItemUri(about, 'en'),
    ])
    expect(newsmlOf(itemOf(releaseOf('T', ['fr'], [row('body', { fr: 'Texte' })]), 'fr'))).not.toContain('<link ')
  })

  it('is well-formed whatever was pasted into it', () => {
    const text = 'a\u0000b\ud800 & <br> <p> ]]> \uffff "fin\'\nligne'
    const release = releaseOf(text, ['fr'], [row('headline', { fr: text }), row('body', { fr: text })])
    expect(() => XmlDocument.fromString(newsmlOf(itemOf(release, 'fr'))).dispose()).not.toThrow()
    expect(newsmlOf(itemOf(release, 'fr'))).toContain('&lt;br&gt;')
  })

  const schema = schemaTold('nml/NewsML-G2_2.35-spec-All-Power.xsd') ?? ''
  it.skipIf(schema === '')('is valid by the schema of IPTC', () => {
    for (const language of ['fr', 'ar', 'en'])
      expect(faultsBySchema(newsmlOf(itemOf(communique(), language, held)), schema)).toEqual([])
    // The control: an item that does not say what it is.
    const xml = newsmlOf(itemOf(communique(), 'fr'))
    expect(faultsBySchema(xml.replace('<itemClass qcode="ninat:text"/>', ''), schema)).not.toEqual([])
  })
})

function itemOf(release: RichRelease, language: string, news: NewsAbout = about): NewsItem {
  const others = release.languages.filter((other) => other !== language).map((other) => exportedVersion(release, other))
  return { about: news, source: release.source, version: exportedVersion(release, language), others }
}

function ninjs(item: NewsItem): unknown {
  return JSON.parse(ninjsOf(item))
}
