import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readTmxFile } from '#engine/memory/tmx/read-tmx-file.ts'
import type { TmxUnit } from '#engine/memory/tmx/tmx-unit.ts'
import { tmxEnd, tmxOfUnit, tmxStart } from '#engine/memory/tmx/write-tmx.ts'
import { Failure } from '#shared/model/failure.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tmx-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

interface Reading {
  readonly units: readonly TmxUnit[]
  readonly skipped: number
}

async function read(content: string | Uint8Array, { sourceLanguage = null as string | null } = {}): Promise<Reading> {
  const path = join(folder, 'memory.tmx')
  writeFileSync(path, content)
  const units: TmxUnit[] = []
  let skipped = 0
  const options = { sourceLanguage, origin: 'memory.tmx', now: '2024-09-20T08:00:00.000Z', longestSegment: 20_000 }
  for await (const piece of readTmxFile(path, 'memory.tmx', options)) {
    units.push(...piece.units)
    skipped += piece.skipped
  }
  return { units, skipped }
}

const pairs = ({ units }: Reading) =>
  units.map(({ sourceLanguage, targetLanguage, sourceText, targetText }) => [
    sourceLanguage,
    sourceText,
    targetLanguage,
    targetText,
  ])
const texts = (reading: Reading) => reading.units.map(({ sourceText, targetText }) => [sourceText, targetText])
const failureOf = (content: string | Uint8Array) =>
  read(content).then(
    () => null,
    (error: unknown) => (error instanceof Failure ? [error.code, error.values['line']] : error),
  )

const tmx = (body: string, header = 'srclang="en" segtype="sentence"', prolog = '') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${prolog}<tmx version="1.4">\n<header creationtool="t" ${header}/>\n<body>\n${body}</body></tmx>\n`
const tu = (english: string, french: string) =>
  `<tu><tuv xml:lang="en"><seg>${english}</seg></tuv><tuv xml:lang="fr"><seg>${french}</seg></tuv></tu>\n`

describe('TMX files as other programs write them', () => {
  test('Trados: UTF-16 with a document type of elsewhere, codes as ut and bpt, regions, who and when', async () => {
    const text = `<?xml version="1.0" encoding="utf-16"?>
<!DOCTYPE tmx SYSTEM "http://www.example.org/tmx14.dtd">
<tmx version="1.4"><header creationtool="TRADOS Translator's Workbench" creationtoolversion="8" segtype="sentence"
 o-tmf="TW4Win" adminlang="EN-US" srclang="EN-US" datatype="rtf"><prop type="RTFFontTable">{\\fonttbl }</prop></header>
<body><tu creationdate="20100315T101500Z" creationid="AMINA" changedate="20110401T080000Z" changeid="KARIM">
<prop type="Att::Client">Council</prop>
<tuv xml:lang="EN-US"><seg>The <ut>{\\b </ut>Council<ut>}</ut> met.</seg></tuv>
<tuv xml:lang="AR-SA"><seg>اجتمع <bpt i="1" type="bold">{\\b </bpt>المجلس<ept i="1">}</ept>.</seg></tuv></tu></body></tmx>`
    const little = new Uint8Array([0xff, 0xfe, ...new Uint8Array(Buffer.from(text, 'utf16le'))])
    const big = new Uint8Array([0xfe, 0xff, ...new Uint8Array(Buffer.from(text, 'utf16le').swap16())])
    const expected = [['en-US', 'The Council met.', 'ar-SA', 'اجتمع المجلس.']]
    const reading = await read(little)
    expect(pairs(reading)).toEqual(expected)
    expect(pairs(await read(big))).toEqual(expected)
    expect(pairs(await read(new Uint8Array(Buffer.from(text, 'utf16le'))))).toEqual(expected)
    expect(pairs(await read(text))).toEqual(expected)
    expect(reading.units[0]).toMatchObject({
      segmentation: 'sentence',
      provenance: {
        origin: 'memory.tmx',
        createdBy: 'AMINA',
        createdAt: '2010-03-15T10:15:00.000Z',
        changedBy: 'KARIM',
        changedAt: '2011-04-01T08:00:00.000Z',
      },
    })
  })

  test('memoQ: contexts as properties, breaks and tabs as placeholders, languages in small letters', async () => {
    const body = `<tu changedate="20240301T120000Z" changeid="amina"><prop type="client">x</prop>
