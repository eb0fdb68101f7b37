import { describe, expect, it } from 'vitest'
import { importBytes } from '#engine/files/import/import-file.ts'
import { xliffVersions } from '#engine/files/import/xliff-versions.ts'
import { plainTextOf } from '#shared/model/rich-text.ts'
import { arabic, english } from '#tests/fixtures/import/releases.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const unit = (source: string, target = ''): string =>
  `<trans-unit id="1"><source>${source}</source><target>${target}</target></trans-unit>`
const xliff = (body: string, prologue = ''): string =>
  `<?xml version="1.0"?>${prologue}<xliff version="1.2"><file source-language="en" target-language="ar"><body>${body}</body></file></xliff>`
const tmx = (segment: string, prologue = ''): string =>
  `<?xml version="1.0"?>${prologue}<tmx version="1.4"><header srclang="en"/><body><tu><tuv xml:lang="en"><seg>${segment}</seg></tuv></tu></body></tmx>`

const refused = (name: string, bytes: Uint8Array, code: string): Promise<void> =>
  expect(importBytes({ name, bytes })).rejects.toMatchObject({ code, values: { file: name } })
const opened = async (name: string, bytes: Uint8Array): Promise<string> =>
  (await importBytes({ name, bytes })).parts.map((part) => plainTextOf(part.blocks)).join('\n')

const lol = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
const passwd = '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
const remote = '<!DOCTYPE x [<!ENTITY % p SYSTEM "http://127.0.0.1:9/x.dtd">%p;]>'
const late = `<!-- ${'x'.repeat(5_000)} --><!DOCTYPE x [<!ENTITY b "b">]>`

describe.each([
  ['a.xlf', (text: string, prologue?: string) => xliff(unit(text), prologue)],
  ['a.tmx', tmx],
])('%s', (name, write) => {
  it('opens when it is honest, also where it names a document type outside', async () => {
    expect(await opened(name, utf8(write(english.body)))).toBe(english.body)
    expect(await opened(name, utf8(write('Smith &amp; Sons &#8211; <![CDATA[<harbour>]]>')))).toBe(
      'Smith & Sons – <harbour>',
    )
    const named = '<!DOCTYPE x PUBLIC "-//X//DTD X//EN" "http://127.0.0.1:9/x.dtd">'
    expect(await opened(name, utf8(write(english.body, named)))).toBe(english.body)
  })

  it.each([lol, passwd, remote, late])('is refused with entities of its own (%#)', async (prologue) => {
    await refused(name, utf8(write('&b;', prologue)), 'XML_UNSAFE')
  })

  it('is refused when it is damaged, too deep or too wide', async () => {
    const whole = write(english.body)
    for (const share of [0.5, 0.9, 0.99])
      await refused(name, utf8(whole.slice(0, Math.floor(whole.length * share))), 'XML_DAMAGED')
    await refused(name, utf8(write('&nbsp;')), 'XML_DAMAGED')
    await refused(name, utf8(write(`${'<g id="1">'.repeat(50_000)}x${'</g>'.repeat(50_000)}`)), 'XML_DAMAGED')
    const wide = Array.from({ length: 2_000 }, (_, index) => `a${index}="1"`).join(' ')
    await refused(name, utf8(write(`<ph ${wide}/>`)), 'XML_DAMAGED')
  })

  it('is refused without text, and with bytes that are no text', async () => {
    await refused(name, utf8(write(' ')), 'FILE_NO_TEXT')
    await refused(name, utf8(write('– …')), 'FILE_NO_TEXT')
    const bytes = Buffer.concat([utf8(write('x')), Buffer.from([0, 0, 0, 0xff, 0xfe, 0, 0, 0])])
    await refused(name, bytes, 'TEXT_ENCODING_UNKNOWN')
  })

  it('is read in the encodings that it is met in', async () => {
    const text = write(arabic.body)
    expect(await opened(name, Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]))).toBe(
      arabic.body,
    )
    const western = write('Régie à Sète').replace('"1.0"', '"1.0" encoding="windows-1252"')
    expect(await opened(name, Buffer.from(western, 'latin1'))).toBe('Régie à Sète')
  })
})

describe('what only XLIFF has', () => {
  it('is never fetched: skeletons, external files, originals', async () => {
    const outside = '<header><skl><external-file href="http://127.0.0.1:9/x"/></skl></header>'
    const bytes = utf8(xliff(unit(english.body)).replace('<body>', `${outside}<body>`))
    expect(await opened('a.xlf', bytes)).toBe(english.body)
  })

  it('never makes a link of an address that a release may not carry', async () => {
    const link = (href: string): string =>
      `<bpt id="1">&lt;a href="${href}"&gt;</bpt>here<ept id="1"/><g id="2" ctype="link" xlink:href="${href}">there</g>`
    const runs = async (href: string) =>
      (await importBytes({ name: 'a.xlf', bytes: utf8(xliff(unit(link(href)))) })).parts[0]?.blocks[0]?.runs
    expect(await runs('https://x.example/')).toEqual([{ text: 'herethere', href: 'https://x.example/' }])
    for (const href of ['javascript:alert(1)', 'file:///etc/passwd', '\\\\host\\share', 'https://user@x.example/'])
      expect(await runs(href)).toEqual([{ text: 'herethere' }])
  })

  it('reads the first fifty thousand units of a file without end, and says so', () => {
    const many = Array.from({ length: 50_001 }, (_, index) => unit(`Number ${index}`)).join('')
    const { rows, warnings } = xliffVersions('a.xlf', xliff(many).replace('<?xml version="1.0"?>', ''))
    expect(rows).toHaveLength(50_000)
    expect(warnings).toEqual([{ code: 'cut-short', values: { count: '50000' } }])
  })

  it('takes no language for the name of anything else', async () => {
    const named = xliff(unit(english.body, arabic.body)).replace('"ar"', '"__proto__"').replace('"en"', '"constructor"')
    expect(await importBytes({ name: 'a.xlf', bytes: utf8(named) })).toMatchObject({
      language: 'en',
      otherLanguages: ['ar'],
    })
  })
})
