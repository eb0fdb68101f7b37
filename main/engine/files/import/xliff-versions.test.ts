import { describe, expect, it } from 'vitest'
import { importBytes } from '#engine/files/import/import-file.ts'
import type { ImportedDocument } from '#shared/model/imported-document.ts'
import { plainTextOf, type RichRun } from '#shared/model/rich-text.ts'
import { arabic, english, french } from '#tests/fixtures/import/releases.ts'

const read = (xml: string, name = 'release.xlf'): Promise<ImportedDocument> =>
  importBytes({ name, bytes: new TextEncoder().encode(xml) })
const rowsOf = ({ parts, otherLanguages = [] }: ImportedDocument): readonly (readonly string[])[] =>
  parts.map(({ blocks, others }) => [
    plainTextOf(blocks),
    ...otherLanguages.map((language) => plainTextOf(others?.[language] ?? [])),
  ])
const left = (document: ImportedDocument): Record<string, string | undefined> =>
  Object.fromEntries(document.warnings.map((warning) => [warning.code, warning.values['count']]))
const runsOf = async (source: string, header = ''): Promise<readonly RichRun[] | undefined> =>
  (await read(xliff12(unit('1', source), { header }))).parts[0]?.blocks[0]?.runs

const unit = (id: string, source: string, target?: string): string =>
  `<trans-unit id="${id}"><source>${source}</source>${target === undefined ? '' : `<target>${target}</target>`}</trans-unit>`
const xliff12 = (
  body: string,
  { header = '', languages = 'source-language="en-US" target-language="ar-SA"' } = {},
): string =>
  `<?xml version="1.0" encoding="utf-8"?><xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a.docx" datatype="plaintext" ${languages}><header>${header}</header><body>${body}</body></file></xliff>`
const xliff21 = (body: string): string =>
  `<?xml version="1.0"?><xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="fr"><file id="f1">${body}</file></xliff>`

describe('an XLIFF file of version 1.2', () => {
  it('is two versions with the same rows, and what is not translated yet stays empty', async () => {
    const document = await read(
      xliff12(
        unit('1', english.headline, arabic.headline) +
          `<group id="g">${unit('2', english.dateline, arabic.dateline)}</group>${unit('3', english.body)}`,
      ),
    )
    expect(document).toMatchObject({
      format: 'xliff',
      language: 'en',
      otherLanguages: ['ar'],
      title: english.headline,
      warnings: [],
    })
    expect(rowsOf(document)).toEqual([
      [english.headline, arabic.headline],
      [english.dateline, arabic.dateline],
      [english.body, ''],
    ])
    expect(document.parts.map((part) => part.kind)).toEqual(['headline', 'lede', 'body'])
  })

  it('keeps emphasis and links as far as their codes tell them, and counts the others', async () => {
    expect(
      await runsOf(
        'Open to <g id="1" ctype="bold">all</g> <bpt id="2" rid="7" ctype="italic">{1}</bpt>families<ept id="3" rid="7">{1}</ept> <g id="4" ctype="underlined">now</g> at <bpt id="5">&lt;a href="https://portsable.example/store"&gt;</bpt>the port<ept id="5">&lt;/a&gt;</ept>,<x id="6" ctype="lb"/>daily.',
      ),
    ).toEqual([
      { text: 'Open to ' },
      { text: 'all', bold: true },
      { text: ' ' },
      { text: 'families', italic: true },
      { text: ' ' },
      { text: 'now', underline: true },
      { text: ' at ' },
      { text: 'the port', href: 'https://portsable.example/store' },
      { text: ',\ndaily.' },
    ])
    const document = await read(
      xliff12(
        unit(
          '1',
          'See <g id="1">the <x id="2"/>quay</g> and <bpt id="3">&lt;a href="javascript:x()"&gt;</bpt>more<ept id="3"/>.',
        ),
      ),
    )
    expect(rowsOf(document)).toEqual([['See the quay and more.', '']])
    expect(left(document)).toEqual({ 'codes-dropped': '3' })
  })

  it('keeps notes beside the text, leaves proposals of a memory out, and says so', async () => {
    const document = await read(
      xliff12(
        `<trans-unit id="1"><source>${english.body}</source><note>Keep it short.</note><alt-trans match-quality="80"><source>old</source><target>vieux</target></alt-trans></trans-unit>`,
      ),
    )
    expect(rowsOf(document)).toEqual([[english.body, '']])
    expect(left(document)).toEqual({ 'notes-kept': '1', 'proposals-dropped': '1' })
  })

  it('lays several files of one source side by side, and keeps units apart that only have the same number', async () => {
    const two = (target: string, body: string): string =>
      `<file original="a" datatype="x" source-language="en" target-language="${target}"><body>${body}</body></file>`
    const xml = `<xliff version="1.2">${two('fr', unit('1', english.headline, french.headline))}${two('ar', unit('1', english.headline, arabic.headline) + unit('2', english.body, arabic.body))}</xliff>`
    const document = await read(xml)
    expect(document).toMatchObject({ language: 'en', otherLanguages: ['fr', 'ar'] })
    expect(rowsOf(document)).toEqual([
      [english.headline, french.headline, arabic.headline],
      [english.body, '', arabic.body],
    ])
    const chapters = `<xliff version="1.2">${two('fr', unit('1', 'Contact'))}${two('fr', unit('1', 'Contact'))}</xliff>`
    expect(rowsOf(await read(chapters))).toEqual([
      ['Contact', ''],
      ['Contact', ''],
    ])
  })

  it('reads the languages off the texts where the file does not name them', async () => {
    const named = xliff12(unit('1', english.body, french.body), { languages: 'source-language="x"' })
    expect(await read(named)).toMatchObject({ language: 'en', otherLanguages: ['fr'] })
    const untranslated = xliff12(unit('1', english.body, english.body), { languages: 'source-language="en"' })
    const document = await read(untranslated)
    expect(document).toMatchObject({ language: 'en', otherLanguages: [] })
    expect(left(document)).toEqual({ 'same-language-left-out': '1' })
  })

  it('takes regions of one language for two versions only where both are there', async () => {
    const english2 = xliff12(unit('1', 'Harbour', 'Harbor'), {
      languages: 'source-language="en-GB" target-language="en-US"',
    })
    expect(await read(english2)).toMatchObject({ language: 'en-GB', otherLanguages: ['en-US'] })
  })

  it('keeps lines where the file says that they are lines', async () => {
    const document = await read(
      xliff12(
        `<trans-unit id="1" xml:space="preserve"><source>one\ntwo</source></trans-unit>${unit('2', 'one\n  two')}`,
      ),
    )
    expect(rowsOf(document)).toEqual([
      ['one\ntwo', ''],
      ['one two', ''],
    ])
  })

  it('is known by its content, whatever prefix and name it bears', async () => {
    const prefixed = `<!-- made by hand --><x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><x:file source-language="en" target-language="fr"><x:body><x:trans-unit id="1"><x:source>${english.body}</x:source><x:target>${french.body}</x:target></x:trans-unit></x:body></x:file></x:xliff>`
    expect(rowsOf(await read(prefixed, 'release.xml'))).toEqual([[english.body, french.body]])
  })
})

