import { describe, expect, it } from 'vitest'
import { importBytes } from '#engine/files/import/import-file.ts'
import { rtfContent } from '#engine/files/import/rtf-content.ts'
import type { ImportedDocument } from '#shared/model/imported-document.ts'
import { plainTextOf, type RichBlock } from '#shared/model/rich-text.ts'
import { arabic, english, expectedKinds, french, linesOf } from '#tests/fixtures/import/releases.ts'

const rtf = (body: string, header = '\\ansi\\ansicpg1252\\deff0'): Uint8Array =>
  Buffer.from(`{\\rtf1${header}${body}}`, 'latin1')
const read = (body: string, header?: string, name = 'release.rtf'): Promise<ImportedDocument> =>
  importBytes({ name, bytes: rtf(body, header) })
const blocksOf = (body: string, header?: string): readonly RichBlock[] => rtfContent('a.rtf', rtf(body, header)).blocks
const linesIn = (body: string, header?: string): readonly string[] =>
  blocksOf(body, header).map((block) => plainTextOf([block]))
const left = (body: string): Record<string, string | undefined> =>
  Object.fromEntries(rtfContent('a.rtf', rtf(body)).warnings.map(({ code, values }) => [code, values['count']]))
/** Text as every writer of RTF can write it: letters beyond ASCII by their number. */
const escaped = (text: string): string =>
  text.replace(/[^ -~]/gu, (letter) =>
    [...Array(letter.length).keys()].map((at) => `\\u${(letter.charCodeAt(at) << 16) >> 16}?`).join(''),
  )

