import { describe, expect, it } from 'vitest'
import { importBytes } from '#engine/files/import/import-file.ts'
import { arabic, english, french } from '#tests/fixtures/import/releases.ts'

const read = (units: string, srclang = 'en-US') =>
  importBytes({
    name: 'release.tmx',
    bytes: new TextEncoder().encode(
      `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4"><header srclang="${srclang}" segtype="sentence"/><body>${units}</body></tmx>`,
    ),
  })
const variant = (language: string, segment: string): string => `<tuv xml:lang="${language}"><seg>${segment}</seg></tuv>`

describe('a TMX file', () => {
  it('is as many versions as its units have languages, the source first', async () => {
    const document = await read(
      `<tu>${variant('fr-FR', french.headline)}${variant('en-US', english.headline)}${variant('ar', arabic.headline)}</tu><tu><note>x</note>${variant('EN-gb', english.body)}${variant('AR', arabic.body)}</tu>`,
    )
    expect(document).toMatchObject({
      format: 'tmx',
      language: 'en',
      otherLanguages: ['fr', 'ar'],
      title: english.headline,
    })
    expect(document.parts.map(({ blocks, others }) => [blocks[0]?.runs[0]?.text, Object.keys(others ?? {})])).toEqual([
      [english.headline, ['fr', 'ar']],
      [english.body, ['ar']],
    ])
    expect(document.warnings).toEqual([{ code: 'notes-dropped', values: { count: '1' } }])
  })

  it('keeps emphasis by the type of its codes or by what stands in them', async () => {
    const document = await read(
      `<tu>${variant('en', '<bpt i="1" type="bold"/>Cold<ept i="1"/> <bpt i="2">&lt;i&gt;</bpt>store<ept i="2">&lt;/i&gt;</ept> <hi type="x">here</hi><ph>{3}</ph>')}${variant('fr', 'Chambre froide ici')}</tu>`,
      '*all*',
    )
    expect(document.parts[0]?.blocks[0]?.runs).toEqual([
      { text: 'Cold', bold: true },
      { text: ' ' },
      { text: 'store', italic: true },
      { text: ' here' },
    ])
    expect(document.warnings).toEqual([{ code: 'codes-dropped', values: { count: '1' } }])
  })

  it('keeps two translations of one sentence apart', async () => {
    const pair = (french: string): string => `<tu>${variant('en', 'Read more')}${variant('fr', french)}</tu>`
    const document = await read(pair('Lire la suite') + pair('En savoir plus'))
    expect(document.parts).toHaveLength(2)
  })
})