describe('what Trados and memoQ make of it', () => {
  it('reads SDLXLIFF: formats by their tags, deleted words not, comments left out', async () => {
    const header = `<reference><internal-file form="base64">AAAA</internal-file></reference><tag-defs xmlns="http://sdl.com/FileTypes/SdlXliff/1.0"><tag id="5"><bpt name="cf">&lt;cf bold="True"&gt;</bpt><ept name="cf">&lt;/cf&gt;</ept></tag><tag id="6"><bpt name="cf">&lt;cf bold="False"&gt;</bpt></tag></tag-defs>`
    const body = `<trans-unit id="a1"><source><g id="5">Cold</g> <g id="6">store</g></source><seg-source><mrk mtype="seg" mid="1"><g id="5">Cold</g> store</mrk></seg-source><target><mrk mtype="seg" mid="1"><g id="5">مخزن</g> <mrk mtype="x-sdl-deleted" sdl:revid="r">قديم</mrk><mrk mtype="x-sdl-added" sdl:revid="q">تبريد</mrk></mrk></target><sdl:seg-defs><sdl:seg id="1" conf="Translated"/></sdl:seg-defs></trans-unit>`
    const document = await read(xliff12(body, { header }), 'release.docx.sdlxliff')
    expect(document.parts[0]).toMatchObject({
      blocks: [{ runs: [{ text: 'Cold', bold: true }, { text: ' store' }] }],
      others: { ar: [{ runs: [{ text: 'مخزن', bold: true }, { text: ' تبريد' }] }] },
    })
    expect(left(document)).toEqual({ 'codes-dropped': '1', 'tracked-changes-accepted': '2' })
  })

  it('reads MQXLIFF: what stands in its codes is no text', async () => {
    const body = `<trans-unit id="1" mq:status="Confirmed" xml:space="preserve"><source><bpt id="1" ctype="bold">{}</bpt>Cold<ept id="1">{}</ept> store<ph id="2">&lt;mq:ch val="x" /&gt;</ph></source><target>Chambre froide</target><mq:minorversions><mq:historical-unit><source>old</source></mq:historical-unit></mq:minorversions></trans-unit>`
    const document = await read(xliff12(body, { languages: 'source-language="en" target-language="fr"' }), 'a.mqxliff')
    expect(document.parts[0]?.blocks[0]?.runs).toEqual([{ text: 'Cold', bold: true }, { text: ' store' }])
    expect(rowsOf(document)).toEqual([['Cold store', 'Chambre froide']])
  })
})

describe('an XLIFF file of version 2', () => {
  it('joins the segments of a unit and what stands between them', async () => {
    const document = await read(
      xliff21(
        `<unit id="u1"><notes><note>Check the date.</note></notes><segment><source>One.</source><target>Un.</target></segment><ignorable><source> </source></ignorable><segment><source>Two.</source><target>Deux.</target></segment></unit><group id="g"><unit id="u2"><segment><source>Three.</source></segment></unit></group>`,
      ),
    )
    expect(document).toMatchObject({ language: 'en', otherLanguages: ['fr'] })
    expect(rowsOf(document)).toEqual([
      ['One. Two.', 'Un. Deux.'],
      ['Three.', ''],
    ])
    expect(left(document)).toEqual({ 'notes-kept': '1' })
  })

  it('keeps emphasis, links and breaks by their kind or by the original data', async () => {
    const document = await read(
      xliff21(
        `<unit id="u1"><originalData><data id="d1">&lt;b&gt;</data><data id="d2">&lt;a href="https://x.example/"&gt;</data></originalData><segment><source><pc id="1" type="fmt" subType="xlf:i">Cold</pc> <pc id="2" dataRefStart="d1">store</pc> <sc id="3" dataRef="d2"/>here<ec startRef="3"/><ph id="4" type="fmt" subType="xlf:lb"/>now <mrk id="m" type="term">quay</mrk><cp hex="0001"/></source></segment></unit>`,
      ),
    )
    expect(document.parts[0]?.blocks[0]?.runs).toEqual([
      { text: 'Cold', italic: true },
      { text: ' ' },
      { text: 'store', bold: true },
      { text: ' ' },
      { text: 'here', href: 'https://x.example/' },
      { text: '\nnow quay' },
    ])
    expect(left(document)).toEqual({ 'codes-dropped': '1' })
  })
})