describe('an RTF release', () => {
  it.each([
    ['en', english],
    ['fr', french],
    ['ar', arabic],
  ] as const)('comes out in parts (%s)', async (language, release) => {
    const side = language === 'ar' ? '\\rtlpar\\rtlch' : '\\ltrpar\\ltrch'
    const body = linesOf(release).map((line) => {
      const level =
        line === release.headline ? '\\outlinelevel0\\b' : line === release.aboutHead ? '\\outlinelevel1' : ''
      return `{\\pard\\plain${side}${level} ${escaped(line)}\\par}\n`
    })
    const document = await read(body.join(''))
    expect(document).toMatchObject({ format: 'rtf', encoding: null, language, title: release.headline, warnings: [] })
    expect(document.parts.map((part) => part.kind)).toEqual(expectedKinds)
    expect(document.parts.map((part) => plainTextOf(part.blocks)).join('\n')).toBe(linesOf(release).join('\n'))
  })

  it('is read whatever its name, but a promise of text is held against it', async () => {
    expect(await read(english.body, undefined, 'release.doc')).toMatchObject({ format: 'rtf' })
    await expect(read(english.body, undefined, 'release.txt')).rejects.toMatchObject({ code: 'FILE_MISLABELLED' })
  })

  it('keeps emphasis of either direction, links and breaks', () => {
    const body = `Open to {\\b all} \\i families\\i0  {\\ul now}, {\\rtlch\\ab\\u1605?\\u1606?}{\\rtlch\\ab\\ltrch  here} at {\\field{\\*\\fldinst {HYPERLINK "https://portsable.example/store"}}{\\fldrslt {\\ul the port}}}\\line or {\\field{\\*\\fldinst HYPERLINK "file:///etc/passwd"}{\\fldrslt nowhere}}.\\par`
    expect(blocksOf(body)[0]?.runs).toEqual([
      { text: 'Open to ' },
      { text: 'all', bold: true },
      { text: ' ' },
      { text: 'families', italic: true },
      { text: ' ' },
      { text: 'now', underline: true },
      { text: ', ' },
      { text: 'من', bold: true },
      { text: ' here at ' },
      { text: 'the port', href: 'https://portsable.example/store' },
      { text: '\nor nowhere.' },
    ])
    expect(left(body)).toEqual({ 'links-dropped': '1' })
  })

  it('reads the letters of each font in its code page, two bytes for one where it has them so', () => {
    const fonts =
      '{\\fonttbl{\\f0\\fcharset0 Times;}{\\f1\\fcharset178 Traditional Arabic;}{\\f2\\fcharset128 Mincho;}{\\f3\\cpg1251 Kyr;}}'
    expect(
      linesIn(
        `${fonts}R\\'e9gie {\\f1 \\'e3\\'ed\\'e4\\'c7\\'c1} {\\rtlch\\af1 \\'e3} {\\f2 \\'93\\'fa} {\\f3 \\'cc}\\par`,
      ),
    ).toEqual(['Régie ميناء م 日 М'])
    expect(linesIn("\\'e3\\'ed\\'e4\\'c7\\'c1\\par", '\\ansi\\ansicpg1256')).toEqual(['ميناء'])
    expect(linesIn("R\\'8egie\\par", '\\mac ')).toEqual(['Régie'])
  })

  it('skips after Unicode exactly what says the same again', () => {
    expect(linesIn("\\uc1 a\\u8211?b \\uc2\\u8211--c {\\uc0\\u8211 d}\\u8211\\'96\\'96e\\par")).toEqual(['a–b –c –d–e'])
    expect(linesIn('\\u-10179?\\u-8704?\\par')).toEqual(['😀'])
  })

  it('takes paragraphs in the styles of headings for headings', () => {
    const styles =
      '{\\stylesheet{\\ql Normal;}{\\s1\\b heading 1;}{\\s2 Autre titre\\outlinelevel2;}{\\*\\cs9 Strong;}}'
    expect(blocksOf(`${styles}\\pard\\s1\\b Title\\par\\pard\\s2 Third\\par\\pard\\b0 Text\\par`)).toEqual([
      { type: 'heading', level: 1, runs: [{ text: 'Title' }] },
      { type: 'heading', level: 3, runs: [{ text: 'Third' }] },
      { type: 'paragraph', runs: [{ text: 'Text' }] },
    ])
  })

  it('reads lists by the markers that are written out, with their depth', () => {
    const body = `{\\listtext\\'95\\tab}\\pard\\ls1 forty tonnes\\par{\\listtext 1.\\tab}\\pard\\ls1\\ilvl1 of ice\\par\\pard{\\pntext a)\\tab}nine months\\par\\pard After it.\\par`
    expect(blocksOf(body)).toEqual([
      { type: 'item', ordered: false, depth: 0, runs: [{ text: 'forty tonnes' }] },
      { type: 'item', ordered: true, depth: 1, runs: [{ text: 'of ice' }] },
      { type: 'item', ordered: true, depth: 0, runs: [{ text: 'nine months' }] },
      { type: 'paragraph', runs: [{ text: 'After it.' }] },
    ])
  })

  it('reads tables row by row, notes after the text, and a note inside a cell where it belongs', () => {
    const body = `Before{\\footnote\\pard Figures of 2024.}.\\par\\trowd\\pard\\intbl 2024\\cell 40 t{\\footnote\\pard Of ice.}\\cell\\row\\trowd\\pard\\intbl 2025\\cell\\cell\\row\\pard After.\\par`
    expect(linesIn(body)).toEqual([
      'Before[1].',
      '2024 | 40 t[2]',
      '2025',
      'After.',
      '[1] Figures of 2024.',
      '[2] Of ice.',
    ])
    expect(left(body)).toEqual({ 'tables-flattened': '1' })
  })

  it('takes tracked changes as accepted and says what it left out', () => {
    const body = `{\\header Page}{\\info{\\title x}}The store opens on {\\deleted Tuesday}{\\revised Wednesday}{\\v never}{\\*\\atnid A}{\\annotation{\\*\\atnref 1}Is that so?} today{\\*\\shppict{\\pict\\pngblip 89504e47}}{\\nonshppict{\\pict\\wmetafile8 00}}{\\object{\\*\\objdata 01}{\\result x}}{\\field{\\*\\fldinst INCLUDETEXT "http://127.0.0.1:9/x"}{\\fldrslt  now}}{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv b}}}}.\\par{\\*\\unknown not this}`
    expect(linesIn(body)).toEqual(['The store opens on Wednesday today now.'])
    expect(left(body)).toEqual({
      'images-dropped': '2',
      'tracked-changes-accepted': '2',
      'comments-dropped': '1',
      'external-parts-dropped': '1',
      'embedded-objects-dropped': '1',
      'hidden-text-dropped': '1',
      'header-footer-left-out': '1',
    })
  })

  it('keeps the text of boxes, before the paragraph they are anchored in', () => {
    expect(
      linesIn('Before {\\shp{\\*\\shpinst{\\shptxt \\pard Boxed.\\par}}{\\shprslt Boxed.}}and after.\\par'),
    ).toEqual(['Boxed.', 'Before and after.'])
  })

  it('believes the language of its letters where the text is too short to tell, by their direction', async () => {
    expect(await read('\\lang1036 Nairobi 2025\\par')).toMatchObject({ language: 'fr' })
    expect(await read('\\lang1036\\alang6145\\rtlch WeGO 2025\\par')).toMatchObject({ language: 'ar' })
  })
})