<prop type="x-context-pre">&lt;seg&gt;Before &amp;amp; &lt;bpt i=&quot;1&quot;&gt;{}&lt;/bpt&gt;above.&lt;/seg&gt;</prop>
<prop type="x-context-post">&lt;seg&gt;Behind.&lt;/seg&gt;</prop>
<tuv xml:lang="en-gb"><prop type="x">y</prop><seg>First line<ph type="lb">{}</ph>second<ph type="tab">{}</ph>column</seg></tuv>
<tuv xml:lang="fr-fr"><seg>Première ligne<ph type="lb">{}</ph>seconde<ph type="tab">{}</ph>colonne</seg></tuv></tu>`
    const reading = await read(tmx(body, 'srclang="en-gb" segtype="sentence"'))
    expect(pairs(reading)).toEqual([
      ['en-GB', 'First line\nsecond\tcolumn', 'fr-FR', 'Première ligne\nseconde\tcolonne'],
    ])
    expect(reading.units[0]).toMatchObject({ before: 'Before & above.', after: 'Behind.' })
  })

  test('OmegaT: lang instead of xml:lang, an internal document type that only names elements, notes', async () => {
    const body = `<tu><note>a note</note><prop type="file">a.docx</prop><prop type="prev">Before.</prop>
<tuv lang="EN"><seg><bpt i="0" x="1">&lt;b1&gt;</bpt>Bold<ept i="0">&lt;/b1&gt;</ept> text</seg></tuv>
<tuv lang="FR" changeid="amina" creationdate="20240301T120000Z"><seg>Texte gras</seg></tuv></tu>`
    const reading = await read(tmx(body, 'srclang="EN" segtype="paragraph"', '<!DOCTYPE tmx SYSTEM "tmx11.dtd">\n'))
    expect(pairs(reading)).toEqual([['en', 'Bold text', 'fr', 'Texte gras']])
    expect(reading.units[0]).toMatchObject({ before: 'Before.', after: null, segmentation: 'paragraph' })
    expect(reading.units[0]?.provenance.changedBy).toBe('amina')
  })

  test('several variants are pairs with the source; *all* takes the first, or the one asked for', async () => {
    const variant = (language: string, text: string) => `<tuv xml:lang="${language}"><seg>${text}</seg></tuv>`
    const body = `<tu>${variant('fr', 'Merci')}${variant('en', 'Thanks')}${variant('ar', 'شكرًا')}</tu>`
    expect(pairs(await read(tmx(body)))).toEqual([
      ['en', 'Thanks', 'fr', 'Merci'],
      ['en', 'Thanks', 'ar', 'شكرًا'],
    ])
    expect(pairs(await read(tmx(body, 'srclang="*all*" segtype="sentence"')))).toEqual([
      ['fr', 'Merci', 'en', 'Thanks'],
      ['fr', 'Merci', 'ar', 'شكرًا'],
    ])
    expect(pairs(await read(tmx(body), { sourceLanguage: 'ar' }))).toEqual([
      ['ar', 'شكرًا', 'fr', 'Merci'],
      ['ar', 'شكرًا', 'en', 'Thanks'],
    ])
    expect(await read(tmx(body), { sourceLanguage: 'es' })).toMatchObject({ units: [], skipped: 1 })
  })

  test('no word is lost or glued: text in hi and sub stays, codes within a word leave it whole', async () => {
    const source = (seg: string) => read(tmx(tu(seg, 'x'))).then(({ units }) => units[0]?.sourceText)
    expect(await source('a <hi type="x">marked</hi> word')).toBe('a marked word')
    expect(await source('H<bpt i="1">&lt;sub&gt;</bpt>2<ept i="1">&lt;/sub&gt;</ept>O')).toBe('H2O')
    expect(await source('See<ph>&lt;img alt="<sub>A map</sub>"/&gt;</ph>here')).toBe('See A map here')
    expect(await source('Total: <ph>{0}</ph>.')).toBe('Total: .')
    expect(await source('one<ph/>two')).toBe('one two')
    expect(await source('<![CDATA[a < b]]> &amp; c &#x2014; d')).toBe('a < b & c — d')
    expect(await source('<it pos="begin">{\\i </it>x<sub>never here</sub>')).toBe('x never here')
  })

  test('what is no unit is counted, not stored', async () => {
    const lone = '<tu><tuv xml:lang="en"><seg>alone</seg></tuv></tu>'
    const nameless = '<tu><tuv><seg>who?</seg></tuv><tuv xml:lang="fr"><seg>qui ?</seg></tuv></tu>'
    const long = tu('x'.repeat(20_001), 'y')
    const reading = await read(tmx(lone + nameless + long + tu(' ', 'y') + tu('yes', 'oui')))
    expect(texts(reading)).toEqual([['yes', 'oui']])
    expect(reading.skipped).toBe(4)
  })

  test('the encodings that old programs declare', async () => {
    const latin = tmx(tu('council', 'conseil réuni')).replace('UTF-8', 'ISO-8859-1')
    expect(texts(await read(Buffer.from(latin, 'latin1')))).toEqual([['council', 'conseil réuni']])
    expect(await failureOf(Buffer.from(latin.replace('ISO-8859-1', 'UTF-8'), 'latin1'))).toEqual([
      'TEXT_ENCODING_UNKNOWN',
      undefined,
    ])
  })
})

describe('files that are no memory, or worse', () => {
  const good = tmx(tu('yes', 'oui'))

  test('the good twin is read', async () => {
    expect(texts(await read(good))).toEqual([['yes', 'oui']])
  })

  test('damage is told with its line', async () => {
    expect(await failureOf(good.replace('</seg></tuv><tuv', '</sg></tuv><tuv'))).toEqual(['TMX_DAMAGED', '5'])
    expect(await failureOf(good.slice(0, -3))).toEqual(['TMX_DAMAGED', '6'])
    expect(await failureOf(good.replace('yes', 'yes &unknown;'))).toEqual(['TMX_DAMAGED', '5'])
    expect(await failureOf('just text')).toEqual(['TMX_DAMAGED', '1'])
    expect(await failureOf('')).toEqual(['FILE_EMPTY', undefined])
    expect(await failureOf('<?xml version="1.0"?>\n<html><p>yes</p></html>')).toEqual(['TMX_INVALID', '2'])
  })

  test('entities that grow are refused before they grow; external ones are not fetched', async () => {
    const bomb = `<!DOCTYPE tmx [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>\n`
    const file = `<!DOCTYPE tmx [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n`
    expect(await failureOf(tmx(tu('&b;', 'x'), undefined, bomb))).toEqual(['TMX_UNSAFE', '2'])
    expect(await failureOf(tmx(tu('&x;', 'x'), undefined, file))).toEqual(['TMX_UNSAFE', '2'])
  })

  test('no depth, no width and no length takes more than its measure', async () => {
    expect((await failureOf(tmx('<tu>'.repeat(100_000))))?.[0 as never]).toBe('TMX_UNSAFE')
    const wide = `<tu ${Array.from({ length: 5000 }, (_, at) => `a${at}="x"`).join(' ')}/>`
    expect((await failureOf(tmx(wide)))?.[0 as never]).toBe('TMX_UNSAFE')
    expect((await failureOf(tmx(`<!-- ${'x'.repeat(9_000_000)} -->`)))?.[0 as never]).toBe('TMX_UNSAFE')
  })
})

const segment = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.constantFrom(
    'بيان صحفي، «مهم»؟',
    'a\u0001b\u001fc',
    'x\ud800y',
    '&amp;<seg>]]>',
    'a\r\nb\tc',
    '\ufdd0\uffff',
    'U+0001',
  ),
)
const moment = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => `${date.toISOString().slice(0, 19)}.000Z`)
const name = fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.trim())
const context = fc.option(fc.constantFrom('Before.', 'قبل ذلك.', 'a < b & "c"'))
const anyUnit: fc.Arbitrary<TmxUnit> = fc.record({
  sourceLanguage: fc.constantFrom('en', 'en-GB', 'fr'),
  targetLanguage: fc.constantFrom('ar', 'ar-MA', 'es'),
  sourceText: segment.map((text) => text.trim()).filter((text) => text !== ''),
  targetText: segment.map((text) => text.trim()).filter((text) => text !== ''),
  before: context,
  after: context,
  segmentation: fc.constantFrom('paragraph' as const, 'sentence' as const),
  provenance: fc.record({
    origin: name.map((text) => text || 'origin'),
    createdBy: name.map((text) => text || 'amina'),
    createdAt: moment,
    changedBy: name.map((text) => text || 'amina'),
    changedAt: moment,
  }),
})

const head = { appVersion: '1.0', sourceLanguage: null, writtenAt: '2024-09-20T08:00:00Z' }
const fileOf = (units: readonly TmxUnit[]) => tmxStart(head) + units.map(tmxOfUnit).join('') + tmxEnd

describe('TMX files as they are written here', () => {
  test('what is written is read back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyUnit, { maxLength: 5 }), async (units) => {
        const reading = await read(fileOf(units))
        expect(reading.units).toEqual(units)
        expect(reading.skipped).toBe(0)
      }),
      { numRuns: 300 },
    )
  })

  const awkward: TmxUnit = {
    sourceLanguage: 'en',
    targetLanguage: 'ar',
    sourceText: 'The "Council" & <others>\u0001\nmet ]]> twice.',
    targetText: 'اجتمع «المجلس» مرتين.',
    before: 'Before.',
    after: null,
    segmentation: 'paragraph',
    provenance: {
      origin: 'Almaty "communiqué"',
      createdBy: 'amina <a@example.org>',
      createdAt: '2024-09-20T08:00:00.000Z',
      changedBy: 'karim',
      changedAt: '2024-09-21T08:00:00.000Z',
    },
  }

  const dtd = join(import.meta.dirname, '../../../../../shared/data/schemas/tmx14.dtd')
  const canValidate = existsSync(dtd) && spawnSync('xmllint', ['--version']).status === 0
  const isValid = (content: string) => {
    const path = join(folder, 'valid.tmx')
    writeFileSync(path, content)
    return spawnSync('xmllint', ['--nonet', '--noout', '--dtdvalid', dtd, path]).status === 0
  }

  test.skipIf(!canValidate)('are valid by the document type of TMX 1.4 (skipped without it or xmllint)', () => {
    const file = fileOf([awkward, ...fc.sample(anyUnit, 200)])
    expect(isValid(file)).toBe(true)
    expect(isValid(file.replace('<seg>', '<segment>').replace('</seg>', '</segment>'))).toBe(false)
  })

  const python = ['python3', '/usr/bin/python3'].find(
    (program) => spawnSync(program, ['-c', 'import translate.storage.tmx']).status === 0,
  )

  test.skipIf(!python)('are read by the Translate Toolkit (skipped where it is not installed)', () => {
    const plain = { ...awkward, sourceText: 'The "Council" & <others>\nmet ]]> twice.' }
    const path = join(folder, 'toolkit.tmx')
    writeFileSync(path, fileOf([plain, awkward]))
    const script = `import json, sys
from translate.storage.tmx import tmxfile
units = tmxfile(open(sys.argv[1], 'rb'), 'en', 'ar').units
print(json.dumps([[str(unit.source), str(unit.target)] for unit in units]))`
    const { stdout } = spawnSync(python ?? '', ['-c', script, path], { encoding: 'utf8' })
    const toolkit = JSON.parse(stdout) as string[][]
    expect(toolkit).toHaveLength(2)
    expect(toolkit[0]).toEqual([plain.sourceText, plain.targetText])
  })
})
